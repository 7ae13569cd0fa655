SELECT TOP(1) [r].[Name]
FROM [RotationRounds] AS [r]
WHERE [r].[CalledOffAt] IS NULL AND [r].[UndoneAt] IS NULL AND [r].[EffectedAt] IS NULL AND (EXISTS (
    SELECT 1
    FROM [RotationNeeds] AS [r0]
    WHERE [r].[Id] = [r0].[RoundId] AND [r0].[SchoolId] = @schoolId AND [r0].[Count] > 0) OR EXISTS (
    SELECT 1
    FROM [RotationPeople] AS [r1]
    WHERE [r].[Id] = [r1].[RoundId] AND [r1].[WithdrawnAt] IS NULL AND ([r1].[SchoolId] = @schoolId OR EXISTS (
        SELECT 1
        FROM [RotationWishes] AS [r2]
        WHERE [r1].[Id] = [r2].[PersonId] AND [r2].[SchoolId] = @schoolId))))
ORDER BY [r].[Id]
