SELECT [s].[TeacherId]
FROM [StudioMembers] AS [s]
WHERE [s].[State] = N'Admitted' AND [s].[StartOn] <= @day AND ([s].[EndOn] IS NULL OR [s].[EndOn] >= @day) AND [s].[StudioId] = @studioId
