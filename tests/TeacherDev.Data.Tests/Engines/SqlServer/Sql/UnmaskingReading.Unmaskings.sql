SELECT [t].[FromId]
FROM [TeacherMerges] AS [t]
WHERE [t].[StandsId] = @teacherId AND [t].[UndoneAt] IS NULL
GO

SELECT [a].*
FROM [Audit] AS [a]
WHERE [a].[SubjectKind] = 'teacher' AND [a].[SubjectId] IS NOT NULL AND [a].[SubjectId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] nvarchar(80) '$') AS [i]
) AND [a].[Action] IN ('teacher.unmasked', 'person.exported', 'person.refused-row-taken')
