SELECT [e].[TeacherId], [e].[Kind], [e].[StartOn], [e].[EndOn]
FROM [Exemptions] AS [e]
WHERE [e].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [e].[WithdrawnAt] IS NULL AND ([e].[PolicyCode] IS NULL OR [e].[PolicyCode] = N'rotation') AND ([e].[EndOn] IS NULL OR [e].[EndOn] >= @today) AND [e].[StartOn] <= @first
ORDER BY [e].[StartOn]
GO

SELECT [r].[TeacherId], [r0].[Name], [s].[Name], [r0].[EffectiveOn]
FROM [RotationPeople] AS [r]
INNER JOIN [RotationRounds] AS [r0] ON [r].[RoundId] = [r0].[Id]
INNER JOIN [RotationNeeds] AS [r1] ON [r].[NeedId] = [r1].[Id]
INNER JOIN [Schools] AS [s] ON [r1].[SchoolId] = [s].[Id]
WHERE [r].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [r].[WithdrawnAt] IS NULL AND [r0].[SchoolYear] = @year AND [r0].[CalledOffAt] IS NULL AND [r0].[UndoneAt] IS NULL AND [r0].[DecidedAt] IS NOT NULL
ORDER BY [r0].[Id]
GO

SELECT [p].[TeacherId], [p].[Kind], [s].[Name] AS [School], [p].[StartOn], [p].[EndOn]
FROM [Placements] AS [p]
INNER JOIN [Schools] AS [s] ON [p].[SchoolId] = [s].[Id]
WHERE [p].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [p].[WithdrawnAt] IS NULL AND [p].[Kind] <> N'Post' AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @first) AND [p].[StartOn] <= @first2
ORDER BY [p].[StartOn]
GO

SELECT [m].[TeacherId], [m].[Kind], [s].[Name], [m].[On]
FROM [Moves] AS [m]
INNER JOIN [Schools] AS [s] ON [m].[ToId] = [s].[Id]
WHERE [m].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [m].[UndoneAt] IS NULL AND [m].[Act] = N'Moved' AND [m].[Kind] = N'Post' AND [m].[At] >= @opened
ORDER BY [m].[Id]
