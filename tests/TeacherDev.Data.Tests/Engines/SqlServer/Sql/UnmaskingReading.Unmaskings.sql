SELECT [a].*
FROM [Audit] AS [a]
WHERE [a].[Action] = 'teacher.unmasked' AND [a].[SubjectKind] = 'teacher' AND [a].[SubjectId] = @id
