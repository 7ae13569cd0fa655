SELECT [r].*
FROM [RotationRounds] AS [r]
WHERE [r].[Id] = 1
ORDER BY [r].[Id]
GO

SELECT [r0].*, [r].[Id]
FROM [RotationRounds] AS [r]
INNER JOIN [RotationNeeds] AS [r0] ON [r].[Id] = [r0].[RoundId]
WHERE [r].[Id] = 1
ORDER BY [r].[Id]
GO

SELECT [r1].*, [r].[Id]
FROM [RotationRounds] AS [r]
INNER JOIN [RotationKeeps] AS [r1] ON [r].[Id] = [r1].[RoundId]
WHERE [r].[Id] = 1
ORDER BY [r].[Id]
GO

SELECT [r2].*, [r].[Id]
FROM [RotationRounds] AS [r]
INNER JOIN [RotationPeople] AS [r2] ON [r].[Id] = [r2].[RoundId]
WHERE [r].[Id] = 1
ORDER BY [r].[Id], [r2].[Id]
GO

SELECT [r3].[Id], [r3].[PersonId], [r3].[Rank], [r3].[SchoolId], [r].[Id], [r2].[Id]
FROM [RotationRounds] AS [r]
INNER JOIN [RotationPeople] AS [r2] ON [r].[Id] = [r2].[RoundId]
INNER JOIN [RotationWishes] AS [r3] ON [r2].[Id] = [r3].[PersonId]
WHERE [r].[Id] = 1
ORDER BY [r].[Id], [r2].[Id]
GO

SELECT [r4].*, [r].[Id], [r2].[Id]
FROM [RotationRounds] AS [r]
INNER JOIN [RotationPeople] AS [r2] ON [r].[Id] = [r2].[RoundId]
INNER JOIN [RotationObjections] AS [r4] ON [r2].[Id] = [r4].[PersonId]
WHERE [r].[Id] = 1
ORDER BY [r].[Id], [r2].[Id], [r4].[Id]
GO

SELECT [c].*, [r].[Id], [r2].[Id], [r4].[Id]
FROM [RotationRounds] AS [r]
INNER JOIN [RotationPeople] AS [r2] ON [r].[Id] = [r2].[RoundId]
INNER JOIN [RotationObjections] AS [r4] ON [r2].[Id] = [r4].[PersonId]
INNER JOIN [ClaimEvidence] AS [c] ON [r4].[Id] = [c].[ObjectionId]
WHERE [r].[Id] = 1
ORDER BY [r].[Id], [r2].[Id], [r4].[Id]
GO

SELECT [r5].[Id], [r5].[IsRecorded], [r5].[PersonId], [r5].[PlacementId], [r].[Id], [r2].[Id]
FROM [RotationRounds] AS [r]
INNER JOIN [RotationPeople] AS [r2] ON [r].[Id] = [r2].[RoundId]
INNER JOIN [RotationPlacements] AS [r5] ON [r2].[Id] = [r5].[PersonId]
WHERE [r].[Id] = 1
ORDER BY [r].[Id], [r2].[Id]
