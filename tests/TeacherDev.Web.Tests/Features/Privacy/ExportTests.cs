using System.IO.Compression;
using System.Net;
using System.Text.Json;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Audit;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Privacy;

public class ExportTests
{
    [Fact]
    public async Task A_person_takes_everything_held_about_them_without_secrets()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        await app.RefreshAll();
        var browser = await app.SignInAs(shen);
        (await browser.Open("/credits")).Has("a[href='/credits/everything']").ShouldBeTrue();

        var zip = await Taken(await (await browser.Open("/credits/everything")).Submit("#export"));

        zip.Entries.Select(e => e.Name).ShouldBe(["20100007.xlsx", "20100007.json"]);
        using var whole = JsonDocument.Parse(zip.GetEntry("20100007.json")!.Open());
        var text = whole.RootElement.GetRawText();
        text.ShouldContain(CreditsWorld.IdNumber);
        text.ShouldNotContain("PasswordHash");
        text.ShouldNotContain("SecurityStamp");
        var tables = whole.RootElement.GetProperty("Tables");
        tables.GetProperty("LedgerEntries").GetArrayLength().ShouldBe(9);
        tables.GetProperty("Placements").GetArrayLength().ShouldBe(1);
        tables.GetProperty("Standings").GetArrayLength().ShouldBeGreaterThan(0);
        using var copy = new MemoryStream();
        zip.GetEntry("20100007.xlsx")!.Open().CopyTo(copy);
        using var book = new XLWorkbook(copy);
        book.Worksheets.Select(s => s.Name).ShouldBe(["个人信息", "任职经历", "减免", "学时台账", "各项要求", "账号", "操作与查看"]);
        book.Worksheet("个人信息").RowsUsed().Select(r => r.Cell(2).GetString()).ShouldContain(CreditsWorld.Phone);
        book.Worksheet("学时台账").RowsUsed().Count().ShouldBe(10);
        book.Worksheet("任职经历").Cell(2, 1).GetString().ShouldBe("实验小学");
        (await app.Db(db => db.Audit.SingleAsync(a => a.Action == "person.exported"))).Why.ShouldBe("本人导出");
    }

    [Fact]
    public async Task Personnel_takes_anothers_with_a_reason_and_the_person_sees_it()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        var hr = await app.SignIn(await app.Add(["district-hr"], a => a.DisplayName = "王老师"));
        var page = await hr.Open("/teachers/20100007/everything");

        (await page.Submit("#export", ("Reason", "看"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#Reason-error").ShouldContain("请写明原因");
        await Taken(await page.Submit("#export", ("Reason", "答复本人查询")));

        (await (await app.SignInAs(shen)).Open("/credits/unmaskings")).TextOf("tbody tr").ShouldBe("2026-11-21 09:00 王老师 全部信息 答复本人查询");
    }

    [Fact]
    public async Task A_person_learns_of_no_hold_and_no_colleagues_address_and_where_they_are_signed_in_themselves()
    {
        using var app = new TestApp();
        var shen = await app.Shen();
        var hr = await app.SignIn("district-hr");
        await (await hr.Open("/privacy/holds")).Submit("#place-hold", ("Number", "20100007"), ("Kind", "Complaint"), ("Reason", "匿名投诉"), ("Document", "访字〔2026〕7号"));
        await (await hr.Open("/privacy/holds")).Submit("#lift-1", ("lifting", "投诉不实"));
        await app.Db(async db =>
        {
            db.Audited(new(null, "王老师", "10.0.0.77", "test"), app.Clock.GetUtcNow().UtcDateTime, "teacher.unmasked", ("teacher", shen.Id), new { Value = "phone" }, "电话核对");
            return await db.SaveChangesAsync();
        });

        var own = await Whole(await (await (await app.SignInAs(shen)).Open("/credits/everything")).Submit("#export"));
        var others = await Whole(await (await hr.Open("/teachers/20100007/everything")).Submit("#export", ("Reason", "答复本人查询")));

        own.ShouldSatisfyAllConditions(
            o => o.ShouldContain("电话核对"), o => o.ShouldContain("person.exported"),
            o => o.ShouldNotContain("投诉"), o => o.ShouldNotContain("hold."), o => o.ShouldNotContain("LegalHolds"), o => o.ShouldNotContain("10.0.0.77"));
        others.ShouldSatisfyAllConditions(o => o.ShouldContain("匿名投诉"), o => o.ShouldContain("hold.lifted"), o => o.ShouldContain("投诉不实"), o => o.ShouldContain("10.0.0.77"));
        foreach (var file in new[] { own, others })
        {
            using var whole = JsonDocument.Parse(file);
            whole.RootElement.GetProperty("Tables").GetProperty("SignInSessions").GetArrayLength().ShouldBe(1);
        }
    }

    [Fact]
    public async Task A_record_that_was_merged_is_in_it()
    {
        using var app = new TestApp();
        await app.Twice();
        var hr = await app.SignIn("district-hr");
        await app.Merge(hr);
        var zip = await Taken(await (await hr.Open("/teachers/20100007/everything")).Submit("#export", ("Reason", "答复本人查询")));
        using var whole = JsonDocument.Parse(zip.GetEntry("20100007.json")!.Open());
        whole.RootElement.GetProperty("Records").GetArrayLength().ShouldBe(2);
        whole.RootElement.GetProperty("Tables").GetProperty("LedgerEntries").EnumerateArray().Select(e => e.GetProperty("Project").GetString()).Count(p => p == "心理健康教育").ShouldBe(3);
    }

    [Theory]
    [InlineData("teacher")]
    [InlineData("school-admin")]
    [InlineData("auditor")]
    [InlineData("system-admin")]
    public async Task Others_take_nobodys(string role)
    {
        using var app = new TestApp();
        await app.Shen();
        (await (await app.SignIn(role)).Open("/teachers/20100007/everything")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> Whole(Page answer)
    {
        using var reader = new StreamReader((await Taken(answer)).GetEntry("20100007.json")!.Open());
        return await reader.ReadToEndAsync();
    }

    private static async Task<ZipArchive> Taken(Page answer)
    {
        answer.ShouldBe(HttpStatusCode.OK);
        return new(new MemoryStream(await answer.Answer.Content.ReadAsByteArrayAsync()));
    }
}
