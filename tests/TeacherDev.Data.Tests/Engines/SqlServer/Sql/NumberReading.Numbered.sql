SELECT TOP(2) [t].[Id]
FROM [Teachers] AS [t]
WHERE [t].[Number] = @number
GO

SELECT TOP(2) [t].[StayId]
FROM [TeacherMerges] AS [t]
WHERE [t].[FromId] = @teacherId AND [t].[UndoneAt] IS NULL
