SELECT [t2].*, [t1].*, [s0].*, [e].*, [c].[Id], [c].[HappenedOn], [c].[Kind], [c].[TeacherId]
FROM (
    SELECT TOP(2) [t].*
    FROM [Teachers] AS [t]
    WHERE NOT EXISTS (
        SELECT 1
        FROM [TeacherMerges] AS [t0]
        WHERE [t0].[FromId] = [t].[Id] AND [t0].[RecordedAt] <= @at AND ([t0].[UndoneAt] IS NULL OR [t0].[UndoneAt] > @at1)) AND [t].[Id] = @teacherId
) AS [t2]
LEFT JOIN [TeacherFacts] AS [t1] ON [t2].[Id] = [t1].[TeacherId]
LEFT JOIN (
    SELECT [p].*, [s].[Id] AS [Id0], [s].*
    FROM [Placements] AS [p]
    INNER JOIN [Schools] AS [s] ON [p].[SchoolId] = [s].[Id]
) AS [s0] ON [t2].[Id] = [s0].[TeacherId]
LEFT JOIN [Exemptions] AS [e] ON [t2].[Id] = [e].[TeacherId]
LEFT JOIN [CareerEvents] AS [c] ON [t2].[Id] = [c].[TeacherId]
ORDER BY [t2].[Id], [t1].[Id], [s0].[Id], [s0].[Id0], [e].[Id]
GO

SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE [l].[TeacherId] = @teacherId
