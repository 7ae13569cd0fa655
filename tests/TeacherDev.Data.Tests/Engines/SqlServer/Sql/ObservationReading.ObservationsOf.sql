SELECT [o].[ByMentor], COUNT(*) AS [Count]
FROM [Observations] AS [o]
WHERE [o].[State] = N'Confirmed' AND [o].[On] >= @first AND [o].[On] <= @last AND EXISTS (
    SELECT 1
    FROM [MentorPairs] AS [m]
    WHERE [m].[Id] = [o].[PairId] AND [m].[TeacherId] = @teacherId)
GROUP BY [o].[ByMentor]
