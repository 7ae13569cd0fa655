SELECT [c].*
FROM [Claims] AS [c]
WHERE [c].[TeacherId] = @teacherId AND [c].[Id] <> @claimId AND [c].[State] <> N'Draft' AND [c].[State] <> N'Withdrawn' AND [c].[StartOn] <= @end AND [c].[CompletedOn] >= @start
ORDER BY [c].[Id]
GO

SELECT [t].*, (
    SELECT TOP(1) [t4].[At]
    FROM [TrainingSignUps] AS [t4]
    WHERE [t4].[TrainingId] = [t].[Id] AND [t4].[TeacherId] = @teacherId) AS [SeatedAt]
FROM [Trainings] AS [t]
WHERE EXISTS (
    SELECT 1
    FROM [TrainingSessions] AS [t0]
    WHERE [t0].[TrainingId] = [t].[Id] AND [t0].[CancelledAt] IS NULL AND [t0].[On] >= @start AND [t0].[On] <= @end) AND (([t].[State] IN (N'Approved', N'Closed') AND EXISTS (
    SELECT 1
    FROM [TrainingSignUps] AS [t1]
    WHERE [t1].[TrainingId] = [t].[Id] AND [t1].[TeacherId] = @teacherId AND [t1].[State] IN (N'Seated', N'Dropped'))) OR ([t].[State] IN (N'Approved', N'Closed', N'Cancelled') AND (EXISTS (
    SELECT 1
    FROM [TrainingTrainers] AS [t2]
    WHERE [t2].[TrainingId] = [t].[Id] AND [t2].[TeacherId] = @teacherId) OR EXISTS (
    SELECT 1
    FROM [AttendanceMarks] AS [a]
    WHERE [a].[TeacherId] = @teacherId AND EXISTS (
        SELECT 1
        FROM [TrainingSessions] AS [t3]
        WHERE [t3].[Id] = [a].[SessionId] AND [t3].[TrainingId] = [t].[Id])))))
ORDER BY [t].[Id]
GO

SELECT [t].*
FROM [TrainingSessions] AS [t]
WHERE [t].[TrainingId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
GO

SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE [l].[TeacherId] = @teacherId AND [l].[ReversesId] IS NULL AND [l].[StartedOn] <= @end AND [l].[CompletedOn] >= @start AND NOT EXISTS (
    SELECT 1
    FROM [LedgerEntries] AS [l0]
    WHERE [l0].[ReversesId] = [l].[Id])
ORDER BY [l].[Id]
