SELECT MAX([a].[AtUtc])
FROM [Audit] AS [a]
WHERE [a].[Action] = 'backup.taken'
