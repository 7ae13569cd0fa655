SELECT [c].[Id]
FROM [Claims] AS [c]
WHERE [c].[State] = N'Public' AND [c].[PublicUntil] < @today
ORDER BY [c].[PublicUntil], [c].[Id]
