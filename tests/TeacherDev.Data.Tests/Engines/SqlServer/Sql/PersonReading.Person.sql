SELECT [t1].*, [t0].*, [s0].*, [e].*, [c].[Id], [c].[HappenedOn], [c].[Kind], [c].[TeacherId]
FROM (
    SELECT TOP(2) [t].*
    FROM [Teachers] AS [t]
    WHERE [t].[Id] = @teacherId
) AS [t1]
LEFT JOIN [TeacherFacts] AS [t0] ON [t1].[Id] = [t0].[TeacherId]
LEFT JOIN (
    SELECT [p].*, [s].[Id] AS [Id0], [s].*
    FROM [Placements] AS [p]
    INNER JOIN [Schools] AS [s] ON [p].[SchoolId] = [s].[Id]
) AS [s0] ON [t1].[Id] = [s0].[TeacherId]
LEFT JOIN [Exemptions] AS [e] ON [t1].[Id] = [e].[TeacherId]
LEFT JOIN [CareerEvents] AS [c] ON [t1].[Id] = [c].[TeacherId]
ORDER BY [t1].[Id], [t0].[Id], [s0].[Id], [s0].[Id0], [e].[Id]
GO

SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE [l].[TeacherId] = @teacherId
