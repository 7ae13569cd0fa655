SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND EXISTS (
    SELECT 1
    FROM [RosterLines] AS [r]
    WHERE [r].[State] < 2 AND [r].[TeacherId] = [t].[Id])
GO

SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND EXISTS (
    SELECT 1
    FROM [RosterLines] AS [r]
    WHERE [r].[State] < 2 AND [r].[TeacherId] = [t].[Id]) AND [t].[Id] IN (
    SELECT [r0].[TeacherId]
    FROM [RosterLines] AS [r0]
    WHERE [r0].[SchoolId] = @school
) AND EXISTS (
    SELECT 1
    FROM [RosterLines] AS [r1]
    WHERE [r1].[TeacherId] = [t].[Id] AND [r1].[Marked] = CAST(1 AS bit)) AND [t].[Id] IN (
    SELECT [r2].[TeacherId]
    FROM [RosterKeys] AS [r2]
    WHERE [r2].[Key] >= @start AND [r2].[Key] < @end
    UNION
    SELECT [r3].[TeacherId]
    FROM [RosterKeys] AS [r3]
    WHERE [r3].[Key] >= @start5 AND [r3].[Key] < @end6
    UNION
    SELECT [t0].[StandsId] AS [TeacherId]
    FROM [TeacherMerges] AS [t0]
    WHERE [t0].[UndoneAt] IS NULL AND UPPER([t0].[FromNumber]) LIKE @capitals_contains ESCAPE N'\'
) AND EXISTS (
    SELECT 1
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit) AND [s].[Policy] = @duty AND [s].[Status] = @status AND [s].[Owing] <> 0 AND [s].[Counted] >= @from AND [s].[Counted] < @below AND [s].[TeacherId] = [t].[Id])
GO

SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND EXISTS (
    SELECT 1
    FROM [RosterLines] AS [r]
    WHERE [r].[TeacherId] = [t].[Id]) AND [t].[Id] IN (
    SELECT [r0].[TeacherId]
    FROM [RosterLines] AS [r0]
    WHERE [r0].[SchoolId] IS NULL
) AND [t].[Id] IN (
    SELECT [r1].[TeacherId]
    FROM [RosterKeys] AS [r1]
    WHERE [r1].[Key] >= @start AND [r1].[Key] < @end
    UNION
    SELECT [r2].[TeacherId]
    FROM [RosterKeys] AS [r2]
    WHERE [r2].[Key] >= @start3 AND [r2].[Key] < @end4
    UNION
    SELECT [t0].[StandsId] AS [TeacherId]
    FROM [TeacherMerges] AS [t0]
    WHERE [t0].[UndoneAt] IS NULL AND UPPER([t0].[FromNumber]) LIKE @capitals_contains ESCAPE N'\'
)
