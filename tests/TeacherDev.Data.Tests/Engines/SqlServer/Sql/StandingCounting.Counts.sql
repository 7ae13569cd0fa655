SELECT [s0].[Policy], [s0].[Status], [s0].[Step], COUNT(*), COALESCE(SUM(CAST([s0].[Short] AS bigint)), CAST(0 AS bigint))
FROM (
    SELECT [s].[Policy], [s].[Short], [s].[Status], [s].[Counted] / 20 AS [Step]
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit) AND EXISTS (
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
GROUP BY [s0].[Policy], [s0].[Status], [s0].[Step]
