SELECT [m].*
FROM [Messages] AS [m]
WHERE [m].[AccountId] = @account
