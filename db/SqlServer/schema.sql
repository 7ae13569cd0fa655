IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    BEGIN
    DECLARE @db_name nvarchar(max) = QUOTENAME(DB_NAME());
    EXEC(N'ALTER DATABASE ' + @db_name + ' COLLATE Latin1_General_100_BIN2;');
    END

END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [AspNetRoles] (
        [Id] int NOT NULL IDENTITY,
        [Name] nvarchar(256) NULL,
        [NormalizedName] nvarchar(256) NULL,
        [ConcurrencyStamp] nvarchar(max) NULL,
        CONSTRAINT [PK_AspNetRoles] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [AspNetUsers] (
        [Id] int NOT NULL IDENTITY,
        [DisplayName] nvarchar(100) NOT NULL,
        [TeacherId] int NULL,
        [SchoolId] int NULL,
        [MustChangePassword] bit NOT NULL,
        [IsDemo] bit NOT NULL,
        [Language] nvarchar(10) NULL,
        [UserName] nvarchar(256) NULL,
        [NormalizedUserName] nvarchar(256) NULL,
        [Email] nvarchar(256) NULL,
        [NormalizedEmail] nvarchar(256) NULL,
        [EmailConfirmed] bit NOT NULL,
        [PasswordHash] nvarchar(200) NULL,
        [SecurityStamp] nvarchar(100) NULL,
        [ConcurrencyStamp] nvarchar(100) NULL,
        [PhoneNumber] nvarchar(30) NULL,
        [PhoneNumberConfirmed] bit NOT NULL,
        [TwoFactorEnabled] bit NOT NULL,
        [LockoutEnd] datetimeoffset NULL,
        [LockoutEnabled] bit NOT NULL,
        [AccessFailedCount] int NOT NULL,
        CONSTRAINT [PK_AspNetUsers] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [Audit] (
        [Id] bigint NOT NULL IDENTITY,
        [AtUtc] datetime2 NOT NULL,
        [ActorId] int NULL,
        [ActorName] nvarchar(100) NOT NULL,
        [Action] varchar(80) NOT NULL,
        [SubjectKind] varchar(40) NULL,
        [SubjectId] nvarchar(80) NULL,
        [Detail] nvarchar(4000) NULL,
        [Why] nvarchar(500) NULL,
        [Address] varchar(45) NOT NULL,
        [RequestId] varchar(40) NOT NULL,
        CONSTRAINT [PK_Audit] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [ImportBatches] (
        [Id] int NOT NULL IDENTITY,
        [Kind] nvarchar(20) NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [FileName] nvarchar(200) NOT NULL,
        [FileHash] varchar(64) NOT NULL,
        [FileBytes] bigint NOT NULL,
        [ReferenceOn] date NULL,
        [UploadedBy] nvarchar(100) NOT NULL,
        [UploadedAt] datetime2 NOT NULL,
        [RowsDone] int NOT NULL,
        [RowsTotal] int NOT NULL,
        [LeaseUntil] datetime2 NULL,
        [WasInterrupted] bit NOT NULL,
        [RefusalCode] varchar(60) NULL,
        [RefusalArguments] nvarchar(500) NOT NULL,
        [PeopleInPost] int NOT NULL,
        [PeopleEndedOrMoved] int NOT NULL,
        [AskedById] int NULL,
        [AskedBy] nvarchar(100) NOT NULL,
        [AskedFrom] varchar(45) NOT NULL,
        [AskedRequest] varchar(40) NOT NULL,
        [ConfirmedBy] nvarchar(100) NULL,
        [ConfirmedAt] datetime2 NULL,
        [UndoneBy] nvarchar(100) NULL,
        [UndoneAt] datetime2 NULL,
        [UndoReason] nvarchar(500) NULL,
        CONSTRAINT [PK_ImportBatches] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [PolicyVersions] (
        [Id] int NOT NULL IDENTITY,
        [Code] nvarchar(60) NOT NULL,
        [Version] nvarchar(30) NOT NULL,
        [Pack] nvarchar(60) NOT NULL,
        [EffectiveFrom] date NOT NULL,
        [Document] nvarchar(max) NOT NULL,
        [RecordedBy] nvarchar(100) NOT NULL,
        [RecordedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_PolicyVersions] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [Schools] (
        [Id] int NOT NULL IDENTITY,
        [Code] nvarchar(30) NOT NULL,
        [Name] nvarchar(100) NOT NULL,
        [Stage] nvarchar(30) NOT NULL,
        [Setting] nvarchar(30) NOT NULL,
        [Ownership] nvarchar(30) NOT NULL,
        [Union] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_Schools] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [StandingDays] (
        [Id] int NOT NULL,
        [ComputedFor] date NOT NULL,
        CONSTRAINT [PK_StandingDays] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [AspNetRoleClaims] (
        [Id] int NOT NULL IDENTITY,
        [RoleId] int NOT NULL,
        [ClaimType] nvarchar(max) NULL,
        [ClaimValue] nvarchar(max) NULL,
        CONSTRAINT [PK_AspNetRoleClaims] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AspNetRoleClaims_AspNetRoles_RoleId] FOREIGN KEY ([RoleId]) REFERENCES [AspNetRoles] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserClaims] (
        [Id] int NOT NULL IDENTITY,
        [UserId] int NOT NULL,
        [ClaimType] nvarchar(max) NULL,
        [ClaimValue] nvarchar(max) NULL,
        CONSTRAINT [PK_AspNetUserClaims] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AspNetUserClaims_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserLogins] (
        [LoginProvider] nvarchar(128) NOT NULL,
        [ProviderKey] nvarchar(128) NOT NULL,
        [ProviderDisplayName] nvarchar(max) NULL,
        [UserId] int NOT NULL,
        CONSTRAINT [PK_AspNetUserLogins] PRIMARY KEY ([LoginProvider], [ProviderKey]),
        CONSTRAINT [FK_AspNetUserLogins_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserRoles] (
        [UserId] int NOT NULL,
        [RoleId] int NOT NULL,
        CONSTRAINT [PK_AspNetUserRoles] PRIMARY KEY ([UserId], [RoleId]),
        CONSTRAINT [FK_AspNetUserRoles_AspNetRoles_RoleId] FOREIGN KEY ([RoleId]) REFERENCES [AspNetRoles] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_AspNetUserRoles_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [AspNetUserTokens] (
        [UserId] int NOT NULL,
        [LoginProvider] nvarchar(128) NOT NULL,
        [Name] nvarchar(128) NOT NULL,
        [Value] nvarchar(max) NULL,
        CONSTRAINT [PK_AspNetUserTokens] PRIMARY KEY ([UserId], [LoginProvider], [Name]),
        CONSTRAINT [FK_AspNetUserTokens_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [ImportChanges] (
        [Id] bigint NOT NULL IDENTITY,
        [BatchId] int NOT NULL,
        [Thing] nvarchar(20) NOT NULL,
        [ThingId] int NOT NULL,
        [TeacherId] int NULL,
        [ReplacedId] int NULL,
        [Label] nvarchar(150) NOT NULL,
        [Field] varchar(30) NOT NULL,
        [Before] nvarchar(200) NOT NULL,
        [After] nvarchar(200) NOT NULL,
        [FromOn] date NULL,
        [FactWasAdded] bit NOT NULL,
        CONSTRAINT [PK_ImportChanges] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ImportChanges_ImportBatches_BatchId] FOREIGN KEY ([BatchId]) REFERENCES [ImportBatches] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [ImportFiles] (
        [BatchId] int NOT NULL,
        [Bytes] varbinary(max) NOT NULL,
        CONSTRAINT [PK_ImportFiles] PRIMARY KEY ([BatchId]),
        CONSTRAINT [FK_ImportFiles_ImportBatches_BatchId] FOREIGN KEY ([BatchId]) REFERENCES [ImportBatches] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [ImportFindings] (
        [Id] bigint NOT NULL IDENTITY,
        [BatchId] int NOT NULL,
        [Kind] nvarchar(20) NOT NULL,
        [Sheet] nvarchar(50) NOT NULL,
        [Row] int NOT NULL,
        [Column] nvarchar(50) NOT NULL,
        [Value] nvarchar(200) NOT NULL,
        [Code] varchar(60) NOT NULL,
        [Arguments] nvarchar(500) NOT NULL,
        CONSTRAINT [PK_ImportFindings] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ImportFindings_ImportBatches_BatchId] FOREIGN KEY ([BatchId]) REFERENCES [ImportBatches] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [ImportSheets] (
        [Id] int NOT NULL IDENTITY,
        [BatchId] int NOT NULL,
        [Position] int NOT NULL,
        [Name] nvarchar(50) NOT NULL,
        [Accepted] int NOT NULL,
        [Updated] int NOT NULL,
        [Duplicates] int NOT NULL,
        [Rejected] int NOT NULL,
        [TakenRows] varbinary(max) NOT NULL,
        CONSTRAINT [PK_ImportSheets] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ImportSheets_ImportBatches_BatchId] FOREIGN KEY ([BatchId]) REFERENCES [ImportBatches] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [Teachers] (
        [Id] int NOT NULL IDENTITY,
        [Number] nvarchar(30) NOT NULL,
        [Name] nvarchar(100) NOT NULL,
        [NameKeys] nvarchar(400) NOT NULL,
        [Gender] nvarchar(10) NOT NULL,
        [BornOn] date NULL,
        [IdNumber] nvarchar(30) NOT NULL,
        [WorkStartOn] date NULL,
        [TeachingStartOn] date NOT NULL,
        [JoinedSchoolOn] date NULL,
        [Education] nvarchar(50) NOT NULL,
        [Phone] nvarchar(30) NOT NULL,
        [Email] nvarchar(100) NOT NULL,
        [Subject] nvarchar(50) NOT NULL,
        [Stage] nvarchar(30) NOT NULL,
        [Title] nvarchar(50) NOT NULL,
        [Post] nvarchar(50) NOT NULL,
        [Employment] nvarchar(30) NOT NULL,
        [Honour] nvarchar(100) NOT NULL,
        [StaffCategory] nvarchar(30) NOT NULL,
        [Status] nvarchar(30) NOT NULL,
        [SchoolId] int NULL,
        CONSTRAINT [PK_Teachers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Teachers_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [CareerEvents] (
        [Id] int NOT NULL IDENTITY,
        [TeacherId] int NOT NULL,
        [Kind] nvarchar(50) NOT NULL,
        [HappenedOn] date NOT NULL,
        CONSTRAINT [PK_CareerEvents] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CareerEvents_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [Exemptions] (
        [Id] int NOT NULL IDENTITY,
        [TeacherId] int NOT NULL,
        [PolicyCode] nvarchar(60) NULL,
        [Kind] nvarchar(50) NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [Document] nvarchar(200) NOT NULL,
        [StartOn] date NOT NULL,
        [EndOn] date NULL,
        [RecordedAt] datetime2 NOT NULL,
        [WithdrawnAt] datetime2 NULL,
        CONSTRAINT [PK_Exemptions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Exemptions_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [LedgerEntries] (
        [Id] bigint NOT NULL IDENTITY,
        [TeacherId] int NOT NULL,
        [CompletedOn] date NOT NULL,
        [StartedOn] date NOT NULL,
        [Tenths] int NOT NULL,
        [Level] nvarchar(20) NOT NULL,
        [Mode] nvarchar(20) NOT NULL,
        [Themes] nvarchar(200) NOT NULL,
        [Project] nvarchar(200) NOT NULL,
        [Organiser] nvarchar(200) NOT NULL,
        [Passed] bit NOT NULL,
        [CertificateNumber] nvarchar(100) NOT NULL,
        [SourceKind] nvarchar(20) NOT NULL,
        [SourceId] nvarchar(100) NOT NULL,
        [SourcePart] int NOT NULL,
        [ReversesId] bigint NULL,
        [Reason] nvarchar(500) NOT NULL,
        [RecordedBy] nvarchar(100) NOT NULL,
        [RecordedAt] datetime2 NOT NULL,
        [BatchId] int NULL,
        CONSTRAINT [PK_LedgerEntries] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_LedgerEntries_Days] CHECK ("StartedOn" <= "CompletedOn"),
        CONSTRAINT [CK_LedgerEntries_Tenths] CHECK ("Tenths" > 0),
        CONSTRAINT [FK_LedgerEntries_LedgerEntries_ReversesId] FOREIGN KEY ([ReversesId]) REFERENCES [LedgerEntries] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_LedgerEntries_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [Placements] (
        [Id] int NOT NULL IDENTITY,
        [TeacherId] int NOT NULL,
        [SchoolId] int NOT NULL,
        [Kind] nvarchar(20) NOT NULL,
        [StartOn] date NOT NULL,
        [EndOn] date NULL,
        [MovesPersonnel] bit NOT NULL,
        [RecordedAt] datetime2 NOT NULL,
        [WithdrawnAt] datetime2 NULL,
        CONSTRAINT [PK_Placements] PRIMARY KEY ([Id]),
        CONSTRAINT [CK_Placements_Days] CHECK ("EndOn" IS NULL OR "EndOn" >= "StartOn"),
        CONSTRAINT [FK_Placements_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Placements_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [Standings] (
        [Id] int NOT NULL IDENTITY,
        [TeacherId] int NOT NULL,
        [Policy] nvarchar(60) NOT NULL,
        [StartOn] date NOT NULL,
        [EndOn] date NOT NULL,
        [Target] int NOT NULL,
        [Counted] int NOT NULL,
        [NotCounted] int NOT NULL,
        [Short] int NOT NULL,
        [ClausesOpen] int NOT NULL,
        [Status] nvarchar(20) NOT NULL,
        [Marked] bit NOT NULL,
        [IsCurrent] bit NOT NULL,
        CONSTRAINT [PK_Standings] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Standings_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE TABLE [TeacherFacts] (
        [Id] int NOT NULL IDENTITY,
        [TeacherId] int NOT NULL,
        [Kind] nvarchar(20) NOT NULL,
        [Value] nvarchar(100) NOT NULL,
        [FromOn] date NOT NULL,
        CONSTRAINT [PK_TeacherFacts] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_TeacherFacts_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetRoleClaims_RoleId] ON [AspNetRoleClaims] ([RoleId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [RoleNameIndex] ON [AspNetRoles] ([NormalizedName]) WHERE [NormalizedName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUserClaims_UserId] ON [AspNetUserClaims] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUserLogins_UserId] ON [AspNetUserLogins] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_AspNetUserRoles_RoleId] ON [AspNetUserRoles] ([RoleId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [EmailIndex] ON [AspNetUsers] ([NormalizedEmail]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [UserNameIndex] ON [AspNetUsers] ([NormalizedUserName]) WHERE [NormalizedUserName] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_Audit_Action_AtUtc] ON [Audit] ([Action], [AtUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_Audit_ActorId_AtUtc] ON [Audit] ([ActorId], [AtUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_Audit_AtUtc] ON [Audit] ([AtUtc]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_Audit_SubjectKind_SubjectId] ON [Audit] ([SubjectKind], [SubjectId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CareerEvents_TeacherId_Kind_HappenedOn] ON [CareerEvents] ([TeacherId], [Kind], [HappenedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_Exemptions_TeacherId] ON [Exemptions] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_ImportBatches_FileHash] ON [ImportBatches] ([FileHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_ImportBatches_State] ON [ImportBatches] ([State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_ImportBatches_UploadedAt] ON [ImportBatches] ([UploadedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_ImportChanges_BatchId_Thing] ON [ImportChanges] ([BatchId], [Thing]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_ImportChanges_TeacherId] ON [ImportChanges] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_ImportFindings_BatchId_Kind_Code] ON [ImportFindings] ([BatchId], [Kind], [Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ImportSheets_BatchId_Position] ON [ImportSheets] ([BatchId], [Position]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_LedgerEntries_BatchId] ON [LedgerEntries] ([BatchId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_LedgerEntries_CompletedOn] ON [LedgerEntries] ([CompletedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_LedgerEntries_ReversesId] ON [LedgerEntries] ([ReversesId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_LedgerEntries_TeacherId_SourceKind_SourceId_SourcePart] ON [LedgerEntries] ([TeacherId], [SourceKind], [SourceId], [SourcePart]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_Placements_SchoolId_StartOn] ON [Placements] ([SchoolId], [StartOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_Placements_TeacherId_StartOn] ON [Placements] ([TeacherId], [StartOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_PolicyVersions_Code_Version] ON [PolicyVersions] ([Code], [Version]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Schools_Code] ON [Schools] ([Code]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_Schools_Name] ON [Schools] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_Standings_Policy_IsCurrent_Status] ON [Standings] ([Policy], [IsCurrent], [Status]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Standings_TeacherId_Policy_StartOn] ON [Standings] ([TeacherId], [Policy], [StartOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_TeacherFacts_TeacherId_Kind_FromOn] ON [TeacherFacts] ([TeacherId], [Kind], [FromOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_Teachers_Name] ON [Teachers] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Teachers_Number] ON [Teachers] ([Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    CREATE INDEX [IX_Teachers_SchoolId] ON [Teachers] ([SchoolId]);
END;

COMMIT;
GO

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125145846_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125145846_Initial', N'10.0.14');
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125150435_PersonVersions'
)
BEGIN
    ALTER TABLE [Teachers] ADD [Version] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125150435_PersonVersions'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125150435_PersonVersions', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125151611_SignIns'
)
BEGIN
    ALTER TABLE [AspNetUsers] ADD [LastCodeStep] bigint NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125151611_SignIns'
)
BEGIN
    CREATE TABLE [AspNetUserPasskeys] (
        [CredentialId] varbinary(768) NOT NULL,
        [UserId] int NOT NULL,
        [Data] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_AspNetUserPasskeys] PRIMARY KEY ([CredentialId]),
        CONSTRAINT [FK_AspNetUserPasskeys_AspNetUsers_UserId] FOREIGN KEY ([UserId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125151611_SignIns'
)
BEGIN
    CREATE TABLE [Outbox] (
        [Id] bigint NOT NULL IDENTITY,
        [Kind] varchar(40) NOT NULL,
        [AccountId] int NOT NULL,
        [To] nvarchar(254) NOT NULL,
        [Subject] nvarchar(200) NOT NULL,
        [Body] nvarchar(4000) NULL,
        [QueuedAt] datetime2 NOT NULL,
        [UsefulUntil] datetime2 NOT NULL,
        [DueAt] datetime2 NULL,
        [Tries] int NOT NULL,
        [SentAt] datetime2 NULL,
        [GivenUpAt] datetime2 NULL,
        [Fault] nvarchar(500) NULL,
        CONSTRAINT [PK_Outbox] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Outbox_AspNetUsers_AccountId] FOREIGN KEY ([AccountId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125151611_SignIns'
)
BEGIN
    CREATE TABLE [SignInSessions] (
        [Id] bigint NOT NULL IDENTITY,
        [AccountId] int NOT NULL,
        [StartedAt] datetime2 NOT NULL,
        [SeenAt] datetime2 NOT NULL,
        [Device] nvarchar(300) NOT NULL,
        [Address] varchar(45) NOT NULL,
        CONSTRAINT [PK_SignInSessions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SignInSessions_AspNetUsers_AccountId] FOREIGN KEY ([AccountId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125151611_SignIns'
)
BEGIN
    CREATE INDEX [IX_AspNetUserPasskeys_UserId] ON [AspNetUserPasskeys] ([UserId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125151611_SignIns'
)
BEGIN
    CREATE INDEX [IX_Outbox_AccountId_Kind_QueuedAt] ON [Outbox] ([AccountId], [Kind], [QueuedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125151611_SignIns'
)
BEGIN
    CREATE INDEX [IX_Outbox_DueAt] ON [Outbox] ([DueAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125151611_SignIns'
)
BEGIN
    CREATE INDEX [IX_Outbox_QueuedAt] ON [Outbox] ([QueuedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125151611_SignIns'
)
BEGIN
    CREATE INDEX [IX_SignInSessions_AccountId] ON [SignInSessions] ([AccountId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125151611_SignIns'
)
BEGIN
    CREATE INDEX [IX_SignInSessions_SeenAt] ON [SignInSessions] ([SeenAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125151611_SignIns'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125151611_SignIns', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    ALTER TABLE [Teachers] ADD [AnonymisedAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    ALTER TABLE [Teachers] ADD [MergedIntoId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    ALTER TABLE [ImportBatches] ADD [FindingsRemovedAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    CREATE TABLE [LegalHolds] (
        [Id] int NOT NULL IDENTITY,
        [TeacherId] int NULL,
        [Kind] nvarchar(20) NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [Document] nvarchar(200) NOT NULL,
        [UntilOn] date NULL,
        [PlacedBy] nvarchar(100) NOT NULL,
        [PlacedAt] datetime2 NOT NULL,
        [LiftedBy] nvarchar(100) NULL,
        [LiftedAt] datetime2 NULL,
        [LiftReason] nvarchar(500) NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_LegalHolds] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_LegalHolds_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    CREATE TABLE [TeacherMerges] (
        [Id] int NOT NULL IDENTITY,
        [StayId] int NOT NULL,
        [FromId] int NOT NULL,
        [Part] int NOT NULL,
        [StandsId] int NOT NULL,
        [StayNumber] nvarchar(30) NOT NULL,
        [FromNumber] nvarchar(30) NOT NULL,
        [FromName] nvarchar(100) NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [MergedBy] nvarchar(100) NOT NULL,
        [RecordedAt] datetime2 NOT NULL,
        [UndoneBy] nvarchar(100) NULL,
        [UndoneAt] datetime2 NULL,
        [UndoReason] nvarchar(500) NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_TeacherMerges] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_TeacherMerges_Teachers_FromId] FOREIGN KEY ([FromId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_TeacherMerges_Teachers_StandsId] FOREIGN KEY ([StandsId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_TeacherMerges_Teachers_StayId] FOREIGN KEY ([StayId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    CREATE TABLE [MergeSteps] (
        [Id] bigint NOT NULL IDENTITY,
        [MergeId] int NOT NULL,
        [Thing] nvarchar(20) NOT NULL,
        [FromKey] bigint NULL,
        [StayKey] bigint NULL,
        [Field] varchar(30) NOT NULL,
        [Before] nvarchar(200) NOT NULL,
        [After] nvarchar(200) NOT NULL,
        [FromOn] date NULL,
        [IsAdded] bit NOT NULL,
        CONSTRAINT [PK_MergeSteps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_MergeSteps_TeacherMerges_MergeId] FOREIGN KEY ([MergeId]) REFERENCES [TeacherMerges] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    CREATE INDEX [IX_Teachers_MergedIntoId] ON [Teachers] ([MergedIntoId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    CREATE INDEX [IX_LegalHolds_TeacherId] ON [LegalHolds] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    CREATE INDEX [IX_MergeSteps_MergeId_Thing] ON [MergeSteps] ([MergeId], [Thing]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    CREATE UNIQUE INDEX [IX_TeacherMerges_FromId_Part] ON [TeacherMerges] ([FromId], [Part]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    CREATE INDEX [IX_TeacherMerges_StandsId] ON [TeacherMerges] ([StandsId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    CREATE INDEX [IX_TeacherMerges_StayId] ON [TeacherMerges] ([StayId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    ALTER TABLE [Teachers] ADD CONSTRAINT [FK_Teachers_Teachers_MergedIntoId] FOREIGN KEY ([MergedIntoId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125152925_MergesAndHolds'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125152925_MergesAndHolds', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125153500_AccountIssues'
)
BEGIN
    ALTER TABLE [AspNetUsers] ADD [ClosedAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125153500_AccountIssues'
)
BEGIN
    ALTER TABLE [AspNetUsers] ADD [ClosedBy] varchar(10) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125153500_AccountIssues'
)
BEGIN
    CREATE TABLE [AccountIssues] (
        [Id] int NOT NULL IDENTITY,
        [KeyHash] varchar(64) NOT NULL,
        [SchoolId] int NULL,
        [Anew] bit NOT NULL,
        [AskedById] int NULL,
        [AskedBy] nvarchar(100) NOT NULL,
        [AskedFrom] varchar(45) NOT NULL,
        [AskedRequest] varchar(40) NOT NULL,
        [AskedAt] datetime2 NOT NULL,
        [Total] int NOT NULL,
        [Done] int NOT NULL,
        [Holder] varchar(32) NULL,
        [LeaseUntil] datetime2 NULL,
        [FinishedAt] datetime2 NULL,
        [TakenAt] datetime2 NULL,
        CONSTRAINT [PK_AccountIssues] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AccountIssues_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125153500_AccountIssues'
)
BEGIN
    CREATE TABLE [AccountSlips] (
        [Id] bigint NOT NULL IDENTITY,
        [IssueId] int NOT NULL,
        [TeacherId] int NOT NULL,
        [AccountId] int NOT NULL,
        [Sealed] varbinary(100) NOT NULL,
        CONSTRAINT [PK_AccountSlips] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AccountSlips_AccountIssues_IssueId] FOREIGN KEY ([IssueId]) REFERENCES [AccountIssues] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_AccountSlips_AspNetUsers_AccountId] FOREIGN KEY ([AccountId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_AccountSlips_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125153500_AccountIssues'
)
BEGIN
    CREATE INDEX [IX_AspNetUsers_TeacherId] ON [AspNetUsers] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125153500_AccountIssues'
)
BEGIN
    CREATE UNIQUE INDEX [IX_AccountIssues_KeyHash] ON [AccountIssues] ([KeyHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125153500_AccountIssues'
)
BEGIN
    CREATE INDEX [IX_AccountIssues_SchoolId] ON [AccountIssues] ([SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125153500_AccountIssues'
)
BEGIN
    CREATE INDEX [IX_AccountSlips_AccountId] ON [AccountSlips] ([AccountId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125153500_AccountIssues'
)
BEGIN
    CREATE UNIQUE INDEX [IX_AccountSlips_IssueId_TeacherId] ON [AccountSlips] ([IssueId], [TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125153500_AccountIssues'
)
BEGIN
    CREATE INDEX [IX_AccountSlips_TeacherId] ON [AccountSlips] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125153500_AccountIssues'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125153500_AccountIssues', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125155900_LeaveRequests'
)
BEGIN
    CREATE TABLE [LeaveRequests] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [TeacherId] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [Kind] nvarchar(50) NOT NULL,
        [PolicyCode] nvarchar(60) NULL,
        [StartOn] date NOT NULL,
        [EndOn] date NULL,
        [Reason] nvarchar(500) NOT NULL,
        [Document] nvarchar(200) NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [RequestedById] int NULL,
        [RequestedBy] nvarchar(100) NOT NULL,
        [RequestedAt] datetime2 NOT NULL,
        [DecidedBy] nvarchar(100) NULL,
        [DecidedAt] datetime2 NULL,
        [DecisionReason] nvarchar(500) NULL,
        [WithdrawnBy] nvarchar(100) NULL,
        [WithdrawnAt] datetime2 NULL,
        [WithdrawalReason] nvarchar(500) NULL,
        [ExemptionId] int NULL,
        CONSTRAINT [PK_LeaveRequests] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_LeaveRequests_Exemptions_ExemptionId] FOREIGN KEY ([ExemptionId]) REFERENCES [Exemptions] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_LeaveRequests_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125155900_LeaveRequests'
)
BEGIN
    CREATE INDEX [IX_LeaveRequests_ExemptionId] ON [LeaveRequests] ([ExemptionId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125155900_LeaveRequests'
)
BEGIN
    CREATE UNIQUE INDEX [IX_LeaveRequests_Key] ON [LeaveRequests] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125155900_LeaveRequests'
)
BEGIN
    CREATE INDEX [IX_LeaveRequests_State_StartOn] ON [LeaveRequests] ([State], [StartOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125155900_LeaveRequests'
)
BEGIN
    CREATE INDEX [IX_LeaveRequests_TeacherId_StartOn] ON [LeaveRequests] ([TeacherId], [StartOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125155900_LeaveRequests'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125155900_LeaveRequests', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125160121_LedgerChain'
)
BEGIN
    CREATE TABLE [LedgerHeads] (
        [Id] int NOT NULL,
        [Position] bigint NOT NULL,
        [Hash] varbinary(32) NOT NULL,
        CONSTRAINT [PK_LedgerHeads] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125160121_LedgerChain'
)
BEGIN
    CREATE TABLE [LedgerLinks] (
        [Position] bigint NOT NULL,
        [EntryId] bigint NOT NULL,
        [TeacherId] int NOT NULL,
        [Form] int NOT NULL,
        [Salt] varbinary(16) NULL,
        [Blind] varbinary(32) NULL,
        [Hash] varbinary(32) NOT NULL,
        [Marks] varbinary(40) NOT NULL,
        CONSTRAINT [PK_LedgerLinks] PRIMARY KEY ([Position]),
        CONSTRAINT [FK_LedgerLinks_LedgerEntries_EntryId] FOREIGN KEY ([EntryId]) REFERENCES [LedgerEntries] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125160121_LedgerChain'
)
BEGIN
    CREATE TABLE [LedgerRoots] (
        [Id] int NOT NULL IDENTITY,
        [Kind] nvarchar(20) NOT NULL,
        [MonthOn] date NOT NULL,
        [Position] bigint NOT NULL,
        [Entries] bigint NOT NULL,
        [Hash] varbinary(32) NOT NULL,
        [PublishedAt] datetime2 NOT NULL,
        [PublishedBy] nvarchar(100) NOT NULL,
        CONSTRAINT [PK_LedgerRoots] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125160121_LedgerChain'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Hash', N'Position') AND [object_id] = OBJECT_ID(N'[LedgerHeads]'))
        SET IDENTITY_INSERT [LedgerHeads] ON;
    EXEC(N'INSERT INTO [LedgerHeads] ([Id], [Hash], [Position])
    VALUES (1, 0x0000000000000000000000000000000000000000000000000000000000000000, CAST(0 AS bigint))');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'Hash', N'Position') AND [object_id] = OBJECT_ID(N'[LedgerHeads]'))
        SET IDENTITY_INSERT [LedgerHeads] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125160121_LedgerChain'
)
BEGIN
    CREATE UNIQUE INDEX [IX_LedgerLinks_EntryId] ON [LedgerLinks] ([EntryId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125160121_LedgerChain'
)
BEGIN
    CREATE UNIQUE INDEX [IX_LedgerRoots_Kind_MonthOn] ON [LedgerRoots] ([Kind], [MonthOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125160121_LedgerChain'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125160121_LedgerChain', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125163507_Nodes'
)
BEGIN
    ALTER TABLE [ImportBatches] ADD [HeldBy] varchar(40) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125163507_Nodes'
)
BEGIN
    CREATE TABLE [ProtectionKeys] (
        [Id] int NOT NULL IDENTITY,
        [Name] nvarchar(100) NOT NULL,
        [Xml] nvarchar(max) NOT NULL,
        CONSTRAINT [PK_ProtectionKeys] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125163507_Nodes'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ProtectionKeys_Name] ON [ProtectionKeys] ([Name]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125163507_Nodes'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125163507_Nodes', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125164332_DraftsAndEvents'
)
BEGIN
    CREATE TABLE [PolicyDrafts] (
        [Id] int NOT NULL IDENTITY,
        [Code] nvarchar(60) NOT NULL,
        [Document] nvarchar(max) NOT NULL,
        [FromOn] date NULL,
        [SavedBy] nvarchar(100) NOT NULL,
        [SavedAt] datetime2 NOT NULL,
        [Version] int NOT NULL,
        CONSTRAINT [PK_PolicyDrafts] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125164332_DraftsAndEvents'
)
BEGIN
    CREATE TABLE [PolicyEvents] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [Document] nvarchar(200) NOT NULL,
        [Effect] nvarchar(20) NOT NULL,
        [PolicyCode] nvarchar(60) NULL,
        [Audience] nvarchar(4000) NOT NULL,
        [AskedOn] date NOT NULL,
        [Months] int NOT NULL,
        [StartOn] date NULL,
        [EndOn] date NULL,
        [DraftedBy] nvarchar(100) NOT NULL,
        [DraftedAt] datetime2 NOT NULL,
        [ApprovedBy] nvarchar(100) NULL,
        [ApprovedAt] datetime2 NULL,
        [PeopleMoved] int NOT NULL,
        [WithdrawnBy] nvarchar(100) NULL,
        [WithdrawnAt] datetime2 NULL,
        [WithdrawalReason] nvarchar(500) NULL,
        CONSTRAINT [PK_PolicyEvents] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125164332_DraftsAndEvents'
)
BEGIN
    CREATE INDEX [IX_PolicyEvents_ApprovedAt] ON [PolicyEvents] ([ApprovedAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125164332_DraftsAndEvents'
)
BEGIN
    CREATE UNIQUE INDEX [IX_PolicyEvents_Key] ON [PolicyEvents] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125164332_DraftsAndEvents'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125164332_DraftsAndEvents', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    DROP INDEX [IX_Teachers_MergedIntoId] ON [Teachers];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    ALTER TABLE [StandingDays] ADD [Turn] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    CREATE TABLE [DistrictTallies] (
        [Policy] nvarchar(60) NOT NULL,
        [Status] nvarchar(20) NOT NULL,
        [Step] int NOT NULL,
        [Marked] bit NOT NULL,
        [People] int NOT NULL,
        [Short] bigint NOT NULL,
        CONSTRAINT [PK_DistrictTallies] PRIMARY KEY ([Policy], [Status], [Step], [Marked])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    CREATE TABLE [RosterLines] (
        [TeacherId] int NOT NULL,
        [SchoolId] int NULL,
        [State] int NOT NULL,
        [Marked] bit NOT NULL,
        [MostShort] int NOT NULL,
        [MostOpen] int NOT NULL,
        CONSTRAINT [PK_RosterLines] PRIMARY KEY ([TeacherId]),
        CONSTRAINT [FK_RosterLines_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    CREATE TABLE [SchoolTallies] (
        [SchoolId] int NOT NULL,
        [Policy] nvarchar(60) NOT NULL,
        [Status] nvarchar(20) NOT NULL,
        [People] int NOT NULL,
        [Short] bigint NOT NULL,
        CONSTRAINT [PK_SchoolTallies] PRIMARY KEY ([Policy], [SchoolId], [Status])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    EXEC(N'CREATE INDEX [IX_Teachers_MergedIntoId] ON [Teachers] ([MergedIntoId]) WHERE "MergedIntoId" IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    CREATE INDEX [IX_Teachers_NameKeys_Number] ON [Teachers] ([NameKeys], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    CREATE INDEX [IX_Standings_Policy_Short_ClausesOpen] ON [Standings] ([Policy], [Short], [ClausesOpen]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    CREATE INDEX [IX_RosterLines_Marked_State] ON [RosterLines] ([Marked], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    CREATE INDEX [IX_RosterLines_SchoolId_State] ON [RosterLines] ([SchoolId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    CREATE INDEX [IX_RosterLines_State_MostShort_MostOpen] ON [RosterLines] ([State], [MostShort], [MostOpen]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    CREATE INDEX [IX_SchoolTallies_SchoolId] ON [SchoolTallies] ([SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    DELETE FROM [StandingDays];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125190431_Tallies'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125190431_Tallies', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125210858_SearchKeys'
)
BEGIN
    ALTER TABLE [RosterLines] ADD [KeysDigest] bigint NOT NULL DEFAULT CAST(0 AS bigint);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125210858_SearchKeys'
)
BEGIN
    CREATE TABLE [RosterKeys] (
        [TeacherId] int NOT NULL,
        [Key] nvarchar(60) NOT NULL,
        CONSTRAINT [PK_RosterKeys] PRIMARY KEY ([Key], [TeacherId]),
        CONSTRAINT [FK_RosterKeys_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125210858_SearchKeys'
)
BEGIN
    CREATE INDEX [IX_RosterKeys_TeacherId] ON [RosterKeys] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125210858_SearchKeys'
)
BEGIN
    DELETE FROM [StandingDays];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125210858_SearchKeys'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125210858_SearchKeys', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125220141_VersionWithdrawals'
)
BEGIN
    ALTER TABLE [PolicyVersions] ADD [WithdrawnAt] datetime2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125220141_VersionWithdrawals'
)
BEGIN
    ALTER TABLE [PolicyVersions] ADD [WithdrawnBecause] nvarchar(500) NOT NULL DEFAULT N'';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125220141_VersionWithdrawals'
)
BEGIN
    ALTER TABLE [PolicyVersions] ADD [WithdrawnBy] nvarchar(100) NOT NULL DEFAULT N'';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125220141_VersionWithdrawals'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125220141_VersionWithdrawals', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125223752_DutyOrder'
)
BEGIN
    DROP INDEX [IX_Standings_Policy_Short_ClausesOpen] ON [Standings];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125223752_DutyOrder'
)
BEGIN
    ALTER TABLE [Standings] ADD [Owing] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125223752_DutyOrder'
)
BEGIN
    CREATE INDEX [IX_Standings_Policy_Owing] ON [Standings] ([Policy], [Owing]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125223752_DutyOrder'
)
BEGIN
    DELETE FROM [StandingDays];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261125223752_DutyOrder'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261125223752_DutyOrder', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126020120_LeaveOnStandings'
)
BEGIN
    ALTER TABLE [Standings] ADD [ExemptDays] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126020120_LeaveOnStandings'
)
BEGIN
    ALTER TABLE [Standings] ADD [PausedDays] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126020120_LeaveOnStandings'
)
BEGIN
    ALTER TABLE [Standings] ADD [TargetWithoutLeave] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126020120_LeaveOnStandings'
)
BEGIN
    DELETE FROM [StandingDays];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126020120_LeaveOnStandings'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126020120_LeaveOnStandings', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE TABLE [CalendarFeeds] (
        [Id] int NOT NULL IDENTITY,
        [TeacherId] int NOT NULL,
        [SecretHash] varchar(64) NOT NULL,
        [MadeAt] datetime2 NOT NULL,
        [ReadAt] datetime2 NULL,
        [RevokedAt] datetime2 NULL,
        CONSTRAINT [PK_CalendarFeeds] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CalendarFeeds_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE TABLE [Trainings] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [Turn] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Summary] nvarchar(2000) NOT NULL,
        [OrganiserKind] nvarchar(20) NOT NULL,
        [Organiser] nvarchar(200) NOT NULL,
        [SchoolId] int NULL,
        [Level] nvarchar(20) NOT NULL,
        [Mode] nvarchar(20) NOT NULL,
        [Themes] nvarchar(400) NOT NULL,
        [Audience] nvarchar(2000) NOT NULL,
        [Places] int NULL,
        [SignUpFrom] date NOT NULL,
        [SignUpUntil] date NOT NULL,
        [SecondFrom] date NULL,
        [SecondUntil] date NULL,
        [CapsFirstRound] bit NOT NULL,
        [WithdrawUntil] date NOT NULL,
        [Fewest] int NOT NULL,
        [PassShare] int NOT NULL,
        [PassGrade] int NOT NULL,
        [PaysOn] nvarchar(20) NOT NULL,
        [SchoolApproves] bit NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [KeptById] int NULL,
        [BegunAt] datetime2 NOT NULL,
        [FiledById] int NULL,
        [FiledAt] datetime2 NULL,
        [DecidedById] int NULL,
        [DecidedAt] datetime2 NULL,
        [DecidedBecause] nvarchar(500) NOT NULL,
        [TrimmedAt] datetime2 NULL,
        [ClosedAt] datetime2 NULL,
        [CancelledAt] datetime2 NULL,
        [CancelledBecause] nvarchar(500) NOT NULL,
        CONSTRAINT [PK_Trainings] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Trainings_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE TABLE [AttendanceConfirmations] (
        [Id] int NOT NULL IDENTITY,
        [TrainingId] int NOT NULL,
        [SessionId] int NOT NULL,
        [ById] int NOT NULL,
        [TeacherId] int NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_AttendanceConfirmations] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AttendanceConfirmations_Trainings_TrainingId] FOREIGN KEY ([TrainingId]) REFERENCES [Trainings] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE TABLE [TrainingSessions] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [TrainingId] int NOT NULL,
        [Topic] nvarchar(200) NOT NULL,
        [Place] nvarchar(300) NOT NULL,
        [On] date NOT NULL,
        [Start] time NOT NULL,
        [End] time NOT NULL,
        [SetTenths] int NULL,
        [SetBecause] nvarchar(500) NOT NULL,
        [CancelledAt] datetime2 NULL,
        [CancelledBecause] nvarchar(500) NOT NULL,
        [ConfirmedAt] datetime2 NULL,
        [CodeKey] varchar(64) NOT NULL,
        [Changes] int NOT NULL,
        CONSTRAINT [PK_TrainingSessions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_TrainingSessions_Trainings_TrainingId] FOREIGN KEY ([TrainingId]) REFERENCES [Trainings] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE TABLE [TrainingSignUps] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [TrainingId] int NOT NULL,
        [TeacherId] int NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [Round] int NOT NULL,
        [AskedAt] datetime2 NOT NULL,
        [OfferedUntil] datetime2 NULL,
        [Because] nvarchar(500) NOT NULL,
        [ById] int NULL,
        [At] datetime2 NOT NULL,
        [Grade] int NULL,
        [Rating] int NULL,
        [RatingComment] nvarchar(500) NOT NULL,
        CONSTRAINT [PK_TrainingSignUps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_TrainingSignUps_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_TrainingSignUps_Trainings_TrainingId] FOREIGN KEY ([TrainingId]) REFERENCES [Trainings] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE TABLE [TrainingTrainers] (
        [Id] int NOT NULL IDENTITY,
        [TrainingId] int NOT NULL,
        [TeacherId] int NOT NULL,
        CONSTRAINT [PK_TrainingTrainers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_TrainingTrainers_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_TrainingTrainers_Trainings_TrainingId] FOREIGN KEY ([TrainingId]) REFERENCES [Trainings] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE TABLE [AttendanceMarks] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [SessionId] int NOT NULL,
        [TeacherId] int NOT NULL,
        [Kind] nvarchar(20) NOT NULL,
        [MinutesMissed] int NOT NULL,
        [CheckedInAt] datetime2 NULL,
        [CheckedOutAt] datetime2 NULL,
        [How] nvarchar(20) NOT NULL,
        [ById] int NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_AttendanceMarks] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_AttendanceMarks_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_AttendanceMarks_TrainingSessions_SessionId] FOREIGN KEY ([SessionId]) REFERENCES [TrainingSessions] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE UNIQUE INDEX [IX_AttendanceConfirmations_TrainingId_SessionId_ById] ON [AttendanceConfirmations] ([TrainingId], [SessionId], [ById]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE UNIQUE INDEX [IX_AttendanceMarks_SessionId_TeacherId] ON [AttendanceMarks] ([SessionId], [TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE INDEX [IX_AttendanceMarks_TeacherId] ON [AttendanceMarks] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CalendarFeeds_SecretHash] ON [CalendarFeeds] ([SecretHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE INDEX [IX_CalendarFeeds_TeacherId] ON [CalendarFeeds] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE INDEX [IX_Trainings_KeptById] ON [Trainings] ([KeptById]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Trainings_Key] ON [Trainings] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE INDEX [IX_Trainings_SchoolId] ON [Trainings] ([SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE INDEX [IX_Trainings_State_SignUpUntil] ON [Trainings] ([State], [SignUpUntil]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE INDEX [IX_TrainingSessions_On] ON [TrainingSessions] ([On]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE INDEX [IX_TrainingSessions_TrainingId_On_Start] ON [TrainingSessions] ([TrainingId], [On], [Start]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE INDEX [IX_TrainingSignUps_State_OfferedUntil] ON [TrainingSignUps] ([State], [OfferedUntil]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE INDEX [IX_TrainingSignUps_TeacherId_State] ON [TrainingSignUps] ([TeacherId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE UNIQUE INDEX [IX_TrainingSignUps_TrainingId_TeacherId] ON [TrainingSignUps] ([TrainingId], [TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE INDEX [IX_TrainingTrainers_TeacherId] ON [TrainingTrainers] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    CREATE UNIQUE INDEX [IX_TrainingTrainers_TrainingId_TeacherId] ON [TrainingTrainers] ([TrainingId], [TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040047_Trainings'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126040047_Trainings', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE TABLE [Claims] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [TeacherId] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [Item] nvarchar(40) NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Organiser] nvarchar(200) NOT NULL,
        [StartOn] date NULL,
        [CompletedOn] date NULL,
        [StatedTenths] int NULL,
        [Units] int NULL,
        [Level] nvarchar(20) NULL,
        [Mode] nvarchar(20) NULL,
        [CertificateNumber] nvarchar(100) NOT NULL,
        [Note] nvarchar(1000) NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [IsAhead] bit NOT NULL,
        [MadeAt] datetime2 NOT NULL,
        [SentAt] datetime2 NULL,
        [Round] int NOT NULL,
        [AtStep] int NOT NULL,
        [Tenths] int NOT NULL,
        [GrantedTenths] int NOT NULL,
        [CapTenths] int NULL,
        [CapYear] int NULL,
        [Groups] int NOT NULL,
        [HasLikely] bit NOT NULL,
        [PublicUntil] date NULL,
        [PostedPart] int NOT NULL,
        [PostedTenths] int NULL,
        [PostedAt] datetime2 NULL,
        [PostedOn] date NULL,
        [ObjectUntil] date NULL,
        [EndedAt] datetime2 NULL,
        [WithdrawalReason] nvarchar(500) NULL,
        CONSTRAINT [PK_Claims] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Claims_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE TABLE [ClaimEvidence] (
        [Id] int NOT NULL IDENTITY,
        [ClaimId] int NOT NULL,
        [FileName] nvarchar(200) NOT NULL,
        [Kind] nvarchar(10) NOT NULL,
        [Size] int NOT NULL,
        [Digest] varchar(64) NOT NULL,
        [AddedAt] datetime2 NOT NULL,
        [InFolder] bit NOT NULL,
        [AgedOutAt] datetime2 NULL,
        CONSTRAINT [PK_ClaimEvidence] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ClaimEvidence_Claims_ClaimId] FOREIGN KEY ([ClaimId]) REFERENCES [Claims] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE TABLE [ClaimObjections] (
        [Id] int NOT NULL IDENTITY,
        [ClaimId] int NOT NULL,
        [Number] int NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [FiledAt] datetime2 NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [Role] varchar(30) NOT NULL,
        [Deputies] varchar(200) NOT NULL,
        [DueOn] date NOT NULL,
        [HandedOverAt] datetime2 NULL,
        [TenthsBefore] int NOT NULL,
        [TenthsAfter] int NULL,
        [DecidedById] int NULL,
        [DecidedBy] nvarchar(100) NULL,
        [DecidedAt] datetime2 NULL,
        [Answer] nvarchar(500) NULL,
        CONSTRAINT [PK_ClaimObjections] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ClaimObjections_Claims_ClaimId] FOREIGN KEY ([ClaimId]) REFERENCES [Claims] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE TABLE [ClaimSteps] (
        [Id] int NOT NULL IDENTITY,
        [ClaimId] int NOT NULL,
        [Round] int NOT NULL,
        [Number] int NOT NULL,
        [Code] nvarchar(40) NOT NULL,
        [NameZh] nvarchar(100) NOT NULL,
        [NameEn] nvarchar(100) NOT NULL,
        [Role] varchar(30) NOT NULL,
        [Deputies] varchar(200) NOT NULL,
        [Days] int NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [DueOn] date NULL,
        [HandedOverAt] datetime2 NULL,
        [DecidedById] int NULL,
        [DecidedBy] nvarchar(100) NULL,
        [DecidedAt] datetime2 NULL,
        [Reason] nvarchar(500) NULL,
        CONSTRAINT [PK_ClaimSteps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ClaimSteps_Claims_ClaimId] FOREIGN KEY ([ClaimId]) REFERENCES [Claims] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE TABLE [ClaimEvidenceContents] (
        [EvidenceId] int NOT NULL,
        [Bytes] varbinary(max) NOT NULL,
        CONSTRAINT [PK_ClaimEvidenceContents] PRIMARY KEY ([EvidenceId]),
        CONSTRAINT [FK_ClaimEvidenceContents_ClaimEvidence_EvidenceId] FOREIGN KEY ([EvidenceId]) REFERENCES [ClaimEvidence] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ClaimEvidence_ClaimId_Digest] ON [ClaimEvidence] ([ClaimId], [Digest]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE INDEX [IX_ClaimEvidence_Digest] ON [ClaimEvidence] ([Digest]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ClaimObjections_ClaimId_Number] ON [ClaimObjections] ([ClaimId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE INDEX [IX_ClaimObjections_State_DueOn] ON [ClaimObjections] ([State], [DueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Claims_Key] ON [Claims] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE INDEX [IX_Claims_PostedOn] ON [Claims] ([PostedOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE INDEX [IX_Claims_State_PublicUntil] ON [Claims] ([State], [PublicUntil]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE INDEX [IX_Claims_TeacherId_Item_CapYear] ON [Claims] ([TeacherId], [Item], [CapYear]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ClaimSteps_ClaimId_Round_Number] ON [ClaimSteps] ([ClaimId], [Round], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    CREATE INDEX [IX_ClaimSteps_State_DueOn] ON [ClaimSteps] ([State], [DueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126040441_Claims'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126040441_Claims', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126053409_ApprovedHours'
)
BEGIN
    ALTER TABLE [Trainings] ADD [ApprovedTenths] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126053409_ApprovedHours'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126053409_ApprovedHours', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126075747_HourObjections'
)
BEGIN
    CREATE TABLE [HourObjections] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [TrainingId] int NOT NULL,
        [SessionId] int NOT NULL,
        [TeacherId] int NOT NULL,
        [Number] int NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [FiledAt] datetime2 NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [Role] varchar(30) NOT NULL,
        [Deputies] varchar(200) NOT NULL,
        [DueOn] date NOT NULL,
        [TenthsBefore] int NOT NULL,
        [TenthsAfter] int NULL,
        [GivenTenths] int NULL,
        [DecidedById] int NULL,
        [DecidedBy] nvarchar(100) NULL,
        [DecidedAt] datetime2 NULL,
        [Answer] nvarchar(500) NULL,
        CONSTRAINT [PK_HourObjections] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_HourObjections_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_HourObjections_Trainings_TrainingId] FOREIGN KEY ([TrainingId]) REFERENCES [Trainings] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126075747_HourObjections'
)
BEGIN
    CREATE INDEX [IX_HourObjections_State_DueOn] ON [HourObjections] ([State], [DueOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126075747_HourObjections'
)
BEGIN
    CREATE INDEX [IX_HourObjections_TeacherId] ON [HourObjections] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126075747_HourObjections'
)
BEGIN
    CREATE UNIQUE INDEX [IX_HourObjections_TrainingId_SessionId_TeacherId_Number] ON [HourObjections] ([TrainingId], [SessionId], [TeacherId], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126075747_HourObjections'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126075747_HourObjections', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126091135_OwnSchoolOnly'
)
BEGIN
    ALTER TABLE [Trainings] ADD [OwnSchoolOnly] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126091135_OwnSchoolOnly'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126091135_OwnSchoolOnly', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126112850_Inbox'
)
BEGIN
    CREATE TABLE [Messages] (
        [Id] bigint NOT NULL IDENTITY,
        [AccountId] int NOT NULL,
        [Kind] varchar(40) NOT NULL,
        [Subject] nvarchar(200) NOT NULL,
        [Body] nvarchar(4000) NOT NULL,
        [Address] varchar(200) NOT NULL,
        [At] datetime2 NOT NULL,
        [ReadAt] datetime2 NULL,
        CONSTRAINT [PK_Messages] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Messages_AspNetUsers_AccountId] FOREIGN KEY ([AccountId]) REFERENCES [AspNetUsers] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126112850_Inbox'
)
BEGIN
    CREATE INDEX [IX_Messages_AccountId_At] ON [Messages] ([AccountId], [At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126112850_Inbox'
)
BEGIN
    CREATE INDEX [IX_Messages_AccountId_ReadAt] ON [Messages] ([AccountId], [ReadAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126112850_Inbox'
)
BEGIN
    CREATE INDEX [IX_Messages_ReadAt] ON [Messages] ([ReadAt]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126112850_Inbox'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126112850_Inbox', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126121334_LedIsAMark'
)
BEGIN
    INSERT INTO [AttendanceMarks] ([Version], [SessionId], [TeacherId], [Kind], [MinutesMissed], [How], [At])
    SELECT 1, s.[Id], l.[TeacherId], 'Led', 0, 'Hand', s.[ConfirmedAt]
    FROM [TrainingTrainers] AS l
    INNER JOIN [TrainingSessions] AS s ON s.[TrainingId] = l.[TrainingId]
    WHERE s.[ConfirmedAt] IS NOT NULL AND s.[CancelledAt] IS NULL
        AND NOT EXISTS (SELECT 1 FROM [AttendanceMarks] AS m WHERE m.[SessionId] = s.[Id] AND m.[TeacherId] = l.[TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126121334_LedIsAMark'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126121334_LedIsAMark', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126143918_RegisteredSessions'
)
BEGIN
    ALTER TABLE [TrainingSessions] ADD [Key] varchar(32) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126143918_RegisteredSessions'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_TrainingSessions_TrainingId_Key] ON [TrainingSessions] ([TrainingId], [Key]) WHERE [Key] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126143918_RegisteredSessions'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126143918_RegisteredSessions', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    ALTER TABLE [Trainings] ADD [StudioId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE TABLE [Studios] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [Turn] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [Name] nvarchar(80) NOT NULL,
        [Kind] nvarchar(20) NOT NULL,
        [Level] nvarchar(20) NOT NULL,
        [Subject] nvarchar(40) NOT NULL,
        [Stage] nvarchar(40) NOT NULL,
        [About] nvarchar(2000) NOT NULL,
        [HostSchoolId] int NOT NULL,
        [AllianceId] int NULL,
        [StartOn] date NOT NULL,
        [EndOn] date NOT NULL,
        [Seats] int NOT NULL,
        [SeatsPerSchool] int NULL,
        [RuralFirst] bit NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [AppliedById] int NULL,
        [AppliedAt] datetime2 NOT NULL,
        [RecommendedById] int NULL,
        [RecommendedAt] datetime2 NULL,
        [DecidedById] int NULL,
        [DecidedAt] datetime2 NULL,
        [Because] nvarchar(500) NOT NULL,
        [EndedOn] date NULL,
        CONSTRAINT [PK_Studios] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Studios_Schools_HostSchoolId] FOREIGN KEY ([HostSchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Studios_Studios_AllianceId] FOREIGN KEY ([AllianceId]) REFERENCES [Studios] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE TABLE [StudioLeads] (
        [Id] int NOT NULL IDENTITY,
        [StudioId] int NOT NULL,
        [TeacherId] int NOT NULL,
        [IsDeputy] bit NOT NULL,
        [StartOn] date NOT NULL,
        [EndOn] date NULL,
        [Because] nvarchar(500) NOT NULL,
        [ById] int NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_StudioLeads] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_StudioLeads_Studios_StudioId] FOREIGN KEY ([StudioId]) REFERENCES [Studios] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_StudioLeads_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE TABLE [StudioMembers] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [StudioId] int NOT NULL,
        [TeacherId] int NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [Statement] nvarchar(1000) NOT NULL,
        [AppliedAt] datetime2 NOT NULL,
        [ById] int NULL,
        [At] datetime2 NOT NULL,
        [Because] nvarchar(500) NOT NULL,
        [StartOn] date NULL,
        [EndOn] date NULL,
        [Exit] nvarchar(20) NULL,
        CONSTRAINT [PK_StudioMembers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_StudioMembers_Studios_StudioId] FOREIGN KEY ([StudioId]) REFERENCES [Studios] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_StudioMembers_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE TABLE [StudioPlans] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [StudioId] int NOT NULL,
        [Span] nvarchar(20) NOT NULL,
        [Year] int NOT NULL,
        [Term] int NOT NULL,
        [Text] nvarchar(max) NOT NULL,
        [Tenths] int NULL,
        [State] nvarchar(20) NOT NULL,
        [FiledById] int NULL,
        [FiledAt] datetime2 NULL,
        [DecidedById] int NULL,
        [DecidedAt] datetime2 NULL,
        [DecidedBecause] nvarchar(500) NOT NULL,
        [TrainingId] int NULL,
        CONSTRAINT [PK_StudioPlans] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_StudioPlans_Studios_StudioId] FOREIGN KEY ([StudioId]) REFERENCES [Studios] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_StudioPlans_Trainings_TrainingId] FOREIGN KEY ([TrainingId]) REFERENCES [Trainings] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE TABLE [StudioReviews] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [StudioId] int NOT NULL,
        [Year] int NOT NULL,
        [Result] nvarchar(20) NOT NULL,
        [Comment] nvarchar(2000) NOT NULL,
        [ById] int NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_StudioReviews] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_StudioReviews_Studios_StudioId] FOREIGN KEY ([StudioId]) REFERENCES [Studios] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE TABLE [StudioTermReviews] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [StudioId] int NOT NULL,
        [TeacherId] int NOT NULL,
        [Year] int NOT NULL,
        [Term] int NOT NULL,
        [Result] nvarchar(20) NOT NULL,
        [Points] int NOT NULL,
        [Comment] nvarchar(2000) NOT NULL,
        [ById] int NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_StudioTermReviews] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_StudioTermReviews_Studios_StudioId] FOREIGN KEY ([StudioId]) REFERENCES [Studios] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_StudioTermReviews_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE TABLE [StudioWorks] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [StudioId] int NOT NULL,
        [TeacherId] int NOT NULL,
        [Item] varchar(40) NOT NULL,
        [Title] nvarchar(200) NOT NULL,
        [Note] nvarchar(4000) NOT NULL,
        [On] date NOT NULL,
        [Level] nvarchar(20) NULL,
        [Amount] int NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [ReportedById] int NULL,
        [ReportedAt] datetime2 NOT NULL,
        [DecidedById] int NULL,
        [DecidedAt] datetime2 NULL,
        [Because] nvarchar(500) NOT NULL,
        CONSTRAINT [PK_StudioWorks] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_StudioWorks_Studios_StudioId] FOREIGN KEY ([StudioId]) REFERENCES [Studios] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_StudioWorks_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE INDEX [IX_Trainings_StudioId] ON [Trainings] ([StudioId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE INDEX [IX_StudioLeads_StudioId] ON [StudioLeads] ([StudioId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE INDEX [IX_StudioLeads_TeacherId_EndOn] ON [StudioLeads] ([TeacherId], [EndOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE INDEX [IX_StudioMembers_StudioId_State] ON [StudioMembers] ([StudioId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE INDEX [IX_StudioMembers_TeacherId_State] ON [StudioMembers] ([TeacherId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE INDEX [IX_StudioPlans_State] ON [StudioPlans] ([State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE UNIQUE INDEX [IX_StudioPlans_StudioId_Span_Year_Term] ON [StudioPlans] ([StudioId], [Span], [Year], [Term]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE INDEX [IX_StudioPlans_TrainingId] ON [StudioPlans] ([TrainingId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE UNIQUE INDEX [IX_StudioReviews_StudioId_Year] ON [StudioReviews] ([StudioId], [Year]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE INDEX [IX_Studios_AllianceId] ON [Studios] ([AllianceId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE INDEX [IX_Studios_HostSchoolId] ON [Studios] ([HostSchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Studios_Key] ON [Studios] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE INDEX [IX_Studios_State] ON [Studios] ([State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE UNIQUE INDEX [IX_StudioTermReviews_StudioId_TeacherId_Year_Term] ON [StudioTermReviews] ([StudioId], [TeacherId], [Year], [Term]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE INDEX [IX_StudioTermReviews_TeacherId] ON [StudioTermReviews] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE UNIQUE INDEX [IX_StudioWorks_Key] ON [StudioWorks] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE INDEX [IX_StudioWorks_StudioId_On] ON [StudioWorks] ([StudioId], [On]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    CREATE INDEX [IX_StudioWorks_TeacherId] ON [StudioWorks] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    ALTER TABLE [Trainings] ADD CONSTRAINT [FK_Trainings_Studios_StudioId] FOREIGN KEY ([StudioId]) REFERENCES [Studios] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126150325_Studios'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126150325_Studios', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    DROP INDEX [IX_ClaimEvidence_ClaimId_Digest] ON [ClaimEvidence];
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    DECLARE @var1 nvarchar(max);
    SELECT @var1 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[ClaimEvidence]') AND [c].[name] = N'ClaimId');
    IF @var1 IS NOT NULL EXEC(N'ALTER TABLE [ClaimEvidence] DROP CONSTRAINT ' + @var1 + ';');
    ALTER TABLE [ClaimEvidence] ALTER COLUMN [ClaimId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    ALTER TABLE [ClaimEvidence] ADD [RecordId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE TABLE [CareerRecords] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [TeacherId] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [Item] nvarchar(40) NOT NULL,
        [Act] nvarchar(20) NOT NULL,
        [Word] nvarchar(50) NOT NULL,
        [Rank] nvarchar(20) NOT NULL,
        [EventKind] nvarchar(50) NULL,
        [Level] nvarchar(20) NULL,
        [AwardedOn] date NOT NULL,
        [StartOn] date NOT NULL,
        [ValidUntilOn] date NULL,
        [Document] nvarchar(200) NOT NULL,
        [EarlierId] int NULL,
        [ReplacesId] int NULL,
        [State] nvarchar(20) NOT NULL,
        [ProposedById] int NULL,
        [ProposedBy] nvarchar(100) NOT NULL,
        [ProposedAt] datetime2 NOT NULL,
        [CheckedBy] nvarchar(100) NULL,
        [CheckedAt] datetime2 NULL,
        [DecidedBy] nvarchar(100) NULL,
        [DecidedAt] datetime2 NULL,
        [DecisionReason] nvarchar(500) NULL,
        [RecordedAt] datetime2 NULL,
        [WithdrawnBy] nvarchar(100) NULL,
        [WithdrawnAt] datetime2 NULL,
        [WithdrawalReason] nvarchar(500) NULL,
        CONSTRAINT [PK_CareerRecords] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CareerRecords_CareerRecords_EarlierId] FOREIGN KEY ([EarlierId]) REFERENCES [CareerRecords] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_CareerRecords_CareerRecords_ReplacesId] FOREIGN KEY ([ReplacesId]) REFERENCES [CareerRecords] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_CareerRecords_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE TABLE [EthicsCommitments] (
        [Id] int NOT NULL IDENTITY,
        [TeacherId] int NOT NULL,
        [Year] int NOT NULL,
        [Kept] nvarchar(400) NOT NULL,
        [Promised] nvarchar(400) NOT NULL,
        [Note] nvarchar(1000) NOT NULL,
        [SignedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_EthicsCommitments] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_EthicsCommitments_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE TABLE [EthicsGrades] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [TeacherId] int NOT NULL,
        [SchoolId] int NOT NULL,
        [Year] int NOT NULL,
        [Points] nvarchar(400) NOT NULL,
        [Total] int NOT NULL,
        [Result] nvarchar(20) NOT NULL,
        [IsOverShare] bit NOT NULL,
        [GradedBy] nvarchar(100) NOT NULL,
        [GradedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_EthicsGrades] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_EthicsGrades_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_EthicsGrades_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE TABLE [EthicsViolations] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [TeacherId] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [NameZh] nvarchar(100) NOT NULL,
        [NameEn] nvarchar(100) NOT NULL,
        [DecidedOn] date NOT NULL,
        [UntilOn] date NULL,
        [Bars] nvarchar(100) NOT NULL,
        [Fails] bit NOT NULL,
        [Facts] nvarchar(1000) NOT NULL,
        [Document] nvarchar(200) NOT NULL,
        [RecordedBy] nvarchar(100) NOT NULL,
        [RecordedAt] datetime2 NOT NULL,
        [RevokedOn] date NULL,
        [RevokedBy] nvarchar(100) NULL,
        [RevokedAt] datetime2 NULL,
        [RevocationReason] nvarchar(500) NULL,
        CONSTRAINT [PK_EthicsViolations] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_EthicsViolations_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE TABLE [ReviewRounds] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [Name] nvarchar(100) NOT NULL,
        [Item] nvarchar(40) NOT NULL,
        [Level] nvarchar(20) NULL,
        [Quota] int NOT NULL,
        [NominateUntilOn] date NOT NULL,
        [PublicityDays] int NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [OpenedBy] nvarchar(100) NOT NULL,
        [OpenedAt] datetime2 NOT NULL,
        [ChosenById] int NULL,
        [ChosenBy] nvarchar(100) NULL,
        [ChosenAt] datetime2 NULL,
        [PublicUntilOn] date NULL,
        [ClosedBy] nvarchar(100) NULL,
        [ClosedAt] datetime2 NULL,
        [Document] nvarchar(200) NULL,
        CONSTRAINT [PK_ReviewRounds] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE TABLE [Nominations] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [RoundId] int NOT NULL,
        [TeacherId] int NOT NULL,
        [SchoolId] int NOT NULL,
        [Reason] nvarchar(1000) NOT NULL,
        [NominatedBy] nvarchar(100) NOT NULL,
        [NominatedAt] datetime2 NOT NULL,
        [Points] int NULL,
        [Note] nvarchar(500) NOT NULL,
        [IsChosen] bit NOT NULL,
        [WithdrawnBy] nvarchar(100) NULL,
        [WithdrawnAt] datetime2 NULL,
        [WithdrawalReason] nvarchar(500) NULL,
        [RecordId] int NULL,
        CONSTRAINT [PK_Nominations] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Nominations_CareerRecords_RecordId] FOREIGN KEY ([RecordId]) REFERENCES [CareerRecords] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Nominations_ReviewRounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [ReviewRounds] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Nominations_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Nominations_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE TABLE [NominationObjections] (
        [Id] int NOT NULL IDENTITY,
        [NominationId] int NOT NULL,
        [Reason] nvarchar(1000) NOT NULL,
        [FiledBy] nvarchar(100) NOT NULL,
        [FiledAt] datetime2 NOT NULL,
        [Answer] nvarchar(1000) NULL,
        [AnsweredBy] nvarchar(100) NULL,
        [AnsweredAt] datetime2 NULL,
        [IsUpheld] bit NOT NULL,
        CONSTRAINT [PK_NominationObjections] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_NominationObjections_Nominations_NominationId] FOREIGN KEY ([NominationId]) REFERENCES [Nominations] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_ClaimEvidence_ClaimId_Digest] ON [ClaimEvidence] ([ClaimId], [Digest]) WHERE [ClaimId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_ClaimEvidence_RecordId_Digest] ON [ClaimEvidence] ([RecordId], [Digest]) WHERE [RecordId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE INDEX [IX_CareerRecords_EarlierId] ON [CareerRecords] ([EarlierId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CareerRecords_Key] ON [CareerRecords] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE INDEX [IX_CareerRecords_ReplacesId] ON [CareerRecords] ([ReplacesId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE INDEX [IX_CareerRecords_State_Item] ON [CareerRecords] ([State], [Item]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE INDEX [IX_CareerRecords_TeacherId_StartOn] ON [CareerRecords] ([TeacherId], [StartOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE INDEX [IX_CareerRecords_ValidUntilOn] ON [CareerRecords] ([ValidUntilOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE INDEX [IX_EthicsCommitments_TeacherId_Year] ON [EthicsCommitments] ([TeacherId], [Year]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE INDEX [IX_EthicsGrades_SchoolId] ON [EthicsGrades] ([SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE UNIQUE INDEX [IX_EthicsGrades_TeacherId_Year_SchoolId] ON [EthicsGrades] ([TeacherId], [Year], [SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE INDEX [IX_EthicsGrades_Year_SchoolId] ON [EthicsGrades] ([Year], [SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE UNIQUE INDEX [IX_EthicsViolations_Key] ON [EthicsViolations] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE INDEX [IX_EthicsViolations_TeacherId_UntilOn] ON [EthicsViolations] ([TeacherId], [UntilOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE INDEX [IX_NominationObjections_NominationId] ON [NominationObjections] ([NominationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE INDEX [IX_Nominations_RecordId] ON [Nominations] ([RecordId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Nominations_RoundId_TeacherId] ON [Nominations] ([RoundId], [TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE INDEX [IX_Nominations_SchoolId] ON [Nominations] ([SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE INDEX [IX_Nominations_TeacherId] ON [Nominations] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ReviewRounds_Key] ON [ReviewRounds] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    ALTER TABLE [ClaimEvidence] ADD CONSTRAINT [FK_ClaimEvidence_CareerRecords_RecordId] FOREIGN KEY ([RecordId]) REFERENCES [CareerRecords] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126152736_Careers'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126152736_Careers', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE TABLE [InductionResults] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [TeacherId] int NOT NULL,
        [WindowOn] date NOT NULL,
        [WindowEndOn] date NOT NULL,
        [Outcome] nvarchar(20) NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [Slot] int NULL,
        [NextOn] date NULL,
        [Reason] nvarchar(500) NOT NULL,
        [ExceptionReason] nvarchar(500) NULL,
        [ProposedById] int NULL,
        [ProposedBy] nvarchar(100) NULL,
        [ProposedAt] datetime2 NULL,
        [DecidedById] int NULL,
        [DecidedBy] nvarchar(100) NULL,
        [DecidedAt] datetime2 NULL,
        [CertificateNumber] nvarchar(40) NULL,
        [IssuedOn] date NULL,
        [RevokedBy] nvarchar(100) NULL,
        [RevokedAt] datetime2 NULL,
        [RevocationReason] nvarchar(500) NULL,
        CONSTRAINT [PK_InductionResults] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_InductionResults_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE TABLE [InductionSteps] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [TeacherId] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [Step] nvarchar(40) NOT NULL,
        [StartOn] date NOT NULL,
        [EndOn] date NOT NULL,
        [Note] nvarchar(300) NOT NULL,
        [RecordedById] int NULL,
        [RecordedBy] nvarchar(100) NOT NULL,
        [RecordedAt] datetime2 NOT NULL,
        [WithdrawnBy] nvarchar(100) NULL,
        [WithdrawnAt] datetime2 NULL,
        [WithdrawalReason] nvarchar(500) NULL,
        CONSTRAINT [PK_InductionSteps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_InductionSteps_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE TABLE [MentorPairs] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [TeacherId] int NOT NULL,
        [MentorId] int NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [Running] int NULL,
        [Subject] nvarchar(50) NOT NULL,
        [Plan] nvarchar(2000) NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [StartOn] date NOT NULL,
        [UntilOn] date NOT NULL,
        [EndOn] date NULL,
        [Agreement] nvarchar(4000) NOT NULL,
        [ProposedById] int NULL,
        [ProposedBy] nvarchar(100) NOT NULL,
        [ProposedAt] datetime2 NOT NULL,
        [TeacherSignedById] int NULL,
        [TeacherSignedBy] nvarchar(100) NULL,
        [TeacherSignedAt] datetime2 NULL,
        [MentorSignedById] int NULL,
        [MentorSignedBy] nvarchar(100) NULL,
        [MentorSignedAt] datetime2 NULL,
        [ClosedById] int NULL,
        [ClosedBy] nvarchar(100) NULL,
        [ClosedAt] datetime2 NULL,
        [CloseReason] nvarchar(500) NULL,
        CONSTRAINT [PK_MentorPairs] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_MentorPairs_Teachers_MentorId] FOREIGN KEY ([MentorId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_MentorPairs_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE TABLE [TermOpinions] (
        [Id] int NOT NULL IDENTITY,
        [TeacherId] int NOT NULL,
        [TermOn] date NOT NULL,
        [Side] nvarchar(20) NOT NULL,
        [Number] int NOT NULL,
        [Grade] nvarchar(40) NOT NULL,
        [Text] nvarchar(2000) NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [GivenById] int NULL,
        [GivenBy] nvarchar(100) NOT NULL,
        [GivenAt] datetime2 NOT NULL,
        CONSTRAINT [PK_TermOpinions] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_TermOpinions_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE TABLE [Observations] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [PairId] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [ByMentor] bit NOT NULL,
        [On] date NOT NULL,
        [Subject] nvarchar(50) NOT NULL,
        [Topic] nvarchar(120) NOT NULL,
        [ClassName] nvarchar(60) NOT NULL,
        [Comments] nvarchar(2000) NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [WrittenById] int NULL,
        [WrittenBy] nvarchar(100) NOT NULL,
        [WrittenAt] datetime2 NOT NULL,
        [AnsweredById] int NULL,
        [AnsweredBy] nvarchar(100) NULL,
        [AnsweredAt] datetime2 NULL,
        [Answer] nvarchar(500) NULL,
        [ApprenticeTenths] int NOT NULL,
        [MentorTenths] int NOT NULL,
        [RevokedById] int NULL,
        [RevokedBy] nvarchar(100) NULL,
        [RevokedAt] datetime2 NULL,
        [RevocationReason] nvarchar(500) NULL,
        CONSTRAINT [PK_Observations] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Observations_MentorPairs_PairId] FOREIGN KEY ([PairId]) REFERENCES [MentorPairs] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE TABLE [ObservationPoints] (
        [Id] int NOT NULL IDENTITY,
        [ObservationId] int NOT NULL,
        [Number] int NOT NULL,
        [Code] nvarchar(40) NOT NULL,
        [NameZh] nvarchar(50) NOT NULL,
        [NameEn] nvarchar(50) NOT NULL,
        [Mark] int NOT NULL,
        [Remark] nvarchar(300) NOT NULL,
        CONSTRAINT [PK_ObservationPoints] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ObservationPoints_Observations_ObservationId] FOREIGN KEY ([ObservationId]) REFERENCES [Observations] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_InductionResults_CertificateNumber] ON [InductionResults] ([CertificateNumber]) WHERE [CertificateNumber] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_InductionResults_TeacherId_WindowOn_Slot] ON [InductionResults] ([TeacherId], [WindowOn], [Slot]) WHERE [Slot] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE UNIQUE INDEX [IX_InductionSteps_Key] ON [InductionSteps] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE INDEX [IX_InductionSteps_TeacherId] ON [InductionSteps] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE UNIQUE INDEX [IX_MentorPairs_Key] ON [MentorPairs] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE INDEX [IX_MentorPairs_MentorId_State] ON [MentorPairs] ([MentorId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_MentorPairs_TeacherId_Running] ON [MentorPairs] ([TeacherId], [Running]) WHERE [Running] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE INDEX [IX_ObservationPoints_ObservationId] ON [ObservationPoints] ([ObservationId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Observations_Key] ON [Observations] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE INDEX [IX_Observations_PairId_State] ON [Observations] ([PairId], [State]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    CREATE UNIQUE INDEX [IX_TermOpinions_TeacherId_TermOn_Side_Number] ON [TermOpinions] ([TeacherId], [TermOn], [Side], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160145_FirstYears'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126160145_FirstYears', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126181145_WorkEvidence'
)
BEGIN
    ALTER TABLE [ClaimEvidence] ADD [WorkId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126181145_WorkEvidence'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_ClaimEvidence_WorkId_Digest] ON [ClaimEvidence] ([WorkId], [Digest]) WHERE [WorkId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126181145_WorkEvidence'
)
BEGIN
    ALTER TABLE [ClaimEvidence] ADD CONSTRAINT [FK_ClaimEvidence_StudioWorks_WorkId] FOREIGN KEY ([WorkId]) REFERENCES [StudioWorks] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126181145_WorkEvidence'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126181145_WorkEvidence', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126185909_Targets'
)
BEGIN
    CREATE TABLE [TargetPoints] (
        [Id] int NOT NULL IDENTITY,
        [Plan] varchar(40) NOT NULL,
        [Target] varchar(40) NOT NULL,
        [Counting] varchar(16) NOT NULL,
        [On] date NOT NULL,
        [Numerator] int NOT NULL,
        [Denominator] int NULL,
        [IsComputedLater] bit NOT NULL,
        [Turn] int NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_TargetPoints] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126185909_Targets'
)
BEGIN
    CREATE UNIQUE INDEX [IX_TargetPoints_Plan_Target_Counting_On] ON [TargetPoints] ([Plan], [Target], [Counting], [On]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126185909_Targets'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126185909_Targets', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE TABLE [Cohorts] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [Kind] nvarchar(40) NOT NULL,
        [Name] nvarchar(100) NOT NULL,
        [StartOn] date NOT NULL,
        [EndOn] date NOT NULL,
        [Places] int NOT NULL,
        [InCharge] nvarchar(100) NOT NULL,
        [About] nvarchar(1000) NOT NULL,
        [Duties] nvarchar(300) NOT NULL,
        [Outside] nvarchar(300) NOT NULL,
        [ShadowingDays] int NOT NULL,
        [NeedsMentor] bit NOT NULL,
        [ForumMonths] int NOT NULL,
        [OpenedBy] nvarchar(100) NOT NULL,
        [OpenedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_Cohorts] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE TABLE [CohortClosings] (
        [Id] int NOT NULL IDENTITY,
        [CohortId] int NOT NULL,
        [LastOn] date NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [ClosedBy] nvarchar(100) NOT NULL,
        [ClosedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_CohortClosings] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CohortClosings_Cohorts_CohortId] FOREIGN KEY ([CohortId]) REFERENCES [Cohorts] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE TABLE [CohortMembers] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [CohortId] int NOT NULL,
        [TeacherId] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [StartOn] date NOT NULL,
        [EndOn] date NULL,
        [JoinReason] nvarchar(500) NOT NULL,
        [RecordedBy] nvarchar(100) NOT NULL,
        [RecordedAt] datetime2 NOT NULL,
        [ExitReason] nvarchar(500) NULL,
        [EndedBy] nvarchar(100) NULL,
        [EndedAt] datetime2 NULL,
        [ReplacesId] int NULL,
        [WithdrawnBy] nvarchar(100) NULL,
        [WithdrawnAt] datetime2 NULL,
        [WithdrawalReason] nvarchar(500) NULL,
        [Result] nvarchar(20) NULL,
        [ResultOn] date NULL,
        [ResultReason] nvarchar(500) NOT NULL,
        [Certificate] nvarchar(60) NOT NULL,
        [ResultBy] nvarchar(100) NULL,
        CONSTRAINT [PK_CohortMembers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CohortMembers_CohortMembers_ReplacesId] FOREIGN KEY ([ReplacesId]) REFERENCES [CohortMembers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_CohortMembers_Cohorts_CohortId] FOREIGN KEY ([CohortId]) REFERENCES [Cohorts] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_CohortMembers_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE TABLE [CohortTrainings] (
        [Id] int NOT NULL IDENTITY,
        [CohortId] int NOT NULL,
        [TrainingId] int NOT NULL,
        [IsForum] bit NOT NULL,
        [LinkedBy] nvarchar(100) NOT NULL,
        [LinkedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_CohortTrainings] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CohortTrainings_Cohorts_CohortId] FOREIGN KEY ([CohortId]) REFERENCES [Cohorts] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_CohortTrainings_Trainings_TrainingId] FOREIGN KEY ([TrainingId]) REFERENCES [Trainings] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE TABLE [CohortMentors] (
        [Id] int NOT NULL IDENTITY,
        [MemberId] int NOT NULL,
        [Name] nvarchar(60) NOT NULL,
        [Organisation] nvarchar(100) NOT NULL,
        [StartOn] date NOT NULL,
        [EndOn] date NULL,
        [NamedBy] nvarchar(100) NOT NULL,
        [NamedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_CohortMentors] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_CohortMentors_CohortMembers_MemberId] FOREIGN KEY ([MemberId]) REFERENCES [CohortMembers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE TABLE [ShadowingStays] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [MemberId] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [StartOn] date NOT NULL,
        [EndOn] date NOT NULL,
        [Host] nvarchar(100) NOT NULL,
        [Report] nvarchar(500) NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [ReportedById] int NULL,
        [ReportedBy] nvarchar(100) NOT NULL,
        [ReportedAt] datetime2 NOT NULL,
        [DecidedBy] nvarchar(100) NULL,
        [DecidedAt] datetime2 NULL,
        [DecisionReason] nvarchar(500) NULL,
        CONSTRAINT [PK_ShadowingStays] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ShadowingStays_CohortMembers_MemberId] FOREIGN KEY ([MemberId]) REFERENCES [CohortMembers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CohortClosings_CohortId] ON [CohortClosings] ([CohortId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE INDEX [IX_CohortMembers_CohortId_TeacherId] ON [CohortMembers] ([CohortId], [TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE INDEX [IX_CohortMembers_ReplacesId] ON [CohortMembers] ([ReplacesId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE INDEX [IX_CohortMembers_TeacherId] ON [CohortMembers] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE INDEX [IX_CohortMentors_MemberId] ON [CohortMentors] ([MemberId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Cohorts_Key] ON [Cohorts] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE INDEX [IX_Cohorts_Kind_StartOn] ON [Cohorts] ([Kind], [StartOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE UNIQUE INDEX [IX_CohortTrainings_CohortId_TrainingId] ON [CohortTrainings] ([CohortId], [TrainingId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE INDEX [IX_CohortTrainings_TrainingId] ON [CohortTrainings] ([TrainingId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ShadowingStays_Key] ON [ShadowingStays] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    CREATE INDEX [IX_ShadowingStays_MemberId_StartOn] ON [ShadowingStays] ([MemberId], [StartOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126192652_Cohorts'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126192652_Cohorts', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126223011_StudioOccasions'
)
BEGIN
    ALTER TABLE [TrainingSessions] ADD [Kind] nvarchar(20) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126223011_StudioOccasions'
)
BEGIN
    ALTER TABLE [TrainingSessions] ADD [Level] nvarchar(20) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126223011_StudioOccasions'
)
BEGIN
    ALTER TABLE [StudioWorks] ADD [IsApart] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126223011_StudioOccasions'
)
BEGIN
    CREATE TABLE [SessionSpeakers] (
        [Id] int NOT NULL IDENTITY,
        [SessionId] int NOT NULL,
        [TeacherId] int NOT NULL,
        CONSTRAINT [PK_SessionSpeakers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SessionSpeakers_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_SessionSpeakers_TrainingSessions_SessionId] FOREIGN KEY ([SessionId]) REFERENCES [TrainingSessions] ([Id]) ON DELETE CASCADE
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126223011_StudioOccasions'
)
BEGIN
    CREATE UNIQUE INDEX [IX_SessionSpeakers_SessionId_TeacherId] ON [SessionSpeakers] ([SessionId], [TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126223011_StudioOccasions'
)
BEGIN
    CREATE INDEX [IX_SessionSpeakers_TeacherId] ON [SessionSpeakers] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126223011_StudioOccasions'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126223011_StudioOccasions', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126233934_SentTwiceAndCompletions'
)
BEGIN
    ALTER TABLE [CohortMembers] ADD [RecordId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126233934_SentTwiceAndCompletions'
)
BEGIN
    ALTER TABLE [Audit] ADD [Form] varchar(64) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126233934_SentTwiceAndCompletions'
)
BEGIN
    CREATE INDEX [IX_CohortMembers_RecordId] ON [CohortMembers] ([RecordId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126233934_SentTwiceAndCompletions'
)
BEGIN
    CREATE INDEX [IX_Audit_Form] ON [Audit] ([Form]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126233934_SentTwiceAndCompletions'
)
BEGIN
    ALTER TABLE [CohortMembers] ADD CONSTRAINT [FK_CohortMembers_CareerRecords_RecordId] FOREIGN KEY ([RecordId]) REFERENCES [CareerRecords] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126233934_SentTwiceAndCompletions'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126233934_SentTwiceAndCompletions', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127031639_StaysAndRevocations'
)
BEGIN
    ALTER TABLE [Studios] ADD [AgainOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127031639_StaysAndRevocations'
)
BEGIN
    ALTER TABLE [ShadowingStays] ADD [Kind] nvarchar(20) NOT NULL DEFAULT N'Shadowing';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127031639_StaysAndRevocations'
)
BEGIN
    ALTER TABLE [Cohorts] ADD [SecondmentDays] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127031639_StaysAndRevocations'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127031639_StaysAndRevocations', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127072904_Stays'
)
BEGIN
    ALTER TABLE [Placements] ADD [Weekdays] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127072904_Stays'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127072904_Stays', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127080311_Moves'
)
BEGIN
    CREATE TABLE [Moves] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [TeacherId] int NOT NULL,
        [Act] nvarchar(20) NOT NULL,
        [Kind] nvarchar(20) NOT NULL,
        [FromId] int NOT NULL,
        [ToId] int NOT NULL,
        [On] date NOT NULL,
        [Until] date NULL,
        [Weekdays] int NOT NULL,
        [Document] nvarchar(100) NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [ById] int NULL,
        [By] nvarchar(100) NOT NULL,
        [At] datetime2 NOT NULL,
        [UndoneById] int NULL,
        [UndoneBy] nvarchar(100) NULL,
        [UndoneAt] datetime2 NULL,
        [UndoneBecause] nvarchar(500) NULL,
        CONSTRAINT [PK_Moves] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Moves_Schools_FromId] FOREIGN KEY ([FromId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Moves_Schools_ToId] FOREIGN KEY ([ToId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_Moves_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127080311_Moves'
)
BEGIN
    CREATE TABLE [MovedPlacements] (
        [MoveId] int NOT NULL,
        [PlacementId] int NOT NULL,
        [IsRecorded] bit NOT NULL,
        CONSTRAINT [PK_MovedPlacements] PRIMARY KEY ([MoveId], [PlacementId]),
        CONSTRAINT [FK_MovedPlacements_Moves_MoveId] FOREIGN KEY ([MoveId]) REFERENCES [Moves] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_MovedPlacements_Placements_PlacementId] FOREIGN KEY ([PlacementId]) REFERENCES [Placements] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127080311_Moves'
)
BEGIN
    CREATE INDEX [IX_MovedPlacements_PlacementId] ON [MovedPlacements] ([PlacementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127080311_Moves'
)
BEGIN
    CREATE INDEX [IX_Moves_FromId] ON [Moves] ([FromId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127080311_Moves'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Moves_Key] ON [Moves] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127080311_Moves'
)
BEGIN
    CREATE INDEX [IX_Moves_TeacherId] ON [Moves] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127080311_Moves'
)
BEGIN
    CREATE INDEX [IX_Moves_ToId] ON [Moves] ([ToId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127080311_Moves'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127080311_Moves', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    ALTER TABLE [ClaimEvidence] ADD [ObjectionId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE TABLE [RotationRounds] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [Name] nvarchar(100) NOT NULL,
        [SchoolYear] int NOT NULL,
        [CollectFromOn] date NOT NULL,
        [CollectUntilOn] date NOT NULL,
        [PublicFromOn] date NOT NULL,
        [PublicUntilOn] date NOT NULL,
        [EffectiveOn] date NOT NULL,
        [StayYears] int NOT NULL,
        [MovesPersonnel] bit NOT NULL,
        [OpenedBy] nvarchar(100) NOT NULL,
        [OpenedAt] datetime2 NOT NULL,
        [ProposedAt] datetime2 NULL,
        [IsBest] bit NOT NULL,
        [PublishedBy] nvarchar(100) NULL,
        [PublishedAt] datetime2 NULL,
        [DecidedBy] nvarchar(100) NULL,
        [DecidedAt] datetime2 NULL,
        [Document] nvarchar(200) NULL,
        [EffectedBy] nvarchar(100) NULL,
        [EffectedAt] datetime2 NULL,
        [EndedBy] nvarchar(100) NULL,
        [EndReason] nvarchar(500) NULL,
        [UndoneAt] datetime2 NULL,
        [CalledOffAt] datetime2 NULL,
        CONSTRAINT [PK_RotationRounds] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE TABLE [RotationKeeps] (
        [Id] int NOT NULL IDENTITY,
        [RoundId] int NOT NULL,
        [SchoolId] int NOT NULL,
        [Work] nvarchar(50) NOT NULL,
        [Least] int NOT NULL,
        [StatedBy] nvarchar(100) NOT NULL,
        [StatedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_RotationKeeps] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_RotationKeeps_RotationRounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [RotationRounds] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_RotationKeeps_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE TABLE [RotationNeeds] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [RoundId] int NOT NULL,
        [SchoolId] int NOT NULL,
        [Stage] nvarchar(50) NOT NULL,
        [Work] nvarchar(50) NOT NULL,
        [Count] int NOT NULL,
        [Note] nvarchar(200) NOT NULL,
        [StatedBy] nvarchar(100) NOT NULL,
        [StatedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_RotationNeeds] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_RotationNeeds_RotationRounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [RotationRounds] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_RotationNeeds_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE TABLE [RotationPeople] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [RoundId] int NOT NULL,
        [TeacherId] int NOT NULL,
        [SchoolId] int NOT NULL,
        [Basis] nvarchar(20) NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [AddedBy] nvarchar(100) NOT NULL,
        [AddedAt] datetime2 NOT NULL,
        [Statement] nvarchar(1000) NOT NULL,
        [PartnerNumber] nvarchar(30) NOT NULL,
        [WishedAt] datetime2 NULL,
        [NeedId] int NULL,
        [IsSettled] bit NOT NULL,
        [PlacedBy] nvarchar(100) NULL,
        [PlacedAt] datetime2 NULL,
        [IsTakenOut] bit NOT NULL,
        [WithdrawnBy] nvarchar(100) NULL,
        [WithdrawnAt] datetime2 NULL,
        [WithdrawalReason] nvarchar(500) NULL,
        CONSTRAINT [PK_RotationPeople] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_RotationPeople_RotationNeeds_NeedId] FOREIGN KEY ([NeedId]) REFERENCES [RotationNeeds] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_RotationPeople_RotationRounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [RotationRounds] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_RotationPeople_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_RotationPeople_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE TABLE [RotationObjections] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [PersonId] int NOT NULL,
        [Text] nvarchar(1000) NOT NULL,
        [FiledBy] nvarchar(100) NOT NULL,
        [FiledAt] datetime2 NOT NULL,
        [Answer] nvarchar(1000) NULL,
        [IsUpheld] bit NOT NULL,
        [AnsweredBy] nvarchar(100) NULL,
        [AnsweredAt] datetime2 NULL,
        CONSTRAINT [PK_RotationObjections] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_RotationObjections_RotationPeople_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [RotationPeople] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE TABLE [RotationPlacements] (
        [Id] int NOT NULL IDENTITY,
        [PersonId] int NOT NULL,
        [PlacementId] int NOT NULL,
        [IsRecorded] bit NOT NULL,
        CONSTRAINT [PK_RotationPlacements] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_RotationPlacements_Placements_PlacementId] FOREIGN KEY ([PlacementId]) REFERENCES [Placements] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_RotationPlacements_RotationPeople_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [RotationPeople] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE TABLE [RotationWishes] (
        [Id] int NOT NULL IDENTITY,
        [PersonId] int NOT NULL,
        [Rank] int NOT NULL,
        [SchoolId] int NOT NULL,
        CONSTRAINT [PK_RotationWishes] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_RotationWishes_RotationPeople_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [RotationPeople] ([Id]) ON DELETE CASCADE,
        CONSTRAINT [FK_RotationWishes_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_ClaimEvidence_ObjectionId_Digest] ON [ClaimEvidence] ([ObjectionId], [Digest]) WHERE [ObjectionId] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE UNIQUE INDEX [IX_RotationKeeps_RoundId_SchoolId_Work] ON [RotationKeeps] ([RoundId], [SchoolId], [Work]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE INDEX [IX_RotationKeeps_SchoolId] ON [RotationKeeps] ([SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE UNIQUE INDEX [IX_RotationNeeds_RoundId_SchoolId_Stage_Work] ON [RotationNeeds] ([RoundId], [SchoolId], [Stage], [Work]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE INDEX [IX_RotationNeeds_SchoolId] ON [RotationNeeds] ([SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE INDEX [IX_RotationObjections_PersonId] ON [RotationObjections] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE INDEX [IX_RotationPeople_NeedId] ON [RotationPeople] ([NeedId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE UNIQUE INDEX [IX_RotationPeople_RoundId_TeacherId] ON [RotationPeople] ([RoundId], [TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE INDEX [IX_RotationPeople_SchoolId] ON [RotationPeople] ([SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE INDEX [IX_RotationPeople_TeacherId] ON [RotationPeople] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE UNIQUE INDEX [IX_RotationPlacements_PersonId_PlacementId] ON [RotationPlacements] ([PersonId], [PlacementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE INDEX [IX_RotationPlacements_PlacementId] ON [RotationPlacements] ([PlacementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE UNIQUE INDEX [IX_RotationRounds_Key] ON [RotationRounds] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE UNIQUE INDEX [IX_RotationWishes_PersonId_Rank] ON [RotationWishes] ([PersonId], [Rank]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    CREATE INDEX [IX_RotationWishes_SchoolId] ON [RotationWishes] ([SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    ALTER TABLE [ClaimEvidence] ADD CONSTRAINT [FK_ClaimEvidence_RotationObjections_ObjectionId] FOREIGN KEY ([ObjectionId]) REFERENCES [RotationObjections] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127084403_YearlyRounds'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127084403_YearlyRounds', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121617_HostWords'
)
BEGIN
    ALTER TABLE [Standings] ADD [PartShort] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121617_HostWords'
)
BEGIN
    ALTER TABLE [Standings] ADD [PartTarget] int NOT NULL DEFAULT 0;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121617_HostWords'
)
BEGIN
    CREATE TABLE [HostWords] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [TeacherId] int NOT NULL,
        [SchoolId] int NOT NULL,
        [StartOn] date NOT NULL,
        [Kind] nvarchar(20) NOT NULL,
        [Year] int NOT NULL,
        [Grade] nvarchar(20) NOT NULL,
        [NeedsCare] bit NOT NULL,
        [Text] nvarchar(1000) NOT NULL,
        [ById] int NULL,
        [By] nvarchar(100) NOT NULL,
        [At] datetime2 NOT NULL,
        [WithdrawnBy] nvarchar(100) NULL,
        [WithdrawnAt] datetime2 NULL,
        [WithdrawnBecause] nvarchar(500) NULL,
        CONSTRAINT [PK_HostWords] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_HostWords_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_HostWords_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121617_HostWords'
)
BEGIN
    CREATE INDEX [IX_HostWords_SchoolId] ON [HostWords] ([SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121617_HostWords'
)
BEGIN
    CREATE INDEX [IX_HostWords_TeacherId] ON [HostWords] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127121617_HostWords'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127121617_HostWords', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE TABLE [HiringRounds] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [Name] nvarchar(100) NOT NULL,
        [SchoolYear] int NOT NULL,
        [InFromOn] date NOT NULL,
        [InUntilOn] date NOT NULL,
        [CrossFromOn] date NOT NULL,
        [CrossUntilOn] date NOT NULL,
        [AssignFromOn] date NOT NULL,
        [AssignUntilOn] date NOT NULL,
        [EffectiveOn] date NOT NULL,
        [WaitMonths] int NOT NULL,
        [Applications] int NOT NULL,
        [OpenedBy] nvarchar(100) NOT NULL,
        [OpenedAt] datetime2 NOT NULL,
        [EffectedBy] nvarchar(100) NULL,
        [EffectedAt] datetime2 NULL,
        [EndedBy] nvarchar(100) NULL,
        [EndReason] nvarchar(500) NULL,
        [UndoneAt] datetime2 NULL,
        [CalledOffAt] datetime2 NULL,
        CONSTRAINT [PK_HiringRounds] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE TABLE [ReserveMembers] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [TeacherId] int NOT NULL,
        [Subjects] nvarchar(200) NOT NULL,
        [Stages] nvarchar(200) NOT NULL,
        [Zone] nvarchar(100) NOT NULL,
        [FromOn] date NOT NULL,
        [UntilOn] date NOT NULL,
        [Note] nvarchar(200) NOT NULL,
        [EnteredBy] nvarchar(100) NOT NULL,
        [EnteredAt] datetime2 NOT NULL,
        [ConfirmedBy] nvarchar(100) NULL,
        [ConfirmedAt] datetime2 NULL,
        [EndedBy] nvarchar(100) NULL,
        [EndedAt] datetime2 NULL,
        [EndReason] nvarchar(500) NULL,
        CONSTRAINT [PK_ReserveMembers] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ReserveMembers_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE TABLE [Shortages] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [Key] varchar(32) NOT NULL,
        [SchoolId] int NOT NULL,
        [Stage] nvarchar(50) NOT NULL,
        [Work] nvarchar(50) NOT NULL,
        [FromOn] date NOT NULL,
        [UntilOn] date NOT NULL,
        [Why] nvarchar(20) NOT NULL,
        [Note] nvarchar(200) NOT NULL,
        [StatedBy] nvarchar(100) NOT NULL,
        [StatedAt] datetime2 NOT NULL,
        [WithdrawnBy] nvarchar(100) NULL,
        [WithdrawnAt] datetime2 NULL,
        [WithdrawalReason] nvarchar(500) NULL,
        CONSTRAINT [PK_Shortages] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_Shortages_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE TABLE [HiringPosts] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [RoundId] int NOT NULL,
        [SchoolId] int NOT NULL,
        [Work] nvarchar(50) NOT NULL,
        [Count] int NOT NULL,
        [Note] nvarchar(200) NOT NULL,
        [StatedBy] nvarchar(100) NOT NULL,
        [StatedAt] datetime2 NOT NULL,
        CONSTRAINT [PK_HiringPosts] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_HiringPosts_HiringRounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [HiringRounds] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_HiringPosts_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE TABLE [ReserveCalls] (
        [Id] int NOT NULL IDENTITY,
        [ShortageId] int NOT NULL,
        [MemberId] int NOT NULL,
        [MoveId] int NOT NULL,
        [By] nvarchar(100) NOT NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_ReserveCalls] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_ReserveCalls_Moves_MoveId] FOREIGN KEY ([MoveId]) REFERENCES [Moves] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_ReserveCalls_ReserveMembers_MemberId] FOREIGN KEY ([MemberId]) REFERENCES [ReserveMembers] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_ReserveCalls_Shortages_ShortageId] FOREIGN KEY ([ShortageId]) REFERENCES [Shortages] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE TABLE [HiringPeople] (
        [Id] int NOT NULL IDENTITY,
        [Version] int NOT NULL,
        [RoundId] int NOT NULL,
        [TeacherId] int NOT NULL,
        [SchoolId] int NOT NULL,
        [Work] nvarchar(50) NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [PostId] int NULL,
        [OnDay] date NOT NULL,
        [UntilOn] date NULL,
        [LevelWord] nvarchar(500) NULL,
        [MovedAt] datetime2 NULL,
        CONSTRAINT [PK_HiringPeople] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_HiringPeople_HiringPosts_PostId] FOREIGN KEY ([PostId]) REFERENCES [HiringPosts] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_HiringPeople_HiringRounds_RoundId] FOREIGN KEY ([RoundId]) REFERENCES [HiringRounds] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_HiringPeople_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_HiringPeople_Teachers_TeacherId] FOREIGN KEY ([TeacherId]) REFERENCES [Teachers] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE TABLE [HiringApplications] (
        [Id] int NOT NULL IDENTITY,
        [PersonId] int NOT NULL,
        [PostId] int NOT NULL,
        [AppliedAt] datetime2 NOT NULL,
        [IsHired] bit NULL,
        [Word] nvarchar(500) NULL,
        [AnsweredBy] nvarchar(100) NULL,
        [AnsweredAt] datetime2 NULL,
        [WithdrawnAt] datetime2 NULL,
        CONSTRAINT [PK_HiringApplications] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_HiringApplications_HiringPeople_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [HiringPeople] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_HiringApplications_HiringPosts_PostId] FOREIGN KEY ([PostId]) REFERENCES [HiringPosts] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE TABLE [HiringEntries] (
        [Id] int NOT NULL IDENTITY,
        [PersonId] int NOT NULL,
        [State] nvarchar(20) NOT NULL,
        [PostId] int NULL,
        [OnDay] date NOT NULL,
        [UntilOn] date NULL,
        [Document] nvarchar(100) NOT NULL,
        [Word] nvarchar(500) NOT NULL,
        [IsCorrection] bit NOT NULL,
        [By] nvarchar(100) NOT NULL,
        [At] datetime2 NOT NULL,
        CONSTRAINT [PK_HiringEntries] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_HiringEntries_HiringPeople_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [HiringPeople] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_HiringEntries_HiringPosts_PostId] FOREIGN KEY ([PostId]) REFERENCES [HiringPosts] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE TABLE [HiringPlacements] (
        [Id] int NOT NULL IDENTITY,
        [PersonId] int NOT NULL,
        [PlacementId] int NOT NULL,
        [IsRecorded] bit NOT NULL,
        CONSTRAINT [PK_HiringPlacements] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_HiringPlacements_HiringPeople_PersonId] FOREIGN KEY ([PersonId]) REFERENCES [HiringPeople] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_HiringPlacements_Placements_PlacementId] FOREIGN KEY ([PlacementId]) REFERENCES [Placements] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_HiringApplications_PersonId] ON [HiringApplications] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_HiringApplications_PostId] ON [HiringApplications] ([PostId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_HiringEntries_PersonId] ON [HiringEntries] ([PersonId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_HiringEntries_PostId] ON [HiringEntries] ([PostId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_HiringPeople_PostId] ON [HiringPeople] ([PostId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_HiringPeople_RoundId_SchoolId] ON [HiringPeople] ([RoundId], [SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE UNIQUE INDEX [IX_HiringPeople_RoundId_TeacherId] ON [HiringPeople] ([RoundId], [TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_HiringPeople_SchoolId] ON [HiringPeople] ([SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_HiringPeople_TeacherId] ON [HiringPeople] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE UNIQUE INDEX [IX_HiringPlacements_PersonId_PlacementId] ON [HiringPlacements] ([PersonId], [PlacementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_HiringPlacements_PlacementId] ON [HiringPlacements] ([PlacementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE UNIQUE INDEX [IX_HiringPosts_RoundId_SchoolId_Work] ON [HiringPosts] ([RoundId], [SchoolId], [Work]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_HiringPosts_SchoolId] ON [HiringPosts] ([SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE UNIQUE INDEX [IX_HiringRounds_Key] ON [HiringRounds] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_ReserveCalls_MemberId] ON [ReserveCalls] ([MemberId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ReserveCalls_MoveId] ON [ReserveCalls] ([MoveId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_ReserveCalls_ShortageId] ON [ReserveCalls] ([ShortageId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE UNIQUE INDEX [IX_ReserveMembers_Key] ON [ReserveMembers] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_ReserveMembers_TeacherId] ON [ReserveMembers] ([TeacherId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE UNIQUE INDEX [IX_Shortages_Key] ON [Shortages] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    CREATE INDEX [IX_Shortages_SchoolId_UntilOn] ON [Shortages] ([SchoolId], [UntilOn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127133123_HiringAndReserve'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127133123_HiringAndReserve', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127155420_HeldSeniorPosts'
)
BEGIN
    ALTER TABLE [HiringRounds] ADD [HeldDocument] nvarchar(100) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127155420_HeldSeniorPosts'
)
BEGIN
    ALTER TABLE [HiringRounds] ADD [HeldPercent] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127155420_HeldSeniorPosts'
)
BEGIN
    ALTER TABLE [HiringRounds] ADD [SeniorPosts] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127155420_HeldSeniorPosts'
)
BEGIN
    ALTER TABLE [HiringPeople] ADD [HeldDocument] nvarchar(100) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127155420_HeldSeniorPosts'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127155420_HeldSeniorPosts', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127162000_StudioEvidence'
)
BEGIN
    DECLARE @var2 nvarchar(max);
    SELECT @var2 = QUOTENAME([d].[name])
    FROM [sys].[default_constraints] [d]
    INNER JOIN [sys].[columns] [c] ON [d].[parent_column_id] = [c].[column_id] AND [d].[parent_object_id] = [c].[object_id]
    WHERE ([d].[parent_object_id] = OBJECT_ID(N'[StudioWorks]') AND [c].[name] = N'Note');
    IF @var2 IS NOT NULL EXEC(N'ALTER TABLE [StudioWorks] DROP CONSTRAINT ' + @var2 + ';');
    ALTER TABLE [StudioWorks] ALTER COLUMN [Note] nvarchar(max) NOT NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127162000_StudioEvidence'
)
BEGIN
    ALTER TABLE [StudioWorks] ADD [ScoreTable] nvarchar(80) NOT NULL DEFAULT N'';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127162000_StudioEvidence'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127162000_StudioEvidence', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    ALTER TABLE [Schools] ADD [ClosedOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    ALTER TABLE [Schools] ADD [Names] nvarchar(max) NOT NULL DEFAULT N'';
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    ALTER TABLE [Schools] ADD [OpenedOn] date NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    ALTER TABLE [Schools] ADD [SuccessorId] int NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    CREATE TABLE [SchoolEvents] (
        [Id] int NOT NULL IDENTITY,
        [Key] varchar(60) NOT NULL,
        [SchoolId] int NOT NULL,
        [Act] nvarchar(20) NOT NULL,
        [On] date NOT NULL,
        [OldName] nvarchar(100) NOT NULL,
        [NewName] nvarchar(100) NOT NULL,
        [SuccessorId] int NULL,
        [Document] nvarchar(100) NOT NULL,
        [Reason] nvarchar(500) NOT NULL,
        [ById] int NULL,
        [By] nvarchar(100) NOT NULL,
        [At] datetime2 NOT NULL,
        [UndoneById] int NULL,
        [UndoneBy] nvarchar(100) NULL,
        [UndoneAt] datetime2 NULL,
        [UndoneBecause] nvarchar(500) NULL,
        [HandedOverAt] datetime2 NULL,
        CONSTRAINT [PK_SchoolEvents] PRIMARY KEY ([Id]),
        CONSTRAINT [FK_SchoolEvents_Schools_SchoolId] FOREIGN KEY ([SchoolId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_SchoolEvents_Schools_SuccessorId] FOREIGN KEY ([SuccessorId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    CREATE TABLE [MergedPlacements] (
        [EventId] int NOT NULL,
        [PlacementId] int NOT NULL,
        [IsRecorded] bit NOT NULL,
        CONSTRAINT [PK_MergedPlacements] PRIMARY KEY ([EventId], [PlacementId]),
        CONSTRAINT [FK_MergedPlacements_Placements_PlacementId] FOREIGN KEY ([PlacementId]) REFERENCES [Placements] ([Id]) ON DELETE NO ACTION,
        CONSTRAINT [FK_MergedPlacements_SchoolEvents_EventId] FOREIGN KEY ([EventId]) REFERENCES [SchoolEvents] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    CREATE TABLE [SchoolHandovers] (
        [EventId] int NOT NULL,
        [Kind] nvarchar(20) NOT NULL,
        [ThingId] int NOT NULL,
        CONSTRAINT [PK_SchoolHandovers] PRIMARY KEY ([EventId], [Kind], [ThingId]),
        CONSTRAINT [FK_SchoolHandovers_SchoolEvents_EventId] FOREIGN KEY ([EventId]) REFERENCES [SchoolEvents] ([Id]) ON DELETE NO ACTION
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    CREATE INDEX [IX_Schools_SuccessorId] ON [Schools] ([SuccessorId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    CREATE INDEX [IX_MergedPlacements_PlacementId] ON [MergedPlacements] ([PlacementId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    CREATE UNIQUE INDEX [IX_SchoolEvents_Key] ON [SchoolEvents] ([Key]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    CREATE INDEX [IX_SchoolEvents_SchoolId] ON [SchoolEvents] ([SchoolId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    CREATE INDEX [IX_SchoolEvents_SuccessorId] ON [SchoolEvents] ([SuccessorId]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    ALTER TABLE [Schools] ADD CONSTRAINT [FK_Schools_Schools_SuccessorId] FOREIGN KEY ([SuccessorId]) REFERENCES [Schools] ([Id]) ON DELETE NO ACTION;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127165116_SchoolsOverTime'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127165116_SchoolsOverTime', N'10.0.14');
END;

COMMIT;
GO

