SELECT [t].*
FROM [Trainings] AS [t]
WHERE [t].[State] IN (N'Approved', N'Closed') OR ([t].[State] = N'Cancelled' AND [t].[DecidedAt] IS NOT NULL) OR ([t].[KeptById] = @account AND [t].[StudioId] IS NULL) OR ([t].[StudioId] IS NOT NULL AND [t].[StudioId] IN (
    SELECT [s].[value]
    FROM OPENJSON(@studios) WITH ([value] int '$') AS [s]
)) OR EXISTS (
    SELECT 1
    FROM [TrainingTrainers] AS [t0]
    WHERE [t0].[TrainingId] = [t].[Id] AND [t0].[TeacherId] = @teacherId)
GO

SELECT [t].*
FROM [Trainings] AS [t]
WHERE [t].[State] IN (N'Approved', N'Closed') OR ([t].[State] = N'Cancelled' AND [t].[DecidedAt] IS NOT NULL) OR ([t].[StudioId] IS NOT NULL AND [t].[StudioId] IN (
    SELECT [s].[value]
    FROM OPENJSON(@studios) WITH ([value] int '$') AS [s]
)) OR [t].[SchoolId] = @school OR EXISTS (
    SELECT 1
    FROM [TrainingTrainers] AS [t0]
    WHERE [t0].[TrainingId] = [t].[Id] AND [t0].[TeacherId] = @teacherId)
GO

SELECT [t].*
FROM [Trainings] AS [t]
WHERE [t].[State] IN (N'Approved', N'Closed') OR ([t].[State] = N'Cancelled' AND [t].[DecidedAt] IS NOT NULL) OR ([t].[StudioId] IS NOT NULL AND [t].[StudioId] IN (
    SELECT [s].[value]
    FROM OPENJSON(@studios) WITH ([value] int '$') AS [s]
)) OR [t].[OrganiserKind] = N'Centre' OR EXISTS (
    SELECT 1
    FROM [TrainingTrainers] AS [t0]
    WHERE [t0].[TrainingId] = [t].[Id] AND [t0].[TeacherId] = @teacherId)
GO

SELECT [t].*
FROM [Trainings] AS [t]
