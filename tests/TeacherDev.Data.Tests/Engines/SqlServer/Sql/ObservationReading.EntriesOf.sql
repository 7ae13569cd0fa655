SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE ([l].[SourceKind] = N'observation' AND [l].[SourceId] = @id) OR ([l].[SourceKind] = N'merge' AND [l].[SourceId] LIKE @first_startswith ESCAPE N'\')
ORDER BY [l].[Id]
GO

SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE [l].[ReversesId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] bigint '$') AS [i]
)
