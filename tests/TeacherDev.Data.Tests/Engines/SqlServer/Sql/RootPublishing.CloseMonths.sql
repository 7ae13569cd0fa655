UPDATE [l]
SET [l].[Position] = [l].[Position]
FROM [LedgerHeads] AS [l]
GO

SELECT TOP(2) [l].[Id], [l].[Hash], [l].[Position]
FROM [LedgerHeads] AS [l]
WHERE [l].[Id] = 1
GO

SELECT TOP(1) [l].*
FROM [LedgerRoots] AS [l]
ORDER BY [l].[Id] DESC
GO

SELECT MAX([l].[Position])
FROM [LedgerLinks] AS [l]
WHERE [l].[Position] > @last_Position AND EXISTS (
    SELECT 1
    FROM [LedgerEntries] AS [l0]
    WHERE [l0].[Id] = [l].[EntryId] AND [l0].[RecordedAt] < @until)
GO

SET IMPLICIT_TRANSACTIONS OFF;
SET NOCOUNT ON;
INSERT INTO [LedgerRoots] ([Entries], [Hash], [Kind], [MonthOn], [Position], [PublishedAt], [PublishedBy])
OUTPUT INSERTED.[Id]
VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6);
