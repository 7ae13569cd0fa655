SELECT TOP(2) [c].*
FROM [Claims] AS [c]
WHERE [c].[Id] = @id
ORDER BY [c].[Id]
GO

SELECT [c0].*, [c3].[Id]
FROM (
    SELECT TOP(1) [c].[Id]
    FROM [Claims] AS [c]
    WHERE [c].[Id] = @id
    ORDER BY [c].[Id]
) AS [c3]
INNER JOIN [ClaimSteps] AS [c0] ON [c3].[Id] = [c0].[ClaimId]
ORDER BY [c3].[Id], [c0].[Round], [c0].[Number]
GO

SELECT [c1].*, [c4].[Id]
FROM (
    SELECT TOP(1) [c].[Id]
    FROM [Claims] AS [c]
    WHERE [c].[Id] = @id
    ORDER BY [c].[Id]
) AS [c4]
INNER JOIN [ClaimObjections] AS [c1] ON [c4].[Id] = [c1].[ClaimId]
ORDER BY [c4].[Id], [c1].[Number]
GO

SELECT [c2].*, [c5].[Id]
FROM (
    SELECT TOP(1) [c].[Id]
    FROM [Claims] AS [c]
    WHERE [c].[Id] = @id
    ORDER BY [c].[Id]
) AS [c5]
INNER JOIN [ClaimEvidence] AS [c2] ON [c5].[Id] = [c2].[ClaimId]
ORDER BY [c5].[Id], [c2].[Id]
