SELECT l."Position", l."EntryId", l."TeacherId", l."Form", l."Salt", l."Blind", l."Hash", l."Marks", e.[Id], e.[TeacherId], e.[CompletedOn], e.[StartedOn], e.[Tenths], e.[Level], e.[Mode], e.[Themes], e.[Project], e.[Organiser], e.[Passed], e.[SourceKind], e.[SourceId], e.[SourcePart], e.[ReversesId], e.[RecordedAt], e.[BatchId], e.[CertificateNumber], e.[Reason], e.[RecordedBy]
FROM "LedgerLinks" l LEFT JOIN [LedgerEntries] e ON e."Id" = l."EntryId"
WHERE l."Position" > 0 AND l."Position" <= 2000 ORDER BY l."Position"
GO

SELECT l."Position", l."EntryId", l."TeacherId", l."Form", l."Salt", l."Blind", l."Hash", l."Marks", e.[Id], e.[TeacherId], e.[CompletedOn], e.[StartedOn], e.[Tenths], e.[Level], e.[Mode], e.[Themes], e.[Project], e.[Organiser], e.[Passed], e.[SourceKind], e.[SourceId], e.[SourcePart], e.[ReversesId], e.[RecordedAt], e.[BatchId], e.[CertificateNumber], e.[Reason], e.[RecordedBy]
FROM "LedgerLinks" l LEFT JOIN [LedgerEntries] e ON e."Id" = l."EntryId"
WHERE l."Position" > 2000 AND l."Position" <= 4000 ORDER BY l."Position"
