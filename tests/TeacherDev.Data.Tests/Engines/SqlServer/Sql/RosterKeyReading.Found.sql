SELECT [r].[TeacherId]
FROM [RosterKeys] AS [r]
WHERE [r].[Key] >= @start AND [r].[Key] < @end
UNION
SELECT [r0].[TeacherId]
FROM [RosterKeys] AS [r0]
WHERE [r0].[Key] >= @start2 AND [r0].[Key] < @end3
UNION
SELECT [t].[StandsId] AS [TeacherId]
FROM [TeacherMerges] AS [t]
WHERE [t].[UndoneAt] IS NULL AND UPPER([t].[FromNumber]) LIKE @capitals_contains ESCAPE N'\'
