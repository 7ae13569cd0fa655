SELECT [r].[Key], [r].[TeacherId]
FROM [RosterKeys] AS [r]
WHERE [r].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
