SELECT [s0].[Policy], [s0].[Status], [s0].[Step], [s0].[Marked0] AS [Marked], COUNT(*) AS [People], COALESCE(SUM(CAST([s0].[Short] AS bigint)), CAST(0 AS bigint)) AS [Short]
FROM (
    SELECT [s].[Policy], [s].[Short], [s].[Status], [r0].[Marked] AS [Marked0], [s].[Counted] / 20 AS [Step]
    FROM [Standings] AS [s]
    INNER JOIN (
        SELECT [r].[TeacherId], [r].[Marked]
        FROM [RosterLines] AS [r]
        WHERE [r].[State] < 2
    ) AS [r0] ON [s].[TeacherId] = [r0].[TeacherId]
    WHERE [s].[IsCurrent] = CAST(1 AS bit)
) AS [s0]
GROUP BY [s0].[Policy], [s0].[Status], [s0].[Step], [s0].[Marked0]
GO

SELECT [r0].[SchoolId], [s].[Policy], [s].[Status], COUNT(*) AS [People], COALESCE(SUM(CAST([s].[Short] AS bigint)), CAST(0 AS bigint)) AS [Short]
FROM [Standings] AS [s]
INNER JOIN (
    SELECT [r].[TeacherId], [r].[SchoolId]
    FROM [RosterLines] AS [r]
    WHERE [r].[State] < 2
) AS [r0] ON [s].[TeacherId] = [r0].[TeacherId]
WHERE [s].[IsCurrent] = CAST(1 AS bit)
GROUP BY [r0].[SchoolId], [s].[Policy], [s].[Status]
GO

SELECT [r].[SchoolId], COUNT(*) AS [People]
FROM [RosterLines] AS [r]
WHERE [r].[State] < 2
GROUP BY [r].[SchoolId]
GO

SELECT [d].*
FROM [DistrictTallies] AS [d]
GO

SELECT [s].*
FROM [SchoolTallies] AS [s]
