SELECT [l].[TeacherId]
FROM [LegalHolds] AS [l]
WHERE [l].[LiftedAt] IS NULL AND ([l].[UntilOn] IS NULL OR [l].[UntilOn] >= @today) AND [l].[TeacherId] IS NOT NULL
GO

SELECT [t].[FromId], [t].[StandsId]
FROM [TeacherMerges] AS [t]
WHERE [t].[UndoneAt] IS NULL
