SELECT [h].[PostId] AS [Key], COUNT(*) AS [Count]
FROM [HiringPeople] AS [h]
WHERE [h].[RoundId] = @roundId AND [h].[PostId] IS NOT NULL
GROUP BY [h].[PostId]
