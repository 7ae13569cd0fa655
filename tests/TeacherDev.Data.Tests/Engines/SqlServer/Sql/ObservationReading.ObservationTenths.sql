SELECT COALESCE(SUM([o].[MentorTenths]), 0)
FROM [Observations] AS [o]
WHERE [o].[State] = N'Confirmed' AND [o].[Id] <> @but AND [o].[On] >= @first AND [o].[On] <= @last AND EXISTS (
    SELECT 1
    FROM [MentorPairs] AS [m]
    WHERE [m].[Id] = [o].[PairId] AND [m].[MentorId] = @teacherId)
GO

SELECT COALESCE(SUM([o].[ApprenticeTenths]), 0)
FROM [Observations] AS [o]
WHERE [o].[State] = N'Confirmed' AND [o].[Id] <> @but AND [o].[On] >= @first AND [o].[On] <= @last AND EXISTS (
    SELECT 1
    FROM [MentorPairs] AS [m]
    WHERE [m].[Id] = [o].[PairId] AND [m].[TeacherId] = @teacherId)
