SELECT [s].[SchoolId], [s].[People]
FROM [SchoolTallies] AS [s]
WHERE [s].[Policy] = N''
