SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND [t].[Id] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
GO

SELECT [p].*
FROM [Placements] AS [p]
WHERE [p].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [p].[WithdrawnAt] IS NULL AND [p].[Kind] = N'Post'
GO

SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND [t].[Id] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
GO

SELECT [p].*
FROM [Placements] AS [p]
WHERE [p].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [p].[WithdrawnAt] IS NULL AND [p].[Kind] = N'Post'
GO

SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND [t].[Id] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
GO

SELECT [p].*
FROM [Placements] AS [p]
WHERE [p].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [p].[WithdrawnAt] IS NULL AND [p].[Kind] = N'Post'
