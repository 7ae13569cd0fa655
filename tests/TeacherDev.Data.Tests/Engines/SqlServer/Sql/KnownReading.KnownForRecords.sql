SELECT [t].[Id], [t].[Number], [t].[Name]
FROM [Teachers] AS [t]
GO

SELECT [l].[ReversesId]
FROM [LedgerEntries] AS [l]
WHERE [l].[ReversesId] IS NOT NULL
GO

SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE [l].[SourceKind] <> N'reversal'
