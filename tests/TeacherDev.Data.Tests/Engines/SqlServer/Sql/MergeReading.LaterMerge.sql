SELECT TOP(1) [t].*
FROM [TeacherMerges] AS [t]
WHERE [t].[Id] > @merge_Id AND [t].[UndoneAt] IS NULL AND ([t].[StayId] = @merge_StayId OR [t].[FromId] = @merge_StayId OR [t].[StayId] = @merge_FromId)
ORDER BY [t].[Id] DESC
