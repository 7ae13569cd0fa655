SELECT [t].*
FROM [TeacherFacts] AS [t]
WHERE [t].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [t].[Kind] = N'Post' AND [t].[FromOn] <= @since
GO

SELECT [m].*, [t2].[Name], [t2].[SchoolId], [t2].[c], [t4].[Name], [t4].[SchoolId], [t4].[c]
FROM [MentorPairs] AS [m]
LEFT JOIN (
    SELECT [t1].[Name], [t1].[SchoolId], [t1].[c], [t1].[Id]
    FROM (
        SELECT [t].[Name], [t].[SchoolId], 1 AS [c], [t].[Id], ROW_NUMBER() OVER(PARTITION BY [t].[Id] ORDER BY [t].[Id]) AS [row]
        FROM [Teachers] AS [t]
        WHERE [t].[MergedIntoId] IS NULL
    ) AS [t1]
    WHERE [t1].[row] <= 1
) AS [t2] ON [m].[TeacherId] = [t2].[Id]
LEFT JOIN (
    SELECT [t3].[Name], [t3].[SchoolId], [t3].[c], [t3].[Id]
    FROM (
        SELECT [t0].[Name], [t0].[SchoolId], 1 AS [c], [t0].[Id], ROW_NUMBER() OVER(PARTITION BY [t0].[Id] ORDER BY [t0].[Id]) AS [row]
        FROM [Teachers] AS [t0]
        WHERE [t0].[MergedIntoId] IS NULL
    ) AS [t3]
    WHERE [t3].[row] <= 1
) AS [t4] ON [m].[MentorId] = [t4].[Id]
WHERE [m].[State] IN (N'Proposed', N'Running') AND [m].[UntilOn] >= @since AND [m].[StartOn] <= @until AND ([m].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) OR [m].[MentorId] IN (
    SELECT [i0].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i0]
))
ORDER BY [m].[Id]
GO

SELECT [s].[TeacherId], [s].[IsDeputy], [s].[StudioId], [s0].[Name], [s].[StartOn], COALESCE([s].[EndOn], [s0].[EndOn]) AS [EndOn], [s0].[HostSchoolId]
FROM [StudioLeads] AS [s]
INNER JOIN [Studios] AS [s0] ON [s].[StudioId] = [s0].[Id]
WHERE [s].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [s0].[State] IN (N'Applied', N'Recommended', N'Admitted', N'Suspended') AND [s0].[EndOn] >= @since AND [s].[StartOn] <= @until AND ([s].[EndOn] IS NULL OR [s].[EndOn] >= @since3)
ORDER BY [s].[Id]
GO

SELECT [s].[TeacherId], [s].[StudioId], [s0].[Name], [s].[StartOn], COALESCE([s].[EndOn], [s0].[EndOn]) AS [EndOn], [s0].[HostSchoolId]
FROM [StudioMembers] AS [s]
INNER JOIN [Studios] AS [s0] ON [s].[StudioId] = [s0].[Id]
WHERE [s].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [s0].[State] IN (N'Applied', N'Recommended', N'Admitted', N'Suspended') AND [s0].[EndOn] >= @since AND ([s].[State] IN (N'Applied', N'Recommended', N'Accepted') OR ([s].[State] = N'Admitted' AND [s].[StartOn] <= @until AND ([s].[EndOn] IS NULL OR [s].[EndOn] >= @since3)))
ORDER BY [s].[Id]
GO

SELECT [s].[StudioId], [s].[TeacherId], [s].[IsDeputy], (
    SELECT TOP(1) [t].[Name]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL AND [t].[Id] = [s].[TeacherId]) AS [Name]
FROM [StudioLeads] AS [s]
WHERE [s].[StudioId] IN (
    SELECT [s0].[value]
    FROM OPENJSON(@studios) WITH ([value] int '$') AS [s0]
) AND [s].[EndOn] IS NULL
ORDER BY [s].[Id]
GO

SELECT [t].[TeacherId], [t1].[Id], [t1].[Title], [t1].[SchoolId], [t3].[On]
FROM [TrainingTrainers] AS [t]
INNER JOIN (
    SELECT [t0].[Id], [t0].[SchoolId], [t0].[Title]
    FROM [Trainings] AS [t0]
    WHERE [t0].[State] NOT IN (N'Closed', N'Cancelled')
) AS [t1] ON [t].[TrainingId] = [t1].[Id]
INNER JOIN (
    SELECT [t2].[On], [t2].[TrainingId]
    FROM [TrainingSessions] AS [t2]
    WHERE [t2].[CancelledAt] IS NULL AND [t2].[ConfirmedAt] IS NULL AND [t2].[On] >= @since AND [t2].[On] <= @until
) AS [t3] ON [t1].[Id] = [t3].[TrainingId]
WHERE [t].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
GO

SELECT [s].[TeacherId], [t2].[Id], [t2].[Title], [t2].[SchoolId], [t0].[On]
FROM [SessionSpeakers] AS [s]
INNER JOIN (
    SELECT [t].[Id], [t].[On], [t].[TrainingId]
    FROM [TrainingSessions] AS [t]
    WHERE [t].[CancelledAt] IS NULL AND [t].[ConfirmedAt] IS NULL AND [t].[On] >= @since AND [t].[On] <= @until
) AS [t0] ON [s].[SessionId] = [t0].[Id]
INNER JOIN (
    SELECT [t1].[Id], [t1].[SchoolId], [t1].[Title]
    FROM [Trainings] AS [t1]
    WHERE [t1].[State] NOT IN (N'Closed', N'Cancelled')
) AS [t2] ON [t0].[TrainingId] = [t2].[Id]
WHERE [s].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
GO

SELECT [c].*
FROM [CareerRecords] AS [c]
WHERE [c].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [c].[Act] = N'Star' AND [c].[State] = N'Confirmed' AND ([c].[ValidUntilOn] IS NULL OR [c].[ValidUntilOn] >= @since)
ORDER BY [c].[StartOn], [c].[Id]
GO

SELECT [c].[TeacherId], [c].[CohortId], [c0].[Name], [c].[StartOn], [c0].[EndOn]
FROM [CohortMembers] AS [c]
INNER JOIN [Cohorts] AS [c0] ON [c].[CohortId] = [c0].[Id]
WHERE [c].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [c].[WithdrawnAt] IS NULL AND [c].[EndOn] IS NULL AND [c].[Result] IS NULL AND [c0].[EndOn] >= @since AND [c].[StartOn] <= @until
ORDER BY [c].[Id]
GO

SELECT [a].[TeacherId], [a].[Id], [a].[SchoolId], (
    SELECT TOP(1) [s].[Name]
    FROM [Schools] AS [s]
    WHERE [s].[Id] = [a].[SchoolId]) AS [School]
FROM [AspNetUsers] AS [a]
WHERE [a].[ClosedAt] IS NULL AND [a].[SchoolId] IS NOT NULL AND [a].[TeacherId] IS NOT NULL AND [a].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND EXISTS (
    SELECT 1
    FROM [AspNetUserRoles] AS [a0]
    WHERE [a0].[UserId] = [a].[Id] AND EXISTS (
        SELECT 1
        FROM [AspNetRoles] AS [a1]
        WHERE [a1].[Id] = [a0].[RoleId] AND [a1].[Name] IN (
            SELECT [o].[value]
            FROM OPENJSON(@offices) WITH ([value] nvarchar(256) '$') AS [o]
        )))
ORDER BY [a].[Id]
GO

SELECT [h].[TeacherId], [h0].[Id], [h0].[Name], [h0].[InFromOn], [h].[SchoolId]
FROM [HiringPeople] AS [h]
INNER JOIN [HiringRounds] AS [h0] ON [h].[RoundId] = [h0].[Id]
WHERE [h].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [h0].[CalledOffAt] IS NULL AND [h0].[UndoneAt] IS NULL AND [h].[MovedAt] IS NULL AND [h].[State] <> N'Out' AND [h].[State] <> N'Ended' AND ([h0].[EffectedAt] IS NULL OR [h].[State] <> N'Kept')
ORDER BY [h].[Id]
