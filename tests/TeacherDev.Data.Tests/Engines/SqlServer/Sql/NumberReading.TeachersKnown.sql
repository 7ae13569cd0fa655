SELECT [t].*
FROM [Teachers] AS [t]
WHERE NOT EXISTS (
    SELECT 1
    FROM [TeacherMerges] AS [t0]
    WHERE [t0].[FromId] = [t].[Id] AND [t0].[RecordedAt] <= @at AND ([t0].[UndoneAt] IS NULL OR [t0].[UndoneAt] > @at1))
