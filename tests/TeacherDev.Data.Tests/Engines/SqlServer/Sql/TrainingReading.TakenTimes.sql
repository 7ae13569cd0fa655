SELECT [t0].[Title], [t].*
FROM [TrainingSessions] AS [t]
INNER JOIN [Trainings] AS [t0] ON [t].[TrainingId] = [t0].[Id]
WHERE [t0].[Id] <> @but AND [t0].[State] = N'Approved' AND [t].[CancelledAt] IS NULL AND [t].[On] IN (
    SELECT [a].[value]
    FROM OPENJSON(@among) WITH ([value] date '$') AS [a]
) AND (EXISTS (
    SELECT 1
    FROM [TrainingSignUps] AS [t1]
    WHERE [t1].[TrainingId] = [t0].[Id] AND [t1].[TeacherId] = @teacherId AND [t1].[State] IN (N'Asked', N'Wishing', N'Seated', N'Waiting', N'Offered')) OR EXISTS (
    SELECT 1
    FROM [TrainingTrainers] AS [t2]
    WHERE [t2].[TrainingId] = [t0].[Id] AND [t2].[TeacherId] = @teacherId))
ORDER BY [t].[On], [t].[Start], [t].[Id]
