SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE [l].[TeacherId] = @claim_TeacherId AND (([l].[SourceKind] = N'claim' AND [l].[SourceId] = @id) OR ([l].[SourceKind] = N'merge' AND [l].[SourceId] LIKE @first_startswith ESCAPE N'\'))
ORDER BY [l].[Id]
