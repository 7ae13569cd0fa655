SELECT [t0].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[State] = 2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY [t].[Number]
    OFFSET @p ROWS FETCH NEXT @p ROWS ONLY
) AS [t0]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t0].[Id] = [s0].[TeacherId]
ORDER BY [t0].[Number], [t0].[Id]
GO

SELECT [t0].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[State] = 2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY [t].[Number] DESC
    OFFSET @p ROWS
) AS [t0]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t0].[Id] = [s0].[TeacherId]
ORDER BY [t0].[Number] DESC, [t0].[Id]
GO

SELECT [t0].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[State] = 2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY [t].[Number]
    OFFSET @p ROWS FETCH NEXT @p ROWS ONLY
) AS [t0]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t0].[Id] = [s0].[TeacherId]
ORDER BY [t0].[Number], [t0].[Id]
GO

SELECT [t0].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[State] = 2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], [t].[NameKeys]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY [t].[NameKeys], [t].[Number]
    OFFSET @p ROWS FETCH NEXT @p ROWS ONLY
) AS [t0]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t0].[Id] = [s0].[TeacherId]
ORDER BY [t0].[NameKeys], [t0].[Number], [t0].[Id]
GO

SELECT [t0].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[State] = 2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], [t].[NameKeys]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY [t].[NameKeys] DESC, [t].[Number]
    OFFSET @p ROWS
) AS [t0]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t0].[Id] = [s0].[TeacherId]
ORDER BY [t0].[NameKeys] DESC, [t0].[Number], [t0].[Id]
GO

SELECT [t0].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[State] = 2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], [t].[NameKeys]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY [t].[NameKeys], [t].[Number]
    OFFSET @p ROWS FETCH NEXT @p ROWS ONLY
) AS [t0]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t0].[Id] = [s0].[TeacherId]
ORDER BY [t0].[NameKeys], [t0].[Number], [t0].[Id]
GO

SELECT [t0].*, [s2].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r1].[SchoolId]
        FROM [RosterLines] AS [r1]
        WHERE [r1].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r2]
            WHERE [r2].[TeacherId] = [t].[Id] AND [r2].[State] = 2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r]
            INNER JOIN [Schools] AS [s] ON [r].[SchoolId] = [s].[Id]
            WHERE [r].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END AS [c1], (
        SELECT MAX([s0].[Code])
        FROM [RosterLines] AS [r0]
        INNER JOIN [Schools] AS [s0] ON [r0].[SchoolId] = [s0].[Id]
        WHERE [r0].[TeacherId] = [t].[Id]) AS [c2]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r]
            INNER JOIN [Schools] AS [s] ON [r].[SchoolId] = [s].[Id]
            WHERE [r].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END, (
        SELECT MAX([s0].[Code])
        FROM [RosterLines] AS [r0]
        INNER JOIN [Schools] AS [s0] ON [r0].[SchoolId] = [s0].[Id]
        WHERE [r0].[TeacherId] = [t].[Id]), [t].[Number]
    OFFSET @p ROWS FETCH NEXT @p ROWS ONLY
) AS [t0]
LEFT JOIN (
    SELECT [s1].*
    FROM [Standings] AS [s1]
    WHERE [s1].[IsCurrent] = CAST(1 AS bit)
) AS [s2] ON [t0].[Id] = [s2].[TeacherId]
ORDER BY [t0].[c1], [t0].[c2], [t0].[Number], [t0].[Id]
GO

SELECT [t0].*, [s2].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r1].[SchoolId]
        FROM [RosterLines] AS [r1]
        WHERE [r1].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r2]
            WHERE [r2].[TeacherId] = [t].[Id] AND [r2].[State] = 2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r]
            INNER JOIN [Schools] AS [s] ON [r].[SchoolId] = [s].[Id]
            WHERE [r].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END AS [c1], (
        SELECT MAX([s0].[Code])
        FROM [RosterLines] AS [r0]
        INNER JOIN [Schools] AS [s0] ON [r0].[SchoolId] = [s0].[Id]
        WHERE [r0].[TeacherId] = [t].[Id]) AS [c2]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r]
            INNER JOIN [Schools] AS [s] ON [r].[SchoolId] = [s].[Id]
            WHERE [r].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END, (
        SELECT MAX([s0].[Code])
        FROM [RosterLines] AS [r0]
        INNER JOIN [Schools] AS [s0] ON [r0].[SchoolId] = [s0].[Id]
        WHERE [r0].[TeacherId] = [t].[Id]) DESC, [t].[Number]
    OFFSET @p ROWS
) AS [t0]
LEFT JOIN (
    SELECT [s1].*
    FROM [Standings] AS [s1]
    WHERE [s1].[IsCurrent] = CAST(1 AS bit)
) AS [s2] ON [t0].[Id] = [s2].[TeacherId]
ORDER BY [t0].[c1], [t0].[c2] DESC, [t0].[Number], [t0].[Id]
GO

SELECT [t0].*, [s2].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r1].[SchoolId]
        FROM [RosterLines] AS [r1]
        WHERE [r1].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r2]
            WHERE [r2].[TeacherId] = [t].[Id] AND [r2].[State] = 2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r]
            INNER JOIN [Schools] AS [s] ON [r].[SchoolId] = [s].[Id]
            WHERE [r].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END AS [c1], (
        SELECT MAX([s0].[Code])
        FROM [RosterLines] AS [r0]
        INNER JOIN [Schools] AS [s0] ON [r0].[SchoolId] = [s0].[Id]
        WHERE [r0].[TeacherId] = [t].[Id]) AS [c2]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
    ORDER BY CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r]
            INNER JOIN [Schools] AS [s] ON [r].[SchoolId] = [s].[Id]
            WHERE [r].[TeacherId] = [t].[Id]) THEN 0
        ELSE 1
    END, (
        SELECT MAX([s0].[Code])
        FROM [RosterLines] AS [r0]
        INNER JOIN [Schools] AS [s0] ON [r0].[SchoolId] = [s0].[Id]
        WHERE [r0].[TeacherId] = [t].[Id]), [t].[Number]
    OFFSET @p ROWS FETCH NEXT @p ROWS ONLY
) AS [t0]
LEFT JOIN (
    SELECT [s1].*
    FROM [Standings] AS [s1]
    WHERE [s1].[IsCurrent] = CAST(1 AS bit)
) AS [s2] ON [t0].[Id] = [s2].[TeacherId]
ORDER BY [t0].[c1], [t0].[c2], [t0].[Number], [t0].[Id]
GO

SELECT [t0].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[State] = 2) THEN CAST(1 AS bit)
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
) AS [t0]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t0].[Id] = [s0].[TeacherId]
ORDER BY [t0].[c1], [t0].[Title], [t0].[Number], [t0].[Id]
GO

SELECT [t0].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[State] = 2) THEN CAST(1 AS bit)
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
) AS [t0]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t0].[Id] = [s0].[TeacherId]
ORDER BY [t0].[c1], [t0].[Title] DESC, [t0].[Number], [t0].[Id]
GO

SELECT [t0].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[State] = 2) THEN CAST(1 AS bit)
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
) AS [t0]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0] ON [t0].[Id] = [s0].[TeacherId]
ORDER BY [t0].[c1], [t0].[Title], [t0].[Number], [t0].[Id]
GO

SELECT [s1].*, [s2].*
FROM (
    SELECT [t0].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t0].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t0].[Id] AND [r0].[State] = 2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], [s].[Id] AS [Id0], [s].[Owing]
    FROM [Standings] AS [s]
    INNER JOIN (
        SELECT [t].*
        FROM [Teachers] AS [t]
        WHERE [t].[MergedIntoId] IS NULL
    ) AS [t0] ON [s].[TeacherId] = [t0].[Id]
    WHERE [s].[Policy] = @duty AND [s].[Owing] > 0
    ORDER BY [s].[Owing], [t0].[Number]
    OFFSET @p ROWS FETCH NEXT @p ROWS ONLY
) AS [s1]
LEFT JOIN (
    SELECT [s0].*
    FROM [Standings] AS [s0]
    WHERE [s0].[IsCurrent] = CAST(1 AS bit)
) AS [s2] ON [s1].[Id] = [s2].[TeacherId]
ORDER BY [s1].[Owing], [s1].[Number], [s1].[Id0], [s1].[Id]
GO

SELECT [s0].*, [s1].*
FROM (
    SELECT [t0].*, (
        SELECT TOP(1) [r0].[SchoolId]
        FROM [RosterLines] AS [r0]
        WHERE [r0].[TeacherId] = [t0].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r1]
            WHERE [r1].[TeacherId] = [t0].[Id] AND [r1].[State] = 2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], [r].[TeacherId], [r].[State], [r].[MostShort], [r].[MostOpen]
    FROM [RosterLines] AS [r]
    INNER JOIN (
        SELECT [t].*
        FROM [Teachers] AS [t]
        WHERE [t].[MergedIntoId] IS NULL
    ) AS [t0] ON [r].[TeacherId] = [t0].[Id]
    ORDER BY [r].[State], [r].[MostShort] DESC, [r].[MostOpen] DESC, [t0].[Number]
    OFFSET @p ROWS
) AS [s0]
LEFT JOIN (
    SELECT [s].*
    FROM [Standings] AS [s]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s1] ON [s0].[Id] = [s1].[TeacherId]
ORDER BY [s0].[State], [s0].[MostShort] DESC, [s0].[MostOpen] DESC, [s0].[Number], [s0].[TeacherId], [s0].[Id]
GO

SELECT [s1].*, [s2].*
FROM (
    SELECT [t0].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t0].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t0].[Id] AND [r0].[State] = 2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0], [s].[Id] AS [Id0], [s].[Owing]
    FROM [Standings] AS [s]
    INNER JOIN (
        SELECT [t].*
        FROM [Teachers] AS [t]
        WHERE [t].[MergedIntoId] IS NULL
    ) AS [t0] ON [s].[TeacherId] = [t0].[Id]
    WHERE [s].[Policy] = @duty AND [s].[Owing] > 0
    ORDER BY [s].[Owing], [t0].[Number]
    OFFSET @p ROWS FETCH NEXT @p ROWS ONLY
) AS [s1]
LEFT JOIN (
    SELECT [s0].*
    FROM [Standings] AS [s0]
    WHERE [s0].[IsCurrent] = CAST(1 AS bit)
) AS [s2] ON [s1].[Id] = [s2].[TeacherId]
ORDER BY [s1].[Owing], [s1].[Number], [s1].[Id0], [s1].[Id]
GO

SELECT [t0].*, [s1].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[State] = 2) THEN CAST(1 AS bit)
        ELSE CAST(0 AS bit)
    END AS [c0]
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL AND NOT EXISTS (
        SELECT 1
        FROM [Standings] AS [s]
        WHERE [s].[Owing] <> 0 AND [s].[Policy] = @duty AND [s].[TeacherId] = [t].[Id])
    ORDER BY [t].[Number]
    OFFSET @p ROWS FETCH NEXT @p3 ROWS ONLY
) AS [t0]
LEFT JOIN (
    SELECT [s0].*
    FROM [Standings] AS [s0]
    WHERE [s0].[IsCurrent] = CAST(1 AS bit)
) AS [s1] ON [t0].[Id] = [s1].[TeacherId]
ORDER BY [t0].[Number], [t0].[Id]
