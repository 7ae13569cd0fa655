SELECT [p].*
FROM [PolicyVersions] AS [p]
GO

SELECT [p].*
FROM [PolicyEvents] AS [p]
WHERE [p].[ApprovedAt] IS NOT NULL
ORDER BY [p].[Id]
