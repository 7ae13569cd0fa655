using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Teachers.WhatIf;

public sealed class GroupWhatIfTests : IDisposable
{
    const string Class = "Classes[0].Title=x&Classes[0].On=2026-12-20&Classes[0].Hours=20";

    readonly TestApp app = new();

    [Fact]
    public async Task These_classes_for_all_of_a_school_say_how_many_would_then_have_completed_each_duty()
    {
        var school = await World();
        var hr = await app.SignIn(Roles.DistrictHr);
        var page = await Settled(hr, $"/teachers/what-if?school={school}&{Class}");
        page.TextOf(".lead").ShouldStartWith("实验小学，共2人");
        page.TextOf("#result-title").ShouldBe("到2026-12-20会怎样");
        page.TextOf("section:has(> #flow-zj-year) .say").ShouldBe("已完成：1 → 2人，共2人");
        page.TextsOf("#flow-zj-year tbody tr").ShouldBe(["已完成，不变1", "进度滞后 → 已完成1"]);
        page.TextsOf("#people tbody tr").Count.ShouldBe(2);
        page.TextsOf("#people tbody tr")[0].ShouldStartWith("陆远20150001"); // whose status changes stands first
        page.One("input[name=school]").GetAttribute("value").ShouldBe(school);
    }

    [Fact]
    public async Task Leave_for_all_of_a_list_is_told_with_whom_it_moves()
    {
        var school = await World();
        var page = await Settled(await app.SignIn(Roles.DistrictHr), $"/teachers/what-if?school={school}&LeaveKind=病假&LeaveFrom=2026-01-01&LeaveTo=2026-12-31");
        page.Text.ShouldContain("假如2026-01-01至2026-12-31请病假，并获批准。");
        page.TextsOf("#flow-zj-year tbody tr").ShouldBe(["已完成 → 已免修1", "进度滞后 → 已免修1"], ignoreOrder: true);
        page.One("#LeaveKind option[selected]").GetAttribute("value").ShouldBe("病假");
        page.One("input[name=school]").GetAttribute("value").ShouldBe(school);
    }

    [Fact]
    public async Task A_rule_or_a_move_is_tried_on_a_list_by_the_district_only()
    {
        var school = await World();
        var (to, draft, own) = await app.Db(async db =>
        {
            var year = await db.PolicyVersions.AsNoTracking().SingleAsync(v => v.Code == "zj-year");
            var added = db.PolicyDrafts.Add(new()
            {
                Code = "zj-year", FromOn = new(2026, 6, 1), SavedBy = "人事科",
                Document = year.Document.Replace("2016.1", "2026.9", StringComparison.Ordinal).Replace("\"amount\": 24", "\"amount\": 90", StringComparison.Ordinal),
            });
            await db.SaveChangesAsync();
            var east = await db.Schools.SingleAsync(s => s.Name == "城东小学");
            return (east.Code, added.Entity.Id, east.Id);
        });
        var hr = await app.SignIn(Roles.DistrictHr);

        var ruled = await Settled(hr, $"/teachers/what-if?school={school}&Draft={draft}");
        ruled.Text.ShouldContain("假如“年度最低学时”版本2026.9自2026-06-01起施行。");
        ruled.TextsOf("#flow-zj-year tbody tr").ShouldBe(["已完成 → 进度正常1", "进度滞后，不变1"], ignoreOrder: true);
        var moved = await Settled(hr, $"/teachers/what-if?school={school}&MoveTo={to}&MoveOn=2027-02-01");
        moved.Text.ShouldContain("假如从2027-02-01起在城东小学任职。");
        moved.Text.ShouldContain("谁都不会因此变化。");

        var admin = await app.SignIn(await app.Add([Roles.SchoolAdmin], a => a.SchoolId = own));
        var page = await admin.Open($"/teachers/what-if?Draft={draft}&MoveTo={to}&MoveOn=2027-02-01");
        (page.Has("#result"), page.Has("#MoveTo"), page.Has("#Draft"), page.Has("#LeaveKind")).ShouldBe((false, false, false, true));
    }

    [Fact]
    public async Task A_school_tries_it_on_its_own_people_only_and_nothing_is_stored()
    {
        await World();
        var own = await app.Db(db => db.Schools.Where(s => s.Name == "城东小学").Select(s => s.Id).SingleAsync());
        var admin = await app.SignIn(await app.Add([Roles.SchoolAdmin], a => a.SchoolId = own));
        Task<string> Rows() => app.Db(async db => string.Join(' ', await db.LedgerEntries.CountAsync(), await db.Audit.CountAsync(), await db.Exemptions.CountAsync()));
        var before = await Rows();
        var page = await Settled(admin, $"/teachers/what-if?{Class}");
        page.Text.ShouldContain("何平");
        page.Text.ShouldNotContain("陆远");
        (await Rows()).ShouldBe(before);
        (await (await app.SignIn(Roles.Teacher)).Open($"/teachers/what-if?{Class}")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task What_will_not_do_is_told_beside_its_field_and_the_list_is_kept()
    {
        var school = await World();
        var page = (await (await app.SignIn(Roles.DistrictHr)).Open($"/teachers/what-if?school={school}&Classes[0].Hours=abc")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.TextsOf(".plan .error").ShouldBe(["请填写日期。", "“abc”不是学时数：请填大于0、不超过2,000的数，最多一位小数。"]);
        page.One("input[name=school]").GetAttribute("value").ShouldBe(school);
        page.Has("#result").ShouldBeFalse();
    }

    [Fact]
    public async Task The_list_leads_there_with_what_it_asks_for()
    {
        var school = await World();
        var hr = await app.SignIn(Roles.DistrictHr);
        (await hr.Open($"/teachers?school={school}&sort=name")).One("a[href*='/teachers/what-if']").GetAttribute("href").ShouldBe($"/teachers/what-if?school={school}&sort=name");
    }

    public void Dispose() => app.Dispose();

    /// <summary>Two at the experimental school, one with 85.5 hours this year and one with 10; one at another.</summary>
    async Task<string> World()
    {
        var shen = await app.Shen();
        await app.Entry(await app.Teacher("20150001", "陆远", "2015-09-01", "实验小学"), "2026-03-01", "a", 10);
        await app.Entry(await app.Teacher("20160001", "何平", "2015-09-01", "城东小学"), "2026-03-01", "b", 10);
        await app.Command("migrate");
        await app.Refresh();
        return await app.Db(db => db.Schools.Where(s => s.Id == shen.SchoolId).Select(s => s.Code).SingleAsync());
    }

    static async Task<Page> Settled(HttpClient browser, string url)
    {
        for (var tries = 0; tries < 600; tries++)
        {
            var page = await browser.Open(url);
            if (!page.Has("progress"))
            {
                return page;
            }

            await Task.Delay(50);
        }

        throw new TimeoutException(url);
    }
}
