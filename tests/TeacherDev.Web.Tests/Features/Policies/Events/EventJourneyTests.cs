using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Policies.Events;

public sealed class EventJourneyTests
{
    internal static async Task<(TestApp App, Teacher Shen)> World()
    {
        var app = new TestApp();
        var shen = await app.Shen();
        await app.Teacher("20110001", "远志明", "2011-09-01", "城西中学");
        await app.Teacher("20260001", "新来的", "2026-09-01", "城西中学");
        return (app, shen);
    }

    internal static (string, string?)[] Extension(string asked = "2026-03-01", string months = "12", string duty = "zj-cycle") =>
    [
        ("Form.Title", "停课延长周期"), ("Form.Effect", "Extend"), ("Form.Duty", duty), ("Form.AskedOn", asked), ("Form.Months", months), ("Form.Reason", "停课"), ("Form.Document", "教发〔2026〕1号"),
    ];

    internal static async Task<Page> Draft(HttpClient hr, params (string, string?)[] typed) =>
        await hr.Counted(await hr.Follow(await (await hr.Open("/policy-events/new")).Submit("#event", typed)));

    internal static Task<List<string>> Standings(TestApp app) => app.Db(db => db.Standings.OrderBy(s => s.TeacherId).ThenBy(s => s.Policy).ThenBy(s => s.StartOn)
        .Select(s => $"{s.TeacherId} {s.Policy} {s.StartOn} {s.EndOn} {s.Target} {s.Counted} {s.Status}").ToListAsync());

    [Fact]
    public async Task A_draft_shows_whom_it_would_move_and_moves_nobody()
    {
        var (app, _) = await World();
        using var __ = app;
        await app.Refresh();
        var before = await Standings(app);

        var draft = await Draft(await app.SignIn("district-hr"), Extension());

        draft.TextOf("#moved h2").ShouldBe("批准后会动到2人（共3人）");
        draft.TextOf("#moved-people").ShouldContain("沈岚");
        draft.TextOf("#moved-people").ShouldContain("2026-01-01至2031-12-31");
        draft.TextOf("#moved-people").ShouldNotContain("新来的");
        (await Standings(app)).ShouldBe(before);
    }

    [Fact]
    public async Task What_is_missing_is_told_in_the_order_of_the_form()
    {
        var (app, _) = await World();
        using var __ = app;
        var refused = (await Draft(await app.SignIn("district-hr"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextsOf(".problems a").ShouldBe(["请填写名称。", "请填写原因。", "请填写依据。", "请选择做什么。", "请填写这一天。"]);
    }

    [Fact]
    public async Task Approved_by_its_number_of_people_it_moves_exactly_those_and_withdrawn_it_moves_them_back()
    {
        var (app, shen) = await World();
        using var _ = app;
        var hr = await app.SignIn("district-hr");
        await app.Refresh();
        var before = await Standings(app);
        var draft = await Draft(hr, Extension());

        var wrong = (await draft.Submit("#approval-form", ("people", "3"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.TextOf(".field.wrong .error").ShouldBe("现在会动到2人，与输入的不同。");
        wrong.One("#people").GetAttribute("value").ShouldBe("3");
        (await Standings(app)).ShouldBe(before);

        var approved = await hr.Follow(await draft.Submit("#approval-form", ("people", " ２ ")));
        approved.Text.ShouldContain("已批准，立即生效。");
        (await hr.Counted(approved)).TextOf("#moved h2").ShouldBe("动到2人（共3人）");
        var moved = (await Standings(app)).Except(before).ToList();
        moved.Count.ShouldBe(2);
        moved.ShouldAllBe(row => row.Contains("zj-cycle") && row.Contains("2031") && row.Contains("3600"));

        var newcomer = await app.Db(db => db.Teachers.SingleAsync(t => t.Number == "20260001"));
        var me = await app.SignInAs(shen);
        var duty = (await me.Open("/credits/duties/zj-cycle/2026-01-01")).Text;
        duty.ShouldContain("政策事项“停课延长周期”（教发〔2026〕1号）：五年周期培训：含2026-03-01的一轮延长12个月。");
        duty.ShouldContain("没有它时：2026-01-01至2030-12-31，应修360学时，");
        (await me.Open("/credits")).TextOf("#history").ShouldContain("停课延长周期");
        (await me.Open("/credits/transcript")).Text.ShouldContain("依据教发〔2026〕1号");
        (await app.Command("status 20100007 --json")).Out.ShouldContain("\"events\":[{\"title\":\"停课延长周期\",\"effect\":\"Extend\",\"document\":\"教发〔2026〕1号\"}]");
        (await app.Command("status 20100007 --json --known-at 2026-11-20T00:00:00Z")).Out.ShouldNotContain("停课延长周期");
        (await app.Command("verify")).Code.ShouldBe(0);

        (await approved.Submit("#withdrawal-form", ("reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请写明原因。");
        app.Clock.Passes(TimeSpan.FromHours(1));
        (await hr.Follow(await approved.Submit("#withdrawal-form", ("reason", "文件废止")))).Text.ShouldContain("文件废止");
        (await Standings(app)).ShouldBe(before);
        var history = (await me.Open("/credits")).TextOf("#history");
        history.ShouldContain("政策事项“停课延长周期”（教发〔2026〕1号）：五年周期培训：含2026-03-01的一轮延长12个月。 停课 测试者批准，2026-11-21 ");
        history.ShouldContain("测试者撤回，2026-11-21 ");
        history.ShouldEndWith("：文件废止");
        (await me.Open("/credits/duties/zj-cycle/2026-01-01")).Text.ShouldNotContain("停课延长周期");
        (await (await app.SignInAs(newcomer)).Open("/credits")).Text.ShouldNotContain("停课延长周期");
        (await app.Command("status 20100007 --json --known-at 2026-11-21T01:30:00Z")).Out.ShouldContain("停课延长周期");
        (await app.Db(db => db.Audit.Where(a => a.Action.StartsWith("event.")).OrderBy(a => a.Id).Select(a => a.Action).ToListAsync()))
            .ShouldBe(["event.drafted", "event.approved", "event.withdrawn"]);
    }

    [Fact]
    public async Task An_exemption_for_a_group_asks_for_its_people_on_the_day()
    {
        var (app, _) = await World();
        using var __ = app;
        var hr = await app.SignIn("district-hr");

        var draft = await Draft(hr, ("Form.Title", "免修"), ("Form.Effect", "Exempt"), ("Form.Duty", "zj-year"), ("Form.AskedOn", "2026-03-01"), ("Form.StartOn", "2026-01-01"), ("Form.EndOn", "2026-12-31"),
            ("Form.More", """{"fact":"teaching-start","onOrAfter":"2011-01-01"}"""), ("Form.Reason", "停课"), ("Form.Document", "文2"));

        draft.TextOf("#moved h2").ShouldBe("批准后会动到1人（共3人）");
        draft.TextOf("#moved-people").ShouldContain("已免修");
        var csv = await hr.GetStringAsync(draft.Answer.RequestMessage!.RequestUri!.AbsolutePath + "/people.csv");
        csv.ShouldContain("20110001,远志明");
        csv.ShouldNotContain("沈岚");
    }

    [Fact]
    public async Task Of_a_duty_that_an_event_exempts_a_short_leave_is_not_named_as_the_cause()
    {
        var (app, shen) = await World();
        using var __ = app;
        await app.Db(db =>
        {
            db.Exemptions.Add(new() { TeacherId = shen.Id, Kind = "病假", Reason = "住院", Document = "文3", StartOn = new(2026, 3, 2), EndOn = new(2026, 3, 15), RecordedAt = new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc) });
            return db.SaveChangesAsync();
        });
        var draft = await Draft(await app.SignIn("district-hr"), ("Form.Title", "停课"), ("Form.Effect", "Exempt"), ("Form.Duty", "zj-year"), ("Form.AskedOn", "2026-03-01"),
            ("Form.StartOn", "2026-01-01"), ("Form.EndOn", "2026-12-31"), ("Form.Reason", "停课"), ("Form.Document", "文2"));
        await draft.Submit("#approval-form", ("people", "2"));
        var browser = await app.SignInAs(shen, "en");

        (await browser.Open("/credits")).TextOf("#duty-zj-year-2026-01-01").ShouldSatisfyAllConditions(
            d => d.ShouldContain("Exempt, nothing to do"), d => d.ShouldContain("文2"), d => d.ShouldContain("Leave or exemption: Sick leave (文3)"), d => d.ShouldNotContain("Exempt: Sick leave"));
        (await browser.Open("/credits/transcript")).TextsOf("tbody tr").ShouldNotContain(row => row.Contains("Exempt Sick leave"));
    }

    [Theory]
    [InlineData("Form.Months", "0", "延长的月数应在1到120之间。")]
    [InlineData("Form.AskedOn", "2150-01-01", "2150-01-01太远：那时谁在岗还不知道，最晚到2027-11-21。")]
    [InlineData("Form.Duty", "", "延长时请选定一项要求。")]
    [InlineData("Form.Duty", "rolling-360", "滚动计算的要求没有结束日期，不能延长。")]
    [InlineData("Form.Reason", " ", "请填写原因。")]
    [InlineData("Form.More", "{\"fact\":", "这个条件写得不完整或有误，第1行第9列处无法读取。")]
    [InlineData("Form.More", "{\"fact\":\"shoe-size\",\"in\":[\"42\"]}", "shoe-size")]
    public async Task What_cannot_be_is_refused_beside_its_field_and_what_was_typed_stays(string field, string typed, string sentence)
    {
        var (app, _) = await World();
        using var __ = app;
        var form = await (await app.SignIn("district-hr")).Open("/policy-events/new");

        var refused = (await form.Submit("#event", [.. Extension().Where(f => f.Item1 != field), (field, typed)])).ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.TextOf(".field.wrong .error").ShouldContain(sentence);
        refused.One("[name='Form.Document']").GetAttribute("value").ShouldBe("教发〔2026〕1号");
        (await app.Db(db => db.PolicyEvents.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task An_exemption_that_lies_ahead_is_counted_on_its_last_day_and_the_page_names_it()
    {
        var (app, _) = await World();
        using var __ = app;

        var draft = await Draft(await app.SignIn("district-hr"), ("Form.Title", "免修"), ("Form.Effect", "Exempt"), ("Form.Duty", "zj-year"), ("Form.AskedOn", "2026-03-01"),
            ("Form.StartOn", "2027-01-01"), ("Form.EndOn", "2027-12-31"), ("Form.Reason", "停课"), ("Form.Document", "文2"));

        draft.TextOf("#moved h2").ShouldBe("批准后会动到2人（共3人）");
        draft.TextOf("#moved").ShouldContain("看的是2027-12-31这一天。");
    }

    [Fact]
    public async Task A_further_condition_may_have_a_comment_and_a_comma_too_many_as_a_policy_document_may()
    {
        var (app, _) = await World();
        using var __ = app;

        var draft = await Draft(await app.SignIn("district-hr"), [.. Extension(), ("Form.More", """
            // those who came later
            { "fact": "teaching-start", "onOrAfter": "2011-01-01", /* 含 */ }
            """)]);

        draft.TextOf("#moved h2").ShouldBe("批准后会动到1人（共3人）");
        (await app.Db(db => db.PolicyEvents.Select(e => e.Audience).SingleAsync())).ShouldBe("""{"all":[{"fact":"teaching-start","onOrAfter":"2011-01-01"}]}""");
    }

    [Fact]
    public async Task A_form_sent_twice_drafts_once_and_a_draft_given_up_is_approved_no_more()
    {
        var (app, _) = await World();
        using var __ = app;
        var hr = await app.SignIn("district-hr");
        var form = await hr.Open("/policy-events/new");
        var first = await form.Submit("#event", Extension());
        (await form.Submit("#event", Extension())).Location.ShouldBe(first.Location);
        var draft = await hr.Follow(first);

        await draft.Submit("#withdrawal-form", ("reason", "重复"));
        (await draft.Submit("#approval-form", ("people", "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已经批准或放弃，不能再批准。");

        (await app.Db(db => db.PolicyEvents.SingleAsync())).State.ShouldBe(PolicyEventState.Dropped);
    }

    [Fact]
    public async Task An_auditor_reads_in_English_and_approves_nothing()
    {
        var (app, _) = await World();
        using var __ = app;
        var draft = await Draft(await app.SignIn("district-hr"), Extension());
        var auditor = await app.SignIn(await app.Add(["auditor"], a => a.Language = "en"));

        var page = await auditor.Open(draft.Answer.RequestMessage!.RequestUri!.AbsolutePath);
        page.TextOf("#moved h2").ShouldBe("It would move 2 of 3 people");
        page.Has("#approval-form").ShouldBeFalse();
        (await auditor.Open("/policy-events/new")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await auditor.Open("/policy-events")).Text.ShouldContain("the window that holds 2026-03-01 is extended by 12 months");
    }
}
