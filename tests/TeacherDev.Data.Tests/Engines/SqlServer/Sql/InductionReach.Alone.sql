UPDATE [t]
SET [t].[Version] = [t].[Version] + 1
FROM [Teachers] AS [t]
WHERE [t].[Id] = @id
