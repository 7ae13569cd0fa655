SELECT [t].[FromId], [t].[StayId], [t].[FromNumber]
FROM [TeacherMerges] AS [t]
WHERE [t].[UndoneAt] IS NULL
GO

SELECT [t].[FromId], [t].[StayId], [t].[FromNumber]
FROM [TeacherMerges] AS [t]
WHERE [t].[RecordedAt] <= @knownAt AND ([t].[UndoneAt] IS NULL OR [t].[UndoneAt] > @knownAt0)
