SELECT [p0].[TeacherId]
FROM (
    SELECT DISTINCT [p].[TeacherId]
    FROM [Placements] AS [p]
    WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today1) AND [p].[SchoolId] = @schoolId AND EXISTS (
        SELECT 1
        FROM [Teachers] AS [t]
        WHERE [t].[MergedIntoId] IS NULL AND [t].[Id] = [p].[TeacherId] AND [t].[AnonymisedAt] IS NULL) AND NOT EXISTS (
        SELECT 1
        FROM [HiringPeople] AS [h]
        WHERE [h].[RoundId] = @id AND [h].[TeacherId] = [p].[TeacherId])
) AS [p0]
ORDER BY [p0].[TeacherId]
GO

SELECT [s].*
FROM [Schools] AS [s]
GO

SELECT [t].[FromId], [t].[StayId], [t].[FromNumber]
FROM [TeacherMerges] AS [t]
WHERE [t].[UndoneAt] IS NULL
GO

SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[Id] IN (
    SELECT [c].[value]
    FROM OPENJSON(@chunk) WITH ([value] int '$') AS [c]
)
GO

SELECT [t].*
FROM [TeacherFacts] AS [t]
WHERE [t].[TeacherId] IN (
    SELECT [c].[value]
    FROM OPENJSON(@chunk) WITH ([value] int '$') AS [c]
)
GO

SELECT [p].*
FROM [Placements] AS [p]
WHERE [p].[TeacherId] IN (
    SELECT [c].[value]
    FROM OPENJSON(@chunk) WITH ([value] int '$') AS [c]
)
GO

SELECT [e].*
FROM [Exemptions] AS [e]
WHERE [e].[TeacherId] IN (
    SELECT [c].[value]
    FROM OPENJSON(@chunk) WITH ([value] int '$') AS [c]
)
GO

SELECT [c].[Id], [c].[HappenedOn], [c].[Kind], [c].[TeacherId]
FROM [CareerEvents] AS [c]
WHERE [c].[TeacherId] IN (
    SELECT [c0].[value]
    FROM OPENJSON(@chunk) WITH ([value] int '$') AS [c0]
)
GO

SELECT [c].*
FROM [CareerRecords] AS [c]
WHERE [c].[TeacherId] IN (
    SELECT [c0].[value]
    FROM OPENJSON(@chunk) WITH ([value] int '$') AS [c0]
) AND [c].[RecordedAt] IS NOT NULL
GO

SELECT [c].[TeacherId], [c1].[Kind], [c1].[Outside], [c].[StartOn], [c].[EndOn], [c1].[EndOn], [c].[RecordedAt], [c].[EndedAt], [c].[WithdrawnAt]
FROM [CohortMembers] AS [c]
INNER JOIN [Cohorts] AS [c1] ON [c].[CohortId] = [c1].[Id]
WHERE [c].[TeacherId] IN (
    SELECT [c0].[value]
    FROM OPENJSON(@chunk) WITH ([value] int '$') AS [c0]
)
