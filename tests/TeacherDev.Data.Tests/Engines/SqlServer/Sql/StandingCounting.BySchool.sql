SELECT CASE
    WHEN [s].[SchoolId] = 0 THEN NULL
    ELSE [s].[SchoolId]
END, [s].[Status], [s].[People], [s].[Short]
FROM [SchoolTallies] AS [s]
WHERE [s].[Policy] = @duty
