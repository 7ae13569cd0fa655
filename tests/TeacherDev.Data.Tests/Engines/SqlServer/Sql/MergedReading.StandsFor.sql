SELECT TOP(2) [s].*
FROM [Schools] AS [s]
WHERE [s].[Id] = @next
