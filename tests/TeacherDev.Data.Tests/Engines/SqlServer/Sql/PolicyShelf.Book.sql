SELECT TOP(1) [p].[Id], (
    SELECT COALESCE(SUM([p0].[Id]), 0)
    FROM [PolicyVersions] AS [p0]
    WHERE [p0].[WithdrawnAt] IS NOT NULL) + (
    SELECT COALESCE(SUM([p1].[Id] + [p1].[Version]), 0)
    FROM [PolicyEvents] AS [p1]
    WHERE [p1].[ApprovedAt] IS NOT NULL) AS [Steps]
FROM [PolicyVersions] AS [p]
ORDER BY [p].[Id] DESC
GO

SELECT [p].*
FROM [PolicyVersions] AS [p]
GO

SELECT [p].*
FROM [PolicyEvents] AS [p]
WHERE [p].[ApprovedAt] IS NOT NULL
ORDER BY [p].[Id]
