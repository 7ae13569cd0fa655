SELECT [t3].*, [t1].*, [s0].*, [e].*, [c].[Id], [c].[HappenedOn], [c].[Kind], [c].[TeacherId], [c3].*, [s1].*, [t4].[FromNumber], [t4].[Id]
FROM (
    SELECT TOP(2) [t].*
    FROM [Teachers] AS [t]
    WHERE NOT EXISTS (
        SELECT 1
        FROM [TeacherMerges] AS [t0]
        WHERE [t0].[FromId] = [t].[Id] AND [t0].[RecordedAt] <= @at AND ([t0].[UndoneAt] IS NULL OR [t0].[UndoneAt] > @at1)) AND [t].[Id] = @teacherId
) AS [t3]
LEFT JOIN [TeacherFacts] AS [t1] ON [t3].[Id] = [t1].[TeacherId]
LEFT JOIN (
    SELECT [p].*, [s].[Id] AS [Id0], [s].*
    FROM [Placements] AS [p]
    INNER JOIN [Schools] AS [s] ON [p].[SchoolId] = [s].[Id]
) AS [s0] ON [t3].[Id] = [s0].[TeacherId]
LEFT JOIN [Exemptions] AS [e] ON [t3].[Id] = [e].[TeacherId]
LEFT JOIN [CareerEvents] AS [c] ON [t3].[Id] = [c].[TeacherId]
LEFT JOIN (
    SELECT [c0].*
    FROM [CareerRecords] AS [c0]
    WHERE [c0].[RecordedAt] IS NOT NULL
) AS [c3] ON [t3].[Id] = [c3].[TeacherId]
LEFT JOIN (
    SELECT [c1].[TeacherId], [c2].[Kind], [c2].[Outside], [c1].[StartOn], [c1].[EndOn], [c2].[EndOn] AS [EndOn0], [c1].[RecordedAt], [c1].[EndedAt], [c1].[WithdrawnAt], [c1].[Id], [c2].[Id] AS [Id0]
    FROM [CohortMembers] AS [c1]
    INNER JOIN [Cohorts] AS [c2] ON [c1].[CohortId] = [c2].[Id]
) AS [s1] ON [t3].[Id] = [s1].[TeacherId]
LEFT JOIN (
    SELECT [t2].[FromNumber], [t2].[Id], [t2].[StandsId]
    FROM [TeacherMerges] AS [t2]
    WHERE [t2].[UndoneAt] IS NULL
) AS [t4] ON [t3].[Id] = [t4].[StandsId]
ORDER BY [t3].[Id], [t1].[Id], [s0].[Id], [s0].[Id0], [e].[Id], [c].[Id], [c3].[Id], [s1].[Id], [s1].[Id0]
GO

SELECT [t].[FromId], [t].[StayId], [t].[FromNumber]
FROM [TeacherMerges] AS [t]
WHERE [t].[RecordedAt] <= @knownAt AND ([t].[UndoneAt] IS NULL OR [t].[UndoneAt] > @knownAt0)
GO

SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE [l].[TeacherId] = @teacherId
