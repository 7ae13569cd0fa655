SELECT DISTINCT [t].[Subject]
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND [t].[Subject] <> N'' AND [t].[Status] <> N'离职' AND [t].[AnonymisedAt] IS NULL
