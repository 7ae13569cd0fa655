SELECT [s].*
FROM [Studios] AS [s]
WHERE [s].[State] IN (N'Admitted', N'Suspended', N'Closed', N'Revoked')
GO

SELECT [s].[StudioId], [s].[TeacherId], [s].[StartOn]
FROM [StudioMembers] AS [s]
WHERE [s].[State] = N'Admitted' AND [s].[StartOn] IS NOT NULL AND EXISTS (
    SELECT 1
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL AND [t].[Id] = [s].[TeacherId] AND [t].[AnonymisedAt] IS NULL)
GO

SELECT [s].*
FROM [StudioLeads] AS [s]
WHERE [s].[IsDeputy] = CAST(0 AS bit)
GO

SELECT [t].[Id], (
    SELECT MAX([p1].[EndOn])
    FROM [Placements] AS [p1]
    WHERE [p1].[TeacherId] = [t].[Id] AND [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL) AS [LastOn]
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND NOT EXISTS (
    SELECT 1
    FROM [Placements] AS [p]
    WHERE [p].[TeacherId] = [t].[Id] AND [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @day)) AND ([t].[Status] = N'离职' OR EXISTS (
    SELECT 1
    FROM [Placements] AS [p0]
    WHERE [p0].[TeacherId] = [t].[Id] AND [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL)) AND [t].[Id] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
)
