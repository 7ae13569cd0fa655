SELECT [p].*
FROM [PolicyVersions] AS [p]
