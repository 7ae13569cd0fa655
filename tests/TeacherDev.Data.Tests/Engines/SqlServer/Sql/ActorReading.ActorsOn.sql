SELECT [a1].[ActorId]
FROM (
    SELECT DISTINCT [a].[ActorId]
    FROM [Audit] AS [a]
    WHERE [a].[SubjectKind] = @kind AND [a].[SubjectId] = @key AND [a].[ActorId] IS NOT NULL AND [a].[Action] IN (
        SELECT [a0].[value]
        FROM OPENJSON(@actions) WITH ([value] varchar(80) '$') AS [a0]
    )
) AS [a1]
ORDER BY [a1].[ActorId]
