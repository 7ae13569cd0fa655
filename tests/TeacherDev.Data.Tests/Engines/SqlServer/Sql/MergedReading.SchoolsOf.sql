SELECT [s].[Id], [s].[SuccessorId]
FROM [Schools] AS [s]
WHERE [s].[SuccessorId] IS NOT NULL AND [s].[ClosedOn] <= @day
