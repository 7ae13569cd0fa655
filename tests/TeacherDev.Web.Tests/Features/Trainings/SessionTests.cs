using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Features.Trainings.Sessions;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings;

/// <summary>A session is planned, moved, given other hours and cancelled; what it paid follows, and whoever takes part is told.</summary>
public sealed class SessionTests
{
    [Fact]
    public async Task Another_length_after_the_hours_were_paid_needs_a_reason_and_pays_anew()
    {
        using var made = await Paid();
        var keeper = await made.Keeper();
        var form = await keeper.Open(made.At);

        (await form.Submit("#session", ("Form.End", "15:30"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("改动须写明原因");
        (await made.Hours()).ShouldBe("26, 26, -, 26");
        (await form.Submit("#session", ("Form.End", "15:30"), ("Form.Why", "实际提前半小时结束"))).ShouldBe(HttpStatusCode.Found);

        (await made.Hours()).ShouldBe("20, 20, -, 20");
        var taken = await made.App.Db(db => db.LedgerEntries.AsNoTracking().Where(e => e.ReversesId != null).ToListAsync());
        taken.Select(e => (e.Tenths, e.Reason)).ShouldBe(Enumerable.Repeat((26, "实际提前半小时结束"), 3));
        (await form.Submit("#session", ("Form.End", "15:00"), ("Form.Why", "又改"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems").ShouldContain("现在是2026-11-21 14:00-15:30");
        (await (await keeper.Open(made.At)).Submit("#session", ("Form.Why", "只看一眼"))).ShouldBe(HttpStatusCode.Found);
        (await made.Entries()).ShouldBe(9, "saved as it is, it writes nothing");
        await made.App.ShouldVerify();
    }

    [Fact] // T20
    public async Task Cancelling_a_session_that_was_paid_takes_the_hours_back_and_keeps_who_was_there()
    {
        using var made = await Paid();
        var keeper = await made.Keeper();
        var page = await keeper.Open(made.At);
        var cancel = $"form[action='{made.At}/cancellation']";

        (await page.Submit(cancel)).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(cancel + " .error").ShouldBe("请写明原因。");
        (await page.Submit(cancel, ("reason", "登记错了课次"))).ShouldBe(HttpStatusCode.Found);
        (await page.Submit(cancel, ("reason", "登记错了课次"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        (await made.Hours()).ShouldBe("-, -, -, -");
        (await made.Marks()).ShouldBe("Present, Present, Absent");
        (await made.Entries()).ShouldBe(6);
        (await (await made.Person(0)).Open($"/trainings/{made.Id}")).Text.ShouldContain("登记错了课次");
        await made.App.ShouldVerify();
    }

    [Fact]
    public async Task Other_hours_than_the_minutes_give_need_a_reason_that_everybody_reads()
    {
        using var world = await TrainingWorld.Make();
        var centre = await world.Centre();
        var id = await TrainingWorld.Drafted(centre, []);
        var form = await centre.Open($"/trainings/{id}/sessions/new");
        var refused = (await form.Submit("#session", ("Form.On", "2026-12-09"), ("Form.Start", "09:00"), ("Form.End", "10:30"), ("Form.SetHours", "4"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.One("#Form_SetHours").GetAttribute("value").ShouldBe("4");
        (await refused.Submit("#session", ("Form.SetHours", "8.1"), ("Form.SetBecause", "含课前"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("8");
        (await refused.Submit("#session", ("Form.SetHours", "4"), ("Form.SetBecause", "含课前自学一小时半"))).ShouldBe(HttpStatusCode.Found);
        (await centre.Open($"/trainings/{id}")).TextOf(".plain-rows").ShouldSatisfyAllConditions(t => t.ShouldContain("4学时"), t => t.ShouldContain("含课前自学一小时半"));
    }

    [Fact]
    public async Task Whoever_has_a_seat_is_told_by_mail_that_a_session_moved_or_is_cancelled_and_nobody_else()
    {
        await using SmtpSink sink = new();
        using var made = await Made.Training(app: new TestApp(sink.Settings) { PostGoesByItself = false }, sessions: "2026-11-25 14:00-16:00");
        await made.Drop(2);
        foreach (var person in made.People.Skip(1))
        {
            await made.App.Add(["teacher"], (Data.Accounts.Account a) => (a.TeacherId, a.Email, a.EmailConfirmed) = (person.Id, $"{person.Number}@school.example", true));
        }

        var keeper = await made.App.SignIn(await made.App.Add(["training-centre"], a => a.Language = "en"));
        (await (await keeper.Open(made.At)).Submit("#session", ("Form.On", "2026-11-26"))).ShouldBe(HttpStatusCode.Found);
        (await (await keeper.Open(made.At)).Submit($"form[action='{made.At}/cancellation']", ("reason", "台风停课"))).ShouldBe(HttpStatusCode.Found);

        var letters = await made.App.Db(db => db.Outbox.AsNoTracking().OrderBy(m => m.Id).ToListAsync());
        letters.Select(m => m.To).ShouldBe(["T0002@school.example", "T0002@school.example"]);
        letters[0].Body!.ShouldContain("2026-11-25 14:00-16:00 → 2026-11-26 14:00-16:00");
        letters[1].Body!.ShouldContain("台风停课");
        letters.ShouldAllBe(m => m.Subject.StartsWith("时间或地点变动", StringComparison.Ordinal) || m.Subject.StartsWith("一次课取消", StringComparison.Ordinal), "in their language, not in that of whoever moved it");
    }

    [Fact]
    public async Task Whoever_leads_is_named_and_does_not_take_part_and_is_paid_for_what_the_register_says_that_they_led()
    {
        using var made = await Paid();
        var keeper = await made.Keeper();
        var page = await keeper.Open($"/trainings/{made.Id}");
        var form = $"form[action='/trainings/{made.Id}/trainers']";
        var guest = await made.App.Teacher("G1", "客座教师", "2000-09-01", "城西中学");

        (await page.Submit(form, ("number", "404"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("404");
        (await page.Submit(form, ("number", made.People[0].Number))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("已报名");
        (await page.Submit(form, ("number", "G1"))).ShouldBe(HttpStatusCode.Found);
        (await page.Submit(form, ("number", "G1"))).ShouldBe(HttpStatusCode.Found);

        (await Guest()).ShouldBeEmpty("nobody noted that they led it");
        (await (await keeper.Open(made.Register)).Submit("#register", ($"mark-{guest.Id}", "Led"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请写明更正原因");
        (await (await keeper.Open(made.Register)).Submit("#register", ($"mark-{guest.Id}", "Led"), ("why", "两人合上"))).ShouldBe(HttpStatusCode.Found);
        (await Guest()).ShouldBe([26]);
        var removal = $"form[action='/trainings/{made.Id}/trainers/G1/removal']";
        (await (await keeper.Open($"/trainings/{made.Id}")).Submit(removal)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await keeper.Open($"/trainings/{made.Id}")).Submit(removal, ("reason", "不再授课"))).ShouldBe(HttpStatusCode.Found);
        (await Guest()).ShouldBe([26], "what they led they led");
        (await (await keeper.Open(made.Register)).Submit("#register", ($"mark-{guest.Id}", ""), ("why", "名字填错"))).ShouldBe(HttpStatusCode.Found);
        (await Guest()).ShouldBeEmpty();
        await made.App.ShouldVerify();

        Task<List<int>> Guest() => made.App.Db(db => db.LedgerEntries
            .Where(e => e.SourceKind == "lead" && db.Teachers.Any(t => t.Id == e.TeacherId && t.Number == "G1") && !db.LedgerEntries.Any(r => r.ReversesId == e.Id))
            .Select(e => e.Tenths).ToListAsync());
    }

    [Fact]
    public async Task Nobody_raises_their_own_hours_once_another_gave_their_word()
    {
        using var made = await Paid();
        await made.App.Teacher("G1", "客座教师", "2000-09-01", "城西中学");
        var guest = await made.App.Db(db => db.Teachers.Where(t => t.Number == "G1").Select(t => t.Id).SingleAsync());
        var lead = await made.App.SignIn(await made.App.Add(["training-centre"], a => a.TeacherId = made.Lead.Id));
        (await (await lead.Open(made.At)).Submit("#session", ("Form.SetHours", "8"), ("Form.SetBecause", "含备课"), ("Form.Why", "延长"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("您自己的学时由这次课计算");
        (await (await lead.Open(made.At)).Submit("#session", ("Form.Place", "四楼"), ("Form.Why", "换教室"))).ShouldBe(HttpStatusCode.Found);

        var own = await made.App.SignIn(await made.App.Add(["training-centre"], a => a.TeacherId = guest));
        (await (await own.Open($"/trainings/{made.Id}")).Submit($"form[action='/trainings/{made.Id}/trainers']", ("number", "G1"))).ShouldBe(HttpStatusCode.Found);
        (await (await own.Open(made.Register)).Submit("#register", ($"mark-{guest}", "Led"), ("why", "本人授课"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不能更改自己的登记");
        (await made.Hours()).ShouldBe("26, 26, -, 26");
    }

    [Theory]
    [InlineData(Repeats.Once, "2026-12-31")]
    [InlineData(Repeats.Daily, "2026-12-31 2027-01-01 2027-01-02")]
    [InlineData(Repeats.Weekly, "2026-12-31 2027-01-07 2027-01-14")]
    [InlineData(Repeats.Fortnightly, "2026-12-31 2027-01-14 2027-01-28")]
    [InlineData(Repeats.Monthly, "2026-12-31 2027-01-28 2027-02-25")]
    public void A_fifth_weekday_is_the_last_of_a_month_that_has_none(Repeats repeat, string days) =>
        string.Join(' ', SessionForm.Days(new(2026, 12, 31), repeat, 3).Select(d => $"{d:yyyy-MM-dd}")).ShouldBe(days);

    /// <summary>Held, everybody there but the last, confirmed by the centre.</summary>
    private static async Task<Made> Paid()
    {
        var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "16:05");
        var keeper = await made.Keeper();
        await (await keeper.Open(made.Register)).Submit("#register", [.. made.Set(2, "Absent"), ("rest", "present")]);
        (await (await keeper.Open(made.Register)).Submit("#confirm")).ShouldBe(HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("26, 26, -, 26");
        return made;
    }
}
