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
