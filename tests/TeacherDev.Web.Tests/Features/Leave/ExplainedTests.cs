using System.Text;
using ClosedXML.Excel;
using Shouldly;
using TeacherDev.Web.Tests.Features.Reports;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Leave;

/// <summary>Shen has leave that lowers a yearly target and has done it; somebody elsewhere has not, and is exempt from another duty.</summary>
public sealed class ExplainedTests
{
    [Fact]
    public async Task Lists_name_the_leave_beside_the_figure_that_it_changes()
    {
        using var world = await Away();
        var hr = await world.Hr();

        var rows = (await hr.Open("/teachers?duty=leave-year")).TextsOf("#list tbody tr");
        rows.Single(r => r.Contains("20100007")).ShouldContain("请假：应修26.5，原为36.5");
        rows.Single(r => r.Contains("20110001")).ShouldContain("差26.5 请假：应修26.5，原为36.5");
        rows.Single(r => r.Contains("20100007")).ShouldNotContain("请假100天");
        rows.Single(r => r.Contains("20110001")).ShouldContain("已免修 请假365天");

        var english = await world.App.SignIn(await world.App.Add(["district-hr"], a => a.Language = "en"));
        (await english.Open("/teachers?duty=leave-year")).Text.ShouldContain("leave: target 26.5 instead of 36.5");
    }

    [Fact]
    public async Task Both_files_of_the_list_name_it_in_a_column()
    {
        using var world = await Away();
        var hr = await world.Hr();

        var csv = Encoding.UTF8.GetString(await hr.GetByteArrayAsync("/teachers/export.csv")).Split("\r\n").Select(l => l.Split(',')).ToList();
        using var book = new XLWorkbook(new MemoryStream(await hr.GetByteArrayAsync("/teachers/export.xlsx")));
        var sheet = book.Worksheet(1);
        foreach (var (duty, number, said) in new[]
        {
            ("按请假折算的年度要求", "20100007", "请假100天，折算前应修36.5"), ("按请假折算的年度要求", "20110001", "请假100天，折算前应修36.5"),
            ("年度最低学时", "20110001", "请假365天：免修"), ("年度最低学时", "20100007", ""),
        })
        {
            var column = Array.IndexOf(csv[0], $"{duty} 请假与免修");
            csv.Single(c => c[0] == number)[column].ShouldBe(said);
            sheet.Cell(1, column + 1).GetString().ShouldBe(csv[0][column]);
            sheet.RowsUsed().Single(r => r.Cell(1).GetString() == number).Cell(column + 1).GetString().ShouldBe(said);
        }
    }

    [Fact]
    public async Task The_yearly_workbook_names_it_and_by_what_somebody_is_exempt()
    {
        using var world = await Away();
        var hr = await world.Hr();

        var file = await hr.GetByteArrayAsync("/reports/yearly.xlsx?year=2026");
        Workbooks.Faults(file).ShouldBeEmpty();
        using var book = new XLWorkbook(new MemoryStream(file));
        string People(string number) => book.Worksheet("分教师").Lines(5, 50).Single(l => l.StartsWith(number, StringComparison.Ordinal));
        People("20100007").ShouldContain(" | 26.5 | ");
        People("20100007").ShouldContain("请假100天，折算前应修36.5");
        People("20110001").ShouldContain("已免修 | 2026-12-31 | 免修：产假（准生证 0123）");
        book.Worksheet("未达要求").Lines(4, 12).ShouldContain(l => l.StartsWith("20110001", StringComparison.Ordinal) && l.EndsWith("还差26.5学时；请假100天，折算前应修36.5", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_comparison_counts_the_exempt_and_can_be_taken_away()
    {
        using var world = await Away();
        var hr = await world.Hr();

        var page = await hr.Open("/teachers/schools?duty=zj-year&sort=-exempt");
        page.TextsOf("#main thead th").ShouldBe(["任职学校", "在职", "应完成", "已免修", "已完成", "进度正常", "未完成", "还差学时", "完成或正常"]);
        page.TextsOf("#main tbody tr")[0].ShouldStartWith("城西中学 1 0 1 0 0 0");
        var exempt = page.One("#main tbody tr td:nth-of-type(3) a").GetAttribute("href")!;
        (await hr.Open(exempt)).TextsOf("#list tbody tr").ShouldHaveSingleItem().ShouldContain("20110001");

        var csv = Encoding.UTF8.GetString((await hr.GetByteArrayAsync(page.One("a[href*='export.csv']").GetAttribute("href")!))[3..]).Split("\r\n");
        csv[0].ShouldBe("任职学校,在职,应完成,已免修,已完成,进度正常,未完成,还差学时,完成或正常（%）");
        csv[1].ShouldBe("城西中学,1,0,1,0,0,0,0,");
        csv[3].ShouldStartWith("全区合计,2,1,1,");
        using var book = new XLWorkbook(new MemoryStream(await hr.GetByteArrayAsync(page.One("a[href*='export.xlsx']").GetAttribute("href")!)));
        book.Worksheet("各校对照").Line(2, 9).ShouldBe("城西中学 | 1 | 0 | 1 | 0 | 0 | 0 | 0 | ");
    }

    [Fact]
    public async Task The_standings_that_lists_read_are_what_the_evaluation_gives()
    {
        using var world = await Away();
        (await world.App.Command("verify")).Code.ShouldBe(0);

        await world.App.Db(async db =>
        {
            db.Standings.Single(s => s.TeacherId == world.Shen.Id && s.Policy == "leave-year" && s.StartOn.Year == 2026).TargetWithoutLeave++;
            await db.SaveChangesAsync();
        });
        var verified = await world.App.Command("verify");
        verified.Code.ShouldNotBe(0);
        (verified.Out + verified.Error).ShouldContain("leave-year 2026-01-01");
    }

    private static async Task<LeaveWorld> Away()
    {
        var world = await LeaveWorld.Make();
        await world.AddPolicyWithLeave();
        var hr = await world.Hr();
        await LeaveWorld.Send(hr, "2026-03-01", "2026-06-08");
        await LeaveWorld.Send(hr, "2026-03-01", "2026-06-08", world.Far.Number, "leave-year");
        await LeaveWorld.Send(hr, "2026-01-01", null, world.Far.Number, "zj-year");
        return world;
    }
}
