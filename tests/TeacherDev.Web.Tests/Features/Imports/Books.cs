using TeacherDev.Web.Excel;

namespace TeacherDev.Web.Tests.Features.Imports;

/// <summary>Small workbooks for tests, written in a few words.</summary>
internal static class Books
{
    public static readonly string[] RecordHeadings =
        ["工号", "姓名", "培训年度", "培训类别", "培训项目名称", "培训机构名称", "培训方式", "培训获得学时", "培训获得学分", "开始日期", "结束日期", "考核结果", "证书编号"];

    /// <summary>A roster of some people at the one school; each as number and name, or with a title, an end and a state.</summary>
    public static byte[] Roster(string reference, params Person[] people) => Write(
        new("学校", null, ["学校编码", "学校名称", "学段", "城乡", "办学性质", "教育共同体"], [["01", "一中", "初中", "城区", "公办", ""], ["02", "二小", "小学", "镇区", "公办", ""]]),
        new("教师", $"填报日期：{reference}", ["工号", "姓名", "身份证件号", "从教日期", "所在学校", "职称", "教职工类别", "当前状态", "手机"],
            people.Select(p => (IReadOnlyList<string?>)[p.Number, p.Name, "330490200006071395", "2014-09-01", p.School, p.Title, "专任教师", p.End is null ? "在岗" : "离职", p.Phone])),
        new("任职经历", null, ["工号", "学校编码", "类型", "开始日期", "结束日期", "是否调动人事关系"],
            people.Select(p => (IReadOnlyList<string?>)[p.Number, p.School, "任职", "2014-09-01", p.End, "是"])));

    /// <summary>Training records: number, name, hours and what else is said otherwise by column.</summary>
    public static byte[] Records(params Record[] rows) => Write(
        new TextSheet("国内培训", "培训记录", RecordHeadings, rows.Select(r => (IReadOnlyList<string?>)[
            r.Number, r.Name, "2024", r.Level, r.Project, "区教师进修学校", "网络研修", r.Hours, null, "2024-11-29", r.End, "合格", null])));

    private static byte[] Write(params TextSheet[] sheets)
    {
        var file = new MemoryStream();
        TextWorkbook.Write(file, sheets);
        return file.ToArray();
    }

    public sealed record Person(string Number, string Name, string Title = "二级教师", string? End = null, string School = "01", string Phone = "19930069233");

    public sealed record Record(string Number, string Name, string Hours = "8", string Level = "县级", string Project = "项目化学习设计", string End = "2024-11-30");
}
