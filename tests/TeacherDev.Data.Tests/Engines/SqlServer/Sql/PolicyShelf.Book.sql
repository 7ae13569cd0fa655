SELECT TOP(2) COUNT(*) AS [Count], MAX([p0].[Id]) AS [Last]
FROM (
    SELECT [p].[Id], 1 AS [Key]
    FROM [PolicyVersions] AS [p]
) AS [p0]
GROUP BY [p0].[Key]
GO

SELECT [p].*
FROM [PolicyVersions] AS [p]
