SELECT [s].[EndOn]
FROM [StudioMembers] AS [s]
WHERE [s].[StudioId] = @studioId AND [s].[TeacherId] = @teacherId AND [s].[State] = N'Admitted' AND [s].[StartOn] <= @today
UNION ALL
SELECT [s0].[EndOn]
FROM [StudioLeads] AS [s0]
WHERE [s0].[StudioId] = @studioId AND [s0].[TeacherId] = @teacherId
