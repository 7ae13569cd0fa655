SELECT [s].*
FROM [Schools] AS [s]
ORDER BY [s].[Code]
GO

SELECT [p].*
FROM [PolicyDrafts] AS [p]
ORDER BY [p].[Id]
