SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [TrainingSignUps] AS [t]
        WHERE [t].[TrainingId] = @id AND [t].[TeacherId] = @teacherId AND [t].[State] IN (N'Seated', N'Dropped')) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
GO

SELECT [h].*
FROM [HourObjections] AS [h]
WHERE [h].[TrainingId] = @id AND [h].[TeacherId] = @teacherId
ORDER BY [h].[SessionId], [h].[Number]
GO

SELECT [l].[SourceKind], [l].[SourceId], [l].[RecordedAt]
FROM [LedgerEntries] AS [l]
WHERE [l].[TeacherId] = @teacherId AND [l].[SourceKind] IN (N'session', N'lead', N'session-reading', N'class', N'class-reading', N'reversal')
GO

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
