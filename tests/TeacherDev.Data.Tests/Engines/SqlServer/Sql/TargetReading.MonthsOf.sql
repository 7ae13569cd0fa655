SELECT [t].*
FROM [TargetPoints] AS [t]
INNER JOIN (
    SELECT [t1].[Target], [t1].[Counting], MAX([t1].[On]) AS [On]
    FROM (
        SELECT [t0].[Counting], [t0].[On], [t0].[Target], DATEPART(year, [t0].[On]) AS [Year], DATEPART(month, [t0].[On]) AS [Month]
        FROM [TargetPoints] AS [t0]
        WHERE [t0].[Plan] = @plan AND [t0].[On] <= @upTo
    ) AS [t1]
    GROUP BY [t1].[Target], [t1].[Counting], [t1].[Year], [t1].[Month]
) AS [t2] ON [t].[Target] = [t2].[Target] AND [t].[Counting] = [t2].[Counting] AND [t].[On] = [t2].[On]
WHERE [t].[Plan] = @plan AND [t].[On] <= @upTo
ORDER BY [t].[On], [t].[Id]
