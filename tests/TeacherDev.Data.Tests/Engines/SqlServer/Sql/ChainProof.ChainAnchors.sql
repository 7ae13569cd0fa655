SELECT [l].*
FROM [LedgerRoots] AS [l]
ORDER BY [l].[Id]
