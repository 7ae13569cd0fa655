SELECT DISTINCT [p].[TeacherId]
FROM [Placements] AS [p]
WHERE [p].[SchoolId] = @schoolId AND [p].[WithdrawnAt] IS NULL AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @on)
