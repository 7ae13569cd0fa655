SELECT TOP(2) [t].*, [s2].*, (
    SELECT TOP(1) [p2].[SchoolId]
    FROM [Placements] AS [p2]
    WHERE [p2].[TeacherId] = [t].[Id] AND [p2].[WithdrawnAt] IS NULL AND [p2].[Kind] = N'Post' AND [p2].[StartOn] <= @today AND ([p2].[EndOn] IS NULL OR [p2].[EndOn] >= @today)
    ORDER BY [p2].[StartOn]), [s].[Id], (
    SELECT COALESCE(SUM([p3].[Id]), 0)
    FROM [PolicyVersions] AS [p3]
    WHERE [p3].[WithdrawnAt] IS NOT NULL) + (
    SELECT COALESCE(SUM([p4].[Id] + [p4].[Version]), 0)
    FROM [PolicyEvents] AS [p4]
    WHERE [p4].[ApprovedAt] IS NOT NULL)
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
CROSS JOIN (
    SELECT [s1].*
    FROM (
        SELECT 1 AS empty
    ) AS [e0]
    LEFT JOIN (
        SELECT [s0].*
        FROM [Schools] AS [s0]
        WHERE [s0].[Id] = (
            SELECT TOP(1) [p1].[SchoolId]
            FROM [Placements] AS [p1]
            WHERE [p1].[TeacherId] = @id AND [p1].[WithdrawnAt] IS NULL AND [p1].[Kind] = N'Post' AND [p1].[StartOn] <= @day AND ([p1].[EndOn] IS NULL OR [p1].[EndOn] >= @day)
            ORDER BY [p1].[StartOn])
    ) AS [s1] ON 1 = 1
) AS [s2]
WHERE [t].[MergedIntoId] IS NULL AND [t].[Id] = @id
