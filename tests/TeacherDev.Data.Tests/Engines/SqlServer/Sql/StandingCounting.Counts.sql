SELECT [s0].[Policy], [s0].[Status], [s0].[Step], COUNT(*), COALESCE(SUM(CAST([s0].[Short] AS bigint)), CAST(0 AS bigint))
FROM (
    SELECT [s].[Policy], [s].[Short], [s].[Status], [s].[Counted] / 20 AS [Step]
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit) AND [s].[TeacherId] IN (
        SELECT [t].[Id]
        FROM [Teachers] AS [t]
        WHERE [t].[MergedIntoId] IS NULL AND EXISTS (
            SELECT 1
            FROM [Placements] AS [p]
            WHERE [p].[TeacherId] = [t].[Id] AND [p].[SchoolId] = @school AND [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today3)) AND EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r]
            WHERE [r].[State] < 2 AND [r].[TeacherId] = [t].[Id])
    )
) AS [s0]
GROUP BY [s0].[Policy], [s0].[Status], [s0].[Step]
GO

SELECT [d].[Policy], [d].[Status], [d].[Step], COALESCE(SUM([d].[People]), 0), COALESCE(SUM([d].[Short]), CAST(0 AS bigint))
FROM [DistrictTallies] AS [d]
WHERE [d].[Marked] = CAST(1 AS bit)
GROUP BY [d].[Policy], [d].[Status], [d].[Step]
