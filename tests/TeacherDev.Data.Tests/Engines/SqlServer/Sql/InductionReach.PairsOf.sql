SELECT [m].*
FROM [MentorPairs] AS [m]
WHERE ([m].[MentorId] = @own AND NOT EXISTS (
    SELECT 1
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL AND NOT EXISTS (
        SELECT 1
        FROM [Placements] AS [p]
        WHERE [p].[TeacherId] = [t].[Id] AND [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @day)) AND ([t].[Status] = N'离职' OR EXISTS (
        SELECT 1
        FROM [Placements] AS [p0]
        WHERE [p0].[TeacherId] = [t].[Id] AND [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL)) AND [t].[Id] = @own)) OR EXISTS (
    SELECT 1
    FROM [Teachers] AS [t0]
    WHERE [t0].[MergedIntoId] IS NULL AND ([t0].[Id] = @own6 OR EXISTS (
        SELECT 1
        FROM [Placements] AS [p1]
        WHERE [p1].[TeacherId] = [t0].[Id] AND [p1].[SchoolId] = @school AND [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[StartOn] <= @today AND ([p1].[EndOn] IS NULL OR [p1].[EndOn] >= @today9))) AND [t0].[Id] = [m].[TeacherId])
