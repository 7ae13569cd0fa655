SELECT [t].*
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND (EXISTS (
    SELECT 1
    FROM [Teachers] AS [t0]
    WHERE [t0].[MergedIntoId] IS NULL AND ([t0].[Id] = @own OR EXISTS (
        SELECT 1
        FROM [Placements] AS [p]
        WHERE [p].[TeacherId] = [t0].[Id] AND [p].[SchoolId] = @school AND [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today3))) AND [t0].[Id] = [t].[Id]) OR (EXISTS (
    SELECT 1
    FROM [MentorPairs] AS [m]
    WHERE [m].[TeacherId] = [t].[Id] AND [m].[MentorId] = @own5 AND [m].[State] = N'Running') AND NOT EXISTS (
    SELECT 1
    FROM [Teachers] AS [t1]
    WHERE [t1].[MergedIntoId] IS NULL AND NOT EXISTS (
        SELECT 1
        FROM [Placements] AS [p0]
        WHERE [p0].[TeacherId] = [t1].[Id] AND [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @day)) AND ([t1].[Status] = N'离职' OR EXISTS (
        SELECT 1
        FROM [Placements] AS [p1]
        WHERE [p1].[TeacherId] = [t1].[Id] AND [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL)) AND [t1].[Id] = @own5)))
