SELECT [l1].[Position]
FROM [LedgerEntries] AS [l]
INNER JOIN (
    SELECT [l0].[Position], [l0].[EntryId]
    FROM [LedgerLinks] AS [l0]
    WHERE [l0].[Salt] IS NOT NULL
) AS [l1] ON [l].[Id] = [l1].[EntryId]
WHERE [l].[TeacherId] IN (
    SELECT [t].[value]
    FROM OPENJSON(@teacherIds) WITH ([value] int '$') AS [t]
)
GO

SELECT l."Position", l."EntryId", l."TeacherId", l."Form", l."Salt", l."Blind", l."Hash", l."Marks", e.[Id], e.[TeacherId], e.[CompletedOn], e.[StartedOn], e.[Tenths], e.[Level], e.[Mode], e.[Themes], e.[Project], e.[Organiser], e.[Passed], e.[SourceKind], e.[SourceId], e.[SourcePart], e.[ReversesId], e.[RecordedAt], e.[BatchId], e.[CertificateNumber], e.[Reason], e.[RecordedBy]
FROM "LedgerLinks" l LEFT JOIN [LedgerEntries] e ON e."Id" = l."EntryId"
WHERE l."Position" > -1 AND l."Position" <= 1 ORDER BY l."Position"
