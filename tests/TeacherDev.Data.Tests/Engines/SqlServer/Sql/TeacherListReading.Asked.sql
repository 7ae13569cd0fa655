SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND (EXISTS (
    SELECT 1
    FROM [Placements] AS [p]
    WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today) AND [p].[TeacherId] = [t].[Id]) OR ([t].[Status] <> N'离职' AND NOT EXISTS (
    SELECT 1
    FROM [Placements] AS [p0]
    WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND [p0].[TeacherId] = [t].[Id])))
GO

SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND (EXISTS (
    SELECT 1
    FROM [Placements] AS [p]
    WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today) AND [p].[TeacherId] = [t].[Id]) OR ([t].[Status] <> N'离职' AND NOT EXISTS (
    SELECT 1
    FROM [Placements] AS [p0]
    WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND [p0].[TeacherId] = [t].[Id]))) AND EXISTS (
    SELECT 1
    FROM [Placements] AS [p1]
    WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[StartOn] <= @today1 AND ([p1].[EndOn] IS NULL OR [p1].[EndOn] >= @today2) AND [p1].[TeacherId] = [t].[Id] AND [p1].[SchoolId] = @school) AND ([t].[Name] LIKE @text_contains ESCAPE N'\' OR [t].[Name] LIKE @squeezed_contains ESCAPE N'\' OR UPPER([t].[Number]) LIKE @number_contains ESCAPE N'\' OR N' ' + [t].[NameKeys] LIKE @p_contains ESCAPE N'\' OR EXISTS (
    SELECT 1
    FROM [TeacherMerges] AS [t0]
    WHERE [t0].[UndoneAt] IS NULL AND [t0].[StandsId] = [t].[Id] AND UPPER([t0].[FromNumber]) LIKE @number_contains ESCAPE N'\')) AND EXISTS (
    SELECT 1
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit) AND [s].[Marked] = CAST(1 AS bit) AND [s].[TeacherId] = [t].[Id]) AND EXISTS (
    SELECT 1
    FROM [Standings] AS [s0]
    WHERE [s0].[IsCurrent] = CAST(1 AS bit) AND [s0].[Policy] = @duty AND [s0].[Status] = @status AND [s0].[Status] IN (
        SELECT [o].[value]
        FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o]
    ) AND [s0].[Counted] >= @from AND [s0].[Counted] < @below AND [s0].[TeacherId] = [t].[Id])
GO

SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND NOT EXISTS (
    SELECT 1
    FROM [Placements] AS [p]
    WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today1) AND [p].[TeacherId] = [t].[Id]) AND ([t].[Name] LIKE @text_contains ESCAPE N'\' OR [t].[Name] LIKE @squeezed_contains ESCAPE N'\' OR UPPER([t].[Number]) LIKE @number_contains ESCAPE N'\' OR N' ' + [t].[NameKeys] LIKE @p_contains ESCAPE N'\' OR EXISTS (
    SELECT 1
    FROM [TeacherMerges] AS [t0]
    WHERE [t0].[UndoneAt] IS NULL AND [t0].[StandsId] = [t].[Id] AND UPPER([t0].[FromNumber]) LIKE @number_contains ESCAPE N'\'))
