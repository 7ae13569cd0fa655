SELECT [t].*
FROM [TargetPoints] AS [t]
WHERE [t].[Plan] = @plan AND [t].[On] <= @upTo
ORDER BY [t].[Target], [t].[On], [t].[Id]
