CREATE TABLE IF NOT EXISTS "__EFMigrationsHistory" (
    "MigrationId" TEXT NOT NULL CONSTRAINT "PK___EFMigrationsHistory" PRIMARY KEY,
    "ProductVersion" TEXT NOT NULL
);

BEGIN TRANSACTION;
CREATE TABLE "AspNetRoles" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AspNetRoles" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NULL,
    "NormalizedName" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL
);

CREATE TABLE "AspNetUsers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AspNetUsers" PRIMARY KEY AUTOINCREMENT,
    "DisplayName" TEXT NOT NULL,
    "TeacherId" INTEGER NULL,
    "SchoolId" INTEGER NULL,
    "MustChangePassword" INTEGER NOT NULL,
    "IsDemo" INTEGER NOT NULL,
    "Language" TEXT NULL,
    "UserName" TEXT NULL,
    "NormalizedUserName" TEXT NULL,
    "Email" TEXT NULL,
    "NormalizedEmail" TEXT NULL,
    "EmailConfirmed" INTEGER NOT NULL,
    "PasswordHash" TEXT NULL,
    "SecurityStamp" TEXT NULL,
    "ConcurrencyStamp" TEXT NULL,
    "PhoneNumber" TEXT NULL,
    "PhoneNumberConfirmed" INTEGER NOT NULL,
    "TwoFactorEnabled" INTEGER NOT NULL,
    "LockoutEnd" TEXT NULL,
    "LockoutEnabled" INTEGER NOT NULL,
    "AccessFailedCount" INTEGER NOT NULL
);

CREATE TABLE "Audit" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Audit" PRIMARY KEY AUTOINCREMENT,
    "AtUtc" TEXT NOT NULL,
    "ActorId" INTEGER NULL,
    "ActorName" TEXT NOT NULL,
    "Action" TEXT NOT NULL,
    "SubjectKind" TEXT NULL,
    "SubjectId" TEXT NULL,
    "Detail" TEXT NULL,
    "Why" TEXT NULL,
    "Address" TEXT NOT NULL,
    "RequestId" TEXT NOT NULL
);

CREATE TABLE "ImportBatches" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ImportBatches" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "FileHash" TEXT NOT NULL,
    "FileBytes" INTEGER NOT NULL,
    "ReferenceOn" TEXT NULL,
    "UploadedBy" TEXT NOT NULL,
    "UploadedAt" TEXT NOT NULL,
    "RowsDone" INTEGER NOT NULL,
    "RowsTotal" INTEGER NOT NULL,
    "LeaseUntil" TEXT NULL,
    "WasInterrupted" INTEGER NOT NULL,
    "RefusalCode" TEXT NULL,
    "RefusalArguments" TEXT NOT NULL,
    "PeopleInPost" INTEGER NOT NULL,
    "PeopleEndedOrMoved" INTEGER NOT NULL,
    "AskedById" INTEGER NULL,
    "AskedBy" TEXT NOT NULL,
    "AskedFrom" TEXT NOT NULL,
    "AskedRequest" TEXT NOT NULL,
    "ConfirmedBy" TEXT NULL,
    "ConfirmedAt" TEXT NULL,
    "UndoneBy" TEXT NULL,
    "UndoneAt" TEXT NULL,
    "UndoReason" TEXT NULL
);

CREATE TABLE "PolicyVersions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PolicyVersions" PRIMARY KEY AUTOINCREMENT,
    "Code" TEXT NOT NULL,
    "Version" TEXT NOT NULL,
    "Pack" TEXT NOT NULL,
    "EffectiveFrom" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    "RecordedBy" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL
);

CREATE TABLE "Schools" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Schools" PRIMARY KEY AUTOINCREMENT,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "Setting" TEXT NOT NULL,
    "Ownership" TEXT NOT NULL,
    "Union" TEXT NOT NULL
);

CREATE TABLE "StandingDays" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StandingDays" PRIMARY KEY,
    "ComputedFor" TEXT NOT NULL
);

CREATE TABLE "AspNetRoleClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AspNetRoleClaims" PRIMARY KEY AUTOINCREMENT,
    "RoleId" INTEGER NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_AspNetRoleClaims_AspNetRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "AspNetRoles" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserClaims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AspNetUserClaims" PRIMARY KEY AUTOINCREMENT,
    "UserId" INTEGER NOT NULL,
    "ClaimType" TEXT NULL,
    "ClaimValue" TEXT NULL,
    CONSTRAINT "FK_AspNetUserClaims_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserLogins" (
    "LoginProvider" TEXT NOT NULL,
    "ProviderKey" TEXT NOT NULL,
    "ProviderDisplayName" TEXT NULL,
    "UserId" INTEGER NOT NULL,
    CONSTRAINT "PK_AspNetUserLogins" PRIMARY KEY ("LoginProvider", "ProviderKey"),
    CONSTRAINT "FK_AspNetUserLogins_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserRoles" (
    "UserId" INTEGER NOT NULL,
    "RoleId" INTEGER NOT NULL,
    CONSTRAINT "PK_AspNetUserRoles" PRIMARY KEY ("UserId", "RoleId"),
    CONSTRAINT "FK_AspNetUserRoles_AspNetRoles_RoleId" FOREIGN KEY ("RoleId") REFERENCES "AspNetRoles" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AspNetUserRoles_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "AspNetUserTokens" (
    "UserId" INTEGER NOT NULL,
    "LoginProvider" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Value" TEXT NULL,
    CONSTRAINT "PK_AspNetUserTokens" PRIMARY KEY ("UserId", "LoginProvider", "Name"),
    CONSTRAINT "FK_AspNetUserTokens_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ImportChanges" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ImportChanges" PRIMARY KEY AUTOINCREMENT,
    "BatchId" INTEGER NOT NULL,
    "Thing" TEXT NOT NULL,
    "ThingId" INTEGER NOT NULL,
    "TeacherId" INTEGER NULL,
    "ReplacedId" INTEGER NULL,
    "Label" TEXT NOT NULL,
    "Field" TEXT NOT NULL,
    "Before" TEXT NOT NULL,
    "After" TEXT NOT NULL,
    "FromOn" TEXT NULL,
    "FactWasAdded" INTEGER NOT NULL,
    CONSTRAINT "FK_ImportChanges_ImportBatches_BatchId" FOREIGN KEY ("BatchId") REFERENCES "ImportBatches" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ImportFiles" (
    "BatchId" INTEGER NOT NULL CONSTRAINT "PK_ImportFiles" PRIMARY KEY,
    "Bytes" BLOB NOT NULL,
    CONSTRAINT "FK_ImportFiles_ImportBatches_BatchId" FOREIGN KEY ("BatchId") REFERENCES "ImportBatches" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ImportFindings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ImportFindings" PRIMARY KEY AUTOINCREMENT,
    "BatchId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Sheet" TEXT NOT NULL,
    "Row" INTEGER NOT NULL,
    "Column" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "Code" TEXT NOT NULL,
    "Arguments" TEXT NOT NULL,
    CONSTRAINT "FK_ImportFindings_ImportBatches_BatchId" FOREIGN KEY ("BatchId") REFERENCES "ImportBatches" ("Id") ON DELETE CASCADE
);

CREATE TABLE "ImportSheets" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ImportSheets" PRIMARY KEY AUTOINCREMENT,
    "BatchId" INTEGER NOT NULL,
    "Position" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Accepted" INTEGER NOT NULL,
    "Updated" INTEGER NOT NULL,
    "Duplicates" INTEGER NOT NULL,
    "Rejected" INTEGER NOT NULL,
    "TakenRows" BLOB NOT NULL,
    CONSTRAINT "FK_ImportSheets_ImportBatches_BatchId" FOREIGN KEY ("BatchId") REFERENCES "ImportBatches" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Teachers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Teachers" PRIMARY KEY AUTOINCREMENT,
    "Number" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "NameKeys" TEXT NOT NULL,
    "Gender" TEXT NOT NULL,
    "BornOn" TEXT NULL,
    "IdNumber" TEXT NOT NULL,
    "WorkStartOn" TEXT NULL,
    "TeachingStartOn" TEXT NOT NULL,
    "JoinedSchoolOn" TEXT NULL,
    "Education" TEXT NOT NULL,
    "Phone" TEXT NOT NULL,
    "Email" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Post" TEXT NOT NULL,
    "Employment" TEXT NOT NULL,
    "Honour" TEXT NOT NULL,
    "StaffCategory" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "SchoolId" INTEGER NULL,
    CONSTRAINT "FK_Teachers_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CareerEvents" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CareerEvents" PRIMARY KEY AUTOINCREMENT,
    "TeacherId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "HappenedOn" TEXT NOT NULL,
    CONSTRAINT "FK_CareerEvents_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Exemptions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Exemptions" PRIMARY KEY AUTOINCREMENT,
    "TeacherId" INTEGER NOT NULL,
    "PolicyCode" TEXT NULL,
    "Kind" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    "StartOn" TEXT NOT NULL,
    "EndOn" TEXT NULL,
    "RecordedAt" TEXT NOT NULL,
    "WithdrawnAt" TEXT NULL,
    CONSTRAINT "FK_Exemptions_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LedgerEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LedgerEntries" PRIMARY KEY AUTOINCREMENT,
    "TeacherId" INTEGER NOT NULL,
    "CompletedOn" TEXT NOT NULL,
    "StartedOn" TEXT NOT NULL,
    "Tenths" INTEGER NOT NULL,
    "Level" TEXT NOT NULL,
    "Mode" TEXT NOT NULL,
    "Themes" TEXT NOT NULL,
    "Project" TEXT NOT NULL,
    "Organiser" TEXT NOT NULL,
    "Passed" INTEGER NOT NULL,
    "CertificateNumber" TEXT NOT NULL,
    "SourceKind" TEXT NOT NULL,
    "SourceId" TEXT NOT NULL,
    "SourcePart" INTEGER NOT NULL,
    "ReversesId" INTEGER NULL,
    "Reason" TEXT NOT NULL,
    "RecordedBy" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "BatchId" INTEGER NULL,
    CONSTRAINT "CK_LedgerEntries_Days" CHECK ("StartedOn" <= "CompletedOn"),
    CONSTRAINT "CK_LedgerEntries_Tenths" CHECK ("Tenths" > 0),
    CONSTRAINT "FK_LedgerEntries_LedgerEntries_ReversesId" FOREIGN KEY ("ReversesId") REFERENCES "LedgerEntries" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LedgerEntries_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Placements" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Placements" PRIMARY KEY AUTOINCREMENT,
    "TeacherId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "StartOn" TEXT NOT NULL,
    "EndOn" TEXT NULL,
    "MovesPersonnel" INTEGER NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "WithdrawnAt" TEXT NULL,
    CONSTRAINT "CK_Placements_Days" CHECK ("EndOn" IS NULL OR "EndOn" >= "StartOn"),
    CONSTRAINT "FK_Placements_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Placements_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Standings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Standings" PRIMARY KEY AUTOINCREMENT,
    "TeacherId" INTEGER NOT NULL,
    "Policy" TEXT NOT NULL,
    "StartOn" TEXT NOT NULL,
    "EndOn" TEXT NOT NULL,
    "Target" INTEGER NOT NULL,
    "Counted" INTEGER NOT NULL,
    "NotCounted" INTEGER NOT NULL,
    "Short" INTEGER NOT NULL,
    "ClausesOpen" INTEGER NOT NULL,
    "Status" TEXT NOT NULL,
    "Marked" INTEGER NOT NULL,
    "IsCurrent" INTEGER NOT NULL,
    CONSTRAINT "FK_Standings_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TeacherFacts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TeacherFacts" PRIMARY KEY AUTOINCREMENT,
    "TeacherId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Value" TEXT NOT NULL,
    "FromOn" TEXT NOT NULL,
    CONSTRAINT "FK_TeacherFacts_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_AspNetRoleClaims_RoleId" ON "AspNetRoleClaims" ("RoleId");

CREATE UNIQUE INDEX "RoleNameIndex" ON "AspNetRoles" ("NormalizedName");

CREATE INDEX "IX_AspNetUserClaims_UserId" ON "AspNetUserClaims" ("UserId");

CREATE INDEX "IX_AspNetUserLogins_UserId" ON "AspNetUserLogins" ("UserId");

CREATE INDEX "IX_AspNetUserRoles_RoleId" ON "AspNetUserRoles" ("RoleId");

CREATE INDEX "EmailIndex" ON "AspNetUsers" ("NormalizedEmail");

CREATE UNIQUE INDEX "UserNameIndex" ON "AspNetUsers" ("NormalizedUserName");

CREATE INDEX "IX_Audit_Action_AtUtc" ON "Audit" ("Action", "AtUtc");

CREATE INDEX "IX_Audit_ActorId_AtUtc" ON "Audit" ("ActorId", "AtUtc");

CREATE INDEX "IX_Audit_AtUtc" ON "Audit" ("AtUtc");

CREATE INDEX "IX_Audit_SubjectKind_SubjectId" ON "Audit" ("SubjectKind", "SubjectId");

CREATE UNIQUE INDEX "IX_CareerEvents_TeacherId_Kind_HappenedOn" ON "CareerEvents" ("TeacherId", "Kind", "HappenedOn");

CREATE INDEX "IX_Exemptions_TeacherId" ON "Exemptions" ("TeacherId");

CREATE INDEX "IX_ImportBatches_FileHash" ON "ImportBatches" ("FileHash");

CREATE INDEX "IX_ImportBatches_State" ON "ImportBatches" ("State");

CREATE INDEX "IX_ImportBatches_UploadedAt" ON "ImportBatches" ("UploadedAt");

CREATE INDEX "IX_ImportChanges_BatchId_Thing" ON "ImportChanges" ("BatchId", "Thing");

CREATE INDEX "IX_ImportChanges_TeacherId" ON "ImportChanges" ("TeacherId");

CREATE INDEX "IX_ImportFindings_BatchId_Kind_Code" ON "ImportFindings" ("BatchId", "Kind", "Code");

CREATE UNIQUE INDEX "IX_ImportSheets_BatchId_Position" ON "ImportSheets" ("BatchId", "Position");

CREATE INDEX "IX_LedgerEntries_BatchId" ON "LedgerEntries" ("BatchId");

CREATE INDEX "IX_LedgerEntries_CompletedOn" ON "LedgerEntries" ("CompletedOn");

CREATE INDEX "IX_LedgerEntries_ReversesId" ON "LedgerEntries" ("ReversesId");

CREATE UNIQUE INDEX "IX_LedgerEntries_TeacherId_SourceKind_SourceId_SourcePart" ON "LedgerEntries" ("TeacherId", "SourceKind", "SourceId", "SourcePart");

CREATE INDEX "IX_Placements_SchoolId_StartOn" ON "Placements" ("SchoolId", "StartOn");

CREATE INDEX "IX_Placements_TeacherId_StartOn" ON "Placements" ("TeacherId", "StartOn");

CREATE UNIQUE INDEX "IX_PolicyVersions_Code_Version" ON "PolicyVersions" ("Code", "Version");

CREATE UNIQUE INDEX "IX_Schools_Code" ON "Schools" ("Code");

CREATE INDEX "IX_Schools_Name" ON "Schools" ("Name");

CREATE INDEX "IX_Standings_Policy_IsCurrent_Status" ON "Standings" ("Policy", "IsCurrent", "Status");

CREATE UNIQUE INDEX "IX_Standings_TeacherId_Policy_StartOn" ON "Standings" ("TeacherId", "Policy", "StartOn");

CREATE UNIQUE INDEX "IX_TeacherFacts_TeacherId_Kind_FromOn" ON "TeacherFacts" ("TeacherId", "Kind", "FromOn");

CREATE INDEX "IX_Teachers_Name" ON "Teachers" ("Name");

CREATE UNIQUE INDEX "IX_Teachers_Number" ON "Teachers" ("Number");

CREATE INDEX "IX_Teachers_SchoolId" ON "Teachers" ("SchoolId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261122235118_Initial', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Teachers" ADD "Version" INTEGER NOT NULL DEFAULT 0;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125143656_PersonVersions', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "AspNetUsers" ADD "LastCodeStep" INTEGER NULL;

CREATE TABLE "AspNetUserPasskeys" (
    "CredentialId" BLOB NOT NULL CONSTRAINT "PK_AspNetUserPasskeys" PRIMARY KEY,
    "UserId" INTEGER NOT NULL,
    "Data" TEXT NOT NULL,
    CONSTRAINT "FK_AspNetUserPasskeys_AspNetUsers_UserId" FOREIGN KEY ("UserId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "Outbox" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Outbox" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "To" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Body" TEXT NULL,
    "QueuedAt" TEXT NOT NULL,
    "UsefulUntil" TEXT NOT NULL,
    "DueAt" TEXT NULL,
    "Tries" INTEGER NOT NULL,
    "SentAt" TEXT NULL,
    "GivenUpAt" TEXT NULL,
    "Fault" TEXT NULL,
    CONSTRAINT "FK_Outbox_AspNetUsers_AccountId" FOREIGN KEY ("AccountId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE TABLE "SignInSessions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SignInSessions" PRIMARY KEY AUTOINCREMENT,
    "AccountId" INTEGER NOT NULL,
    "StartedAt" TEXT NOT NULL,
    "SeenAt" TEXT NOT NULL,
    "Device" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    CONSTRAINT "FK_SignInSessions_AspNetUsers_AccountId" FOREIGN KEY ("AccountId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_AspNetUserPasskeys_UserId" ON "AspNetUserPasskeys" ("UserId");

CREATE INDEX "IX_Outbox_AccountId_Kind_QueuedAt" ON "Outbox" ("AccountId", "Kind", "QueuedAt");

CREATE INDEX "IX_Outbox_DueAt" ON "Outbox" ("DueAt");

CREATE INDEX "IX_Outbox_QueuedAt" ON "Outbox" ("QueuedAt");

CREATE INDEX "IX_SignInSessions_AccountId" ON "SignInSessions" ("AccountId");

CREATE INDEX "IX_SignInSessions_SeenAt" ON "SignInSessions" ("SeenAt");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125145029_SignIns', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Teachers" ADD "AnonymisedAt" TEXT NULL;

ALTER TABLE "Teachers" ADD "MergedIntoId" INTEGER NULL;

ALTER TABLE "ImportBatches" ADD "FindingsRemovedAt" TEXT NULL;

CREATE TABLE "LegalHolds" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LegalHolds" PRIMARY KEY AUTOINCREMENT,
    "TeacherId" INTEGER NULL,
    "Kind" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    "UntilOn" TEXT NULL,
    "PlacedBy" TEXT NOT NULL,
    "PlacedAt" TEXT NOT NULL,
    "LiftedBy" TEXT NULL,
    "LiftedAt" TEXT NULL,
    "LiftReason" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_LegalHolds_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TeacherMerges" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TeacherMerges" PRIMARY KEY AUTOINCREMENT,
    "StayId" INTEGER NOT NULL,
    "FromId" INTEGER NOT NULL,
    "Part" INTEGER NOT NULL,
    "StandsId" INTEGER NOT NULL,
    "StayNumber" TEXT NOT NULL,
    "FromNumber" TEXT NOT NULL,
    "FromName" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "MergedBy" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "UndoneBy" TEXT NULL,
    "UndoneAt" TEXT NULL,
    "UndoReason" TEXT NULL,
    "Version" INTEGER NOT NULL,
    CONSTRAINT "FK_TeacherMerges_Teachers_FromId" FOREIGN KEY ("FromId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TeacherMerges_Teachers_StandsId" FOREIGN KEY ("StandsId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TeacherMerges_Teachers_StayId" FOREIGN KEY ("StayId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MergeSteps" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_MergeSteps" PRIMARY KEY AUTOINCREMENT,
    "MergeId" INTEGER NOT NULL,
    "Thing" TEXT NOT NULL,
    "FromKey" INTEGER NULL,
    "StayKey" INTEGER NULL,
    "Field" TEXT NOT NULL,
    "Before" TEXT NOT NULL,
    "After" TEXT NOT NULL,
    "FromOn" TEXT NULL,
    "IsAdded" INTEGER NOT NULL,
    CONSTRAINT "FK_MergeSteps_TeacherMerges_MergeId" FOREIGN KEY ("MergeId") REFERENCES "TeacherMerges" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Teachers_MergedIntoId" ON "Teachers" ("MergedIntoId");

CREATE INDEX "IX_LegalHolds_TeacherId" ON "LegalHolds" ("TeacherId");

CREATE INDEX "IX_MergeSteps_MergeId_Thing" ON "MergeSteps" ("MergeId", "Thing");

CREATE UNIQUE INDEX "IX_TeacherMerges_FromId_Part" ON "TeacherMerges" ("FromId", "Part");

CREATE INDEX "IX_TeacherMerges_StandsId" ON "TeacherMerges" ("StandsId");

CREATE INDEX "IX_TeacherMerges_StayId" ON "TeacherMerges" ("StayId");

CREATE TABLE "ef_temp_Teachers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Teachers" PRIMARY KEY AUTOINCREMENT,
    "AnonymisedAt" TEXT NULL,
    "BornOn" TEXT NULL,
    "Education" TEXT NOT NULL,
    "Email" TEXT NOT NULL,
    "Employment" TEXT NOT NULL,
    "Gender" TEXT NOT NULL,
    "Honour" TEXT NOT NULL,
    "IdNumber" TEXT NOT NULL,
    "JoinedSchoolOn" TEXT NULL,
    "MergedIntoId" INTEGER NULL,
    "Name" TEXT NOT NULL,
    "NameKeys" TEXT NOT NULL,
    "Number" TEXT NOT NULL,
    "Phone" TEXT NOT NULL,
    "Post" TEXT NOT NULL,
    "SchoolId" INTEGER NULL,
    "StaffCategory" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "TeachingStartOn" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Version" INTEGER NOT NULL,
    "WorkStartOn" TEXT NULL,
    CONSTRAINT "FK_Teachers_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Teachers_Teachers_MergedIntoId" FOREIGN KEY ("MergedIntoId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_Teachers" ("Id", "AnonymisedAt", "BornOn", "Education", "Email", "Employment", "Gender", "Honour", "IdNumber", "JoinedSchoolOn", "MergedIntoId", "Name", "NameKeys", "Number", "Phone", "Post", "SchoolId", "StaffCategory", "Stage", "Status", "Subject", "TeachingStartOn", "Title", "Version", "WorkStartOn")
SELECT "Id", "AnonymisedAt", "BornOn", "Education", "Email", "Employment", "Gender", "Honour", "IdNumber", "JoinedSchoolOn", "MergedIntoId", "Name", "NameKeys", "Number", "Phone", "Post", "SchoolId", "StaffCategory", "Stage", "Status", "Subject", "TeachingStartOn", "Title", "Version", "WorkStartOn"
FROM "Teachers";

COMMIT;

PRAGMA foreign_keys = 0;

BEGIN TRANSACTION;
DROP TABLE "Teachers";

ALTER TABLE "ef_temp_Teachers" RENAME TO "Teachers";

COMMIT;

PRAGMA foreign_keys = 1;

BEGIN TRANSACTION;
CREATE INDEX "IX_Teachers_MergedIntoId" ON "Teachers" ("MergedIntoId");

CREATE INDEX "IX_Teachers_Name" ON "Teachers" ("Name");

CREATE UNIQUE INDEX "IX_Teachers_Number" ON "Teachers" ("Number");

CREATE INDEX "IX_Teachers_SchoolId" ON "Teachers" ("SchoolId");

COMMIT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125152920_MergesAndHolds', '10.0.14');

BEGIN TRANSACTION;
ALTER TABLE "AspNetUsers" ADD "ClosedAt" TEXT NULL;

ALTER TABLE "AspNetUsers" ADD "ClosedBy" TEXT NULL;

CREATE TABLE "AccountIssues" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AccountIssues" PRIMARY KEY AUTOINCREMENT,
    "KeyHash" TEXT NOT NULL,
    "SchoolId" INTEGER NULL,
    "Anew" INTEGER NOT NULL,
    "AskedById" INTEGER NULL,
    "AskedBy" TEXT NOT NULL,
    "AskedFrom" TEXT NOT NULL,
    "AskedRequest" TEXT NOT NULL,
    "AskedAt" TEXT NOT NULL,
    "Total" INTEGER NOT NULL,
    "Done" INTEGER NOT NULL,
    "Holder" TEXT NULL,
    "LeaseUntil" TEXT NULL,
    "FinishedAt" TEXT NULL,
    "TakenAt" TEXT NULL,
    CONSTRAINT "FK_AccountIssues_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AccountSlips" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AccountSlips" PRIMARY KEY AUTOINCREMENT,
    "IssueId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "AccountId" INTEGER NOT NULL,
    "Sealed" BLOB NOT NULL,
    CONSTRAINT "FK_AccountSlips_AccountIssues_IssueId" FOREIGN KEY ("IssueId") REFERENCES "AccountIssues" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_AccountSlips_AspNetUsers_AccountId" FOREIGN KEY ("AccountId") REFERENCES "AspNetUsers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AccountSlips_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_AspNetUsers_TeacherId" ON "AspNetUsers" ("TeacherId");

CREATE UNIQUE INDEX "IX_AccountIssues_KeyHash" ON "AccountIssues" ("KeyHash");

CREATE INDEX "IX_AccountIssues_SchoolId" ON "AccountIssues" ("SchoolId");

CREATE INDEX "IX_AccountSlips_AccountId" ON "AccountSlips" ("AccountId");

CREATE UNIQUE INDEX "IX_AccountSlips_IssueId_TeacherId" ON "AccountSlips" ("IssueId", "TeacherId");

CREATE INDEX "IX_AccountSlips_TeacherId" ON "AccountSlips" ("TeacherId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125153434_AccountIssues', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "LeaveRequests" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LeaveRequests" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "PolicyCode" TEXT NULL,
    "StartOn" TEXT NOT NULL,
    "EndOn" TEXT NULL,
    "Reason" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "RequestedById" INTEGER NULL,
    "RequestedBy" TEXT NOT NULL,
    "RequestedAt" TEXT NOT NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "DecisionReason" TEXT NULL,
    "WithdrawnBy" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "WithdrawalReason" TEXT NULL,
    "ExemptionId" INTEGER NULL,
    CONSTRAINT "FK_LeaveRequests_Exemptions_ExemptionId" FOREIGN KEY ("ExemptionId") REFERENCES "Exemptions" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_LeaveRequests_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_LeaveRequests_ExemptionId" ON "LeaveRequests" ("ExemptionId");

CREATE UNIQUE INDEX "IX_LeaveRequests_Key" ON "LeaveRequests" ("Key");

CREATE INDEX "IX_LeaveRequests_State_StartOn" ON "LeaveRequests" ("State", "StartOn");

CREATE INDEX "IX_LeaveRequests_TeacherId_StartOn" ON "LeaveRequests" ("TeacherId", "StartOn");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125155853_LeaveRequests', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "LedgerHeads" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LedgerHeads" PRIMARY KEY,
    "Position" INTEGER NOT NULL,
    "Hash" BLOB NOT NULL
);

CREATE TABLE "LedgerLinks" (
    "Position" INTEGER NOT NULL CONSTRAINT "PK_LedgerLinks" PRIMARY KEY,
    "EntryId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Form" INTEGER NOT NULL,
    "Salt" BLOB NULL,
    "Blind" BLOB NULL,
    "Hash" BLOB NOT NULL,
    "Marks" BLOB NOT NULL,
    CONSTRAINT "FK_LedgerLinks_LedgerEntries_EntryId" FOREIGN KEY ("EntryId") REFERENCES "LedgerEntries" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "LedgerRoots" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_LedgerRoots" PRIMARY KEY AUTOINCREMENT,
    "Kind" TEXT NOT NULL,
    "MonthOn" TEXT NOT NULL,
    "Position" INTEGER NOT NULL,
    "Entries" INTEGER NOT NULL,
    "Hash" BLOB NOT NULL,
    "PublishedAt" TEXT NOT NULL,
    "PublishedBy" TEXT NOT NULL
);

INSERT INTO "LedgerHeads" ("Id", "Hash", "Position")
VALUES (1, X'0000000000000000000000000000000000000000000000000000000000000000', 0);
SELECT changes();


CREATE UNIQUE INDEX "IX_LedgerLinks_EntryId" ON "LedgerLinks" ("EntryId");

CREATE UNIQUE INDEX "IX_LedgerRoots_Kind_MonthOn" ON "LedgerRoots" ("Kind", "MonthOn");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125160115_LedgerChain', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "ImportBatches" ADD "HeldBy" TEXT NULL;

CREATE TABLE "ProtectionKeys" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ProtectionKeys" PRIMARY KEY AUTOINCREMENT,
    "Name" TEXT NOT NULL,
    "Xml" TEXT NOT NULL
);

CREATE UNIQUE INDEX "IX_ProtectionKeys_Name" ON "ProtectionKeys" ("Name");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125163502_Nodes', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "PolicyDrafts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PolicyDrafts" PRIMARY KEY AUTOINCREMENT,
    "Code" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    "FromOn" TEXT NULL,
    "SavedBy" TEXT NOT NULL,
    "SavedAt" TEXT NOT NULL,
    "Version" INTEGER NOT NULL
);

CREATE TABLE "PolicyEvents" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_PolicyEvents" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    "Effect" TEXT NOT NULL,
    "PolicyCode" TEXT NULL,
    "Audience" TEXT NOT NULL,
    "AskedOn" TEXT NOT NULL,
    "Months" INTEGER NOT NULL,
    "StartOn" TEXT NULL,
    "EndOn" TEXT NULL,
    "DraftedBy" TEXT NOT NULL,
    "DraftedAt" TEXT NOT NULL,
    "ApprovedBy" TEXT NULL,
    "ApprovedAt" TEXT NULL,
    "PeopleMoved" INTEGER NOT NULL,
    "WithdrawnBy" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "WithdrawalReason" TEXT NULL
);

CREATE INDEX "IX_PolicyEvents_ApprovedAt" ON "PolicyEvents" ("ApprovedAt");

CREATE UNIQUE INDEX "IX_PolicyEvents_Key" ON "PolicyEvents" ("Key");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125164326_DraftsAndEvents', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
DROP INDEX "IX_Teachers_MergedIntoId";

ALTER TABLE "StandingDays" ADD "Turn" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "DistrictTallies" (
    "Policy" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "Step" INTEGER NOT NULL,
    "Marked" INTEGER NOT NULL,
    "People" INTEGER NOT NULL,
    "Short" INTEGER NOT NULL,
    CONSTRAINT "PK_DistrictTallies" PRIMARY KEY ("Policy", "Status", "Step", "Marked")
);

CREATE TABLE "RosterLines" (
    "TeacherId" INTEGER NOT NULL CONSTRAINT "PK_RosterLines" PRIMARY KEY,
    "SchoolId" INTEGER NULL,
    "State" INTEGER NOT NULL,
    "Marked" INTEGER NOT NULL,
    "MostShort" INTEGER NOT NULL,
    "MostOpen" INTEGER NOT NULL,
    CONSTRAINT "FK_RosterLines_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SchoolTallies" (
    "SchoolId" INTEGER NOT NULL,
    "Policy" TEXT NOT NULL,
    "Status" TEXT NOT NULL,
    "People" INTEGER NOT NULL,
    "Short" INTEGER NOT NULL,
    CONSTRAINT "PK_SchoolTallies" PRIMARY KEY ("Policy", "SchoolId", "Status")
);

CREATE INDEX "IX_Teachers_MergedIntoId" ON "Teachers" ("MergedIntoId") WHERE "MergedIntoId" IS NOT NULL;

CREATE INDEX "IX_Teachers_NameKeys_Number" ON "Teachers" ("NameKeys", "Number");

CREATE INDEX "IX_Standings_Policy_Short_ClausesOpen" ON "Standings" ("Policy", "Short", "ClausesOpen");

CREATE INDEX "IX_RosterLines_Marked_State" ON "RosterLines" ("Marked", "State");

CREATE INDEX "IX_RosterLines_SchoolId_State" ON "RosterLines" ("SchoolId", "State");

CREATE INDEX "IX_RosterLines_State_MostShort_MostOpen" ON "RosterLines" ("State", "MostShort", "MostOpen");

CREATE INDEX "IX_SchoolTallies_SchoolId" ON "SchoolTallies" ("SchoolId");

DELETE FROM "StandingDays";

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125190421_Tallies', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "RosterLines" ADD "KeysDigest" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "RosterKeys" (
    "TeacherId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    CONSTRAINT "PK_RosterKeys" PRIMARY KEY ("Key", "TeacherId"),
    CONSTRAINT "FK_RosterKeys_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_RosterKeys_TeacherId" ON "RosterKeys" ("TeacherId");

DELETE FROM "StandingDays";

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125210851_SearchKeys', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "PolicyVersions" ADD "WithdrawnAt" TEXT NULL;

ALTER TABLE "PolicyVersions" ADD "WithdrawnBecause" TEXT NOT NULL DEFAULT '';

ALTER TABLE "PolicyVersions" ADD "WithdrawnBy" TEXT NOT NULL DEFAULT '';

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125220131_VersionWithdrawals', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
DROP INDEX "IX_Standings_Policy_Short_ClausesOpen";

ALTER TABLE "Standings" ADD "Owing" INTEGER NOT NULL DEFAULT 0;

CREATE INDEX "IX_Standings_Policy_Owing" ON "Standings" ("Policy", "Owing");

DELETE FROM "StandingDays";

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261125223746_DutyOrder', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Standings" ADD "ExemptDays" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Standings" ADD "PausedDays" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Standings" ADD "TargetWithoutLeave" INTEGER NOT NULL DEFAULT 0;

DELETE FROM "StandingDays";

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126020103_LeaveOnStandings', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "CalendarFeeds" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CalendarFeeds" PRIMARY KEY AUTOINCREMENT,
    "TeacherId" INTEGER NOT NULL,
    "SecretHash" TEXT NOT NULL,
    "MadeAt" TEXT NOT NULL,
    "ReadAt" TEXT NULL,
    "RevokedAt" TEXT NULL,
    CONSTRAINT "FK_CalendarFeeds_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Trainings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Trainings" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "Turn" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Summary" TEXT NOT NULL,
    "OrganiserKind" TEXT NOT NULL,
    "Organiser" TEXT NOT NULL,
    "SchoolId" INTEGER NULL,
    "Level" TEXT NOT NULL,
    "Mode" TEXT NOT NULL,
    "Themes" TEXT NOT NULL,
    "Audience" TEXT NOT NULL,
    "Places" INTEGER NULL,
    "SignUpFrom" TEXT NOT NULL,
    "SignUpUntil" TEXT NOT NULL,
    "SecondFrom" TEXT NULL,
    "SecondUntil" TEXT NULL,
    "CapsFirstRound" INTEGER NOT NULL,
    "WithdrawUntil" TEXT NOT NULL,
    "Fewest" INTEGER NOT NULL,
    "PassShare" INTEGER NOT NULL,
    "PassGrade" INTEGER NOT NULL,
    "PaysOn" TEXT NOT NULL,
    "SchoolApproves" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "KeptById" INTEGER NULL,
    "BegunAt" TEXT NOT NULL,
    "FiledById" INTEGER NULL,
    "FiledAt" TEXT NULL,
    "DecidedById" INTEGER NULL,
    "DecidedAt" TEXT NULL,
    "DecidedBecause" TEXT NOT NULL,
    "TrimmedAt" TEXT NULL,
    "ClosedAt" TEXT NULL,
    "CancelledAt" TEXT NULL,
    "CancelledBecause" TEXT NOT NULL,
    CONSTRAINT "FK_Trainings_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AttendanceConfirmations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AttendanceConfirmations" PRIMARY KEY AUTOINCREMENT,
    "TrainingId" INTEGER NOT NULL,
    "SessionId" INTEGER NOT NULL,
    "ById" INTEGER NOT NULL,
    "TeacherId" INTEGER NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_AttendanceConfirmations_Trainings_TrainingId" FOREIGN KEY ("TrainingId") REFERENCES "Trainings" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TrainingSessions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TrainingSessions" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "TrainingId" INTEGER NOT NULL,
    "Topic" TEXT NOT NULL,
    "Place" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Start" TEXT NOT NULL,
    "End" TEXT NOT NULL,
    "SetTenths" INTEGER NULL,
    "SetBecause" TEXT NOT NULL,
    "CancelledAt" TEXT NULL,
    "CancelledBecause" TEXT NOT NULL,
    "ConfirmedAt" TEXT NULL,
    "CodeKey" TEXT NOT NULL,
    "Changes" INTEGER NOT NULL,
    CONSTRAINT "FK_TrainingSessions_Trainings_TrainingId" FOREIGN KEY ("TrainingId") REFERENCES "Trainings" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TrainingSignUps" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TrainingSignUps" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "TrainingId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Round" INTEGER NOT NULL,
    "AskedAt" TEXT NOT NULL,
    "OfferedUntil" TEXT NULL,
    "Because" TEXT NOT NULL,
    "ById" INTEGER NULL,
    "At" TEXT NOT NULL,
    "Grade" INTEGER NULL,
    "Rating" INTEGER NULL,
    "RatingComment" TEXT NOT NULL,
    CONSTRAINT "FK_TrainingSignUps_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TrainingSignUps_Trainings_TrainingId" FOREIGN KEY ("TrainingId") REFERENCES "Trainings" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TrainingTrainers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TrainingTrainers" PRIMARY KEY AUTOINCREMENT,
    "TrainingId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    CONSTRAINT "FK_TrainingTrainers_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_TrainingTrainers_Trainings_TrainingId" FOREIGN KEY ("TrainingId") REFERENCES "Trainings" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "AttendanceMarks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_AttendanceMarks" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "SessionId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "MinutesMissed" INTEGER NOT NULL,
    "CheckedInAt" TEXT NULL,
    "CheckedOutAt" TEXT NULL,
    "How" TEXT NOT NULL,
    "ById" INTEGER NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_AttendanceMarks_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_AttendanceMarks_TrainingSessions_SessionId" FOREIGN KEY ("SessionId") REFERENCES "TrainingSessions" ("Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_AttendanceConfirmations_TrainingId_SessionId_ById" ON "AttendanceConfirmations" ("TrainingId", "SessionId", "ById");

CREATE UNIQUE INDEX "IX_AttendanceMarks_SessionId_TeacherId" ON "AttendanceMarks" ("SessionId", "TeacherId");

CREATE INDEX "IX_AttendanceMarks_TeacherId" ON "AttendanceMarks" ("TeacherId");

CREATE UNIQUE INDEX "IX_CalendarFeeds_SecretHash" ON "CalendarFeeds" ("SecretHash");

CREATE INDEX "IX_CalendarFeeds_TeacherId" ON "CalendarFeeds" ("TeacherId");

CREATE INDEX "IX_Trainings_KeptById" ON "Trainings" ("KeptById");

CREATE UNIQUE INDEX "IX_Trainings_Key" ON "Trainings" ("Key");

CREATE INDEX "IX_Trainings_SchoolId" ON "Trainings" ("SchoolId");

CREATE INDEX "IX_Trainings_State_SignUpUntil" ON "Trainings" ("State", "SignUpUntil");

CREATE INDEX "IX_TrainingSessions_On" ON "TrainingSessions" ("On");

CREATE INDEX "IX_TrainingSessions_TrainingId_On_Start" ON "TrainingSessions" ("TrainingId", "On", "Start");

CREATE INDEX "IX_TrainingSignUps_State_OfferedUntil" ON "TrainingSignUps" ("State", "OfferedUntil");

CREATE INDEX "IX_TrainingSignUps_TeacherId_State" ON "TrainingSignUps" ("TeacherId", "State");

CREATE UNIQUE INDEX "IX_TrainingSignUps_TrainingId_TeacherId" ON "TrainingSignUps" ("TrainingId", "TeacherId");

CREATE INDEX "IX_TrainingTrainers_TeacherId" ON "TrainingTrainers" ("TeacherId");

CREATE UNIQUE INDEX "IX_TrainingTrainers_TrainingId_TeacherId" ON "TrainingTrainers" ("TrainingId", "TeacherId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126040041_Trainings', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "Claims" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Claims" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Item" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Organiser" TEXT NOT NULL,
    "StartOn" TEXT NULL,
    "CompletedOn" TEXT NULL,
    "StatedTenths" INTEGER NULL,
    "Units" INTEGER NULL,
    "Level" TEXT NULL,
    "Mode" TEXT NULL,
    "CertificateNumber" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "IsAhead" INTEGER NOT NULL,
    "MadeAt" TEXT NOT NULL,
    "SentAt" TEXT NULL,
    "Round" INTEGER NOT NULL,
    "AtStep" INTEGER NOT NULL,
    "Tenths" INTEGER NOT NULL,
    "GrantedTenths" INTEGER NOT NULL,
    "CapTenths" INTEGER NULL,
    "CapYear" INTEGER NULL,
    "Groups" INTEGER NOT NULL,
    "HasLikely" INTEGER NOT NULL,
    "PublicUntil" TEXT NULL,
    "PostedPart" INTEGER NOT NULL,
    "PostedTenths" INTEGER NULL,
    "PostedAt" TEXT NULL,
    "PostedOn" TEXT NULL,
    "ObjectUntil" TEXT NULL,
    "EndedAt" TEXT NULL,
    "WithdrawalReason" TEXT NULL,
    CONSTRAINT "FK_Claims_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ClaimEvidence" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ClaimEvidence" PRIMARY KEY AUTOINCREMENT,
    "ClaimId" INTEGER NOT NULL,
    "FileName" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Size" INTEGER NOT NULL,
    "Digest" TEXT NOT NULL,
    "AddedAt" TEXT NOT NULL,
    "InFolder" INTEGER NOT NULL,
    "AgedOutAt" TEXT NULL,
    CONSTRAINT "FK_ClaimEvidence_Claims_ClaimId" FOREIGN KEY ("ClaimId") REFERENCES "Claims" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ClaimObjections" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ClaimObjections" PRIMARY KEY AUTOINCREMENT,
    "ClaimId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "FiledAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "Deputies" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "HandedOverAt" TEXT NULL,
    "TenthsBefore" INTEGER NOT NULL,
    "TenthsAfter" INTEGER NULL,
    "DecidedById" INTEGER NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "Answer" TEXT NULL,
    CONSTRAINT "FK_ClaimObjections_Claims_ClaimId" FOREIGN KEY ("ClaimId") REFERENCES "Claims" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ClaimSteps" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ClaimSteps" PRIMARY KEY AUTOINCREMENT,
    "ClaimId" INTEGER NOT NULL,
    "Round" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "Deputies" TEXT NOT NULL,
    "Days" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "DueOn" TEXT NULL,
    "HandedOverAt" TEXT NULL,
    "DecidedById" INTEGER NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "Reason" TEXT NULL,
    CONSTRAINT "FK_ClaimSteps_Claims_ClaimId" FOREIGN KEY ("ClaimId") REFERENCES "Claims" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ClaimEvidenceContents" (
    "EvidenceId" INTEGER NOT NULL CONSTRAINT "PK_ClaimEvidenceContents" PRIMARY KEY,
    "Bytes" BLOB NOT NULL,
    CONSTRAINT "FK_ClaimEvidenceContents_ClaimEvidence_EvidenceId" FOREIGN KEY ("EvidenceId") REFERENCES "ClaimEvidence" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_ClaimEvidence_ClaimId_Digest" ON "ClaimEvidence" ("ClaimId", "Digest");

CREATE INDEX "IX_ClaimEvidence_Digest" ON "ClaimEvidence" ("Digest");

CREATE UNIQUE INDEX "IX_ClaimObjections_ClaimId_Number" ON "ClaimObjections" ("ClaimId", "Number");

CREATE INDEX "IX_ClaimObjections_State_DueOn" ON "ClaimObjections" ("State", "DueOn");

CREATE UNIQUE INDEX "IX_Claims_Key" ON "Claims" ("Key");

CREATE INDEX "IX_Claims_PostedOn" ON "Claims" ("PostedOn");

CREATE INDEX "IX_Claims_State_PublicUntil" ON "Claims" ("State", "PublicUntil");

CREATE INDEX "IX_Claims_TeacherId_Item_CapYear" ON "Claims" ("TeacherId", "Item", "CapYear");

CREATE UNIQUE INDEX "IX_ClaimSteps_ClaimId_Round_Number" ON "ClaimSteps" ("ClaimId", "Round", "Number");

CREATE INDEX "IX_ClaimSteps_State_DueOn" ON "ClaimSteps" ("State", "DueOn");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126040435_Claims', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Trainings" ADD "ApprovedTenths" INTEGER NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126053403_ApprovedHours', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "HourObjections" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_HourObjections" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "TrainingId" INTEGER NOT NULL,
    "SessionId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "FiledAt" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Role" TEXT NOT NULL,
    "Deputies" TEXT NOT NULL,
    "DueOn" TEXT NOT NULL,
    "TenthsBefore" INTEGER NOT NULL,
    "TenthsAfter" INTEGER NULL,
    "GivenTenths" INTEGER NULL,
    "DecidedById" INTEGER NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "Answer" TEXT NULL,
    CONSTRAINT "FK_HourObjections_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_HourObjections_Trainings_TrainingId" FOREIGN KEY ("TrainingId") REFERENCES "Trainings" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_HourObjections_State_DueOn" ON "HourObjections" ("State", "DueOn");

CREATE INDEX "IX_HourObjections_TeacherId" ON "HourObjections" ("TeacherId");

CREATE UNIQUE INDEX "IX_HourObjections_TrainingId_SessionId_TeacherId_Number" ON "HourObjections" ("TrainingId", "SessionId", "TeacherId", "Number");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126075741_HourObjections', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Trainings" ADD "OwnSchoolOnly" INTEGER NOT NULL DEFAULT 0;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126091128_OwnSchoolOnly', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "Messages" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Messages" PRIMARY KEY AUTOINCREMENT,
    "AccountId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Body" TEXT NOT NULL,
    "Address" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "ReadAt" TEXT NULL,
    CONSTRAINT "FK_Messages_AspNetUsers_AccountId" FOREIGN KEY ("AccountId") REFERENCES "AspNetUsers" ("Id") ON DELETE CASCADE
);

CREATE INDEX "IX_Messages_AccountId_At" ON "Messages" ("AccountId", "At");

CREATE INDEX "IX_Messages_AccountId_ReadAt" ON "Messages" ("AccountId", "ReadAt");

CREATE INDEX "IX_Messages_ReadAt" ON "Messages" ("ReadAt");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126112843_Inbox', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
INSERT INTO "AttendanceMarks" ("Version", "SessionId", "TeacherId", "Kind", "MinutesMissed", "How", "At")
SELECT 1, s."Id", l."TeacherId", 'Led', 0, 'Hand', s."ConfirmedAt"
FROM "TrainingTrainers" AS l
INNER JOIN "TrainingSessions" AS s ON s."TrainingId" = l."TrainingId"
WHERE s."ConfirmedAt" IS NOT NULL AND s."CancelledAt" IS NULL
    AND NOT EXISTS (SELECT 1 FROM "AttendanceMarks" AS m WHERE m."SessionId" = s."Id" AND m."TeacherId" = l."TeacherId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126121327_LedIsAMark', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "TrainingSessions" ADD "Key" TEXT NULL;

CREATE UNIQUE INDEX "IX_TrainingSessions_TrainingId_Key" ON "TrainingSessions" ("TrainingId", "Key");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126143912_RegisteredSessions', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Trainings" ADD "StudioId" INTEGER NULL;

CREATE TABLE "Studios" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Studios" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "Turn" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Level" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "About" TEXT NOT NULL,
    "HostSchoolId" INTEGER NOT NULL,
    "AllianceId" INTEGER NULL,
    "StartOn" TEXT NOT NULL,
    "EndOn" TEXT NOT NULL,
    "Seats" INTEGER NOT NULL,
    "SeatsPerSchool" INTEGER NULL,
    "RuralFirst" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "AppliedById" INTEGER NULL,
    "AppliedAt" TEXT NOT NULL,
    "RecommendedById" INTEGER NULL,
    "RecommendedAt" TEXT NULL,
    "DecidedById" INTEGER NULL,
    "DecidedAt" TEXT NULL,
    "Because" TEXT NOT NULL,
    "EndedOn" TEXT NULL,
    CONSTRAINT "FK_Studios_Schools_HostSchoolId" FOREIGN KEY ("HostSchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Studios_Studios_AllianceId" FOREIGN KEY ("AllianceId") REFERENCES "Studios" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "StudioLeads" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StudioLeads" PRIMARY KEY AUTOINCREMENT,
    "StudioId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "IsDeputy" INTEGER NOT NULL,
    "StartOn" TEXT NOT NULL,
    "EndOn" TEXT NULL,
    "Because" TEXT NOT NULL,
    "ById" INTEGER NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_StudioLeads_Studios_StudioId" FOREIGN KEY ("StudioId") REFERENCES "Studios" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_StudioLeads_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "StudioMembers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StudioMembers" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "StudioId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Statement" TEXT NOT NULL,
    "AppliedAt" TEXT NOT NULL,
    "ById" INTEGER NULL,
    "At" TEXT NOT NULL,
    "Because" TEXT NOT NULL,
    "StartOn" TEXT NULL,
    "EndOn" TEXT NULL,
    "Exit" TEXT NULL,
    CONSTRAINT "FK_StudioMembers_Studios_StudioId" FOREIGN KEY ("StudioId") REFERENCES "Studios" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_StudioMembers_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "StudioPlans" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StudioPlans" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "StudioId" INTEGER NOT NULL,
    "Span" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "Term" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "Tenths" INTEGER NULL,
    "State" TEXT NOT NULL,
    "FiledById" INTEGER NULL,
    "FiledAt" TEXT NULL,
    "DecidedById" INTEGER NULL,
    "DecidedAt" TEXT NULL,
    "DecidedBecause" TEXT NOT NULL,
    "TrainingId" INTEGER NULL,
    CONSTRAINT "FK_StudioPlans_Studios_StudioId" FOREIGN KEY ("StudioId") REFERENCES "Studios" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_StudioPlans_Trainings_TrainingId" FOREIGN KEY ("TrainingId") REFERENCES "Trainings" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "StudioReviews" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StudioReviews" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "StudioId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Result" TEXT NOT NULL,
    "Comment" TEXT NOT NULL,
    "ById" INTEGER NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_StudioReviews_Studios_StudioId" FOREIGN KEY ("StudioId") REFERENCES "Studios" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "StudioTermReviews" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StudioTermReviews" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "StudioId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Term" INTEGER NOT NULL,
    "Result" TEXT NOT NULL,
    "Points" INTEGER NOT NULL,
    "Comment" TEXT NOT NULL,
    "ById" INTEGER NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_StudioTermReviews_Studios_StudioId" FOREIGN KEY ("StudioId") REFERENCES "Studios" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_StudioTermReviews_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "StudioWorks" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_StudioWorks" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "StudioId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Item" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Level" TEXT NULL,
    "Amount" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "ReportedById" INTEGER NULL,
    "ReportedAt" TEXT NOT NULL,
    "DecidedById" INTEGER NULL,
    "DecidedAt" TEXT NULL,
    "Because" TEXT NOT NULL,
    CONSTRAINT "FK_StudioWorks_Studios_StudioId" FOREIGN KEY ("StudioId") REFERENCES "Studios" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_StudioWorks_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Trainings_StudioId" ON "Trainings" ("StudioId");

CREATE INDEX "IX_StudioLeads_StudioId" ON "StudioLeads" ("StudioId");

CREATE INDEX "IX_StudioLeads_TeacherId_EndOn" ON "StudioLeads" ("TeacherId", "EndOn");

CREATE INDEX "IX_StudioMembers_StudioId_State" ON "StudioMembers" ("StudioId", "State");

CREATE INDEX "IX_StudioMembers_TeacherId_State" ON "StudioMembers" ("TeacherId", "State");

CREATE INDEX "IX_StudioPlans_State" ON "StudioPlans" ("State");

CREATE UNIQUE INDEX "IX_StudioPlans_StudioId_Span_Year_Term" ON "StudioPlans" ("StudioId", "Span", "Year", "Term");

CREATE INDEX "IX_StudioPlans_TrainingId" ON "StudioPlans" ("TrainingId");

CREATE UNIQUE INDEX "IX_StudioReviews_StudioId_Year" ON "StudioReviews" ("StudioId", "Year");

CREATE INDEX "IX_Studios_AllianceId" ON "Studios" ("AllianceId");

CREATE INDEX "IX_Studios_HostSchoolId" ON "Studios" ("HostSchoolId");

CREATE UNIQUE INDEX "IX_Studios_Key" ON "Studios" ("Key");

CREATE INDEX "IX_Studios_State" ON "Studios" ("State");

CREATE UNIQUE INDEX "IX_StudioTermReviews_StudioId_TeacherId_Year_Term" ON "StudioTermReviews" ("StudioId", "TeacherId", "Year", "Term");

CREATE INDEX "IX_StudioTermReviews_TeacherId" ON "StudioTermReviews" ("TeacherId");

CREATE UNIQUE INDEX "IX_StudioWorks_Key" ON "StudioWorks" ("Key");

CREATE INDEX "IX_StudioWorks_StudioId_On" ON "StudioWorks" ("StudioId", "On");

CREATE INDEX "IX_StudioWorks_TeacherId" ON "StudioWorks" ("TeacherId");

CREATE TABLE "ef_temp_Trainings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Trainings" PRIMARY KEY AUTOINCREMENT,
    "ApprovedTenths" INTEGER NULL,
    "Audience" TEXT NOT NULL,
    "BegunAt" TEXT NOT NULL,
    "CancelledAt" TEXT NULL,
    "CancelledBecause" TEXT NOT NULL,
    "CapsFirstRound" INTEGER NOT NULL,
    "ClosedAt" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "DecidedBecause" TEXT NOT NULL,
    "DecidedById" INTEGER NULL,
    "Fewest" INTEGER NOT NULL,
    "FiledAt" TEXT NULL,
    "FiledById" INTEGER NULL,
    "KeptById" INTEGER NULL,
    "Key" TEXT NOT NULL,
    "Level" TEXT NOT NULL,
    "Mode" TEXT NOT NULL,
    "Organiser" TEXT NOT NULL,
    "OrganiserKind" TEXT NOT NULL,
    "OwnSchoolOnly" INTEGER NOT NULL,
    "PassGrade" INTEGER NOT NULL,
    "PassShare" INTEGER NOT NULL,
    "PaysOn" TEXT NOT NULL,
    "Places" INTEGER NULL,
    "SchoolApproves" INTEGER NOT NULL,
    "SchoolId" INTEGER NULL,
    "SecondFrom" TEXT NULL,
    "SecondUntil" TEXT NULL,
    "SignUpFrom" TEXT NOT NULL,
    "SignUpUntil" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "StudioId" INTEGER NULL,
    "Summary" TEXT NOT NULL,
    "Themes" TEXT NOT NULL,
    "Title" TEXT NOT NULL,
    "TrimmedAt" TEXT NULL,
    "Turn" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "WithdrawUntil" TEXT NOT NULL,
    CONSTRAINT "FK_Trainings_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Trainings_Studios_StudioId" FOREIGN KEY ("StudioId") REFERENCES "Studios" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_Trainings" ("Id", "ApprovedTenths", "Audience", "BegunAt", "CancelledAt", "CancelledBecause", "CapsFirstRound", "ClosedAt", "DecidedAt", "DecidedBecause", "DecidedById", "Fewest", "FiledAt", "FiledById", "KeptById", "Key", "Level", "Mode", "Organiser", "OrganiserKind", "OwnSchoolOnly", "PassGrade", "PassShare", "PaysOn", "Places", "SchoolApproves", "SchoolId", "SecondFrom", "SecondUntil", "SignUpFrom", "SignUpUntil", "State", "StudioId", "Summary", "Themes", "Title", "TrimmedAt", "Turn", "Version", "WithdrawUntil")
SELECT "Id", "ApprovedTenths", "Audience", "BegunAt", "CancelledAt", "CancelledBecause", "CapsFirstRound", "ClosedAt", "DecidedAt", "DecidedBecause", "DecidedById", "Fewest", "FiledAt", "FiledById", "KeptById", "Key", "Level", "Mode", "Organiser", "OrganiserKind", "OwnSchoolOnly", "PassGrade", "PassShare", "PaysOn", "Places", "SchoolApproves", "SchoolId", "SecondFrom", "SecondUntil", "SignUpFrom", "SignUpUntil", "State", "StudioId", "Summary", "Themes", "Title", "TrimmedAt", "Turn", "Version", "WithdrawUntil"
FROM "Trainings";

COMMIT;

PRAGMA foreign_keys = 0;

BEGIN TRANSACTION;
DROP TABLE "Trainings";

ALTER TABLE "ef_temp_Trainings" RENAME TO "Trainings";

COMMIT;

PRAGMA foreign_keys = 1;

BEGIN TRANSACTION;
CREATE INDEX "IX_Trainings_KeptById" ON "Trainings" ("KeptById");

CREATE UNIQUE INDEX "IX_Trainings_Key" ON "Trainings" ("Key");

CREATE INDEX "IX_Trainings_SchoolId" ON "Trainings" ("SchoolId");

CREATE INDEX "IX_Trainings_State_SignUpUntil" ON "Trainings" ("State", "SignUpUntil");

CREATE INDEX "IX_Trainings_StudioId" ON "Trainings" ("StudioId");

COMMIT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126150318_Studios', '10.0.14');

BEGIN TRANSACTION;
ALTER TABLE "ClaimEvidence" ADD "RecordId" INTEGER NULL;

CREATE TABLE "CareerRecords" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CareerRecords" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Item" TEXT NOT NULL,
    "Act" TEXT NOT NULL,
    "Word" TEXT NOT NULL,
    "Rank" TEXT NOT NULL,
    "EventKind" TEXT NULL,
    "Level" TEXT NULL,
    "AwardedOn" TEXT NOT NULL,
    "StartOn" TEXT NOT NULL,
    "ValidUntilOn" TEXT NULL,
    "Document" TEXT NOT NULL,
    "EarlierId" INTEGER NULL,
    "ReplacesId" INTEGER NULL,
    "State" TEXT NOT NULL,
    "ProposedById" INTEGER NULL,
    "ProposedBy" TEXT NOT NULL,
    "ProposedAt" TEXT NOT NULL,
    "CheckedBy" TEXT NULL,
    "CheckedAt" TEXT NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "DecisionReason" TEXT NULL,
    "RecordedAt" TEXT NULL,
    "WithdrawnBy" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "WithdrawalReason" TEXT NULL,
    CONSTRAINT "FK_CareerRecords_CareerRecords_EarlierId" FOREIGN KEY ("EarlierId") REFERENCES "CareerRecords" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CareerRecords_CareerRecords_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "CareerRecords" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CareerRecords_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "EthicsCommitments" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_EthicsCommitments" PRIMARY KEY AUTOINCREMENT,
    "TeacherId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Kept" TEXT NOT NULL,
    "Promised" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "SignedAt" TEXT NOT NULL,
    CONSTRAINT "FK_EthicsCommitments_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "EthicsGrades" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_EthicsGrades" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Year" INTEGER NOT NULL,
    "Points" TEXT NOT NULL,
    "Total" INTEGER NOT NULL,
    "Result" TEXT NOT NULL,
    "IsOverShare" INTEGER NOT NULL,
    "GradedBy" TEXT NOT NULL,
    "GradedAt" TEXT NOT NULL,
    CONSTRAINT "FK_EthicsGrades_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_EthicsGrades_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "EthicsViolations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_EthicsViolations" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "DecidedOn" TEXT NOT NULL,
    "UntilOn" TEXT NULL,
    "Bars" TEXT NOT NULL,
    "Fails" INTEGER NOT NULL,
    "Facts" TEXT NOT NULL,
    "Document" TEXT NOT NULL,
    "RecordedBy" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "RevokedOn" TEXT NULL,
    "RevokedBy" TEXT NULL,
    "RevokedAt" TEXT NULL,
    "RevocationReason" TEXT NULL,
    CONSTRAINT "FK_EthicsViolations_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ReviewRounds" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReviewRounds" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Item" TEXT NOT NULL,
    "Level" TEXT NULL,
    "Quota" INTEGER NOT NULL,
    "NominateUntilOn" TEXT NOT NULL,
    "PublicityDays" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "OpenedBy" TEXT NOT NULL,
    "OpenedAt" TEXT NOT NULL,
    "ChosenById" INTEGER NULL,
    "ChosenBy" TEXT NULL,
    "ChosenAt" TEXT NULL,
    "PublicUntilOn" TEXT NULL,
    "ClosedBy" TEXT NULL,
    "ClosedAt" TEXT NULL,
    "Document" TEXT NULL
);

CREATE TABLE "Nominations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Nominations" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "RoundId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "NominatedBy" TEXT NOT NULL,
    "NominatedAt" TEXT NOT NULL,
    "Points" INTEGER NULL,
    "Note" TEXT NOT NULL,
    "IsChosen" INTEGER NOT NULL,
    "WithdrawnBy" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "WithdrawalReason" TEXT NULL,
    "RecordId" INTEGER NULL,
    CONSTRAINT "FK_Nominations_CareerRecords_RecordId" FOREIGN KEY ("RecordId") REFERENCES "CareerRecords" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_ReviewRounds_RoundId" FOREIGN KEY ("RoundId") REFERENCES "ReviewRounds" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Nominations_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "NominationObjections" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_NominationObjections" PRIMARY KEY AUTOINCREMENT,
    "NominationId" INTEGER NOT NULL,
    "Reason" TEXT NOT NULL,
    "FiledBy" TEXT NOT NULL,
    "FiledAt" TEXT NOT NULL,
    "Answer" TEXT NULL,
    "AnsweredBy" TEXT NULL,
    "AnsweredAt" TEXT NULL,
    "IsUpheld" INTEGER NOT NULL,
    CONSTRAINT "FK_NominationObjections_Nominations_NominationId" FOREIGN KEY ("NominationId") REFERENCES "Nominations" ("Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_ClaimEvidence_RecordId_Digest" ON "ClaimEvidence" ("RecordId", "Digest");

CREATE INDEX "IX_CareerRecords_EarlierId" ON "CareerRecords" ("EarlierId");

CREATE UNIQUE INDEX "IX_CareerRecords_Key" ON "CareerRecords" ("Key");

CREATE INDEX "IX_CareerRecords_ReplacesId" ON "CareerRecords" ("ReplacesId");

CREATE INDEX "IX_CareerRecords_State_Item" ON "CareerRecords" ("State", "Item");

CREATE INDEX "IX_CareerRecords_TeacherId_StartOn" ON "CareerRecords" ("TeacherId", "StartOn");

CREATE INDEX "IX_CareerRecords_ValidUntilOn" ON "CareerRecords" ("ValidUntilOn");

CREATE INDEX "IX_EthicsCommitments_TeacherId_Year" ON "EthicsCommitments" ("TeacherId", "Year");

CREATE INDEX "IX_EthicsGrades_SchoolId" ON "EthicsGrades" ("SchoolId");

CREATE UNIQUE INDEX "IX_EthicsGrades_TeacherId_Year_SchoolId" ON "EthicsGrades" ("TeacherId", "Year", "SchoolId");

CREATE INDEX "IX_EthicsGrades_Year_SchoolId" ON "EthicsGrades" ("Year", "SchoolId");

CREATE UNIQUE INDEX "IX_EthicsViolations_Key" ON "EthicsViolations" ("Key");

CREATE INDEX "IX_EthicsViolations_TeacherId_UntilOn" ON "EthicsViolations" ("TeacherId", "UntilOn");

CREATE INDEX "IX_NominationObjections_NominationId" ON "NominationObjections" ("NominationId");

CREATE INDEX "IX_Nominations_RecordId" ON "Nominations" ("RecordId");

CREATE UNIQUE INDEX "IX_Nominations_RoundId_TeacherId" ON "Nominations" ("RoundId", "TeacherId");

CREATE INDEX "IX_Nominations_SchoolId" ON "Nominations" ("SchoolId");

CREATE INDEX "IX_Nominations_TeacherId" ON "Nominations" ("TeacherId");

CREATE UNIQUE INDEX "IX_ReviewRounds_Key" ON "ReviewRounds" ("Key");

CREATE TABLE "ef_temp_ClaimEvidence" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ClaimEvidence" PRIMARY KEY AUTOINCREMENT,
    "AddedAt" TEXT NOT NULL,
    "AgedOutAt" TEXT NULL,
    "ClaimId" INTEGER NULL,
    "Digest" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "InFolder" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "RecordId" INTEGER NULL,
    "Size" INTEGER NOT NULL,
    CONSTRAINT "FK_ClaimEvidence_CareerRecords_RecordId" FOREIGN KEY ("RecordId") REFERENCES "CareerRecords" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ClaimEvidence_Claims_ClaimId" FOREIGN KEY ("ClaimId") REFERENCES "Claims" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_ClaimEvidence" ("Id", "AddedAt", "AgedOutAt", "ClaimId", "Digest", "FileName", "InFolder", "Kind", "RecordId", "Size")
SELECT "Id", "AddedAt", "AgedOutAt", "ClaimId", "Digest", "FileName", "InFolder", "Kind", "RecordId", "Size"
FROM "ClaimEvidence";

COMMIT;

PRAGMA foreign_keys = 0;

BEGIN TRANSACTION;
DROP TABLE "ClaimEvidence";

ALTER TABLE "ef_temp_ClaimEvidence" RENAME TO "ClaimEvidence";

COMMIT;

PRAGMA foreign_keys = 1;

BEGIN TRANSACTION;
CREATE UNIQUE INDEX "IX_ClaimEvidence_ClaimId_Digest" ON "ClaimEvidence" ("ClaimId", "Digest");

CREATE INDEX "IX_ClaimEvidence_Digest" ON "ClaimEvidence" ("Digest");

CREATE UNIQUE INDEX "IX_ClaimEvidence_RecordId_Digest" ON "ClaimEvidence" ("RecordId", "Digest");

COMMIT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126152728_Careers', '10.0.14');

BEGIN TRANSACTION;
CREATE TABLE "InductionResults" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_InductionResults" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "WindowOn" TEXT NOT NULL,
    "WindowEndOn" TEXT NOT NULL,
    "Outcome" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "Slot" INTEGER NULL,
    "NextOn" TEXT NULL,
    "Reason" TEXT NOT NULL,
    "ExceptionReason" TEXT NULL,
    "ProposedById" INTEGER NULL,
    "ProposedBy" TEXT NULL,
    "ProposedAt" TEXT NULL,
    "DecidedById" INTEGER NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "CertificateNumber" TEXT NULL,
    "IssuedOn" TEXT NULL,
    "RevokedBy" TEXT NULL,
    "RevokedAt" TEXT NULL,
    "RevocationReason" TEXT NULL,
    CONSTRAINT "FK_InductionResults_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "InductionSteps" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_InductionSteps" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Step" TEXT NOT NULL,
    "StartOn" TEXT NOT NULL,
    "EndOn" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "RecordedById" INTEGER NULL,
    "RecordedBy" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "WithdrawnBy" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "WithdrawalReason" TEXT NULL,
    CONSTRAINT "FK_InductionSteps_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MentorPairs" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_MentorPairs" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "MentorId" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "Running" INTEGER NULL,
    "Subject" TEXT NOT NULL,
    "Plan" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "StartOn" TEXT NOT NULL,
    "UntilOn" TEXT NOT NULL,
    "EndOn" TEXT NULL,
    "Agreement" TEXT NOT NULL,
    "ProposedById" INTEGER NULL,
    "ProposedBy" TEXT NOT NULL,
    "ProposedAt" TEXT NOT NULL,
    "TeacherSignedById" INTEGER NULL,
    "TeacherSignedBy" TEXT NULL,
    "TeacherSignedAt" TEXT NULL,
    "MentorSignedById" INTEGER NULL,
    "MentorSignedBy" TEXT NULL,
    "MentorSignedAt" TEXT NULL,
    "ClosedById" INTEGER NULL,
    "ClosedBy" TEXT NULL,
    "ClosedAt" TEXT NULL,
    "CloseReason" TEXT NULL,
    CONSTRAINT "FK_MentorPairs_Teachers_MentorId" FOREIGN KEY ("MentorId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MentorPairs_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "TermOpinions" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TermOpinions" PRIMARY KEY AUTOINCREMENT,
    "TeacherId" INTEGER NOT NULL,
    "TermOn" TEXT NOT NULL,
    "Side" TEXT NOT NULL,
    "Number" INTEGER NOT NULL,
    "Grade" TEXT NOT NULL,
    "Text" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "GivenById" INTEGER NULL,
    "GivenBy" TEXT NOT NULL,
    "GivenAt" TEXT NOT NULL,
    CONSTRAINT "FK_TermOpinions_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Observations" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Observations" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "PairId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "ByMentor" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Subject" TEXT NOT NULL,
    "Topic" TEXT NOT NULL,
    "ClassName" TEXT NOT NULL,
    "Comments" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "WrittenById" INTEGER NULL,
    "WrittenBy" TEXT NOT NULL,
    "WrittenAt" TEXT NOT NULL,
    "AnsweredById" INTEGER NULL,
    "AnsweredBy" TEXT NULL,
    "AnsweredAt" TEXT NULL,
    "Answer" TEXT NULL,
    "ApprenticeTenths" INTEGER NOT NULL,
    "MentorTenths" INTEGER NOT NULL,
    "RevokedById" INTEGER NULL,
    "RevokedBy" TEXT NULL,
    "RevokedAt" TEXT NULL,
    "RevocationReason" TEXT NULL,
    CONSTRAINT "FK_Observations_MentorPairs_PairId" FOREIGN KEY ("PairId") REFERENCES "MentorPairs" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ObservationPoints" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ObservationPoints" PRIMARY KEY AUTOINCREMENT,
    "ObservationId" INTEGER NOT NULL,
    "Number" INTEGER NOT NULL,
    "Code" TEXT NOT NULL,
    "NameZh" TEXT NOT NULL,
    "NameEn" TEXT NOT NULL,
    "Mark" INTEGER NOT NULL,
    "Remark" TEXT NOT NULL,
    CONSTRAINT "FK_ObservationPoints_Observations_ObservationId" FOREIGN KEY ("ObservationId") REFERENCES "Observations" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_InductionResults_CertificateNumber" ON "InductionResults" ("CertificateNumber");

CREATE UNIQUE INDEX "IX_InductionResults_TeacherId_WindowOn_Slot" ON "InductionResults" ("TeacherId", "WindowOn", "Slot");

CREATE UNIQUE INDEX "IX_InductionSteps_Key" ON "InductionSteps" ("Key");

CREATE INDEX "IX_InductionSteps_TeacherId" ON "InductionSteps" ("TeacherId");

CREATE UNIQUE INDEX "IX_MentorPairs_Key" ON "MentorPairs" ("Key");

CREATE INDEX "IX_MentorPairs_MentorId_State" ON "MentorPairs" ("MentorId", "State");

CREATE UNIQUE INDEX "IX_MentorPairs_TeacherId_Running" ON "MentorPairs" ("TeacherId", "Running");

CREATE INDEX "IX_ObservationPoints_ObservationId" ON "ObservationPoints" ("ObservationId");

CREATE UNIQUE INDEX "IX_Observations_Key" ON "Observations" ("Key");

CREATE INDEX "IX_Observations_PairId_State" ON "Observations" ("PairId", "State");

CREATE UNIQUE INDEX "IX_TermOpinions_TeacherId_TermOn_Side_Number" ON "TermOpinions" ("TeacherId", "TermOn", "Side", "Number");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126160136_FirstYears', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "ClaimEvidence" ADD "WorkId" INTEGER NULL;

CREATE UNIQUE INDEX "IX_ClaimEvidence_WorkId_Digest" ON "ClaimEvidence" ("WorkId", "Digest");

CREATE TABLE "ef_temp_ClaimEvidence" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ClaimEvidence" PRIMARY KEY AUTOINCREMENT,
    "AddedAt" TEXT NOT NULL,
    "AgedOutAt" TEXT NULL,
    "ClaimId" INTEGER NULL,
    "Digest" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "InFolder" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "RecordId" INTEGER NULL,
    "Size" INTEGER NOT NULL,
    "WorkId" INTEGER NULL,
    CONSTRAINT "FK_ClaimEvidence_CareerRecords_RecordId" FOREIGN KEY ("RecordId") REFERENCES "CareerRecords" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ClaimEvidence_Claims_ClaimId" FOREIGN KEY ("ClaimId") REFERENCES "Claims" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ClaimEvidence_StudioWorks_WorkId" FOREIGN KEY ("WorkId") REFERENCES "StudioWorks" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_ClaimEvidence" ("Id", "AddedAt", "AgedOutAt", "ClaimId", "Digest", "FileName", "InFolder", "Kind", "RecordId", "Size", "WorkId")
SELECT "Id", "AddedAt", "AgedOutAt", "ClaimId", "Digest", "FileName", "InFolder", "Kind", "RecordId", "Size", "WorkId"
FROM "ClaimEvidence";

COMMIT;

PRAGMA foreign_keys = 0;

BEGIN TRANSACTION;
DROP TABLE "ClaimEvidence";

ALTER TABLE "ef_temp_ClaimEvidence" RENAME TO "ClaimEvidence";

COMMIT;

PRAGMA foreign_keys = 1;

BEGIN TRANSACTION;
CREATE UNIQUE INDEX "IX_ClaimEvidence_ClaimId_Digest" ON "ClaimEvidence" ("ClaimId", "Digest");

CREATE INDEX "IX_ClaimEvidence_Digest" ON "ClaimEvidence" ("Digest");

CREATE UNIQUE INDEX "IX_ClaimEvidence_RecordId_Digest" ON "ClaimEvidence" ("RecordId", "Digest");

CREATE UNIQUE INDEX "IX_ClaimEvidence_WorkId_Digest" ON "ClaimEvidence" ("WorkId", "Digest");

COMMIT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126181132_WorkEvidence', '10.0.14');

BEGIN TRANSACTION;
CREATE TABLE "TargetPoints" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_TargetPoints" PRIMARY KEY AUTOINCREMENT,
    "Plan" TEXT NOT NULL,
    "Target" TEXT NOT NULL,
    "Counting" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "Numerator" INTEGER NOT NULL,
    "Denominator" INTEGER NULL,
    "IsComputedLater" INTEGER NOT NULL,
    "Turn" INTEGER NULL,
    "At" TEXT NOT NULL
);

CREATE UNIQUE INDEX "IX_TargetPoints_Plan_Target_Counting_On" ON "TargetPoints" ("Plan", "Target", "Counting", "On");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126185900_Targets', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "Cohorts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Cohorts" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "StartOn" TEXT NOT NULL,
    "EndOn" TEXT NOT NULL,
    "Places" INTEGER NOT NULL,
    "InCharge" TEXT NOT NULL,
    "About" TEXT NOT NULL,
    "Duties" TEXT NOT NULL,
    "Outside" TEXT NOT NULL,
    "ShadowingDays" INTEGER NOT NULL,
    "NeedsMentor" INTEGER NOT NULL,
    "ForumMonths" INTEGER NOT NULL,
    "OpenedBy" TEXT NOT NULL,
    "OpenedAt" TEXT NOT NULL
);

CREATE TABLE "CohortClosings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CohortClosings" PRIMARY KEY AUTOINCREMENT,
    "CohortId" INTEGER NOT NULL,
    "LastOn" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "ClosedBy" TEXT NOT NULL,
    "ClosedAt" TEXT NOT NULL,
    CONSTRAINT "FK_CohortClosings_Cohorts_CohortId" FOREIGN KEY ("CohortId") REFERENCES "Cohorts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CohortMembers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CohortMembers" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "CohortId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "StartOn" TEXT NOT NULL,
    "EndOn" TEXT NULL,
    "JoinReason" TEXT NOT NULL,
    "RecordedBy" TEXT NOT NULL,
    "RecordedAt" TEXT NOT NULL,
    "ExitReason" TEXT NULL,
    "EndedBy" TEXT NULL,
    "EndedAt" TEXT NULL,
    "ReplacesId" INTEGER NULL,
    "WithdrawnBy" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "WithdrawalReason" TEXT NULL,
    "Result" TEXT NULL,
    "ResultOn" TEXT NULL,
    "ResultReason" TEXT NOT NULL,
    "Certificate" TEXT NOT NULL,
    "ResultBy" TEXT NULL,
    CONSTRAINT "FK_CohortMembers_CohortMembers_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "CohortMembers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CohortMembers_Cohorts_CohortId" FOREIGN KEY ("CohortId") REFERENCES "Cohorts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CohortMembers_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CohortTrainings" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CohortTrainings" PRIMARY KEY AUTOINCREMENT,
    "CohortId" INTEGER NOT NULL,
    "TrainingId" INTEGER NOT NULL,
    "IsForum" INTEGER NOT NULL,
    "LinkedBy" TEXT NOT NULL,
    "LinkedAt" TEXT NOT NULL,
    CONSTRAINT "FK_CohortTrainings_Cohorts_CohortId" FOREIGN KEY ("CohortId") REFERENCES "Cohorts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CohortTrainings_Trainings_TrainingId" FOREIGN KEY ("TrainingId") REFERENCES "Trainings" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "CohortMentors" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CohortMentors" PRIMARY KEY AUTOINCREMENT,
    "MemberId" INTEGER NOT NULL,
    "Name" TEXT NOT NULL,
    "Organisation" TEXT NOT NULL,
    "StartOn" TEXT NOT NULL,
    "EndOn" TEXT NULL,
    "NamedBy" TEXT NOT NULL,
    "NamedAt" TEXT NOT NULL,
    CONSTRAINT "FK_CohortMentors_CohortMembers_MemberId" FOREIGN KEY ("MemberId") REFERENCES "CohortMembers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ShadowingStays" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ShadowingStays" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "MemberId" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "StartOn" TEXT NOT NULL,
    "EndOn" TEXT NOT NULL,
    "Host" TEXT NOT NULL,
    "Report" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "ReportedById" INTEGER NULL,
    "ReportedBy" TEXT NOT NULL,
    "ReportedAt" TEXT NOT NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "DecisionReason" TEXT NULL,
    CONSTRAINT "FK_ShadowingStays_CohortMembers_MemberId" FOREIGN KEY ("MemberId") REFERENCES "CohortMembers" ("Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_CohortClosings_CohortId" ON "CohortClosings" ("CohortId");

CREATE INDEX "IX_CohortMembers_CohortId_TeacherId" ON "CohortMembers" ("CohortId", "TeacherId");

CREATE INDEX "IX_CohortMembers_ReplacesId" ON "CohortMembers" ("ReplacesId");

CREATE INDEX "IX_CohortMembers_TeacherId" ON "CohortMembers" ("TeacherId");

CREATE INDEX "IX_CohortMentors_MemberId" ON "CohortMentors" ("MemberId");

CREATE UNIQUE INDEX "IX_Cohorts_Key" ON "Cohorts" ("Key");

CREATE INDEX "IX_Cohorts_Kind_StartOn" ON "Cohorts" ("Kind", "StartOn");

CREATE UNIQUE INDEX "IX_CohortTrainings_CohortId_TrainingId" ON "CohortTrainings" ("CohortId", "TrainingId");

CREATE INDEX "IX_CohortTrainings_TrainingId" ON "CohortTrainings" ("TrainingId");

CREATE UNIQUE INDEX "IX_ShadowingStays_Key" ON "ShadowingStays" ("Key");

CREATE INDEX "IX_ShadowingStays_MemberId_StartOn" ON "ShadowingStays" ("MemberId", "StartOn");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126192642_Cohorts', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "TrainingSessions" ADD "Kind" TEXT NULL;

ALTER TABLE "TrainingSessions" ADD "Level" TEXT NULL;

ALTER TABLE "StudioWorks" ADD "IsApart" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "SessionSpeakers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SessionSpeakers" PRIMARY KEY AUTOINCREMENT,
    "SessionId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    CONSTRAINT "FK_SessionSpeakers_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SessionSpeakers_TrainingSessions_SessionId" FOREIGN KEY ("SessionId") REFERENCES "TrainingSessions" ("Id") ON DELETE CASCADE
);

CREATE UNIQUE INDEX "IX_SessionSpeakers_SessionId_TeacherId" ON "SessionSpeakers" ("SessionId", "TeacherId");

CREATE INDEX "IX_SessionSpeakers_TeacherId" ON "SessionSpeakers" ("TeacherId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126222959_StudioOccasions', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "CohortMembers" ADD "RecordId" INTEGER NULL;

ALTER TABLE "Audit" ADD "Form" TEXT NULL;

CREATE INDEX "IX_CohortMembers_RecordId" ON "CohortMembers" ("RecordId");

CREATE INDEX "IX_Audit_Form" ON "Audit" ("Form");

CREATE TABLE "ef_temp_CohortMembers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_CohortMembers" PRIMARY KEY AUTOINCREMENT,
    "Certificate" TEXT NOT NULL,
    "CohortId" INTEGER NOT NULL,
    "EndOn" TEXT NULL,
    "EndedAt" TEXT NULL,
    "EndedBy" TEXT NULL,
    "ExitReason" TEXT NULL,
    "JoinReason" TEXT NOT NULL,
    "Key" TEXT NOT NULL,
    "RecordId" INTEGER NULL,
    "RecordedAt" TEXT NOT NULL,
    "RecordedBy" TEXT NOT NULL,
    "ReplacesId" INTEGER NULL,
    "Result" TEXT NULL,
    "ResultBy" TEXT NULL,
    "ResultOn" TEXT NULL,
    "ResultReason" TEXT NOT NULL,
    "StartOn" TEXT NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Version" INTEGER NOT NULL,
    "WithdrawalReason" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "WithdrawnBy" TEXT NULL,
    CONSTRAINT "FK_CohortMembers_CareerRecords_RecordId" FOREIGN KEY ("RecordId") REFERENCES "CareerRecords" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CohortMembers_CohortMembers_ReplacesId" FOREIGN KEY ("ReplacesId") REFERENCES "CohortMembers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CohortMembers_Cohorts_CohortId" FOREIGN KEY ("CohortId") REFERENCES "Cohorts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_CohortMembers_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_CohortMembers" ("Id", "Certificate", "CohortId", "EndOn", "EndedAt", "EndedBy", "ExitReason", "JoinReason", "Key", "RecordId", "RecordedAt", "RecordedBy", "ReplacesId", "Result", "ResultBy", "ResultOn", "ResultReason", "StartOn", "TeacherId", "Version", "WithdrawalReason", "WithdrawnAt", "WithdrawnBy")
SELECT "Id", "Certificate", "CohortId", "EndOn", "EndedAt", "EndedBy", "ExitReason", "JoinReason", "Key", "RecordId", "RecordedAt", "RecordedBy", "ReplacesId", "Result", "ResultBy", "ResultOn", "ResultReason", "StartOn", "TeacherId", "Version", "WithdrawalReason", "WithdrawnAt", "WithdrawnBy"
FROM "CohortMembers";

COMMIT;

PRAGMA foreign_keys = 0;

BEGIN TRANSACTION;
DROP TABLE "CohortMembers";

ALTER TABLE "ef_temp_CohortMembers" RENAME TO "CohortMembers";

COMMIT;

PRAGMA foreign_keys = 1;

BEGIN TRANSACTION;
CREATE INDEX "IX_CohortMembers_CohortId_TeacherId" ON "CohortMembers" ("CohortId", "TeacherId");

CREATE INDEX "IX_CohortMembers_RecordId" ON "CohortMembers" ("RecordId");

CREATE INDEX "IX_CohortMembers_ReplacesId" ON "CohortMembers" ("ReplacesId");

CREATE INDEX "IX_CohortMembers_TeacherId" ON "CohortMembers" ("TeacherId");

COMMIT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261126233924_SentTwiceAndCompletions', '10.0.14');

BEGIN TRANSACTION;
ALTER TABLE "Studios" ADD "AgainOn" TEXT NULL;

ALTER TABLE "ShadowingStays" ADD "Kind" TEXT NOT NULL DEFAULT 'Shadowing';

ALTER TABLE "Cohorts" ADD "SecondmentDays" INTEGER NOT NULL DEFAULT 0;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127031626_StaysAndRevocations', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Placements" ADD "Weekdays" INTEGER NOT NULL DEFAULT 0;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127072853_Stays', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "Moves" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Moves" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Act" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "FromId" INTEGER NOT NULL,
    "ToId" INTEGER NOT NULL,
    "On" TEXT NOT NULL,
    "Until" TEXT NULL,
    "Weekdays" INTEGER NOT NULL,
    "Document" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "ById" INTEGER NULL,
    "By" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "UndoneById" INTEGER NULL,
    "UndoneBy" TEXT NULL,
    "UndoneAt" TEXT NULL,
    "UndoneBecause" TEXT NULL,
    CONSTRAINT "FK_Moves_Schools_FromId" FOREIGN KEY ("FromId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Moves_Schools_ToId" FOREIGN KEY ("ToId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_Moves_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MovedPlacements" (
    "MoveId" INTEGER NOT NULL,
    "PlacementId" INTEGER NOT NULL,
    "IsRecorded" INTEGER NOT NULL,
    CONSTRAINT "PK_MovedPlacements" PRIMARY KEY ("MoveId", "PlacementId"),
    CONSTRAINT "FK_MovedPlacements_Moves_MoveId" FOREIGN KEY ("MoveId") REFERENCES "Moves" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MovedPlacements_Placements_PlacementId" FOREIGN KEY ("PlacementId") REFERENCES "Placements" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_MovedPlacements_PlacementId" ON "MovedPlacements" ("PlacementId");

CREATE INDEX "IX_Moves_FromId" ON "Moves" ("FromId");

CREATE UNIQUE INDEX "IX_Moves_Key" ON "Moves" ("Key");

CREATE INDEX "IX_Moves_TeacherId" ON "Moves" ("TeacherId");

CREATE INDEX "IX_Moves_ToId" ON "Moves" ("ToId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127080257_Moves', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "ClaimEvidence" ADD "ObjectionId" INTEGER NULL;

CREATE TABLE "RotationRounds" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RotationRounds" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "SchoolYear" INTEGER NOT NULL,
    "CollectFromOn" TEXT NOT NULL,
    "CollectUntilOn" TEXT NOT NULL,
    "PublicFromOn" TEXT NOT NULL,
    "PublicUntilOn" TEXT NOT NULL,
    "EffectiveOn" TEXT NOT NULL,
    "StayYears" INTEGER NOT NULL,
    "MovesPersonnel" INTEGER NOT NULL,
    "OpenedBy" TEXT NOT NULL,
    "OpenedAt" TEXT NOT NULL,
    "ProposedAt" TEXT NULL,
    "IsBest" INTEGER NOT NULL,
    "PublishedBy" TEXT NULL,
    "PublishedAt" TEXT NULL,
    "DecidedBy" TEXT NULL,
    "DecidedAt" TEXT NULL,
    "Document" TEXT NULL,
    "EffectedBy" TEXT NULL,
    "EffectedAt" TEXT NULL,
    "EndedBy" TEXT NULL,
    "EndReason" TEXT NULL,
    "UndoneAt" TEXT NULL,
    "CalledOffAt" TEXT NULL
);

CREATE TABLE "RotationKeeps" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RotationKeeps" PRIMARY KEY AUTOINCREMENT,
    "RoundId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Work" TEXT NOT NULL,
    "Least" INTEGER NOT NULL,
    "StatedBy" TEXT NOT NULL,
    "StatedAt" TEXT NOT NULL,
    CONSTRAINT "FK_RotationKeeps_RotationRounds_RoundId" FOREIGN KEY ("RoundId") REFERENCES "RotationRounds" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RotationKeeps_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "RotationNeeds" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RotationNeeds" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "RoundId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Stage" TEXT NOT NULL,
    "Work" TEXT NOT NULL,
    "Count" INTEGER NOT NULL,
    "Note" TEXT NOT NULL,
    "StatedBy" TEXT NOT NULL,
    "StatedAt" TEXT NOT NULL,
    CONSTRAINT "FK_RotationNeeds_RotationRounds_RoundId" FOREIGN KEY ("RoundId") REFERENCES "RotationRounds" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RotationNeeds_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "RotationPeople" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RotationPeople" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "RoundId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Basis" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "AddedBy" TEXT NOT NULL,
    "AddedAt" TEXT NOT NULL,
    "Statement" TEXT NOT NULL,
    "PartnerNumber" TEXT NOT NULL,
    "WishedAt" TEXT NULL,
    "NeedId" INTEGER NULL,
    "IsSettled" INTEGER NOT NULL,
    "PlacedBy" TEXT NULL,
    "PlacedAt" TEXT NULL,
    "IsTakenOut" INTEGER NOT NULL,
    "WithdrawnBy" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "WithdrawalReason" TEXT NULL,
    CONSTRAINT "FK_RotationPeople_RotationNeeds_NeedId" FOREIGN KEY ("NeedId") REFERENCES "RotationNeeds" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RotationPeople_RotationRounds_RoundId" FOREIGN KEY ("RoundId") REFERENCES "RotationRounds" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RotationPeople_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RotationPeople_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "RotationObjections" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RotationObjections" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "PersonId" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "FiledBy" TEXT NOT NULL,
    "FiledAt" TEXT NOT NULL,
    "Answer" TEXT NULL,
    "IsUpheld" INTEGER NOT NULL,
    "AnsweredBy" TEXT NULL,
    "AnsweredAt" TEXT NULL,
    CONSTRAINT "FK_RotationObjections_RotationPeople_PersonId" FOREIGN KEY ("PersonId") REFERENCES "RotationPeople" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "RotationPlacements" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RotationPlacements" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "PlacementId" INTEGER NOT NULL,
    "IsRecorded" INTEGER NOT NULL,
    CONSTRAINT "FK_RotationPlacements_Placements_PlacementId" FOREIGN KEY ("PlacementId") REFERENCES "Placements" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_RotationPlacements_RotationPeople_PersonId" FOREIGN KEY ("PersonId") REFERENCES "RotationPeople" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "RotationWishes" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_RotationWishes" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "Rank" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    CONSTRAINT "FK_RotationWishes_RotationPeople_PersonId" FOREIGN KEY ("PersonId") REFERENCES "RotationPeople" ("Id") ON DELETE CASCADE,
    CONSTRAINT "FK_RotationWishes_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

CREATE UNIQUE INDEX "IX_ClaimEvidence_ObjectionId_Digest" ON "ClaimEvidence" ("ObjectionId", "Digest");

CREATE UNIQUE INDEX "IX_RotationKeeps_RoundId_SchoolId_Work" ON "RotationKeeps" ("RoundId", "SchoolId", "Work");

CREATE INDEX "IX_RotationKeeps_SchoolId" ON "RotationKeeps" ("SchoolId");

CREATE UNIQUE INDEX "IX_RotationNeeds_RoundId_SchoolId_Stage_Work" ON "RotationNeeds" ("RoundId", "SchoolId", "Stage", "Work");

CREATE INDEX "IX_RotationNeeds_SchoolId" ON "RotationNeeds" ("SchoolId");

CREATE INDEX "IX_RotationObjections_PersonId" ON "RotationObjections" ("PersonId");

CREATE INDEX "IX_RotationPeople_NeedId" ON "RotationPeople" ("NeedId");

CREATE UNIQUE INDEX "IX_RotationPeople_RoundId_TeacherId" ON "RotationPeople" ("RoundId", "TeacherId");

CREATE INDEX "IX_RotationPeople_SchoolId" ON "RotationPeople" ("SchoolId");

CREATE INDEX "IX_RotationPeople_TeacherId" ON "RotationPeople" ("TeacherId");

CREATE UNIQUE INDEX "IX_RotationPlacements_PersonId_PlacementId" ON "RotationPlacements" ("PersonId", "PlacementId");

CREATE INDEX "IX_RotationPlacements_PlacementId" ON "RotationPlacements" ("PlacementId");

CREATE UNIQUE INDEX "IX_RotationRounds_Key" ON "RotationRounds" ("Key");

CREATE UNIQUE INDEX "IX_RotationWishes_PersonId_Rank" ON "RotationWishes" ("PersonId", "Rank");

CREATE INDEX "IX_RotationWishes_SchoolId" ON "RotationWishes" ("SchoolId");

CREATE TABLE "ef_temp_ClaimEvidence" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ClaimEvidence" PRIMARY KEY AUTOINCREMENT,
    "AddedAt" TEXT NOT NULL,
    "AgedOutAt" TEXT NULL,
    "ClaimId" INTEGER NULL,
    "Digest" TEXT NOT NULL,
    "FileName" TEXT NOT NULL,
    "InFolder" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "ObjectionId" INTEGER NULL,
    "RecordId" INTEGER NULL,
    "Size" INTEGER NOT NULL,
    "WorkId" INTEGER NULL,
    CONSTRAINT "FK_ClaimEvidence_CareerRecords_RecordId" FOREIGN KEY ("RecordId") REFERENCES "CareerRecords" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ClaimEvidence_Claims_ClaimId" FOREIGN KEY ("ClaimId") REFERENCES "Claims" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ClaimEvidence_RotationObjections_ObjectionId" FOREIGN KEY ("ObjectionId") REFERENCES "RotationObjections" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ClaimEvidence_StudioWorks_WorkId" FOREIGN KEY ("WorkId") REFERENCES "StudioWorks" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_ClaimEvidence" ("Id", "AddedAt", "AgedOutAt", "ClaimId", "Digest", "FileName", "InFolder", "Kind", "ObjectionId", "RecordId", "Size", "WorkId")
SELECT "Id", "AddedAt", "AgedOutAt", "ClaimId", "Digest", "FileName", "InFolder", "Kind", "ObjectionId", "RecordId", "Size", "WorkId"
FROM "ClaimEvidence";

COMMIT;

PRAGMA foreign_keys = 0;

BEGIN TRANSACTION;
DROP TABLE "ClaimEvidence";

ALTER TABLE "ef_temp_ClaimEvidence" RENAME TO "ClaimEvidence";

COMMIT;

PRAGMA foreign_keys = 1;

BEGIN TRANSACTION;
CREATE UNIQUE INDEX "IX_ClaimEvidence_ClaimId_Digest" ON "ClaimEvidence" ("ClaimId", "Digest");

CREATE INDEX "IX_ClaimEvidence_Digest" ON "ClaimEvidence" ("Digest");

CREATE UNIQUE INDEX "IX_ClaimEvidence_ObjectionId_Digest" ON "ClaimEvidence" ("ObjectionId", "Digest");

CREATE UNIQUE INDEX "IX_ClaimEvidence_RecordId_Digest" ON "ClaimEvidence" ("RecordId", "Digest");

CREATE UNIQUE INDEX "IX_ClaimEvidence_WorkId_Digest" ON "ClaimEvidence" ("WorkId", "Digest");

COMMIT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127084350_YearlyRounds', '10.0.14');

BEGIN TRANSACTION;
ALTER TABLE "Standings" ADD "PartShort" INTEGER NOT NULL DEFAULT 0;

ALTER TABLE "Standings" ADD "PartTarget" INTEGER NOT NULL DEFAULT 0;

CREATE TABLE "HostWords" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_HostWords" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "StartOn" TEXT NOT NULL,
    "Kind" TEXT NOT NULL,
    "Year" INTEGER NOT NULL,
    "Grade" TEXT NOT NULL,
    "NeedsCare" INTEGER NOT NULL,
    "Text" TEXT NOT NULL,
    "ById" INTEGER NULL,
    "By" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "WithdrawnBy" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "WithdrawnBecause" TEXT NULL,
    CONSTRAINT "FK_HostWords_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_HostWords_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_HostWords_SchoolId" ON "HostWords" ("SchoolId");

CREATE INDEX "IX_HostWords_TeacherId" ON "HostWords" ("TeacherId");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127121606_HostWords', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
CREATE TABLE "HiringRounds" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_HiringRounds" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "SchoolYear" INTEGER NOT NULL,
    "InFromOn" TEXT NOT NULL,
    "InUntilOn" TEXT NOT NULL,
    "CrossFromOn" TEXT NOT NULL,
    "CrossUntilOn" TEXT NOT NULL,
    "AssignFromOn" TEXT NOT NULL,
    "AssignUntilOn" TEXT NOT NULL,
    "EffectiveOn" TEXT NOT NULL,
    "WaitMonths" INTEGER NOT NULL,
    "Applications" INTEGER NOT NULL,
    "OpenedBy" TEXT NOT NULL,
    "OpenedAt" TEXT NOT NULL,
    "EffectedBy" TEXT NULL,
    "EffectedAt" TEXT NULL,
    "EndedBy" TEXT NULL,
    "EndReason" TEXT NULL,
    "UndoneAt" TEXT NULL,
    "CalledOffAt" TEXT NULL
);

CREATE TABLE "ReserveMembers" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReserveMembers" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "Subjects" TEXT NOT NULL,
    "Stages" TEXT NOT NULL,
    "Zone" TEXT NOT NULL,
    "FromOn" TEXT NOT NULL,
    "UntilOn" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "EnteredBy" TEXT NOT NULL,
    "EnteredAt" TEXT NOT NULL,
    "ConfirmedBy" TEXT NULL,
    "ConfirmedAt" TEXT NULL,
    "EndedBy" TEXT NULL,
    "EndedAt" TEXT NULL,
    "EndReason" TEXT NULL,
    CONSTRAINT "FK_ReserveMembers_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "Shortages" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Shortages" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "Key" TEXT NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Stage" TEXT NOT NULL,
    "Work" TEXT NOT NULL,
    "FromOn" TEXT NOT NULL,
    "UntilOn" TEXT NOT NULL,
    "Why" TEXT NOT NULL,
    "Note" TEXT NOT NULL,
    "StatedBy" TEXT NOT NULL,
    "StatedAt" TEXT NOT NULL,
    "WithdrawnBy" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    "WithdrawalReason" TEXT NULL,
    CONSTRAINT "FK_Shortages_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "HiringPosts" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_HiringPosts" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "RoundId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Work" TEXT NOT NULL,
    "Count" INTEGER NOT NULL,
    "Note" TEXT NOT NULL,
    "StatedBy" TEXT NOT NULL,
    "StatedAt" TEXT NOT NULL,
    CONSTRAINT "FK_HiringPosts_HiringRounds_RoundId" FOREIGN KEY ("RoundId") REFERENCES "HiringRounds" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_HiringPosts_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "ReserveCalls" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_ReserveCalls" PRIMARY KEY AUTOINCREMENT,
    "ShortageId" INTEGER NOT NULL,
    "MemberId" INTEGER NOT NULL,
    "MoveId" INTEGER NOT NULL,
    "By" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_ReserveCalls_Moves_MoveId" FOREIGN KEY ("MoveId") REFERENCES "Moves" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ReserveCalls_ReserveMembers_MemberId" FOREIGN KEY ("MemberId") REFERENCES "ReserveMembers" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_ReserveCalls_Shortages_ShortageId" FOREIGN KEY ("ShortageId") REFERENCES "Shortages" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "HiringPeople" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_HiringPeople" PRIMARY KEY AUTOINCREMENT,
    "Version" INTEGER NOT NULL,
    "RoundId" INTEGER NOT NULL,
    "TeacherId" INTEGER NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Work" TEXT NOT NULL,
    "State" TEXT NOT NULL,
    "PostId" INTEGER NULL,
    "OnDay" TEXT NOT NULL,
    "UntilOn" TEXT NULL,
    "LevelWord" TEXT NULL,
    "MovedAt" TEXT NULL,
    CONSTRAINT "FK_HiringPeople_HiringPosts_PostId" FOREIGN KEY ("PostId") REFERENCES "HiringPosts" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_HiringPeople_HiringRounds_RoundId" FOREIGN KEY ("RoundId") REFERENCES "HiringRounds" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_HiringPeople_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_HiringPeople_Teachers_TeacherId" FOREIGN KEY ("TeacherId") REFERENCES "Teachers" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "HiringApplications" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_HiringApplications" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "PostId" INTEGER NOT NULL,
    "AppliedAt" TEXT NOT NULL,
    "IsHired" INTEGER NULL,
    "Word" TEXT NULL,
    "AnsweredBy" TEXT NULL,
    "AnsweredAt" TEXT NULL,
    "WithdrawnAt" TEXT NULL,
    CONSTRAINT "FK_HiringApplications_HiringPeople_PersonId" FOREIGN KEY ("PersonId") REFERENCES "HiringPeople" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_HiringApplications_HiringPosts_PostId" FOREIGN KEY ("PostId") REFERENCES "HiringPosts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "HiringEntries" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_HiringEntries" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "State" TEXT NOT NULL,
    "PostId" INTEGER NULL,
    "OnDay" TEXT NOT NULL,
    "UntilOn" TEXT NULL,
    "Document" TEXT NOT NULL,
    "Word" TEXT NOT NULL,
    "IsCorrection" INTEGER NOT NULL,
    "By" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    CONSTRAINT "FK_HiringEntries_HiringPeople_PersonId" FOREIGN KEY ("PersonId") REFERENCES "HiringPeople" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_HiringEntries_HiringPosts_PostId" FOREIGN KEY ("PostId") REFERENCES "HiringPosts" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "HiringPlacements" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_HiringPlacements" PRIMARY KEY AUTOINCREMENT,
    "PersonId" INTEGER NOT NULL,
    "PlacementId" INTEGER NOT NULL,
    "IsRecorded" INTEGER NOT NULL,
    CONSTRAINT "FK_HiringPlacements_HiringPeople_PersonId" FOREIGN KEY ("PersonId") REFERENCES "HiringPeople" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_HiringPlacements_Placements_PlacementId" FOREIGN KEY ("PlacementId") REFERENCES "Placements" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_HiringApplications_PersonId" ON "HiringApplications" ("PersonId");

CREATE INDEX "IX_HiringApplications_PostId" ON "HiringApplications" ("PostId");

CREATE INDEX "IX_HiringEntries_PersonId" ON "HiringEntries" ("PersonId");

CREATE INDEX "IX_HiringEntries_PostId" ON "HiringEntries" ("PostId");

CREATE INDEX "IX_HiringPeople_PostId" ON "HiringPeople" ("PostId");

CREATE INDEX "IX_HiringPeople_RoundId_SchoolId" ON "HiringPeople" ("RoundId", "SchoolId");

CREATE UNIQUE INDEX "IX_HiringPeople_RoundId_TeacherId" ON "HiringPeople" ("RoundId", "TeacherId");

CREATE INDEX "IX_HiringPeople_SchoolId" ON "HiringPeople" ("SchoolId");

CREATE INDEX "IX_HiringPeople_TeacherId" ON "HiringPeople" ("TeacherId");

CREATE UNIQUE INDEX "IX_HiringPlacements_PersonId_PlacementId" ON "HiringPlacements" ("PersonId", "PlacementId");

CREATE INDEX "IX_HiringPlacements_PlacementId" ON "HiringPlacements" ("PlacementId");

CREATE UNIQUE INDEX "IX_HiringPosts_RoundId_SchoolId_Work" ON "HiringPosts" ("RoundId", "SchoolId", "Work");

CREATE INDEX "IX_HiringPosts_SchoolId" ON "HiringPosts" ("SchoolId");

CREATE UNIQUE INDEX "IX_HiringRounds_Key" ON "HiringRounds" ("Key");

CREATE INDEX "IX_ReserveCalls_MemberId" ON "ReserveCalls" ("MemberId");

CREATE UNIQUE INDEX "IX_ReserveCalls_MoveId" ON "ReserveCalls" ("MoveId");

CREATE INDEX "IX_ReserveCalls_ShortageId" ON "ReserveCalls" ("ShortageId");

CREATE UNIQUE INDEX "IX_ReserveMembers_Key" ON "ReserveMembers" ("Key");

CREATE INDEX "IX_ReserveMembers_TeacherId" ON "ReserveMembers" ("TeacherId");

CREATE UNIQUE INDEX "IX_Shortages_Key" ON "Shortages" ("Key");

CREATE INDEX "IX_Shortages_SchoolId_UntilOn" ON "Shortages" ("SchoolId", "UntilOn");

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127133110_HiringAndReserve', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "HiringRounds" ADD "HeldDocument" TEXT NULL;

ALTER TABLE "HiringRounds" ADD "HeldPercent" INTEGER NULL;

ALTER TABLE "HiringRounds" ADD "SeniorPosts" INTEGER NULL;

ALTER TABLE "HiringPeople" ADD "HeldDocument" TEXT NULL;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127155408_HeldSeniorPosts', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "StudioWorks" ADD "ScoreTable" TEXT NOT NULL DEFAULT '';

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127161941_StudioEvidence', '10.0.14');

COMMIT;

BEGIN TRANSACTION;
ALTER TABLE "Schools" ADD "ClosedOn" TEXT NULL;

ALTER TABLE "Schools" ADD "Names" TEXT NOT NULL DEFAULT '';

ALTER TABLE "Schools" ADD "OpenedOn" TEXT NULL;

ALTER TABLE "Schools" ADD "SuccessorId" INTEGER NULL;

CREATE TABLE "SchoolEvents" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_SchoolEvents" PRIMARY KEY AUTOINCREMENT,
    "Key" TEXT NOT NULL,
    "SchoolId" INTEGER NOT NULL,
    "Act" TEXT NOT NULL,
    "On" TEXT NOT NULL,
    "OldName" TEXT NOT NULL,
    "NewName" TEXT NOT NULL,
    "SuccessorId" INTEGER NULL,
    "Document" TEXT NOT NULL,
    "Reason" TEXT NOT NULL,
    "ById" INTEGER NULL,
    "By" TEXT NOT NULL,
    "At" TEXT NOT NULL,
    "UndoneById" INTEGER NULL,
    "UndoneBy" TEXT NULL,
    "UndoneAt" TEXT NULL,
    "UndoneBecause" TEXT NULL,
    "HandedOverAt" TEXT NULL,
    CONSTRAINT "FK_SchoolEvents_Schools_SchoolId" FOREIGN KEY ("SchoolId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_SchoolEvents_Schools_SuccessorId" FOREIGN KEY ("SuccessorId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "MergedPlacements" (
    "EventId" INTEGER NOT NULL,
    "PlacementId" INTEGER NOT NULL,
    "IsRecorded" INTEGER NOT NULL,
    CONSTRAINT "PK_MergedPlacements" PRIMARY KEY ("EventId", "PlacementId"),
    CONSTRAINT "FK_MergedPlacements_Placements_PlacementId" FOREIGN KEY ("PlacementId") REFERENCES "Placements" ("Id") ON DELETE RESTRICT,
    CONSTRAINT "FK_MergedPlacements_SchoolEvents_EventId" FOREIGN KEY ("EventId") REFERENCES "SchoolEvents" ("Id") ON DELETE RESTRICT
);

CREATE TABLE "SchoolHandovers" (
    "EventId" INTEGER NOT NULL,
    "Kind" TEXT NOT NULL,
    "ThingId" INTEGER NOT NULL,
    CONSTRAINT "PK_SchoolHandovers" PRIMARY KEY ("EventId", "Kind", "ThingId"),
    CONSTRAINT "FK_SchoolHandovers_SchoolEvents_EventId" FOREIGN KEY ("EventId") REFERENCES "SchoolEvents" ("Id") ON DELETE RESTRICT
);

CREATE INDEX "IX_Schools_SuccessorId" ON "Schools" ("SuccessorId");

CREATE INDEX "IX_MergedPlacements_PlacementId" ON "MergedPlacements" ("PlacementId");

CREATE UNIQUE INDEX "IX_SchoolEvents_Key" ON "SchoolEvents" ("Key");

CREATE INDEX "IX_SchoolEvents_SchoolId" ON "SchoolEvents" ("SchoolId");

CREATE INDEX "IX_SchoolEvents_SuccessorId" ON "SchoolEvents" ("SuccessorId");

CREATE TABLE "ef_temp_Schools" (
    "Id" INTEGER NOT NULL CONSTRAINT "PK_Schools" PRIMARY KEY AUTOINCREMENT,
    "ClosedOn" TEXT NULL,
    "Code" TEXT NOT NULL,
    "Name" TEXT NOT NULL,
    "Names" TEXT NOT NULL,
    "OpenedOn" TEXT NULL,
    "Ownership" TEXT NOT NULL,
    "Setting" TEXT NOT NULL,
    "Stage" TEXT NOT NULL,
    "SuccessorId" INTEGER NULL,
    "Union" TEXT NOT NULL,
    CONSTRAINT "FK_Schools_Schools_SuccessorId" FOREIGN KEY ("SuccessorId") REFERENCES "Schools" ("Id") ON DELETE RESTRICT
);

INSERT INTO "ef_temp_Schools" ("Id", "ClosedOn", "Code", "Name", "Names", "OpenedOn", "Ownership", "Setting", "Stage", "SuccessorId", "Union")
SELECT "Id", "ClosedOn", "Code", "Name", "Names", "OpenedOn", "Ownership", "Setting", "Stage", "SuccessorId", "Union"
FROM "Schools";

COMMIT;

PRAGMA foreign_keys = 0;

BEGIN TRANSACTION;
DROP TABLE "Schools";

ALTER TABLE "ef_temp_Schools" RENAME TO "Schools";

COMMIT;

PRAGMA foreign_keys = 1;

BEGIN TRANSACTION;
CREATE UNIQUE INDEX "IX_Schools_Code" ON "Schools" ("Code");

CREATE INDEX "IX_Schools_Name" ON "Schools" ("Name");

CREATE INDEX "IX_Schools_SuccessorId" ON "Schools" ("SuccessorId");

COMMIT;

INSERT INTO "__EFMigrationsHistory" ("MigrationId", "ProductVersion")
VALUES ('20261127165103_SchoolsOverTime', '10.0.14');

