SELECT TOP(2) [t].[TrainingId]
FROM [TrainingSessions] AS [t]
WHERE [t].[Id] = @id
