using System.Net;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Reports;

public sealed class ReportPagesTests : IDisposable
{
    readonly TestApp app = new();

    [Theory]
    [InlineData("/reports")]
    [InlineData("/reports/yearly.xlsx?year=2025")]
    public async Task Whoever_is_not_signed_in_is_asked_to(string url) =>
        (await app.Stranger().Open(url)).Location!.ShouldContain("/account/sign-in");

    [Theory]
    [InlineData(Roles.Teacher)]
    [InlineData(Roles.Mentor)]
    [InlineData(Roles.StudioLeader)]
    [InlineData(Roles.Organiser)]
    [InlineData(Roles.SystemAdmin)]
    public async Task Other_roles_may_not_come_here(string role)
    {
        var browser = await app.SignIn(role);
        (await browser.Open("/reports")).ShouldBe(HttpStatusCode.Forbidden);
        (await browser.Open("/reports/yearly.xlsx?year=2025")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData(Roles.DistrictHr)]
    [InlineData(Roles.TrainingCentre)]
    [InlineData(Roles.Auditor)]
    public async Task The_district_sees_the_total_of_the_ledger_and_takes_the_workbook_away(string role)
    {
        await SmallDistrict.In(app);
        var browser = await app.SignIn(role);
        var page = (await browser.Open("/reports?year=2025")).ShouldBe(HttpStatusCode.OK);
        page.TextOf("#hours").ShouldBe("63");
        page.Text.ShouldContain("4条合格记录");
        page.Text.ShouldContain("另有1条不合格，不计");
        page.TextsOf("#schools tbody tr > *").ShouldBe(["第一小学", "2", "38", "19", "第二中学", "1", "20", "20"]);
        page.TextsOf("#distribution tbody tr > *").Take(6).ShouldBe(["0至不足12", "2", "12至不足24", "1", "24至不足36", "1"]);

        var file = await browser.GetAsync(page.One("a.btn-primary").GetAttribute("href"));
        file.Content.Headers.ContentType!.MediaType.ShouldBe("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        file.Content.Headers.ContentDisposition!.FileNameStar.ShouldBe("2025年度教师培训年报.xlsx");
        using var book = new XLWorkbook(await file.Content.ReadAsStreamAsync());
        book.Worksheet("分教师").Lines(5, 7)[^1].ShouldBe("合计 | 5 |  |  |  |  | 63");
        (await app.Db(db => db.Audit.Where(a => a.Action == "report.exported").Select(a => a.Detail).SingleAsync())).ShouldBe("""{"kind":"Calendar","year":2025,"asOf":"2025-12-31","school":null}""");
    }

    [Theory]
    [InlineData(Roles.Principal)]
    [InlineData(Roles.SchoolAdmin)]
    public async Task A_school_sees_its_own_people_and_nobody_elses(string role)
    {
        var small = await SmallDistrict.In(app);
        var browser = await app.SignIn(await app.Add([role], a => a.SchoolId = small.Second.Id));
        var page = (await browser.Open("/reports?year=2025")).ShouldBe(HttpStatusCode.OK);
        page.TextOf("#hours").ShouldBe("20");
        page.Has("#schools").ShouldBeFalse();
        page.Text.ShouldNotContain("第一小学");

        var file = await (await browser.GetAsync("/reports/yearly.xlsx?year=2025")).Content.ReadAsByteArrayAsync();
        Workbooks.Faults(file).ShouldBeEmpty();
        var cells = string.Join("\n", Workbooks.Cells(file));
        cells.ShouldContain("陈新");
        foreach (var other in new[] { "林静", "王芳", "赵无校", "HYPERLINK", "第一小学", "Text T1", "Text T2", "Text T4", "Text T5" }) cells.ShouldNotContain(other);
        using var book = new XLWorkbook(new MemoryStream(file));
        book.Worksheet("分学校").Lines(5, 8).ShouldBe(["S2 | 第二中学 | 初中 | 镇区 | 1 | 1 | 1 | 20", " | 合计 |  |  | 1 | 1 | 1 | 20"]);

        // Lin is theirs since March; the year before, elsewhere, stays out of the school's hours.
        (await browser.Open("/reports?year=2026")).TextOf("#hours").ShouldBe("12.5");
    }

    [Fact]
    public async Task Without_a_school_there_is_nothing_to_see()
    {
        await SmallDistrict.In(app);
        var browser = await app.SignIn(Roles.Principal);
        (await browser.Open("/reports?year=2025")).ShouldBe(HttpStatusCode.OK).Text.ShouldContain("您的账号没有关联学校");
        (await browser.Open("/reports/yearly.xlsx?year=2025")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("1800")]
    [InlineData("abc")]
    [InlineData("2027")]
    [InlineData("-2025")]
    [InlineData("99999999999999")]
    [InlineData("=cmd()")]
    public async Task What_is_no_year_is_said_so(string year)
    {
        var browser = await app.SignIn(Roles.DistrictHr);
        foreach (var url in new[] { "/reports", "/reports/yearly.xlsx" })
        {
            var page = (await browser.Open($"{url}?year={Uri.EscapeDataString(year)}")).ShouldBe(HttpStatusCode.BadRequest);
            page.TextOf(".notice.stop").ShouldBe($"“{(year.Length > 12 ? year[..12] + "…" : year)}”不是可以查看的年度，请选择2021至2026之间的年度。");
        }
    }

    [Fact]
    public async Task An_empty_district_is_told_the_first_step() =>
        (await (await app.SignIn(Roles.DistrictHr)).Open("/reports")).ShouldBe(HttpStatusCode.OK).TextOf(".empty h2").ShouldBe("还没有教师");

    [Fact]
    public async Task The_running_year_says_that_it_runs()
    {
        await SmallDistrict.In(app);
        var browser = await app.SignIn(await app.Add([Roles.DistrictHr], a => a.Language = "en"));
        (await browser.Open("/reports")).TextOf(".lead").ShouldBe("Whole district, 2026. The year is still running: figures are as of 2026-11-21.");
        (await browser.Open("/reports?kind=school")).TextOf(".lead").ShouldBe("Whole district, School year 2026–2027. The year is still running: figures are as of 2026-11-21.");
        (await browser.Open("/reports?kind=school&year=2025")).TextOf("#hours").ShouldBe("42.5");
    }

    public void Dispose() => app.Dispose();
}
