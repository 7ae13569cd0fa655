SELECT [s].*
FROM [Studios] AS [s]
WHERE [s].[Id] IN (
    SELECT [l].[value]
    FROM OPENJSON(@led) WITH ([value] int '$') AS [l]
) OR [s].[HostSchoolId] = @school OR EXISTS (
    SELECT 1
    FROM [StudioMembers] AS [s0]
    WHERE [s0].[StudioId] = [s].[Id] AND [s0].[TeacherId] = @teacher AND [s0].[State] = N'Admitted' AND [s0].[StartOn] <= @today) OR EXISTS (
    SELECT 1
    FROM [StudioLeads] AS [s1]
    WHERE [s1].[StudioId] = [s].[Id] AND [s1].[TeacherId] = @teacher AND ([s1].[EndOn] IS NULL OR [s1].[EndOn] >= [s1].[StartOn]))
