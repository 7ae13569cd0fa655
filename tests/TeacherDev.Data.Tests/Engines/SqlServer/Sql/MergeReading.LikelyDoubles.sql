SELECT TOP(@p) [t].[Id] AS [OneId], [t1].[Id] AS [OtherId]
FROM [Teachers] AS [t]
INNER JOIN (
    SELECT [t0].[Id], [t0].[IdNumber]
    FROM [Teachers] AS [t0]
    WHERE [t0].[MergedIntoId] IS NULL AND [t0].[AnonymisedAt] IS NULL
) AS [t1] ON [t].[IdNumber] = [t1].[IdNumber]
WHERE [t].[MergedIntoId] IS NULL AND [t].[AnonymisedAt] IS NULL AND [t].[IdNumber] <> N'' AND [t].[Id] < [t1].[Id]
ORDER BY [t].[Id], [t1].[Id]
GO

SELECT TOP(@p) [t].[Id] AS [OneId], [t1].[Id] AS [OtherId]
FROM [Teachers] AS [t]
INNER JOIN (
    SELECT [t0].[Id], [t0].[BornOn], [t0].[Name]
    FROM [Teachers] AS [t0]
    WHERE [t0].[MergedIntoId] IS NULL AND [t0].[AnonymisedAt] IS NULL
) AS [t1] ON [t].[Name] = [t1].[Name]
WHERE [t].[MergedIntoId] IS NULL AND [t].[AnonymisedAt] IS NULL AND [t].[BornOn] IS NOT NULL AND [t].[BornOn] = [t1].[BornOn] AND [t].[Id] < [t1].[Id]
ORDER BY [t].[Id], [t1].[Id]
GO

SELECT TOP(@p) [t].[Id] AS [OneId], [t1].[Id] AS [OtherId]
FROM [Teachers] AS [t]
INNER JOIN (
    SELECT [t0].[Id], [t0].[Name], [t0].[Phone]
    FROM [Teachers] AS [t0]
    WHERE [t0].[MergedIntoId] IS NULL AND [t0].[AnonymisedAt] IS NULL
) AS [t1] ON [t].[Name] = [t1].[Name]
WHERE [t].[MergedIntoId] IS NULL AND [t].[AnonymisedAt] IS NULL AND [t].[Phone] <> N'' AND [t].[Phone] = [t1].[Phone] AND [t].[Id] < [t1].[Id]
ORDER BY [t].[Id], [t1].[Id]
