SELECT [s].*
FROM [Schools] AS [s]
GO

SELECT [t].*
FROM [Teachers] AS [t]
GO

SELECT [t].*
FROM [TeacherFacts] AS [t]
GO

SELECT [p].*
FROM [Placements] AS [p]
WHERE [p].[WithdrawnAt] IS NULL
