SELECT [c].[Id]
FROM [Claims] AS [c]
WHERE [c].[PostedOn] >= @from AND [c].[PostedOn] <= @to
ORDER BY [c].[Id]
