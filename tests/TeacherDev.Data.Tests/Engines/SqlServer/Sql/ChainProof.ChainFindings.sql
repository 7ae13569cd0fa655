SELECT TOP(2) [l].[Position], [l].[Hash], COALESCE((
    SELECT MAX([l0].[Position])
    FROM [LedgerLinks] AS [l0]), CAST(0 AS bigint)) AS [Last]
FROM [LedgerHeads] AS [l]
GO

SELECT l."Position", l."EntryId", l."TeacherId", l."Form", l."Salt", l."Blind", l."Hash", l."Marks", e.[Id], e.[TeacherId], e.[CompletedOn], e.[StartedOn], e.[Tenths], e.[Level], e.[Mode], e.[Themes], e.[Project], e.[Organiser], e.[Passed], e.[SourceKind], e.[SourceId], e.[SourcePart], e.[ReversesId], e.[RecordedAt], e.[BatchId], e.[CertificateNumber], e.[Reason], e.[RecordedBy]
FROM "LedgerLinks" l LEFT JOIN [LedgerEntries] e ON e."Id" = l."EntryId"
WHERE l."Position" > 0 AND l."Position" <= 1 ORDER BY l."Position"
GO

SELECT [l].[Id], [l].[TeacherId]
FROM [LedgerEntries] AS [l]
WHERE NOT EXISTS (
    SELECT 1
    FROM [LedgerLinks] AS [l0]
    WHERE [l0].[EntryId] = [l].[Id])
ORDER BY [l].[Id]
