SELECT CASE
    WHEN EXISTS (
        SELECT 1
        FROM [Placements] AS [p]
        WHERE [p].[SchoolId] = @schoolId AND [p].[WithdrawnAt] IS NULL) THEN CAST(1 AS bit)
    ELSE CAST(0 AS bit)
END
