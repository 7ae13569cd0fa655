using TeacherDev.Domain.Imports.Records;
using TeacherDev.Domain.Imports.Sheets;

namespace TeacherDev.Domain.Tests.Imports.Records;

/// <summary>A right row of sheet 国内培训, with some cells said otherwise.</summary>
internal static class Rows
{
    public static RecordRow Read(DateOnly today, params (string Column, object? Value)[] otherwise)
    {
        var cells = new Dictionary<string, object?>
        {
            ["工号"] = "T00001",
            ["姓名"] = "金海文",
            ["培训年度"] = 2024d,
            ["培训类别"] = "县级",
            ["培训项目名称"] = "2024年项目化学习设计",
            ["培训机构名称"] = "区教师进修学校",
            ["培训方式"] = "短期面授",
            ["培训获得学时"] = 16d,
            ["培训获得学分"] = null,
            ["开始日期"] = new DateTime(2024, 11, 29),
            ["结束日期"] = new DateTime(2024, 11, 30),
            ["考核结果"] = "合格",
            ["证书编号"] = "2024930",
        };
        foreach (var (column, value) in otherwise)
        {
            cells[column] = value;
        }

        var reading = new SheetReading(RecordsShape.Sheet);
        reading.Next(1, [.. cells.Keys]);
        return RecordRowCheck.Read(reading.Next(2, [.. cells.Values])!, today);
    }
}
