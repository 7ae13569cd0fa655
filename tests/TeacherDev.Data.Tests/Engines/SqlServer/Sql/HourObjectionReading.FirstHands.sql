SELECT DISTINCT [a].[ById]
FROM [AttendanceMarks] AS [a]
WHERE [a].[TeacherId] = @teacherId AND [a].[ById] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [TrainingSessions] AS [t]
    WHERE [t].[Id] = [a].[SessionId] AND [t].[TrainingId] = @trainingId)
GO

SELECT DISTINCT [a].[ById]
FROM [AttendanceConfirmations] AS [a]
WHERE [a].[TrainingId] = @trainingId
GO

SELECT DISTINCT [h].[DecidedById]
FROM [HourObjections] AS [h]
WHERE [h].[TrainingId] = @trainingId AND [h].[TeacherId] = @teacherId AND [h].[DecidedById] IS NOT NULL
GO

SELECT [t].[TeacherId]
FROM [TrainingTrainers] AS [t]
WHERE [t].[TrainingId] = @trainingId
