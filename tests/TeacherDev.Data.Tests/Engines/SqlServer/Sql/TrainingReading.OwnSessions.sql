SELECT [t0].*, [t].*, (
    SELECT TOP(1) [t3].[At]
    FROM [TrainingSignUps] AS [t3]
    WHERE [t3].[TrainingId] = [t0].[Id] AND [t3].[TeacherId] = @teacherId AND [t3].[State] = N'Dropped' AND NOT EXISTS (
        SELECT 1
        FROM [TrainingTrainers] AS [t4]
        WHERE [t4].[TrainingId] = [t0].[Id] AND [t4].[TeacherId] = @teacherId)) AS [LeftAt]
FROM [TrainingSessions] AS [t]
INNER JOIN [Trainings] AS [t0] ON [t].[TrainingId] = [t0].[Id]
WHERE [t].[On] >= @first AND [t].[On] <= @last AND ([t0].[State] IN (N'Approved', N'Closed') OR ([t0].[State] = N'Cancelled' AND [t0].[DecidedAt] IS NOT NULL)) AND ((EXISTS (
    SELECT 1
    FROM [TrainingSignUps] AS [t1]
    WHERE [t1].[TrainingId] = [t0].[Id] AND [t1].[TeacherId] = @teacherId AND [t1].[State] IN (N'Seated', N'Dropped')) AND ([t0].[StudioId] IS NULL OR EXISTS (
    SELECT 1
    FROM [StudioMembers] AS [s]
    WHERE [s].[StudioId] = [t0].[StudioId] AND [s].[TeacherId] = @teacherId AND [s].[State] = N'Admitted' AND [s].[StartOn] <= [t].[On]))) OR EXISTS (
    SELECT 1
    FROM [TrainingTrainers] AS [t2]
    WHERE [t2].[TrainingId] = [t0].[Id] AND [t2].[TeacherId] = @teacherId))
ORDER BY [t].[On], [t].[Start], [t].[Id]
