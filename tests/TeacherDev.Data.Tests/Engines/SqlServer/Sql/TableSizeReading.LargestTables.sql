SELECT TOP(@p1) [t].[Bytes], [t].[Name], [t].[Rows]
FROM (
    SELECT t.[name] AS [Name], SUM(CASE WHEN p.[index_id] IN (0, 1) AND a.[type] = 1 THEN p.[rows] ELSE 0 END) AS [Rows],
        SUM(a.[total_pages]) * CAST(8192 AS bigint) AS [Bytes]
    FROM sys.tables AS t
    INNER JOIN sys.partitions AS p ON p.[object_id] = t.[object_id]
    INNER JOIN sys.allocation_units AS a ON a.[container_id] = p.[partition_id]
    GROUP BY t.[name]
) AS [t]
ORDER BY [t].[Bytes] DESC, [t].[Rows] DESC
