SELECT TOP(2) [t].*
FROM [Teachers] AS [t]
WHERE [t].[Number] = @number
GO

SELECT [t].*
FROM [TeacherFacts] AS [t]
WHERE [t].[TeacherId] = @id
GO

SELECT [p].*
FROM [Placements] AS [p]
WHERE [p].[TeacherId] = @id AND [p].[WithdrawnAt] IS NULL
ORDER BY [p].[StartOn]
GO

SELECT [e].*
FROM [Exemptions] AS [e]
WHERE [e].[TeacherId] = @id AND [e].[WithdrawnAt] IS NULL
ORDER BY [e].[StartOn]
GO

SELECT [c].[Id], [c].[HappenedOn], [c].[Kind], [c].[TeacherId]
FROM [CareerEvents] AS [c]
WHERE [c].[TeacherId] = @id
GO

SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE [l].[TeacherId] = @id
GO

SELECT [c].*
FROM [CareerRecords] AS [c]
WHERE [c].[TeacherId] = @id AND [c].[RecordedAt] IS NOT NULL AND [c].[WithdrawnAt] IS NULL
GO

SELECT [c0].[Kind], [c0].[Outside], [c].[StartOn], COALESCE([c].[EndOn], [c0].[EndOn]) AS [End]
FROM [CohortMembers] AS [c]
INNER JOIN [Cohorts] AS [c0] ON [c].[CohortId] = [c0].[Id]
WHERE [c].[TeacherId] = @id AND [c].[WithdrawnAt] IS NULL
GO

SELECT [t].[FromNumber]
FROM [TeacherMerges] AS [t]
WHERE [t].[StandsId] = @id AND [t].[UndoneAt] IS NULL
