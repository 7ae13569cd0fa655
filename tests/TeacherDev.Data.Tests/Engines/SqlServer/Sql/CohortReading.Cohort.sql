SELECT [t0].[Id] AS [TeacherId], [t0].[Number], [t0].[Name], [t0].[NameKeys], [s0].[Code] AS [SchoolCode], [s0].[Name] AS [School], [s].*, [t2].[Name] AS [Mentor], [t2].[Id] AS [MentorId], [i0].[Outcome], [i0].[CertificateNumber] AS [Certificate], [i2].[Outcome] AS [Proposed]
FROM [Standings] AS [s]
INNER JOIN (
    SELECT [t].*
    FROM [Teachers] AS [t]
    WHERE [t].[MergedIntoId] IS NULL
) AS [t0] ON [s].[TeacherId] = [t0].[Id]
LEFT JOIN [Schools] AS [s0] ON [t0].[SchoolId] = [s0].[Id]
LEFT JOIN (
    SELECT [m].[MentorId], [m].[TeacherId]
    FROM [MentorPairs] AS [m]
    WHERE [m].[State] = N'Running' AND [m].[UntilOn] >= @today
) AS [m0] ON [t0].[Id] = [m0].[TeacherId]
LEFT JOIN (
    SELECT [t1].[Id], [t1].[Name]
    FROM [Teachers] AS [t1]
    WHERE [t1].[MergedIntoId] IS NULL
) AS [t2] ON [m0].[MentorId] = [t2].[Id]
LEFT JOIN (
    SELECT [i].[CertificateNumber], [i].[Outcome], [i].[TeacherId], [i].[WindowOn]
    FROM [InductionResults] AS [i]
    WHERE [i].[Slot] = 2
) AS [i0] ON [s].[TeacherId] = [i0].[TeacherId] AND [s].[StartOn] = [i0].[WindowOn]
LEFT JOIN (
    SELECT [i1].[Outcome], [i1].[TeacherId], [i1].[WindowOn]
    FROM [InductionResults] AS [i1]
    WHERE [i1].[Slot] = 1
) AS [i2] ON [s].[TeacherId] = [i2].[TeacherId] AND [s].[StartOn] = [i2].[WindowOn]
WHERE [s].[Policy] = @policy AND [s].[StartOn] >= @first AND [s].[StartOn] <= @last
