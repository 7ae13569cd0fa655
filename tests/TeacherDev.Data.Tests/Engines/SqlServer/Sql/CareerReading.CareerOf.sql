SELECT [c].*
FROM [CareerRecords] AS [c]
WHERE [c].[TeacherId] = @teacherId
ORDER BY [c].[StartOn], [c].[Id]
