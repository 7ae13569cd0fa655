SELECT COALESCE(SUM(COALESCE([c].[PostedTenths], 0)), 0)
FROM [Claims] AS [c]
WHERE [c].[TeacherId] = @teacherId AND [c].[Item] = @item AND [c].[CapYear] = @year AND [c].[Id] <> @but AND [c].[State] = N'Posted'
