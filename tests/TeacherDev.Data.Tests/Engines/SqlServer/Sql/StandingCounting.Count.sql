SELECT COUNT(*)
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND EXISTS (
    SELECT 1
    FROM [Placements] AS [p]
    WHERE [p].[TeacherId] = [t].[Id] AND [p].[SchoolId] = @school AND [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today3)) AND EXISTS (
    SELECT 1
    FROM [RosterLines] AS [r]
    WHERE [r].[State] < 2 AND [r].[TeacherId] = [t].[Id]) AND [t].[Id] IN (
    SELECT [r0].[TeacherId]
    FROM [RosterLines] AS [r0]
    WHERE [r0].[SchoolId] = @school5
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
    WHERE [r3].[Key] >= @start10 AND [r3].[Key] < @end11
    UNION
    SELECT [t0].[StandsId] AS [TeacherId]
    FROM [TeacherMerges] AS [t0]
    WHERE [t0].[UndoneAt] IS NULL AND UPPER([t0].[FromNumber]) LIKE @capitals_contains ESCAPE N'\'
) AND EXISTS (
    SELECT 1
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit) AND [s].[Policy] = @duty AND [s].[Status] = @status AND [s].[Owing] <> 0 AND [s].[Counted] >= @from AND [s].[Counted] < @below AND [s].[TeacherId] = [t].[Id])
GO

SELECT COALESCE(SUM([s].[People]), 0)
FROM [SchoolTallies] AS [s]
WHERE [s].[Policy] = N''
GO

SELECT COUNT(*)
FROM [RosterLines] AS [r]
WHERE [r].[Marked] = @yes AND [r].[State] < 2
GO

SELECT COALESCE(SUM([d].[People]), 0)
FROM [DistrictTallies] AS [d]
WHERE [d].[Policy] = @duty AND [d].[Marked] = CAST(1 AS bit) AND [d].[Status] = @question_Status AND [d].[Status] IN (
    SELECT [o].[value]
    FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o]
) AND [d].[Step] >= @from AND [d].[Step] < @below
