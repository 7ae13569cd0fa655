SELECT [c].[TrainingId], [t].[Id], [t].[On], [c].[IsForum], CASE
    WHEN [t].[ConfirmedAt] IS NOT NULL THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
FROM [CohortTrainings] AS [c]
INNER JOIN [TrainingSessions] AS [t] ON [c].[TrainingId] = [t].[TrainingId]
WHERE [c].[CohortId] = @cohortId AND [t].[CancelledAt] IS NULL
ORDER BY [t].[On], [t].[Start], [t].[Id]
GO

SELECT [a].[SessionId], [a].[TeacherId]
FROM [AttendanceMarks] AS [a]
WHERE [a].[TeacherId] IN (
    SELECT [t].[value]
    FROM OPENJSON(@teacherIds) WITH ([value] int '$') AS [t]
) AND [a].[Kind] NOT IN (
    SELECT [a0].[value]
    FROM OPENJSON(@away) WITH ([value] nvarchar(20) '$') AS [a0]
) AND EXISTS (
    SELECT 1
    FROM [TrainingSessions] AS [t0]
    WHERE [t0].[Id] = [a].[SessionId] AND EXISTS (
        SELECT 1
        FROM [CohortTrainings] AS [c]
        WHERE [c].[CohortId] = @cohortId AND [c].[TrainingId] = [t0].[TrainingId]))
