SELECT TOP(1) [l].*
FROM [LedgerRoots] AS [l]
WHERE [l].[Kind] = N'Month'
ORDER BY [l].[MonthOn] DESC
