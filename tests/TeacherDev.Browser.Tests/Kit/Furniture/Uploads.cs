using Microsoft.Playwright;
using TeacherDev.Web.Excel;

namespace TeacherDev.Browser.Tests.Kit.Furniture;

/// <summary>Workbooks brought in by the page for it: records with a refused row that wait to be confirmed, and a roster that changes somebody.</summary>
internal static class Uploads
{
    private static readonly string[] RecordHeads = ["工号", "姓名", "培训年度", "培训类别", "培训项目名称", "培训机构名称", "培训方式", "培训获得学时", "培训获得学分", "开始日期", "结束日期", "考核结果", "证书编号"];

    public static async Task Bring(Visit hr, IDictionary<string, string> names)
    {
        var day = TimeProvider.System.GetUtcNow().Date.AddDays(-2);
        names["records"] = await Upload(hr, "records", "2026年上半年县级培训记录（研训中心）.xlsx", Records("单元整体教学设计", day));
        names["roster"] = await Upload(hr, "roster", "教师花名册.xlsx", Roster($"{day:yyyy-MM-dd}"));
    }

    /// <summary>One row of a person, and one of nobody.</summary>
    public static byte[] Records(string project, DateTime day) => Book(new TextSheet("国内培训", null, RecordHeads,
        [Record("D1004", "何静", project, $"{day:yyyy-MM-dd}"), Record("X99999", "无此人", project, $"{day:yyyy-MM-dd}")]));

    /// <summary>What one person did in the month from a day on: project, mode and hours.</summary>
    public static byte[] Earned(string number, string name, DateTime day, params (string Project, string Mode, string Hours)[] earned) => Book(new TextSheet("国内培训", null, RecordHeads,
        [.. earned.Select(e => new[] { number, name, $"{day.Year}", "县级", e.Project, "区教师进修学校", e.Mode, e.Hours, null, $"{day:yyyy-MM-dd}", $"{day.AddDays(25):yyyy-MM-dd}", "合格", null })]));

    /// <summary>Somebody hired on a day by a school of the demo district, to teach mathematics.</summary>
    public static byte[] Hired(string number, string name, string identity, string day) => Book(
        Hongqiao,
        new("教师", $"填报日期：{day}", ["工号", "姓名", "身份证件号", "从教日期", "所在学校", "任教学科", "任教学段", "教职工类别", "当前状态"],
            [[number, name, identity, day, "D01", "数学", "小学", "专任教师", "在岗"]]),
        new("任职经历", null, ["工号", "学校编码", "类型", "开始日期", "结束日期", "是否调动人事关系"], [[number, "D01", "任职", day, null, "是"]]));

    private static TextSheet Hongqiao => new("学校", null, ["学校编码", "学校名称", "学段", "城乡", "办学性质", "教育共同体"], [["D01", "虹桥实验小学", "小学", "城区", "公办", "城东教育共同体"]]);

    private static string?[] Record(string number, string name, string project, string day) =>
        [number, name, "2025", "县级", project, "区教师进修学校", "短期面授", "8", null, day, day, "合格", null];

    /// <summary>Somebody has another title since, and somebody is new.</summary>
    private static byte[] Roster(string day) => Book(
        Hongqiao,
        new("教师", $"填报日期：{day}", ["工号", "姓名", "身份证件号", "从教日期", "所在学校", "职称", "教职工类别", "当前状态", "手机"],
        [
            ["D1004", "何静", "330490200006071395", "2008-09-01", "D01", "正高级教师", "专任教师", "在岗", "19930069233"],
            ["D9020", "卜凡", "330490200006071395", "2008-09-01", "D01", "二级教师", "专任教师", "在岗", "19930069234"],
        ]),
        new("任职经历", null, ["工号", "学校编码", "类型", "开始日期", "结束日期", "是否调动人事关系"], [["D9020", "D01", "任职", "2008-09-01", null, "是"]]));

    /// <returns>The import's number, once it waits for a person.</returns>
    public static async Task<string> Upload(Visit hr, string kind, string name, byte[] file)
    {
        await hr.Open("/imports");
        await hr.Page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = name, MimeType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", Buffer = file });
        await hr.Page.Locator($"input[type=radio][value='{kind}' i]").CheckAsync();
        await hr.Page.Locator("#upload button").ClickAsync();
        await hr.Page.Locator("form[action$='/confirmation'] button").WaitForAsync(new() { Timeout = 60_000 });
        return new Uri(hr.Page.Url).AbsolutePath.Split('/')[^1];
    }

    private static byte[] Book(params TextSheet[] sheets)
    {
        var file = new MemoryStream();
        TextWorkbook.Write(file, sheets);
        return file.ToArray();
    }
}
