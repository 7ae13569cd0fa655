SELECT COUNT(*)
FROM [Studios] AS [s]
WHERE [s].[HostSchoolId] = @schoolId AND [s].[State] IN (
    SELECT [s0].[value]
    FROM OPENJSON(@studios) WITH ([value] nvarchar(20) '$') AS [s0]
)
GO

SELECT COUNT(*)
FROM [Trainings] AS [t]
WHERE [t].[SchoolId] = @schoolId AND [t].[State] IN (
    SELECT [t0].[value]
    FROM OPENJSON(@trainings) WITH ([value] nvarchar(20) '$') AS [t0]
)
GO

SELECT COUNT(*)
FROM [Shortages] AS [s]
WHERE [s].[SchoolId] = @schoolId AND [s].[WithdrawnAt] IS NULL AND [s].[UntilOn] >= @on
