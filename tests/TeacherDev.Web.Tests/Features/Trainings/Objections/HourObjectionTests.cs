using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Objections;

/// <summary>A teacher objects to what a training decided about their hours; somebody else reads it, and the ledger follows.</summary>
public sealed class HourObjectionTests
{
    private const string Inbox = "/trainings/objections";

    [Fact]
    public async Task Whoever_was_not_marked_objects_and_the_second_reading_posts()
    {
        using var made = await Confirmed();
        var own = await made.Person(2);
        var at = $"/trainings/{made.Id}/objections";
        var page = await own.Open(at);
        page.TextsOf("#hours tbody td").ShouldBe(["未登记", "0", "可在2026-12-04前提出"]);
        (await page.Submit("#objection-form", ("reason", " "))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("请写明异议理由。");
        (await own.Follow(await page.Submit("#objection-form", ("reason", "我在场，签到码没有识别")))).Text.ShouldContain("异议已提交");
        (await page.Submit("#objection-form", ("reason", "再提一次"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("您的异议正在复核");
        (await own.Open(at)).Has("#objection-form").ShouldBeFalse();

        var hr = await Reader(made);
        (await hr.Open("/claims/objections")).TextOf($"a[href='{Inbox}']").ShouldBe("培训：1件待复核");
        (await hr.Open("/claims/inbox")).TextOf("a[href='/claims/objections']").ShouldBe("1件异议待复核");
        var inbox = await hr.Open(Inbox);
        inbox.TextsOf("tbody th a").ShouldBe(["作业设计专题"]);
        var one = inbox.One("tbody th a").GetAttribute("href")!;
        (await (await hr.Open(one)).Submit("#reading-form", ("change", "true"), ("answer", "同意"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请填写变更后的出勤或成绩");
        (await (await hr.Open(one)).Submit("#reading-form", ("change", "true"), (Mark(made), "Present"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("请写明答复，教师会看到。");
        (await hr.Follow(await (await hr.Open(one)).Submit("#reading-form", ("change", "true"), (Mark(made), "Late"), (Minutes(made), "30"), ("answer", "监控可见，迟到30分钟")))).Text.ShouldContain("学时台账随之更正");

        (await made.Hours()).ShouldBe("26, -, 20, 26");
        (await own.Open(at)).TextOf("#objections").ShouldContain("学时由0变为2");
        (await own.Open(at)).TextsOf("#hours tbody td")[2].ShouldContain("您已提出过一次异议");
        (await made.App.Db(db => db.Audit.Where(r => r.Action.StartsWith("hours.")).OrderBy(r => r.Id).Select(r => new { r.Action, r.Why }).ToListAsync()))
            .ShouldBe([new { Action = "hours.objected", Why = (string?)"我在场，签到码没有识别" }, new { Action = "hours.objection-changed", Why = (string?)"监控可见，迟到30分钟" }]);
        await made.App.ShouldVerify();
    }

    [Fact]
    public async Task A_changed_mark_reverses_and_posts_anew_once_however_many_decide_at_once()
    {
        using var made = await Confirmed();
        await Object(made, 1);
        var one = await One(made);
        var readers = await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ => await (await Reader(made)).Open(one)));
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(i => readers[i % 4].Submit("#reading-form", ("change", i % 5 == 4 ? "false" : "true"), (Mark(made), "Present"), ("answer", "核对属实"))));

        answers.Count(a => a.Status == HttpStatusCode.Found).ShouldBe(1);
        answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity).ShouldBe(19);
        var objection = await made.App.Db(db => db.HourObjections.AsNoTracking().SingleAsync());
        var entries = await made.App.Db(db => db.LedgerEntries.CountAsync(e => e.TeacherId == made.People[1].Id && e.SourceKind == "session"));
        (await made.Hours()).ShouldBe(objection.State == ObjectionState.Changed ? "26, 26, -, 26" : "26, -, -, 26");
        entries.ShouldBe(objection.State == ObjectionState.Changed ? 1 : 0);
        await made.App.ShouldVerify();
    }

    [Fact]
    public async Task What_stands_is_reversed_under_the_next_part_with_the_answer_as_its_reason()
    {
        using var made = await Confirmed(late: true);
        (await made.Hours()).ShouldBe("26, 13, -, 26");
        await Object(made, 1);
        await (await (await Reader(made)).Open(await One(made))).Submit("#reading-form", ("change", "true"), (Mark(made), "Present"), ("answer", "签到机时钟偏慢"));
        (await made.Hours()).ShouldBe("26, 26, -, 26");
        var entries = await made.App.Db(db => db.LedgerEntries.AsNoTracking().Where(e => e.TeacherId == made.People[1].Id).OrderBy(e => e.Id).ToListAsync());
        entries.Select(e => (e.SourceKind, e.Tenths, e.SourcePart, e.Reason)).ShouldBe([("session", 13, 1, ""), (EntrySource.Reversal, 13, 1, "签到机时钟偏慢"), ("session", 26, 2, "")]);
        var entry = entries[^1].Id;
        var own = await made.Person(1);
        (await own.Open($"/credits/ledger/{entry}")).One($"a[href='/trainings/{made.Id}/objections']").TextContent.ShouldBe("本培训中我的学时与异议");
        (await own.Open("/trainings/mine")).Has($"a[href='/trainings/{made.Id}/objections']").ShouldBeTrue();
    }

    [Fact]
    public async Task Left_as_it_is_nothing_moves_and_the_answer_is_read()
    {
        using var made = await Confirmed();
        await Object(made, 1);
        var before = await made.Entries();
        (await (await (await Reader(made)).Open(await One(made))).Submit("#reading-form", ("change", "false"), ("answer", "签到表与监控一致"))).ShouldBe(HttpStatusCode.Found);
        (await made.Entries()).ShouldBe(before);
        var own = await (await made.Person(1)).Open($"/trainings/{made.Id}/objections");
        own.TextOf("#objections").ShouldContain("签到表与监控一致");
        own.Has("#objection-form").ShouldBeFalse();
    }

    [Fact]
    public async Task Whoever_confirmed_leads_or_is_concerned_does_not_read_and_out_of_reach_it_is_not_there()
    {
        using var made = await Made.Training(sessions: ["2026-11-20 14:00-16:00"]);
        made.App.Clock.Is("2026-11-20", "17:00");
        var first = await made.App.SignIn(await made.App.Add(["district-hr"], a => a.DisplayName = "赵琳"));
        await (await first.Open(made.Register)).Submit("#register", [.. made.Set(0, "Present"), .. made.Set(1, "Absent"), made.Led]);
        await (await first.Open(made.Register)).Submit("#confirm");
        await Object(made, 1);
        var one = await One(made);
        var refused = await first.Open(one);
        refused.Has("#reading-form").ShouldBeFalse();
        refused.Text.ShouldContain("您经办过原登记");
        (await Decide(refused, one)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("您经办过原登记");
        foreach (var (who, word) in new[] { (made.Lead, "您是本培训的授课教师"), (made.People[1], "不能复核自己的异议") })
        {
            var hr = await made.App.SignIn(await made.App.Add(["district-hr"], a => (a.TeacherId, a.DisplayName) = (who.Id, who.Name)));
            (await hr.Open(one)).Text.ShouldContain(word);
        }

        var centre = await made.App.SignIn(await made.App.Add(["training-centre"], a => a.DisplayName = "研训员"));
        (await centre.Open(one)).Text.ShouldContain("不是您所在的环节");
        var far = await made.App.Teacher("F0001", "远志明", "2011-09-01", "城北中学");
        (await (await made.App.SignIn(await made.App.Add(["school-admin"], a => a.SchoolId = far.SchoolId))).Open(one)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await made.Hours()).ShouldBe("26, -, -, 26");

        made.App.Clock.Is("2026-12-04");
        (await centre.Open(one)).Text.ShouldContain("不是您所在的环节");
        made.App.Clock.Is("2026-12-05");
        (await Decide(await centre.Open(one), one, (Mark(made), "Present"))).ShouldBe(HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("26, 26, -, 26");
    }

    [Fact]
    public async Task A_grade_is_objected_to_after_the_close_and_a_new_one_passes_the_class()
    {
        using var made = await Made.Training(people: 2, PaysOn.Completion, grade: 60, sessions: ["2026-11-18 09:00-10:30", "2026-11-19 09:00-10:30"]);
        made.App.Clock.Is("2026-11-20", "17:00");
        var keeper = await made.Keeper();
        foreach (var session in made.Sessions)
        {
            var register = $"/trainings/{made.Id}/sessions/{session}/attendance";
            await (await keeper.Open(register)).Submit("#register", ("rest", "present"));
            await (await keeper.Open(register)).Submit("#confirm");
        }

        await (await keeper.Open($"/trainings/{made.Id}/results")).Submit("#grades", ($"grade-{made.People[0].Id}", "80"), ($"grade-{made.People[1].Id}", "55"));
        await (await keeper.Open($"/trainings/{made.Id}/results")).Submit("#closing");
        (await made.Hours()).ShouldBe("40, 40!, 20+20");
        await Object(made, 1, "0", "第三题漏判");
        var reader = await Reader(made);
        var one = await One(made);
        (await Decide(await reader.Open(one), one, ("grade", "55"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("应高于55分");
        (await Decide(await reader.Open(one), one, ("grade", "63"))).ShouldBe(HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("40, 40, 20+20");
        var objection = await made.App.Db(db => db.HourObjections.AsNoTracking().SingleAsync());
        (objection.TenthsBefore, objection.TenthsAfter, objection.State).ShouldBe((0, 40, ObjectionState.Changed));
        await made.App.ShouldVerify();
    }

    [Fact]
    public async Task What_a_cancelled_session_and_leading_would_have_given_is_given_by_the_second_reader_once()
    {
        using var made = await Confirmed();
        var keeper = await made.Keeper();
        (await (await keeper.Open(made.At)).Submit($"form[action='{made.At}/cancellation']", ("reason", "重复登记"))).ShouldBe(HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("-, -, -, -");
        await Object(made, 0);
        var lead = await made.Leader();
        (await (await lead.Open($"/trainings/{made.Id}/objections")).Submit("#objection-form", ("session", $"{made.Sessions[0]}"), ("reason", "当天已授课"))).ShouldBe(HttpStatusCode.Found);
        var reader = await Reader(made);
        foreach (var one in await made.App.Db(db => db.HourObjections.OrderBy(o => o.Id).Select(o => $"{Inbox}/{o.Id}").ToListAsync()))
        {
            var page = await reader.Open(one);
            page.TextOf("dl.facts").ShouldContain("已取消：重复登记");
            page.TextOf("#hours-hint").ShouldBe("现为0学时，最多2.6学时。");
            (await Decide(page, one, (Mark(made), "Present"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await Decide(page, one, ("hours", "2,6"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("请填写学时数，如2或1.5。");
            (await Decide(page, one, ("hours", "2.7"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("应多于0学时，且不超过2.6学时。");
            (await Decide(page, one, ("hours", "2.6"))).ShouldBe(HttpStatusCode.Found);
            (await Decide(page, one, ("hours", "2.6"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        (await made.Hours()).ShouldBe("26, -, -, 26");
        var own = await made.Person(0);
        (await own.Open($"/trainings/{made.Id}/objections")).TextsOf("#hours tbody td").Take(2).ShouldBe(["已取消：重复登记", "2.6"]);
        var entry = await made.App.Db(db => db.LedgerEntries.Where(e => e.SourceKind == "session-reading" && e.TeacherId == made.People[0].Id).Select(e => e.Id).SingleAsync());
        (await own.Open($"/credits/ledger/{entry}")).Text.ShouldContain("异议复核认定");
        var mine = await own.Open("/trainings/mine?show=past");
        mine.TextOf($"#training-{made.Id}").ShouldContain("2.6学时");
        mine.Has($"#training-{made.Id} a[href$='/objections']").ShouldBeTrue();
        await made.App.ShouldVerify();
    }

    [Fact]
    public async Task The_time_to_object_ends_and_strangers_have_nothing_to_object_to()
    {
        using var made = await Confirmed();
        var own = await made.Person(1);
        var page = await own.Open($"/trainings/{made.Id}/objections");
        var stranger = await (await made.App.SignInAs(await made.App.Teacher("F0001", "远志明", "2011-09-01", "城北中学"))).Open($"/trainings/{made.Id}/objections");
        stranger.Text.ShouldContain("尚无登记结果");
        (await stranger.PostTo($"/trainings/{made.Id}/objections", ("session", $"{made.Sessions[0]}"), ("reason", "少计"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        made.App.Clock.Is("2026-12-05");
        (await page.Submit("#objection-form", ("reason", "补充说明"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("提出异议的期限2026-12-04已过");
        (await made.App.Db(db => db.HourObjections.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task The_answer_is_told_by_letter_in_ones_own_language()
    {
        await using var sink = new SmtpSink();
        using var made = await Confirmed(app: new TestApp(sink.Settings));
        var own = await made.App.SignInAs(made.People[1], "en");
        await made.App.Db(db => db.Users.Where(u => u.TeacherId == made.People[1].Id).ExecuteUpdateAsync(u => u.SetProperty(a => a.Email, "two@school.example").SetProperty(a => a.EmailConfirmed, true)));
        await (await own.Open($"/trainings/{made.Id}/objections")).Submit("#objection-form", ("session", $"{made.Sessions[0]}"), ("reason", "I was there"));
        await Decide(await (await Reader(made)).Open(await One(made)), await One(made), (Mark(made), "Present"));
        var letter = await sink.Next();
        (letter.To, letter.Subject).ShouldBe(("two@school.example", "Objection answered: 作业设计专题"));
        letter.Body.ShouldContain("the decision was changed. Answer: 核对属实");
        letter.Body.ShouldContain($"https://district.example/trainings/{made.Id}/objections");
    }

    /// <summary>One session, confirmed on Friday 2026-11-20: the first was there, the second absent or an hour late, the third not taken.</summary>
    private static async Task<Made> Confirmed(bool late = false, TestApp? app = null)
    {
        var made = await Made.Training(app: app, sessions: ["2026-11-20 14:00-16:00"]);
        made.App.Clock.Is("2026-11-20", "17:00");
        var keeper = await made.Keeper();
        await (await keeper.Open(made.Register)).Submit("#register", [.. made.Set(0, "Present"), .. late ? made.Set(1, "Late", "60") : made.Set(1, "Absent"), made.Led]);
        await (await keeper.Open(made.Register)).Submit("#confirm");
        return made;
    }

    private static Task<HttpClient> Reader(Made made) => Task.Run(async () => await made.App.SignIn(await made.App.Add(["district-hr"], a => a.DisplayName = "钱老师")));

    private static async Task Object(Made made, int person, string? session = null, string reason = "我在场") =>
        (await (await (await made.Person(person)).Open($"/trainings/{made.Id}/objections")).Submit("#objection-form", ("session", session ?? $"{made.Sessions[0]}"), ("reason", reason))).ShouldBe(HttpStatusCode.Found);

    private static async Task<string> One(Made made) => $"{Inbox}/{await made.App.Db(db => db.HourObjections.Select(o => o.Id).SingleAsync())}";

    private static Task<Page> Decide(Page page, string at, params (string, string)[] typed) => page.PostTo(at + "/decision", [("change", "true"), ("answer", "核对属实"), .. typed]);

    private static string Mark(Made made) => $"mark-{made.Sessions[0]}";

    private static string Minutes(Made made) => $"minutes-{made.Sessions[0]}";
}
