SELECT [t0].[Key], COUNT(*) AS [Count]
FROM (
    SELECT (
        SELECT TOP(1) [p1].[SchoolId]
        FROM [Placements] AS [p1]
        WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[StartOn] <= @today1 AND ([p1].[EndOn] IS NULL OR [p1].[EndOn] >= @today2) AND [p1].[TeacherId] = [t].[Id]
        ORDER BY [p1].[StartOn] DESC) AS [Key]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL AND (EXISTS (
        SELECT 1
        FROM [Placements] AS [p]
        WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today) AND [p].[TeacherId] = [t].[Id]) OR ([t].[Status] <> N'离职' AND NOT EXISTS (
        SELECT 1
        FROM [Placements] AS [p0]
        WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND [p0].[TeacherId] = [t].[Id])))
) AS [t0]
GROUP BY [t0].[Key]
