SELECT [t].[Id], [t].[Number], [t].[Name], COALESCE((
    SELECT MAX([p2].[EndOn])
    FROM [Placements] AS [p2]
    WHERE [p2].[Kind] = N'Post' AND [p2].[WithdrawnAt] IS NULL AND [p2].[TeacherId] = [t].[Id]), (
    SELECT MAX([t2].[FromOn])
    FROM [TeacherFacts] AS [t2]
    WHERE [t2].[Kind] = N'Status' AND [t2].[Value] = N'离职' AND [t2].[TeacherId] = [t].[Id])) AS [LeftOn]
FROM [Teachers] AS [t]
WHERE [t].[MergedIntoId] IS NULL AND [t].[AnonymisedAt] IS NULL AND NOT EXISTS (
    SELECT 1
    FROM [Placements] AS [p]
    WHERE [p].[Kind] = N'Post' AND [p].[WithdrawnAt] IS NULL AND [p].[TeacherId] = [t].[Id] AND ([p].[EndOn] IS NULL OR [p].[EndOn] >= @today)) AND (EXISTS (
    SELECT 1
    FROM [Placements] AS [p0]
    WHERE [p0].[Kind] = N'Post' AND [p0].[WithdrawnAt] IS NULL AND [p0].[TeacherId] = [t].[Id]) OR ([t].[Status] = N'离职' AND EXISTS (
    SELECT 1
    FROM [TeacherFacts] AS [t0]
    WHERE [t0].[Kind] = N'Status' AND [t0].[Value] = N'离职' AND [t0].[TeacherId] = [t].[Id]))) AND COALESCE((
    SELECT MAX([p1].[EndOn])
    FROM [Placements] AS [p1]
    WHERE [p1].[Kind] = N'Post' AND [p1].[WithdrawnAt] IS NULL AND [p1].[TeacherId] = [t].[Id]), (
    SELECT MAX([t1].[FromOn])
    FROM [TeacherFacts] AS [t1]
    WHERE [t1].[Kind] = N'Status' AND [t1].[Value] = N'离职' AND [t1].[TeacherId] = [t].[Id])) <= @leftBy
