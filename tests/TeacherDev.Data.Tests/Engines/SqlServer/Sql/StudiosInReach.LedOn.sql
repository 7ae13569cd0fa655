SELECT DISTINCT [s].[StudioId]
FROM [StudioLeads] AS [s]
WHERE [s].[TeacherId] = @teacherId AND ([s].[EndOn] IS NULL OR [s].[EndOn] >= @day) AND EXISTS (
    SELECT 1
    FROM [Studios] AS [s0]
    WHERE [s0].[Id] = [s].[StudioId] AND [s0].[State] IN (N'Admitted', N'Suspended', N'Closed'))
