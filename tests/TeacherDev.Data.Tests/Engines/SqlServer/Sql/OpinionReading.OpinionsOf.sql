SELECT [t].*
FROM [TermOpinions] AS [t]
WHERE [t].[TeacherId] = @teacherId
ORDER BY [t].[TermOn], [t].[Side], [t].[Number]
