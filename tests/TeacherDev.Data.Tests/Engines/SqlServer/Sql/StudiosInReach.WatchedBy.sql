SELECT [s].*
FROM [Studios] AS [s]
WHERE [s].[Id] IN (
    SELECT [l].[value]
    FROM OPENJSON(@led) WITH ([value] int '$') AS [l]
) OR [s].[HostSchoolId] = @school
