SELECT TOP(@p) [t].*, (
    SELECT COUNT(*)
    FROM [TrainingSignUps] AS [t3]
    WHERE [t3].[TrainingId] = [t].[Id] AND [t3].[State] IN (N'Seated', N'Offered')) AS [Taken]
FROM [Trainings] AS [t]
WHERE EXISTS (
    SELECT 1
    FROM [TrainingSignUps] AS [t0]
    WHERE [t0].[TrainingId] = [t].[Id] AND [t0].[TeacherId] = @teacherId AND [t0].[State] = N'Seated') AND [t].[State] = N'Approved' AND EXISTS (
    SELECT 1
    FROM [TrainingSessions] AS [t1]
    WHERE [t1].[TrainingId] = [t].[Id] AND [t1].[CancelledAt] IS NULL AND [t1].[On] >= @today)
ORDER BY (
    SELECT MIN([t2].[On])
    FROM [TrainingSessions] AS [t2]
    WHERE [t2].[TrainingId] = [t].[Id] AND [t2].[CancelledAt] IS NULL AND [t2].[On] >= @today), [t].[Id]
GO

SELECT [t].*
FROM [TrainingSessions] AS [t]
WHERE [t].[TrainingId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [t].[CancelledAt] IS NULL
ORDER BY [t].[On], [t].[Start]
