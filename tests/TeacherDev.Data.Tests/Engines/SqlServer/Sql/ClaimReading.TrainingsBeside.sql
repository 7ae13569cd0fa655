SELECT [c].*
FROM [Claims] AS [c]
WHERE [c].[TeacherId] = @teacherId AND [c].[Id] <> @claimId AND [c].[State] <> N'Draft' AND [c].[State] <> N'Withdrawn' AND [c].[StartOn] <= @end AND [c].[CompletedOn] >= @start
ORDER BY [c].[Id]
GO

SELECT [l].*
FROM [LedgerEntries] AS [l]
WHERE [l].[TeacherId] = @teacherId AND [l].[ReversesId] IS NULL AND [l].[StartedOn] <= @end AND [l].[CompletedOn] >= @start AND NOT EXISTS (
    SELECT 1
    FROM [LedgerEntries] AS [l0]
    WHERE [l0].[ReversesId] = [l].[Id])
ORDER BY [l].[Id]
