using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Policies;

public sealed class PolicyPagesTests : IDisposable
{
    readonly TestApp app = new();

    [Theory]
    [InlineData("/policies")]
    [InlineData("/policies/zj-year")]
    [InlineData("/policies/zj-year/2016.1")]
    [InlineData("/policies/zj-year/2016.1/document")]
    public async Task Whoever_is_not_signed_in_is_asked_to(string url)
    {
        var page = await app.Stranger().Open(url);
        page.Status.ShouldBe(HttpStatusCode.Found);
        page.Location!.ShouldContain("/account/sign-in");
    }

    [Fact]
    public async Task Everybody_who_is_signed_in_reads_the_pack_in_their_language()
    {
        await app.Command("migrate");
        var page = (await (await app.SignIn(Roles.Teacher)).Open("/policies")).ShouldBe(HttpStatusCode.OK);
        page.Title.ShouldStartWith("培训要求");
        page.TextsOf("section.card h2").ShouldBe(["新教师试用期培训（青蓝工程）", "五年周期培训", "年度最低学时", "近五年360学时（优质均衡）", "所有要求共同的规则"]);
        page.TextOf("#zj-cycle dd:nth-of-type(4)").ShouldBe(
            "完成且合格的，每学时计1学时。 校本研修每年上限：校本研修每个自然年最多计入24学时，超出的不计。 " +
            "在“新教师试用期培训（青蓝工程）”的周期内完成的，不计入本项。 超出的部分不结转到下一周期。");
        page.Text.ShouldContain("《浙江省中小学教师专业发展培训学分制管理办法（试行）》 浙教师〔2016〕71号");
        page.Text.ShouldContain("自2016-09-01起施行");

        var english = await app.SignIn(await app.Add([Roles.Teacher], a => a.Language = "en"));
        (await english.Open("/policies")).TextOf("#zj-year dd:nth-of-type(3)").ShouldBe(
            "24 hours to complete. Leave for a part of the window takes nothing off. An approved exemption for the whole window makes it exempt. " +
            "While the window runs: at least 80% of an even pace is on track, below that is at risk.");
    }

    [Fact]
    public async Task A_policy_shows_its_versions_both_languages_and_its_document()
    {
        await app.Command("migrate");
        await app.Db(async db =>
        {
            var first = await db.PolicyVersions.AsNoTracking().SingleAsync(v => v.Code == "zj-year");
            db.PolicyVersions.Add(new()
            {
                Code = first.Code, Version = "2027.1", Pack = first.Pack, EffectiveFrom = new(2027, 1, 1), RecordedBy = "人事科", RecordedAt = new(2026, 11, 20, 2, 30, 0, DateTimeKind.Utc),
                Document = first.Document.Replace("2016.1", "2027.1", StringComparison.Ordinal).Replace("\"amount\": 24", "\"amount\": 48", StringComparison.Ordinal),
            });
            await db.SaveChangesAsync();
        });
        var browser = await app.SignIn(Roles.Teacher);
        var page = (await browser.Open("/policies/zj-year")).ShouldBe(HttpStatusCode.OK);
        page.TextsOf("table tbody tr").ShouldBe(
            ["版本2027.1 待施行 2027-01-01 — 2026-11-20 10:30 人事科", "版本2016.1 现行 2016-09-01 2026-12-31 2026-11-21 09:00 随程序提供"]);
        page.Text.ShouldContain("应修24学时。");
        page.TextOf("[lang=en] dl").ShouldContain("24 hours to complete.");

        (await browser.Open("/policies/zj-year/2027.1")).Text.ShouldContain("应修48学时。");
        app.Clock.Is("2027-01-01");
        (await browser.Open("/policies/zj-year")).Text.ShouldContain("应修48学时。");

        var document = await browser.GetAsync("/policies/zj-year/2016.1/document");
        document.Content.Headers.ContentType!.MediaType.ShouldBe("application/json");
        document.Content.Headers.ContentDisposition!.FileName.ShouldBe("zj-year-2016.1.json");
        (await document.Content.ReadAsStringAsync()).ShouldBe(await app.Db(db => db.PolicyVersions.Where(v => v.Code == "zj-year" && v.Version == "2016.1").Select(v => v.Document).SingleAsync()));
    }

    [Theory]
    [InlineData("/policies/none")]
    [InlineData("/policies/zj-year/1999.1")]
    [InlineData("/policies/none/1/document")]
    [InlineData("/policies/zj-year/1999.1/document")]
    public async Task What_is_not_on_record_is_not_found(string url)
    {
        await app.Command("migrate");
        (await (await app.SignIn(Roles.Teacher)).Open(url)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Without_a_policy_the_page_says_what_would_stand_here()
    {
        var browser = await app.SignIn(Roles.DistrictHr);
        await app.Db(db => db.PolicyVersions.ExecuteDeleteAsync());
        (await browser.Open("/policies")).ShouldBe(HttpStatusCode.OK).TextOf(".empty h2").ShouldBe("还没有登记培训要求");
    }

    public void Dispose() => app.Dispose();
}
