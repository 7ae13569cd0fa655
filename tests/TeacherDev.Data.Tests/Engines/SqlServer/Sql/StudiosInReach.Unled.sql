SELECT [s].*
FROM [Studios] AS [s]
WHERE [s].[State] IN (N'Admitted', N'Suspended') AND NOT EXISTS (
    SELECT 1
    FROM [StudioLeads] AS [s0]
    WHERE [s0].[StudioId] = [s].[Id] AND [s0].[IsDeputy] = CAST(0 AS bit) AND ([s0].[EndOn] IS NULL OR [s0].[EndOn] >= @day) AND NOT EXISTS (
        SELECT 1
        FROM [Teachers] AS [t]
        WHERE [t].[MergedIntoId] IS NULL AND NOT EXISTS (
            SELECT 1
            FROM [Placements] AS [p]
            WHERE [p].[TeacherId] = [t].[Id] AND [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @day2)) AND ([t].[Status] = N'离职' OR EXISTS (
            SELECT 1
            FROM [Placements] AS [p0]
            WHERE [p0].[TeacherId] = [t].[Id] AND [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL)) AND [t].[Id] = [s0].[TeacherId]))
