using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits.WhatIf;

public sealed class WhatIfTests : IDisposable
{
    const string SchoolBased = "Classes[0].Title=%E5%90%AC%E8%AF%BE&Classes[0].On=2026-12-05&Classes[0].Hours=10&Classes[0].Level=School&Classes[0].Mode=SchoolBased";

    readonly TestApp app = new();

    [Fact]
    public async Task My_credits_leads_to_a_page_on_which_nothing_is_supposed_yet()
    {
        var browser = await app.SignInAs(await app.Shen());
        var page = (await browser.Open((await browser.Open("/credits")).One("a[href$='/what-if']").GetAttribute("href")!)).ShouldBe(HttpStatusCode.OK);
        page.TextOf("h1").ShouldBe("试算");
        page.Has("#result").ShouldBeFalse();
        page.TextsOf("fieldset legend").ShouldBe(["课程1"]);
    }

    [Fact]
    public async Task A_planned_class_shows_each_duty_before_and_after_and_why_its_hours_count_or_not()
    {
        var browser = await app.SignInAs(await app.Shen());
        var page = (await browser.Open($"/credits/what-if?{SchoolBased}&Classes[1].On=2026-12-31&Classes[1].Hours=300")).ShouldBe(HttpStatusCode.OK);

        page.TextOf("#result-title").ShouldBe("到2026-12-31会怎样");
        page.TextsOf("section:has(> .nearest #if-zj-cycle-2026-01-01) p").Take(4).ShouldBe(
            ["进度正常→变为 已完成", "计入：85.5 → 385.5学时", "不计入：6 → 16学时", "已计入385.5学时，应修360学时，已经完成。"]);
        page.TextsOf("#result .entries tbody tr")[0].ShouldBe("听课 2026-12-05 校级 校本研修 10 " +
            "五年周期培训（2026–2030）：计0/10。 校本研修每年上限为24学时，2026年已满：10学时未计入。 " +
            "年度最低学时（2026）：计0/10。 校本研修每年上限为24学时，2026年已满：10学时未计入。 近五年360学时（优质均衡）：计10/10。");
        page.TextsOf("#result .entries tbody tr")[1].ShouldStartWith("课程2 2026-12-31 县级 短期面授 300");
        page.TextOf("#if-zj-cycle-2026-01-01").ShouldContain("已计入85.5学时，要求360学时。试算再增加300学时。");
    }

    [Fact]
    public async Task Doing_it_shows_the_same_sentences_on_that_day()
    {
        var shen = await app.Shen();
        var browser = await app.SignInAs(shen);
        var tried = await browser.Open($"/credits/what-if?{SchoolBased}");
        var said = tried.TextOf("section:has(> .nearest #if-rolling-360-2021-12-06) .say");

        await app.Entry(shen, "2026-12-05", "听课", 10, TrainingMode.SchoolBased, TrainingLevel.School);
        app.Clock.Is("2026-12-05");
        (await browser.Open("/credits/duties/rolling-360/2021-12-06")).TextOf(".say").ShouldBe(said);
    }

    [Fact]
    public async Task Leave_for_the_whole_year_makes_the_yearly_duty_exempt_and_the_others_stay()
    {
        var browser = await app.SignInAs(await app.Shen());
        var page = await browser.Open("/credits/what-if?LeaveKind=%E4%BA%A7%E5%81%87&LeaveFrom=2026-01-01&LeaveTo=2026-12-31");
        page.Text.ShouldContain("假如2026-01-01至2026-12-31请产假，并获批准。");
        page.TextsOf("#result > .grid > section h3").ShouldBe(["年度最低学时（2026）"]);
        page.Text.ShouldContain("另有2项要求不变");
    }

    [Theory]
    [InlineData("2027-01-01", "2027-12-31")]
    [InlineData("2027-01-01", "2028-06-30")]
    public async Task Leave_that_lies_ahead_is_answered_for_its_last_day_and_the_page_names_it(string from, string to)
    {
        var browser = await app.SignInAs(await app.Shen());
        var page = await browser.Open($"/credits/what-if?LeaveKind=%E7%97%85%E5%81%87&LeaveFrom={from}&LeaveTo={to}");
        page.TextOf("#result-title").ShouldBe($"到{to}会怎样");
        page.TextsOf("#result > .grid > section h3").ShouldContain("年度最低学时（2027）");
        page.TextOf("section:has(> .nearest #if-zj-year-2027-01-01)").ShouldContain("已免修");

        var sooner = await browser.Open($"/credits/what-if?LeaveKind=%E7%97%85%E5%81%87&LeaveFrom={from}&LeaveTo={to}&On=2026-12-01");
        sooner.Text.ShouldContain("到2026-12-01，各项要求都不会因此变化。");
    }

    [Fact]
    public async Task Nothing_is_stored()
    {
        var browser = await app.SignInAs(await app.Shen());
        Task<string> Rows() => app.Db(async db => string.Join(' ', await db.LedgerEntries.CountAsync(), await db.Exemptions.CountAsync(), await db.Audit.CountAsync(), await db.Standings.CountAsync()));
        var before = await Rows();
        app.Queries.Clear();
        (await browser.Open($"/credits/what-if?{SchoolBased}&LeaveKind=%E7%97%85%E5%81%87&LeaveFrom=2026-01-01&LeaveTo=2026-02-01")).ShouldBe(HttpStatusCode.OK);

        app.Queries.Heard.ShouldNotBeEmpty();
        app.Queries.Heard.Where(q => !q.TrimStart().StartsWith("SELECT", StringComparison.Ordinal)).ShouldBeEmpty();
        (await Rows()).ShouldBe(before);
    }

    [Fact]
    public async Task What_will_not_do_is_kept_and_told_beside_its_field()
    {
        var browser = await app.SignInAs(await app.Shen());
        var page = (await browser.Open("/credits/what-if?Classes[0].Title=abc&Classes[0].On=2026-13-05&Classes[0].Hours=-3&LeaveFrom=2026-05-01&LeaveTo=2026-04-01&On=2026-01-01"))
            .ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.TextsOf(".plan .error").ShouldBe(
        [
            "“2026-13-05”不是日期，请写成2026-12-31的样子。", "“-3”不是学时数：请填大于0、不超过2,000的数，最多一位小数。",
            "请选择是什么假。", "结束日期不能早于开始日期2026-05-01。", "请填今天（2026-11-21）或以后的日期。",
        ]);
        page.One("#Classes_0__Title").GetAttribute("value").ShouldBe("abc");
        page.One("#Classes_0__Hours").GetAttribute("value").ShouldBe("-3");
        page.Has("#result").ShouldBeFalse();
    }

    [Fact]
    public async Task A_row_is_added_and_taken_out_with_all_that_was_typed_kept()
    {
        var browser = await app.SignInAs(await app.Shen(), "en");
        var more = await browser.Open($"/credits/what-if?{SchoolBased}&Add=true&LeaveKind=%E7%97%85%E5%81%87");
        more.TextsOf("fieldset legend").ShouldBe(["Class 1", "Class 2"]);
        more.One("#Classes_0__Mode option[selected]").GetAttribute("value").ShouldBe("SchoolBased");
        more.One("#LeaveKind option[selected]").GetAttribute("value").ShouldBe("病假");

        var less = await browser.Open($"/credits/what-if?{SchoolBased}&Classes[1].Title=two&Classes[1].Level=Province&Remove=0");
        less.TextsOf("fieldset legend").ShouldBe(["Class 1"]);
        less.One("#Classes_0__Title").GetAttribute("value").ShouldBe("two");
        less.One("#Classes_0__Level option[selected]").GetAttribute("value").ShouldBe("Province");
    }

    [Fact]
    public async Task Another_is_tried_out_for_within_reach_and_a_move_by_the_district_only()
    {
        var shen = await app.Shen();
        var other = await app.School("城东小学");
        (await (await app.SignInAs(shen)).Open("/teachers/20100007/credits/what-if")).Status.ShouldBe(HttpStatusCode.Forbidden);
        var elsewhere = await app.SignIn(await app.Add(["school-admin"], a => a.SchoolId = other));
        (await elsewhere.Open("/teachers/20100007/credits/what-if")).Status.ShouldBe(HttpStatusCode.NotFound);
        var own = await app.SignIn(await app.Add(["school-admin"], a => a.SchoolId = shen.SchoolId));
        (await own.Open("/teachers/20100007/credits/what-if")).ShouldBe(HttpStatusCode.OK).Has("#MoveTo").ShouldBeFalse();

        var hr = await app.SignIn("district-hr");
        var code = await app.Db(db => db.Schools.Where(s => s.Id == other).Select(s => s.Code).SingleAsync());
        var moved = (await hr.Open($"/teachers/20100007/credits/what-if?MoveTo={code}&MoveOn=2027-02-01")).ShouldBe(HttpStatusCode.OK);
        moved.TextOf("h1").ShouldBe("沈岚的试算");
        moved.Text.ShouldContain("假如从2027-02-01起在城东小学任职。");
        moved.Text.ShouldContain("各项要求都不会因此变化。");
        (await hr.Open($"/teachers/20100007/credits/what-if?MoveTo={code}&MoveOn=2031-02-01&On=2030-01-01")).ShouldBe(HttpStatusCode.OK);
        (await hr.Open("/teachers/20100007/credits/what-if?MoveOn=2027-02-01")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".error").ShouldBe("请选择学校。");
        (await own.Open($"/teachers/20100007/credits/what-if?MoveTo={code}&MoveOn=2027-02-01")).Has("#result").ShouldBeFalse();
    }

    [Fact]
    public async Task The_district_tries_a_draft_of_a_rule_on_somebody_before_anybody_else_sees_it()
    {
        await app.Shen();
        var draft = await app.Db(async db =>
        {
            var year = await db.PolicyVersions.AsNoTracking().SingleAsync(v => v.Code == "zj-year");
            var added = db.PolicyDrafts.Add(new()
            {
                Code = "zj-year", FromOn = new(2026, 6, 1), SavedBy = "人事科",
                Document = year.Document.Replace("2016.1", "2026.9", StringComparison.Ordinal).Replace("\"amount\": 24", "\"amount\": 90", StringComparison.Ordinal),
            });
            await db.SaveChangesAsync();
            return added.Entity.Id;
        });
        var page = (await (await app.SignIn("district-hr")).Open($"/teachers/20100007/credits/what-if?Draft={draft}")).ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("假如“年度最低学时”版本2026.9自2026-06-01起施行。");
        page.TextOf("section:has(> .nearest #if-zj-year-2026-01-01)").ShouldContain("应修：24 → 90学时");
        (await (await app.SignIn("auditor")).Open($"/teachers/20100007/credits/what-if?Draft={draft}")).Has("#result").ShouldBeFalse();
    }

    public void Dispose() => app.Dispose();
}
