SELECT [a].[Id]
FROM [AspNetUsers] AS [a]
WHERE [a].[SchoolId] = @schoolId AND [a].[ClosedAt] IS NULL
