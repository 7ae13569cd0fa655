SELECT [s].*
FROM [Schools] AS [s]
GO

SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL
GO

SELECT [t].*
FROM [TeacherFacts] AS [t]
GO

SELECT [p].*
FROM [Placements] AS [p]
WHERE [p].[WithdrawnAt] IS NULL
GO

SELECT [e].*
FROM [EthicsViolations] AS [e]
WHERE [e].[UntilOn] >= @first AND [e].[Bars] <> N''
GO

SELECT [t].[FromNumber] AS [Number], [t].[FromName] AS [Name], [t1].[Id] AS [TeacherId], [t1].[Number] AS [NumberToday]
FROM [TeacherMerges] AS [t]
INNER JOIN (
    SELECT [t0].[Id], [t0].[Number]
    FROM [Teachers] AS [t0]
    WHERE [t0].[MergedIntoId] IS NULL
) AS [t1] ON [t].[StandsId] = [t1].[Id]
WHERE [t].[UndoneAt] IS NULL
