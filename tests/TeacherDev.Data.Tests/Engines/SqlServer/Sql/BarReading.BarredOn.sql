SELECT [e].*
FROM [EthicsViolations] AS [e]
WHERE [e].[TeacherId] IN (
    SELECT [i].[value]
    FROM OPENJSON(@ids) WITH ([value] int '$') AS [i]
) AND [e].[UntilOn] >= @_8__locals1_day AND [e].[Bars] LIKE @_8__locals1_word_contains ESCAPE N'\'
