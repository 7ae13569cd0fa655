SELECT [t1].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [p].[SchoolId]
        FROM [Placements] AS [p]
        WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today3) AND [p].[TeacherId] = [t].[Id]
        ORDER BY [p].[StartOn] DESC) AS [c], CASE
        WHEN NOT EXISTS (
            SELECT 1
            FROM [Teachers] AS [t0]
            WHERE [t0].[MergedIntoId] IS NULL AND (EXISTS (
                SELECT 1
                FROM [Placements] AS [p0]
                WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @today4) AND [p0].[TeacherId] = [t0].[Id]) OR ([t0].[Status] <> N'离职' AND NOT EXISTS (
                SELECT 1
                FROM [Placements] AS [p1]
                WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[TeacherId] = [t0].[Id]))) AND [t0].[Id] = [t].[Id]) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY [t].[Number]
    OFFSET @p ROWS FETCH NEXT @p ROWS ONLY
) AS [t1]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t1].[Id] = [s0].[TeacherId]
ORDER BY [t1].[Number], [t1].[Id]
GO

SELECT [t1].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [p].[SchoolId]
        FROM [Placements] AS [p]
        WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today2) AND [p].[TeacherId] = [t].[Id]
        ORDER BY [p].[StartOn] DESC) AS [c], CASE
        WHEN NOT EXISTS (
            SELECT 1
            FROM [Teachers] AS [t0]
            WHERE [t0].[MergedIntoId] IS NULL AND (EXISTS (
                SELECT 1
                FROM [Placements] AS [p0]
                WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @today3) AND [p0].[TeacherId] = [t0].[Id]) OR ([t0].[Status] <> N'离职' AND NOT EXISTS (
                SELECT 1
                FROM [Placements] AS [p1]
                WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[TeacherId] = [t0].[Id]))) AND [t0].[Id] = [t].[Id]) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY [t].[Number] DESC
    OFFSET @p ROWS
) AS [t1]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t1].[Id] = [s0].[TeacherId]
ORDER BY [t1].[Number] DESC, [t1].[Id]
GO

SELECT [t1].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [p].[SchoolId]
        FROM [Placements] AS [p]
        WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today3) AND [p].[TeacherId] = [t].[Id]
        ORDER BY [p].[StartOn] DESC) AS [c], CASE
        WHEN NOT EXISTS (
            SELECT 1
            FROM [Teachers] AS [t0]
            WHERE [t0].[MergedIntoId] IS NULL AND (EXISTS (
                SELECT 1
                FROM [Placements] AS [p0]
                WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @today4) AND [p0].[TeacherId] = [t0].[Id]) OR ([t0].[Status] <> N'离职' AND NOT EXISTS (
                SELECT 1
                FROM [Placements] AS [p1]
                WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[TeacherId] = [t0].[Id]))) AND [t0].[Id] = [t].[Id]) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], [t].[NameKeys]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY [t].[NameKeys], [t].[Number]
    OFFSET @p ROWS FETCH NEXT @p ROWS ONLY
) AS [t1]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t1].[Id] = [s0].[TeacherId]
ORDER BY [t1].[NameKeys], [t1].[Number], [t1].[Id]
GO

SELECT [t1].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [p].[SchoolId]
        FROM [Placements] AS [p]
        WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today2) AND [p].[TeacherId] = [t].[Id]
        ORDER BY [p].[StartOn] DESC) AS [c], CASE
        WHEN NOT EXISTS (
            SELECT 1
            FROM [Teachers] AS [t0]
            WHERE [t0].[MergedIntoId] IS NULL AND (EXISTS (
                SELECT 1
                FROM [Placements] AS [p0]
                WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @today3) AND [p0].[TeacherId] = [t0].[Id]) OR ([t0].[Status] <> N'离职' AND NOT EXISTS (
                SELECT 1
                FROM [Placements] AS [p1]
                WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[TeacherId] = [t0].[Id]))) AND [t0].[Id] = [t].[Id]) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], [t].[NameKeys]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY [t].[NameKeys] DESC, [t].[Number]
    OFFSET @p ROWS
) AS [t1]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t1].[Id] = [s0].[TeacherId]
ORDER BY [t1].[NameKeys] DESC, [t1].[Number], [t1].[Id]
GO

SELECT [t1].*, [s2].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [p1].[SchoolId]
        FROM [Placements] AS [p1]
        WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[StartOn] <= @today6 AND ([p1].[EndOn] IS NULL OR [p1].[EndOn] >= @today7) AND [p1].[TeacherId] = [t].[Id]
        ORDER BY [p1].[StartOn] DESC) AS [c], CASE
        WHEN NOT EXISTS (
            SELECT 1
            FROM [Teachers] AS [t0]
            WHERE [t0].[MergedIntoId] IS NULL AND (EXISTS (
                SELECT 1
                FROM [Placements] AS [p2]
                WHERE [p2].[Kind] = N'Post' AND [p2].[WithdrawnAt] IS NULL AND ([p2].[EndOn] IS NULL OR [p2].[EndOn] >= @today8) AND [p2].[TeacherId] = [t0].[Id]) OR ([t0].[Status] <> N'离职' AND NOT EXISTS (
                SELECT 1
                FROM [Placements] AS [p3]
                WHERE [p3].[Kind] = N'Post' AND [p3].[WithdrawnAt] IS NULL AND [p3].[TeacherId] = [t0].[Id]))) AND [t0].[Id] = [t].[Id]) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [Placements] AS [p]
            INNER JOIN [Schools] AS [s] ON [p].[SchoolId] = [s].[Id]
            WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today1) AND [p].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END AS [c1], (
        SELECT MAX([s0].[Code])
        FROM [Placements] AS [p0]
        INNER JOIN [Schools] AS [s0] ON [p0].[SchoolId] = [s0].[Id]
        WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND [p0].[StartOn] <= @today AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @today1) AND [p0].[TeacherId] = [t].[Id]) AS [c2]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY CASE
        WHEN EXISTS (
            SELECT 1
            FROM [Placements] AS [p]
            INNER JOIN [Schools] AS [s] ON [p].[SchoolId] = [s].[Id]
            WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today1) AND [p].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END, (
        SELECT MAX([s0].[Code])
        FROM [Placements] AS [p0]
        INNER JOIN [Schools] AS [s0] ON [p0].[SchoolId] = [s0].[Id]
        WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND [p0].[StartOn] <= @today AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @today1) AND [p0].[TeacherId] = [t].[Id]), [t].[Number]
    OFFSET @p ROWS FETCH NEXT @p ROWS ONLY
) AS [t1]
LEFT JOIN (
    SELECT [s1].*
    FROM [Standings] AS [s1]
    WHERE [s1].[IsCurrent] = CAST(1 AS bit)
) AS [s2] ON [t1].[Id] = [s2].[TeacherId]
ORDER BY [t1].[c1], [t1].[c2], [t1].[Number], [t1].[Id]
GO

SELECT [t1].*, [s2].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [p1].[SchoolId]
        FROM [Placements] AS [p1]
        WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[StartOn] <= @today5 AND ([p1].[EndOn] IS NULL OR [p1].[EndOn] >= @today6) AND [p1].[TeacherId] = [t].[Id]
        ORDER BY [p1].[StartOn] DESC) AS [c], CASE
        WHEN NOT EXISTS (
            SELECT 1
            FROM [Teachers] AS [t0]
            WHERE [t0].[MergedIntoId] IS NULL AND (EXISTS (
                SELECT 1
                FROM [Placements] AS [p2]
                WHERE [p2].[Kind] = N'Post' AND [p2].[WithdrawnAt] IS NULL AND ([p2].[EndOn] IS NULL OR [p2].[EndOn] >= @today7) AND [p2].[TeacherId] = [t0].[Id]) OR ([t0].[Status] <> N'离职' AND NOT EXISTS (
                SELECT 1
                FROM [Placements] AS [p3]
                WHERE [p3].[Kind] = N'Post' AND [p3].[WithdrawnAt] IS NULL AND [p3].[TeacherId] = [t0].[Id]))) AND [t0].[Id] = [t].[Id]) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [Placements] AS [p]
            INNER JOIN [Schools] AS [s] ON [p].[SchoolId] = [s].[Id]
            WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today1) AND [p].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END AS [c1], (
        SELECT MAX([s0].[Code])
        FROM [Placements] AS [p0]
        INNER JOIN [Schools] AS [s0] ON [p0].[SchoolId] = [s0].[Id]
        WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND [p0].[StartOn] <= @today AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @today1) AND [p0].[TeacherId] = [t].[Id]) AS [c2]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY CASE
        WHEN EXISTS (
            SELECT 1
            FROM [Placements] AS [p]
            INNER JOIN [Schools] AS [s] ON [p].[SchoolId] = [s].[Id]
            WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today1) AND [p].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END, (
        SELECT MAX([s0].[Code])
        FROM [Placements] AS [p0]
        INNER JOIN [Schools] AS [s0] ON [p0].[SchoolId] = [s0].[Id]
        WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND [p0].[StartOn] <= @today AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @today1) AND [p0].[TeacherId] = [t].[Id]) DESC, [t].[Number]
    OFFSET @p ROWS
) AS [t1]
LEFT JOIN (
    SELECT [s1].*
    FROM [Standings] AS [s1]
    WHERE [s1].[IsCurrent] = CAST(1 AS bit)
) AS [s2] ON [t1].[Id] = [s2].[TeacherId]
ORDER BY [t1].[c1], [t1].[c2] DESC, [t1].[Number], [t1].[Id]
GO

SELECT [t1].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [p].[SchoolId]
        FROM [Placements] AS [p]
        WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today3) AND [p].[TeacherId] = [t].[Id]
        ORDER BY [p].[StartOn] DESC) AS [c], CASE
        WHEN NOT EXISTS (
            SELECT 1
            FROM [Teachers] AS [t0]
            WHERE [t0].[MergedIntoId] IS NULL AND (EXISTS (
                SELECT 1
                FROM [Placements] AS [p0]
                WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @today4) AND [p0].[TeacherId] = [t0].[Id]) OR ([t0].[Status] <> N'离职' AND NOT EXISTS (
                SELECT 1
                FROM [Placements] AS [p1]
                WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[TeacherId] = [t0].[Id]))) AND [t0].[Id] = [t].[Id]) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], CASE
        WHEN [t].[Title] = N'' THEN 1
        ELSE 0
    END AS [c1]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY CASE
        WHEN [t].[Title] = N'' THEN 1
        ELSE 0
    END, [t].[Title], [t].[Number]
    OFFSET @p ROWS FETCH NEXT @p ROWS ONLY
) AS [t1]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t1].[Id] = [s0].[TeacherId]
ORDER BY [t1].[c1], [t1].[Title], [t1].[Number], [t1].[Id]
GO

SELECT [t1].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [p].[SchoolId]
        FROM [Placements] AS [p]
        WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today2) AND [p].[TeacherId] = [t].[Id]
        ORDER BY [p].[StartOn] DESC) AS [c], CASE
        WHEN NOT EXISTS (
            SELECT 1
            FROM [Teachers] AS [t0]
            WHERE [t0].[MergedIntoId] IS NULL AND (EXISTS (
                SELECT 1
                FROM [Placements] AS [p0]
                WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @today3) AND [p0].[TeacherId] = [t0].[Id]) OR ([t0].[Status] <> N'离职' AND NOT EXISTS (
                SELECT 1
                FROM [Placements] AS [p1]
                WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[TeacherId] = [t0].[Id]))) AND [t0].[Id] = [t].[Id]) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], CASE
        WHEN [t].[Title] = N'' THEN 1
        ELSE 0
    END AS [c1]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY CASE
        WHEN [t].[Title] = N'' THEN 1
        ELSE 0
    END, [t].[Title] DESC, [t].[Number]
    OFFSET @p ROWS
) AS [t1]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t1].[Id] = [s0].[TeacherId]
ORDER BY [t1].[c1], [t1].[Title] DESC, [t1].[Number], [t1].[Id]
GO

SELECT [t1].*, [s3].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [p].[SchoolId]
        FROM [Placements] AS [p]
        WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today9) AND [p].[TeacherId] = [t].[Id]
        ORDER BY [p].[StartOn] DESC) AS [c], CASE
        WHEN NOT EXISTS (
            SELECT 1
            FROM [Teachers] AS [t0]
            WHERE [t0].[MergedIntoId] IS NULL AND (EXISTS (
                SELECT 1
                FROM [Placements] AS [p0]
                WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @today10) AND [p0].[TeacherId] = [t0].[Id]) OR ([t0].[Status] <> N'离职' AND NOT EXISTS (
                SELECT 1
                FROM [Placements] AS [p1]
                WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[TeacherId] = [t0].[Id]))) AND [t0].[Id] = [t].[Id]) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [Standings] AS [s]
            WHERE [s].[IsCurrent] = CAST(1 AS bit) AND [s].[Status] IN (
                SELECT [o].[value]
                FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o]
            ) AND [s].[Policy] = @duty AND [s].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END AS [c1], COALESCE((
        SELECT MAX([s0].[Short])
        FROM [Standings] AS [s0]
        WHERE [s0].[IsCurrent] = CAST(1 AS bit) AND [s0].[Status] IN (
            SELECT [o0].[value]
            FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o0]
        ) AND [s0].[Policy] = @duty AND [s0].[TeacherId] = [t].[Id]), 0) AS [c2], COALESCE((
        SELECT MAX([s1].[ClausesOpen])
        FROM [Standings] AS [s1]
        WHERE [s1].[IsCurrent] = CAST(1 AS bit) AND [s1].[Status] IN (
            SELECT [o1].[value]
            FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o1]
        ) AND [s1].[Policy] = @duty AND [s1].[TeacherId] = [t].[Id]), 0) AS [c3]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY CASE
        WHEN EXISTS (
            SELECT 1
            FROM [Standings] AS [s]
            WHERE [s].[IsCurrent] = CAST(1 AS bit) AND [s].[Status] IN (
                SELECT [o].[value]
                FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o]
            ) AND [s].[Policy] = @duty AND [s].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END, COALESCE((
        SELECT MAX([s0].[Short])
        FROM [Standings] AS [s0]
        WHERE [s0].[IsCurrent] = CAST(1 AS bit) AND [s0].[Status] IN (
            SELECT [o0].[value]
            FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o0]
        ) AND [s0].[Policy] = @duty AND [s0].[TeacherId] = [t].[Id]), 0), COALESCE((
        SELECT MAX([s1].[ClausesOpen])
        FROM [Standings] AS [s1]
        WHERE [s1].[IsCurrent] = CAST(1 AS bit) AND [s1].[Status] IN (
            SELECT [o1].[value]
            FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o1]
        ) AND [s1].[Policy] = @duty AND [s1].[TeacherId] = [t].[Id]), 0), [t].[Number]
    OFFSET @p ROWS FETCH NEXT @p ROWS ONLY
) AS [t1]
LEFT JOIN (
    SELECT [s2].*
    FROM [Standings] AS [s2]
    WHERE [s2].[IsCurrent] = CAST(1 AS bit)
) AS [s3] ON [t1].[Id] = [s3].[TeacherId]
ORDER BY [t1].*
GO

SELECT [t1].*, [s3].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [p].[SchoolId]
        FROM [Placements] AS [p]
        WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[StartOn] <= @today AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today5) AND [p].[TeacherId] = [t].[Id]
        ORDER BY [p].[StartOn] DESC) AS [c], CASE
        WHEN NOT EXISTS (
            SELECT 1
            FROM [Teachers] AS [t0]
            WHERE [t0].[MergedIntoId] IS NULL AND (EXISTS (
                SELECT 1
                FROM [Placements] AS [p0]
                WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND ([p0].[EndOn] IS NULL OR [p0].[EndOn] >= @today6) AND [p0].[TeacherId] = [t0].[Id]) OR ([t0].[Status] <> N'离职' AND NOT EXISTS (
                SELECT 1
                FROM [Placements] AS [p1]
                WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[TeacherId] = [t0].[Id]))) AND [t0].[Id] = [t].[Id]) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [Standings] AS [s]
            WHERE [s].[IsCurrent] = CAST(1 AS bit) AND [s].[Status] IN (
                SELECT [o].[value]
                FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o]
            ) AND [s].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END AS [c1], COALESCE((
        SELECT MAX([s0].[Short])
        FROM [Standings] AS [s0]
        WHERE [s0].[IsCurrent] = CAST(1 AS bit) AND [s0].[Status] IN (
            SELECT [o0].[value]
            FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o0]
        ) AND [s0].[TeacherId] = [t].[Id]), 0) AS [c2], COALESCE((
        SELECT MAX([s1].[ClausesOpen])
        FROM [Standings] AS [s1]
        WHERE [s1].[IsCurrent] = CAST(1 AS bit) AND [s1].[Status] IN (
            SELECT [o1].[value]
            FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o1]
        ) AND [s1].[TeacherId] = [t].[Id]), 0) AS [c3]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY CASE
        WHEN EXISTS (
            SELECT 1
            FROM [Standings] AS [s]
            WHERE [s].[IsCurrent] = CAST(1 AS bit) AND [s].[Status] IN (
                SELECT [o].[value]
                FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o]
            ) AND [s].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END, COALESCE((
        SELECT MAX([s0].[Short])
        FROM [Standings] AS [s0]
        WHERE [s0].[IsCurrent] = CAST(1 AS bit) AND [s0].[Status] IN (
            SELECT [o0].[value]
            FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o0]
        ) AND [s0].[TeacherId] = [t].[Id]), 0) DESC, COALESCE((
        SELECT MAX([s1].[ClausesOpen])
        FROM [Standings] AS [s1]
        WHERE [s1].[IsCurrent] = CAST(1 AS bit) AND [s1].[Status] IN (
            SELECT [o1].[value]
            FROM OPENJSON(@open) WITH ([value] nvarchar(20) '$') AS [o1]
        ) AND [s1].[TeacherId] = [t].[Id]), 0) DESC, [t].[Number]
    OFFSET @p ROWS
) AS [t1]
LEFT JOIN (
    SELECT [s2].*
    FROM [Standings] AS [s2]
    WHERE [s2].[IsCurrent] = CAST(1 AS bit)
) AS [s3] ON [t1].[Id] = [s3].[TeacherId]
ORDER BY [t1].[c1], [t1].[c2] DESC, [t1].[c3] DESC, [t1].[Number], [t1].[Id]
