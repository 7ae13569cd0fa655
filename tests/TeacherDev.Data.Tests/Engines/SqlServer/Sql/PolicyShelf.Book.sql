SELECT MAX([p].[Id])
FROM [PolicyVersions] AS [p]
GO

SELECT [p].*
FROM [PolicyVersions] AS [p]
