SELECT [a].[DisplayName]
FROM [AspNetUsers] AS [a]
WHERE [a].[SchoolId] = @schoolId AND [a].[ClosedAt] IS NULL
ORDER BY [a].[UserName]
GO

SELECT [s].[Name]
FROM [Studios] AS [s]
WHERE [s].[HostSchoolId] = @id AND [s].[State] IN (
    SELECT [s0].[value]
    FROM OPENJSON(@studios) WITH ([value] nvarchar(20) '$') AS [s0]
)
ORDER BY [s].[Id]
GO

SELECT [t].[Title]
FROM [Trainings] AS [t]
WHERE [t].[SchoolId] = @id AND [t].[State] IN (
    SELECT [t0].[value]
    FROM OPENJSON(@trainings) WITH ([value] nvarchar(20) '$') AS [t0]
)
ORDER BY [t].[Id]
GO

SELECT TOP(2) (
    SELECT COUNT(*)
    FROM [Claims] AS [c]
    WHERE [c].[State] = N'Waiting' AND EXISTS (
        SELECT 1
        FROM [Teachers] AS [t]
        WHERE [t].[MergedIntoId] IS NULL AND [t].[SchoolId] = @id1 AND [t].[Id] = [c].[TeacherId])) AS [Claims], (
    SELECT COUNT(*)
    FROM [CohortMembers] AS [c0]
    WHERE [c0].[WithdrawnAt] IS NULL AND [c0].[EndOn] IS NULL AND [c0].[Result] IS NULL AND EXISTS (
        SELECT 1
        FROM [Teachers] AS [t0]
        WHERE [t0].[MergedIntoId] IS NULL AND [t0].[SchoolId] = @id1 AND [t0].[Id] = [c0].[TeacherId])) AS [Cohorts], (
    SELECT COUNT(*)
    FROM [Studios] AS [s0]
    WHERE [s0].[HostSchoolId] = @id AND [s0].[State] NOT IN (
        SELECT [s1].[value]
        FROM OPENJSON(@studios) WITH ([value] nvarchar(20) '$') AS [s1]
    )) AS [OldStudios], (
    SELECT COUNT(*)
    FROM [Trainings] AS [t1]
    WHERE [t1].[SchoolId] = @id1 AND [t1].[State] NOT IN (
        SELECT [t2].[value]
        FROM OPENJSON(@trainings) WITH ([value] nvarchar(20) '$') AS [t2]
    )) AS [OldTrainings], (
    SELECT COUNT(*)
    FROM [Nominations] AS [n]
    WHERE [n].[SchoolId] = @id) AS [Nominations], (
    SELECT COUNT(*)
    FROM [EthicsGrades] AS [e]
    WHERE [e].[SchoolId] = @id) AS [Grades], (
    SELECT COUNT(*)
    FROM [Moves] AS [m]
    WHERE [m].[FromId] = @id OR [m].[ToId] = @id) AS [Moves], (
    SELECT COUNT(*)
    FROM [RotationNeeds] AS [r]
    WHERE [r].[SchoolId] = @id) AS [Rounds], (
    SELECT COUNT(*)
    FROM [HiringPosts] AS [h]
    WHERE [h].[SchoolId] = @id) AS [Posts], (
    SELECT COUNT(*)
    FROM [Shortages] AS [s2]
    WHERE [s2].[SchoolId] = @id AND [s2].[WithdrawnAt] IS NULL AND [s2].[UntilOn] >= @on) AS [Shortages]
FROM [Schools] AS [s]
WHERE [s].[Id] = @id
