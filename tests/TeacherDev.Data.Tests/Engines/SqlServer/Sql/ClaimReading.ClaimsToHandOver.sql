SELECT [u].[ClaimId]
FROM (
    SELECT [c].[ClaimId]
    FROM [ClaimSteps] AS [c]
    WHERE [c].[State] = N'Open' AND [c].[DueOn] < @today AND [c].[HandedOverAt] IS NULL AND [c].[Deputies] <> ''
    UNION
    SELECT [c0].[ClaimId]
    FROM [ClaimObjections] AS [c0]
    WHERE [c0].[State] = N'Open' AND [c0].[DueOn] < @today1 AND [c0].[HandedOverAt] IS NULL AND [c0].[Deputies] <> ''
) AS [u]
ORDER BY [u].[ClaimId]
