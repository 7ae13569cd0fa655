SELECT [t].[Id]
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND (EXISTS (
    SELECT 1
    FROM [Teachers] AS [t0]
    WHERE [t0].[MergedIntoId] IS NULL AND (EXISTS (
        SELECT 1
        FROM [Teachers] AS [t1]
        WHERE [t1].[MergedIntoId] IS NULL AND ([t1].[Id] = @own OR EXISTS (
            SELECT 1
            FROM [Placements] AS [p]
            WHERE [p].[TeacherId] = [t1].[Id] AND [p].[SchoolId] = @school AND [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today3))) AND [t1].[Id] = [t0].[Id]) OR EXISTS (
        SELECT 1
        FROM [Placements] AS [p0]
        WHERE [p0].[TeacherId] = [t0].[Id] AND [p0].[SchoolId] = @school5 AND [p0].[WithdrawnAt] IS NULL AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @today6))) AND [t0].[Id] = [t].[Id]) OR EXISTS (
    SELECT 1
    FROM [Placements] AS [p1]
    WHERE [p1].[TeacherId] = [t].[Id] AND [p1].[SchoolId] IN (
        SELECT [s].[value]
        FROM OPENJSON(@schools) WITH ([value] int '$') AS [s]
    ) AND [p1].[Kind] <> N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[EndOn] >= @since)) AND [t].[AnonymisedAt] IS NULL AND (EXISTS (
    SELECT 1
    FROM [Placements] AS [p2]
    WHERE [p2].[TeacherId] = [t].[Id] AND [p2].[WithdrawnAt] IS NULL AND [p2].[Kind] <> N'Post' AND [p2].[Kind] <> N'Walking') OR (
    SELECT COUNT(*)
    FROM (
        SELECT DISTINCT [p3].[SchoolId]
        FROM [Placements] AS [p3]
        WHERE [p3].[TeacherId] = [t].[Id] AND [p3].[WithdrawnAt] IS NULL AND [p3].[Kind] = N'Post'
    ) AS [p4]) > 1)
