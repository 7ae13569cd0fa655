using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Attendance;

/// <summary>Confirming posts one entry a person; whatever is wrong later is taken back and posted anew.</summary>
public sealed class ConfirmationTests
{
    [Fact] // T07
    public async Task There_is_no_credit_before_the_session_is_over()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "15:59");
        var leader = await made.Leader();
        var page = await leader.Follow(await (await leader.Open(made.Register)).Submit("#register", ("rest", "present")));

        page.Has("#confirm").ShouldBeFalse();
        (await page.PostTo(made.Register + "/confirmation")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("结束后才能确认");
        (await made.Entries()).ShouldBe(0);
    }

    [Fact] // T04, T06
    public async Task Each_who_was_there_gets_one_entry_and_neither_absent_nor_not_taken_gets_any()
    {
        using var made = await Made.Training(people: 6);
        var page = await Marked(made);

        (await page.Submit("#confirm")).ShouldBe(HttpStatusCode.Found);

        (await made.Hours()).ShouldBe("26, 20, 13, -, -, -, 26");
        var entry = await made.App.Db(db => db.LedgerEntries.AsNoTracking().FirstAsync(e => e.TeacherId == made.People[1].Id));
        (entry.CompletedOn, entry.Project, entry.Organiser, entry.Source.ToString()).ShouldBe((new(2026, 11, 21), "作业设计专题", "区研训中心", $"session:{made.Sessions[0]}:1"));
        await made.App.ShouldVerify();
    }

    [Fact] // T03
    public async Task Fifty_confirmations_at_once_and_one_more_credit_everybody_once()
    {
        using var made = await Made.Training(people: 6);
        await Marked(made);
        var pages = await Task.WhenAll(Enumerable.Range(0, 5).Select(async _ => await (await made.Keeper()).Open(made.Register)));

        var answers = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => pages[i % pages.Length].Submit("#confirm")));
        await pages[0].Submit("#confirm");

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("26, 20, 13, -, -, -, 26");
        (await made.Entries()).ShouldBe(4);
        (await made.App.Db(db => db.Audit.CountAsync(a => a.Action == "attendance.confirmed"))).ShouldBe(5, "each keeper's own word, once");
    }

    [Fact]
    public async Task A_changed_mark_takes_back_and_posts_anew_with_its_reason()
    {
        using var made = await Made.Training(people: 6);
        var page = await Marked(made);
        await page.Submit("#confirm");
        var keeper = await made.Keeper();
        var form = await keeper.Open(made.Register);

        (await form.Submit("#register", [.. made.Set(1, "Absent"), .. made.Set(4, "Late", "30")])).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("更正原因");
        (await made.Hours()).ShouldBe("26, 20, 13, -, -, -, 26");
        (await form.Submit("#register", [.. made.Set(1, "Absent"), .. made.Set(4, "Late", "30"), ("why", "当场点错")])).ShouldBe(HttpStatusCode.Found);

        (await made.Hours()).ShouldBe("26, -, 13, -, 20, -, 26");
        (await made.App.Db(db => db.LedgerEntries.AsNoTracking().SingleAsync(e => e.ReversesId != null))).ShouldSatisfyAllConditions(
            e => e.TeacherId.ShouldBe(made.People[1].Id), e => e.Tenths.ShouldBe(20), e => e.Reason.ShouldBe("当场点错"));
        (await (await keeper.Open(made.Register)).Submit("#register", [.. made.Set(1, "Present"), ("why", "签字为证")])).ShouldBe(HttpStatusCode.Found);
        (await made.Hours()).ShouldBe("26, 26, 13, -, 20, -, 26");
        (await made.App.Db(db => db.LedgerEntries.Where(e => e.TeacherId == made.People[1].Id && e.SourceKind == "session").Select(e => e.SourcePart).ToListAsync())).ShouldBe([1, 2], ignoreOrder: true);
        await made.App.ShouldVerify();
    }

    [Fact]
    public async Task Nobody_credits_themselves_until_another_gives_their_word()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "16:05");
        var own = await made.App.SignIn(await made.App.Add(["training-centre"], a => (a.TeacherId, a.DisplayName) = (made.People[0].Id, "学员001")));
        await (await own.Open(made.Register)).Submit("#register", ("rest", "present"));

        var confirmed = await own.Follow(await (await own.Open(made.Register)).Submit("#confirm"));

        confirmed.Text.ShouldContain("学员001不能确认自己的学时");
        confirmed.Has("#confirm").ShouldBeFalse("their word is given");
        (await made.Hours()).ShouldBe("-, 26, 26, 26");
        (await (await own.Open(made.Register)).Submit("#register", [.. made.Set(0, "Late", "1"), ("why", "自己改")])).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不能更改自己的登记");
        await (await (await made.Keeper()).Open(made.Register)).Submit("#confirm");
        (await made.Hours()).ShouldBe("26, 26, 26, 26");
    }

    [Fact]
    public async Task Whoever_leads_confirms_everybody_and_is_paid_for_leading_when_another_confirms()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "16:05");
        var leader = await made.Leader();
        await (await leader.Open(made.Register)).Submit("#register", ("rest", "present"));
        await (await leader.Open(made.Register)).Submit("#confirm");
        (await made.Hours()).ShouldBe("26, 26, 26, -");

        await (await (await made.Keeper()).Open(made.Register)).Submit("#confirm");

        (await made.Hours()).ShouldBe("26, 26, 26, 26");
        (await made.App.Db(db => db.LedgerEntries.CountAsync(e => e.SourceKind == "lead"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_district_that_pays_nothing_for_leading_pays_nothing()
    {
        using var made = await Made.Training(app: new TestApp(("Trainings:LeadPercent", "0")));
        made.App.Clock.Is("2026-11-21", "16:05");
        var keeper = await made.Keeper();
        await (await keeper.Open(made.Register)).Submit("#register", ("rest", "present"));
        await (await keeper.Open(made.Register)).Submit("#confirm");
        (await made.Hours()).ShouldBe("26, 26, 26, -");
    }

    [Fact] // T09, T24
    public async Task Confirming_one_session_credits_that_one_alone_in_the_year_in_which_it_was()
    {
        using var made = await Made.Training(sessions: ["2026-12-31 22:30-23:30", "2027-01-01 00:30-01:15"]);
        made.App.Clock.Is("2027-01-01", "01:20");
        var keeper = await made.Keeper();
        foreach (var session in made.Sessions)
        {
            await (await keeper.Open($"/trainings/{made.Id}/sessions/{session}/attendance")).Submit("#register", ("rest", "present"));
        }

        await (await keeper.Open(made.Register)).Submit("#confirm");

        (await made.Hours()).ShouldBe("13, 13, 13, 13");
        (await made.App.Db(db => db.LedgerEntries.Select(e => e.CompletedOn).Distinct().ToListAsync())).ShouldBe([new(2026, 12, 31)]);
    }

    [Fact] // T14
    public async Task A_hundred_minutes_are_two_hours_and_two_tenths_on_every_page_and_in_every_file()
    {
        using var made = await Made.Training(people: 1, sessions: ["2026-11-20 14:00-15:40"]);
        var keeper = await made.Keeper();
        await (await keeper.Open(made.Register)).Submit("#register", ("rest", "present"));
        await (await keeper.Open(made.Register)).Submit("#confirm");
        var own = await made.Person(0);
        (await own.Open($"/trainings/{made.Id}")).Text.ShouldContain("2.2学时");
        (await own.Open("/trainings/mine?show=past")).TextOf($"#training-{made.Id}").ShouldContain("2.2学时");
        (await own.Open("/credits/ledger")).TextOf("tbody").ShouldContain("2.2");
        (await own.GetStringAsync("/credits/ledger.csv")).ShouldContain(",2.2,");
        (await keeper.GetStringAsync("/trainings/export.csv?show=all")).ShouldContain(",1,2.2,");
        foreach (var page in new[] { $"/trainings/{made.Id}", "/trainings/mine?show=past", "/credits/ledger", "/credits/ledger.csv" })
        {
            (await own.GetStringAsync(page)).ShouldNotContain("1:40", customMessage: page);
        }
    }

    [Fact] // T15
    public async Task The_same_class_taken_again_in_a_second_round_leaves_one_line_a_round()
    {
        using var made = await Made.Training(people: 1, pays: PaysOn.Completion, sessions: ["2026-11-19 14:00-15:30"]);
        await made.Again("2026-11-20 14:00-15:30", PaysOn.Completion);
        var keeper = await made.Keeper();
        foreach (var (training, session) in (await made.App.Db(db => db.TrainingSessions.Select(s => new { s.TrainingId, s.Id }).ToListAsync())).Select(s => (s.TrainingId, s.Id)))
        {
            var register = $"/trainings/{training}/sessions/{session}/attendance";
            await (await keeper.Open(register)).Submit("#register", ("rest", "present"));
            await (await keeper.Open(register)).Submit("#confirm");
            await (await keeper.Open($"/trainings/{training}/results")).Submit("#closing");
            await (await keeper.Open($"/trainings/{training}/results")).PostTo($"/trainings/{training}/closing");
        }

        (await made.App.Db(db => db.LedgerEntries.Where(e => e.SourceKind == "class").OrderBy(e => e.CompletedOn).Select(e => new { e.TeacherId, e.CompletedOn, e.Tenths, e.SourcePart }).ToListAsync()))
            .ShouldBe([new { TeacherId = made.People[0].Id, CompletedOn = new DateOnly(2026, 11, 19), Tenths = 20, SourcePart = 1 }, new { TeacherId = made.People[0].Id, CompletedOn = new DateOnly(2026, 11, 20), Tenths = 20, SourcePart = 1 }]);
    }

    /// <summary>Present, late by 30, left an hour early, absent, not taken, excused; after the end.</summary>
    private static async Task<Page> Marked(Made made)
    {
        made.App.Clock.Is("2026-11-21", "16:00");
        var keeper = await made.Keeper();
        return await keeper.Follow(await (await keeper.Open(made.Register)).Submit("#register",
            [.. made.Set(0, "Present"), .. made.Set(1, "Late", "30"), .. made.Set(2, "LeftEarly", "60"), .. made.Set(3, "Absent"), .. made.Set(5, "Excused"), made.Led]));
    }
}
