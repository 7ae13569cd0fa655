SELECT [t].[Id], [t].[Number], [t].[Name]
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL
GO

SELECT [t].[FromNumber] AS [Number], [t].[FromName] AS [Name], [t1].[Id] AS [TeacherId], [t1].[Number] AS [NumberToday]
FROM [TeacherMerges] AS [t]
INNER JOIN (
    SELECT [t0].[Id], [t0].[Number]
    FROM [Teachers] AS [t0]
    WHERE [t0].[MergedIntoId] IS NULL
) AS [t1] ON [t].[StandsId] = [t1].[Id]
WHERE [t].[UndoneAt] IS NULL
GO

SELECT [l].[ReversesId]
FROM [LedgerEntries] AS [l]
WHERE [l].[CompletedOn] IN (
    SELECT [d].[value]
    FROM OPENJSON(@days) WITH ([value] date '$') AS [d]
) AND [l].[ReversesId] IS NOT NULL
GO

SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE [l].[CompletedOn] IN (
    SELECT [d].[value]
    FROM OPENJSON(@days) WITH ([value] date '$') AS [d]
) AND [l].[SourceKind] <> N'reversal'
GO

SELECT [t].[Id], [t].[Number], [t].[Name]
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL
GO

SELECT [t].[FromNumber] AS [Number], [t].[FromName] AS [Name], [t1].[Id] AS [TeacherId], [t1].[Number] AS [NumberToday]
FROM [TeacherMerges] AS [t]
INNER JOIN (
    SELECT [t0].[Id], [t0].[Number]
    FROM [Teachers] AS [t0]
    WHERE [t0].[MergedIntoId] IS NULL
) AS [t1] ON [t].[StandsId] = [t1].[Id]
WHERE [t].[UndoneAt] IS NULL
GO

SELECT [l].[ReversesId]
FROM [LedgerEntries] AS [l]
WHERE [l].[CompletedOn] >= @first AND [l].[CompletedOn] <= @last AND [l].[ReversesId] IS NOT NULL
GO

SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE [l].[CompletedOn] >= @first AND [l].[CompletedOn] <= @last AND [l].[SourceKind] <> N'reversal'
