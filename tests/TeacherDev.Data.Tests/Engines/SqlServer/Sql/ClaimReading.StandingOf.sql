SELECT [l].[ReversesId]
FROM [LedgerEntries] AS [l]
WHERE [l].[ReversesId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] bigint '$') AS [i]
)
