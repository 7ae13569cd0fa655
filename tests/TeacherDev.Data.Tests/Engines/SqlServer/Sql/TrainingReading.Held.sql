SELECT [t].*
FROM [TrainingSessions] AS [t]
WHERE [t].[TrainingId] = @id
ORDER BY [t].[On], [t].[Start], [t].[Id]
GO

SELECT [a].*
FROM [AttendanceMarks] AS [a]
WHERE EXISTS (
    SELECT 1
    FROM [TrainingSessions] AS [t]
    WHERE [t].[Id] = [a].[SessionId] AND [t].[TrainingId] = @id) AND EXISTS (
    SELECT 1
    FROM [Teachers] AS [t0]
    WHERE [t0].[MergedIntoId] IS NULL AND [t0].[Id] = [a].[TeacherId])
GO

SELECT [a].*
FROM [AttendanceConfirmations] AS [a]
WHERE [a].[TrainingId] = @id
GO

SELECT [t].[TeacherId]
FROM [TrainingTrainers] AS [t]
WHERE [t].[TrainingId] = @id AND EXISTS (
    SELECT 1
    FROM [Teachers] AS [t0]
    WHERE [t0].[MergedIntoId] IS NULL AND [t0].[Id] = [t].[TeacherId])
GO

SELECT [t].*
FROM [TrainingSignUps] AS [t]
WHERE [t].[TrainingId] = @id AND [t].[Grade] IS NOT NULL
GO

SELECT [h].[TeacherId], [h].[SessionId], [h].[GivenTenths]
FROM [HourObjections] AS [h]
WHERE [h].[TrainingId] = @id AND [h].[GivenTenths] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL AND [t].[Id] = [h].[TeacherId])
