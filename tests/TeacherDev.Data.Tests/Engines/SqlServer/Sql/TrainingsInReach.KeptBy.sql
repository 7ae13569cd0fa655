SELECT [t].*
FROM [Trainings] AS [t]
WHERE [t].[KeptById] = @account
GO

SELECT [t].*
FROM [Trainings] AS [t]
WHERE [t].[SchoolId] = @school
GO

SELECT [t].*
FROM [Trainings] AS [t]
WHERE [t].[OrganiserKind] = N'Centre'
GO

SELECT [t].*
FROM [Trainings] AS [t]
