SELECT TOP(2) [t].[StayId]
FROM [TeacherMerges] AS [t]
WHERE [t].[FromId] = @teacherId AND [t].[RecordedAt] <= @knownAt AND ([t].[UndoneAt] IS NULL OR [t].[UndoneAt] > @knownAt0)
