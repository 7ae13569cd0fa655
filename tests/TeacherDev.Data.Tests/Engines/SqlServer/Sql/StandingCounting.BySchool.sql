SELECT [s0].[SchoolId], [s0].[Status], COUNT(*), COALESCE(SUM(CAST([s0].[Short] AS bigint)), CAST(0 AS bigint))
FROM (
    SELECT [s].[Short], [s].[Status], (
        SELECT TOP(1) [p1].[SchoolId]
        FROM [Placements] AS [p1]
        WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[StartOn] <= @today2 AND ([p1].[EndOn] IS NULL OR [p1].[EndOn] >= @today3) AND [p1].[TeacherId] = [s].[TeacherId]
        ORDER BY [p1].[StartOn] DESC) AS [SchoolId]
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit) AND [s].[Policy] = @duty AND EXISTS (
        SELECT 1
        FROM [Teachers] AS [t]
        WHERE [t].[MergedIntoId] IS NULL AND (EXISTS (
            SELECT 1
            FROM [Placements] AS [p]
            WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today) AND [p].[TeacherId] = [t].[Id]) OR ([t].[Status] <> N'离职' AND NOT EXISTS (
            SELECT 1
            FROM [Placements] AS [p0]
            WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND [p0].[TeacherId] = [t].[Id]))) AND [t].[Id] = [s].[TeacherId])
) AS [s0]
GROUP BY [s0].[SchoolId], [s0].[Status]
