SELECT [c].*
FROM [Cohorts] AS [c]
GO

SELECT [c].*
FROM [Cohorts] AS [c]
WHERE EXISTS (
    SELECT 1
    FROM [CohortMembers] AS [c0]
    WHERE [c0].[WithdrawnAt] IS NULL AND EXISTS (
        SELECT 1
        FROM [Teachers] AS [t]
        WHERE [t].[MergedIntoId] IS NULL AND ([t].[Id] = @own OR EXISTS (
            SELECT 1
            FROM [Placements] AS [p]
            WHERE [p].[TeacherId] = [t].[Id] AND [p].[SchoolId] = @school AND [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today3))) AND [t].[Id] = [c0].[TeacherId]) AND [c0].[CohortId] = [c].[Id])
