SELECT [s1].*, [s3].*
FROM (
    SELECT TOP(2) [t].*, (
        SELECT TOP(1) [p2].[SchoolId]
        FROM [Placements] AS [p2]
        WHERE [p2].[TeacherId] = [t].[Id] AND [p2].[WithdrawnAt] IS NULL AND [p2].[Kind] = N'Post' AND [p2].[StartOn] <= @today AND ([p2].[EndOn] IS NULL OR [p2].[EndOn] >= @today)
        ORDER BY [p2].[StartOn]) AS [c], [s].[Id] AS [Id0], (
        SELECT COALESCE(SUM([p3].[Id]), 0)
        FROM [PolicyEvents] AS [p3]
        WHERE [p3].[ApprovedAt] IS NOT NULL) + (
        SELECT COALESCE(SUM([p4].[Id]), 0)
        FROM [PolicyEvents] AS [p4]
        WHERE [p4].[ApprovedAt] IS NOT NULL AND [p4].[WithdrawnAt] IS NOT NULL) AS [c0]
    FROM [Teachers] AS [t]
    CROSS JOIN (
        SELECT [p0].[Id]
        FROM (
            SELECT 1 AS empty
        ) AS [e]
        LEFT JOIN (
            SELECT TOP(1) [p].[Id]
            FROM [PolicyVersions] AS [p]
            ORDER BY [p].[Id] DESC
        ) AS [p0] ON 1 = 1
    ) AS [s]
    WHERE [t].[MergedIntoId] IS NULL AND [t].[Id] = @id
) AS [s1]
LEFT JOIN (
    SELECT [s2].*
    FROM (
        SELECT [s0].*, [p1].[TeacherId], ROW_NUMBER() OVER(PARTITION BY [p1].[TeacherId] ORDER BY [p1].[StartOn]) AS [row]
        FROM [Placements] AS [p1]
        INNER JOIN [Schools] AS [s0] ON [p1].[SchoolId] = [s0].[Id]
        WHERE [p1].[WithdrawnAt] IS NULL AND [p1].[Kind] = N'Post' AND [p1].[StartOn] <= @day AND ([p1].[EndOn] IS NULL OR [p1].[EndOn] >= @day)
    ) AS [s2]
    WHERE [s2].[row] <= 1
) AS [s3] ON [s1].[Id] = [s3].[TeacherId]
