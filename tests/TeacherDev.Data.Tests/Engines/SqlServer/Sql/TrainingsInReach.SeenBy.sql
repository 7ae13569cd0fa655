SELECT [t].*
FROM [Trainings] AS [t]
WHERE [t].[State] IN (N'Approved', N'Closed') OR ([t].[State] = N'Cancelled' AND [t].[DecidedAt] IS NOT NULL) OR [t].[KeptById] = @account OR EXISTS (
    SELECT 1
    FROM [TrainingTrainers] AS [t0]
    WHERE [t0].[TrainingId] = [t].[Id] AND [t0].[TeacherId] = @teacherId)
GO

SELECT [t].*
FROM [Trainings] AS [t]
WHERE [t].[State] IN (N'Approved', N'Closed') OR ([t].[State] = N'Cancelled' AND [t].[DecidedAt] IS NOT NULL) OR [t].[SchoolId] = @school OR EXISTS (
    SELECT 1
    FROM [TrainingTrainers] AS [t0]
    WHERE [t0].[TrainingId] = [t].[Id] AND [t0].[TeacherId] = @teacherId)
GO

SELECT [t].*
FROM [Trainings] AS [t]
WHERE [t].[State] IN (N'Approved', N'Closed') OR ([t].[State] = N'Cancelled' AND [t].[DecidedAt] IS NOT NULL) OR [t].[OrganiserKind] = N'Centre' OR EXISTS (
    SELECT 1
    FROM [TrainingTrainers] AS [t0]
    WHERE [t0].[TrainingId] = [t].[Id] AND [t0].[TeacherId] = @teacherId)
GO

SELECT [t].*
FROM [Trainings] AS [t]
