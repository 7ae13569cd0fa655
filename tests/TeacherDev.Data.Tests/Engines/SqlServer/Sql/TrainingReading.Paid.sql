SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE ([l].[SourceKind] IN (N'session', N'lead', N'session-reading') AND [l].[SourceId] IN (
    SELECT [s].[value]
    FROM OPENJSON(@sessions) WITH ([value] nvarchar(100) '$') AS [s]
)) OR ([l].[SourceKind] IN (N'class', N'class-reading') AND [l].[SourceId] = @whole)
GO

SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE [l].[SourceKind] = N'merge' AND [l].[TeacherId] IN (
    SELECT [p].[value]
    FROM OPENJSON(@people) WITH ([value] int '$') AS [p]
)
GO

SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE [l].[ReversesId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] bigint '$') AS [i]
)
