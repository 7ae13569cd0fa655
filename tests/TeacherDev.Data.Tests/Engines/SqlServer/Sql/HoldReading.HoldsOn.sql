SELECT [l].*
FROM [LegalHolds] AS [l]
WHERE [l].[LiftedAt] IS NULL AND ([l].[UntilOn] IS NULL OR [l].[UntilOn] >= @today)
