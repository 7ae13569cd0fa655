SELECT [t].*
FROM [Trainings] AS [t]
WHERE ([t].[KeptById] = @account AND [t].[StudioId] IS NULL) OR ([t].[StudioId] IS NOT NULL AND [t].[StudioId] IN (
    SELECT [s].[value]
    FROM OPENJSON(@studios) WITH ([value] int '$') AS [s]
))
GO

SELECT [t].*
FROM [Trainings] AS [t]
WHERE ([t].[StudioId] IS NOT NULL AND [t].[StudioId] IN (
    SELECT [s].[value]
    FROM OPENJSON(@studios) WITH ([value] int '$') AS [s]
)) OR [t].[SchoolId] = @school
GO

SELECT [t].*
FROM [Trainings] AS [t]
WHERE ([t].[StudioId] IS NOT NULL AND [t].[StudioId] IN (
    SELECT [s].[value]
    FROM OPENJSON(@studios) WITH ([value] int '$') AS [s]
)) OR [t].[OrganiserKind] = N'Centre'
GO

SELECT [t].*
FROM [Trainings] AS [t]
