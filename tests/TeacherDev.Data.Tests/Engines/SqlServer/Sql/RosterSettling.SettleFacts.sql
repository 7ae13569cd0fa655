SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND [t].[Id] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
GO

SELECT [t].*
FROM [TeacherFacts] AS [t]
WHERE [t].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
GO

SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND [t].[Id] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
GO

SELECT [t].*
FROM [TeacherFacts] AS [t]
WHERE [t].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
GO

SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND [t].[Id] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
GO

SELECT [t].*
FROM [TeacherFacts] AS [t]
WHERE [t].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
