SELECT [t].[Id]
FROM [Teachers] AS [t]
WHERE UPPER([t].[Number]) IN (
    SELECT [s].[value]
    FROM OPENJSON(@some) WITH ([value] nvarchar(30) '$') AS [s]
)
