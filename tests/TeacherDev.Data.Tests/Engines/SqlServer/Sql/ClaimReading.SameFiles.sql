SELECT [c].[Id] AS [EvidenceId], [c1].[Id] AS [OtherClaimId], [c1].[TeacherId] AS [OtherTeacherId], COALESCE([c1].[SentAt], [c1].[MadeAt]) AS [Since]
FROM [ClaimEvidence] AS [c]
INNER JOIN [ClaimEvidence] AS [c0] ON [c].[Digest] = [c0].[Digest]
INNER JOIN [Claims] AS [c1] ON [c0].[ClaimId] = [c1].[Id]
WHERE [c].[ClaimId] = @claimId AND ([c0].[ClaimId] <> @claimId OR [c0].[ClaimId] IS NULL) AND [c1].[State] NOT IN (N'Draft', N'Withdrawn')
ORDER BY [c].[Id], [c1].[Id]
