SELECT [s].[TeacherId]
FROM [StudioLeads] AS [s]
WHERE [s].[StudioId] = @studioId AND [s].[StartOn] <= @day AND ([s].[EndOn] IS NULL OR [s].[EndOn] >= @day2) AND NOT EXISTS (
    SELECT 1
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL AND NOT EXISTS (
        SELECT 1
        FROM [Placements] AS [p]
        WHERE [p].[TeacherId] = [t].[Id] AND [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @day4)) AND ([t].[Status] = N'离职' OR EXISTS (
        SELECT 1
        FROM [Placements] AS [p0]
        WHERE [p0].[TeacherId] = [t].[Id] AND [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL)) AND [t].[Id] = [s].[TeacherId])
