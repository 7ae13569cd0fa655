SELECT [t0].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[IsFormer] = CAST(1 AS bit)) THEN CAST(1 AS bit)
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
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[IsFormer] = CAST(1 AS bit)) THEN CAST(1 AS bit)
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
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[IsFormer] = CAST(1 AS bit)) THEN CAST(1 AS bit)
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
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[IsFormer] = CAST(1 AS bit)) THEN CAST(1 AS bit)
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

SELECT [t0].*, [s2].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r1].[SchoolId]
        FROM [RosterLines] AS [r1]
        WHERE [r1].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r2]
            WHERE [r2].[TeacherId] = [t].[Id] AND [r2].[IsFormer] = CAST(1 AS bit)) THEN CAST(1 AS bit)
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
            WHERE [r2].[TeacherId] = [t].[Id] AND [r2].[IsFormer] = CAST(1 AS bit)) THEN CAST(1 AS bit)
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

SELECT [t0].*, [s0].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[IsFormer] = CAST(1 AS bit)) THEN CAST(1 AS bit)
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
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[IsFormer] = CAST(1 AS bit)) THEN CAST(1 AS bit)
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

SELECT [t0].*, [s3].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[IsFormer] = CAST(1 AS bit)) THEN CAST(1 AS bit)
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
) AS [t0]
LEFT JOIN (
    SELECT [s2].*
    FROM [Standings] AS [s2]
    WHERE [s2].[IsCurrent] = CAST(1 AS bit)
) AS [s3] ON [t0].[Id] = [s3].[TeacherId]
ORDER BY [t0].*
GO

SELECT [t0].*, [s3].*
FROM (
    SELECT [t].*, (
        SELECT TOP(1) [r].[SchoolId]
        FROM [RosterLines] AS [r]
        WHERE [r].[TeacherId] = [t].[Id]) AS [c], CASE
        WHEN EXISTS (
            SELECT 1
            FROM [RosterLines] AS [r0]
            WHERE [r0].[TeacherId] = [t].[Id] AND [r0].[IsFormer] = CAST(1 AS bit)) THEN CAST(1 AS bit)
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
) AS [t0]
LEFT JOIN (
    SELECT [s2].*
    FROM [Standings] AS [s2]
    WHERE [s2].[IsCurrent] = CAST(1 AS bit)
) AS [s3] ON [t0].[Id] = [s3].[TeacherId]
ORDER BY [t0].[c1], [t0].[c2] DESC, [t0].[c3] DESC, [t0].[Number], [t0].[Id]
