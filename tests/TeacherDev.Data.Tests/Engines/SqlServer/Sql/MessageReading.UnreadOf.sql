SELECT COUNT(*)
FROM [Messages] AS [m]
WHERE [m].[AccountId] = @account AND [m].[ReadAt] IS NULL
