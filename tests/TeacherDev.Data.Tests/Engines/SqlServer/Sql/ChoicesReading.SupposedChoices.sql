SELECT [s].*
FROM [Schools] AS [s]
WHERE ([s].[OpenedOn] IS NULL OR [s].[ClosedOn] IS NULL OR [s].[OpenedOn] <> [s].[ClosedOn]) AND ([s].[ClosedOn] IS NULL OR [s].[ClosedOn] > @today)
ORDER BY [s].[Code]
GO

SELECT [p].*
FROM [PolicyDrafts] AS [p]
ORDER BY [p].[Id]
