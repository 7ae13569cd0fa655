SELECT TOP(@p) [t].*, (
    SELECT COUNT(*)
    FROM [TrainingSignUps] AS [t4]
    WHERE [t4].[TrainingId] = [t].[Id] AND [t4].[State] IN (N'Seated', N'Offered')) AS [Taken]
FROM [Trainings] AS [t]
WHERE [t].[OwnSchoolOnly] = CAST(0 AS bit) AND [t].[StudioId] IS NULL AND NOT EXISTS (
    SELECT 1
    FROM [TrainingSessions] AS [t0]
    WHERE [t0].[TrainingId] = [t].[Id] AND [t0].[CancelledAt] IS NULL AND [t0].[On] <= @today) AND ([t].[Places] IS NULL OR [t].[Places] > (
    SELECT COUNT(*)
    FROM [TrainingSignUps] AS [t1]
    WHERE [t1].[TrainingId] = [t].[Id] AND [t1].[State] IN (N'Seated', N'Offered'))) AND [t].[State] = N'Approved' AND EXISTS (
    SELECT 1
    FROM [TrainingSessions] AS [t2]
    WHERE [t2].[TrainingId] = [t].[Id] AND [t2].[CancelledAt] IS NULL AND [t2].[On] >= @today3)
ORDER BY (
    SELECT MIN([t3].[On])
    FROM [TrainingSessions] AS [t3]
    WHERE [t3].[TrainingId] = [t].[Id] AND [t3].[CancelledAt] IS NULL AND [t3].[On] >= @today3), [t].[Id]
GO

SELECT [t].*
FROM [TrainingSessions] AS [t]
WHERE [t].[TrainingId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [t].[CancelledAt] IS NULL
ORDER BY [t].[On], [t].[Start]
