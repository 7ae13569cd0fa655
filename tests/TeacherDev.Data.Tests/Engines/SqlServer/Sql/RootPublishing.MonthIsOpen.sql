SELECT TOP(1) [l].*
FROM [LedgerRoots] AS [l]
ORDER BY [l].[Id] DESC
