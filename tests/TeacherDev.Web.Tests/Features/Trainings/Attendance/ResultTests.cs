using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Attendance;

/// <summary>A class that pays at its close: share, grade, and one entry a person, passed or not.</summary>
public sealed class ResultTests
{
    private static readonly string[] Days = ["2026-11-16 09:00-10:30", "2026-11-17 09:00-10:30", "2026-11-18 09:00-10:30", "2026-11-19 09:00-10:30"];

    [Fact]
    public async Task Closing_credits_everybody_once_on_the_last_day_passed_or_not()
    {
        using var made = await Held(share: 75, grade: 60);
        var keeper = await made.Keeper();
        (await made.Hours()).ShouldBe("-, -, -, -, -", "a session of such a class pays nobody");
        var results = await keeper.Open($"/trainings/{made.Id}/results");
        await results.Submit("#grades", [.. Grades(made, "60", "90", "59", "")]);

        (await (await keeper.Open($"/trainings/{made.Id}/results")).Submit("#closing")).ShouldBe(HttpStatusCode.Found);

        // All four; half of them; all four with too low a grade; all four without any.
        (await made.Hours()).ShouldBe("80, 40!, 80!, -, 20+20+20+20");
        (await made.App.Db(db => db.LedgerEntries.Where(e => e.SourceKind == "class").Select(e => new { e.StartedOn, e.CompletedOn }).Distinct().ToListAsync()))
            .ShouldBe([new { StartedOn = new DateOnly(2026, 11, 16), CompletedOn = new DateOnly(2026, 11, 19) }]);
        (await keeper.Open($"/trainings/{made.Id}/results")).TextsOf("#grades tbody td:last-child").ShouldBe(["合格", "到场不足75%", "成绩不足60分", "成绩未评，尚不能定"]);
        await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => results.Submit("#closing")));
        (await made.App.Db(db => db.LedgerEntries.CountAsync(e => e.SourceKind == "class"))).ShouldBe(3);
        await made.App.ShouldVerify();
    }

    [Fact]
    public async Task A_grade_after_the_close_needs_a_reason_and_settles_again()
    {
        using var made = await Held(share: 0, grade: 60);
        var keeper = await made.Keeper();
        await (await keeper.Open($"/trainings/{made.Id}/results")).Submit("#grades", [.. Grades(made, "60", "70", "59", "")]);
        await (await keeper.Open($"/trainings/{made.Id}/results")).Submit("#closing");
        (await made.Hours()).ShouldBe("80, 40, 80!, -, 20+20+20+20");
        var results = await keeper.Open($"/trainings/{made.Id}/results");

        (await results.Submit("#grades", [.. Grades(made, "60", "70", "61", "88")])).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("更正原因");
        await results.Submit("#grades", [.. Grades(made, "60", "70", "61", "88"), ("why", "复核试卷")]);

        (await made.Hours()).ShouldBe("80, 40, 80, 80, 20+20+20+20");
        (await made.App.Db(db => db.LedgerEntries.AsNoTracking().SingleAsync(e => e.ReversesId != null))).Reason.ShouldBe("复核试卷");
    }

    [Fact] // T06
    public async Task Whoever_was_not_taken_has_neither_failed_nor_passed_until_they_are()
    {
        using var made = await Held(share: 75, grade: 0, leaveOut: 2);
        var keeper = await made.Keeper();
        await (await keeper.Open($"/trainings/{made.Id}/results")).Submit("#closing");
        (await made.Hours()).ShouldBe("80, 40!, -, 80, 20+20+20+20");
        (await keeper.Open($"/trainings/{made.Id}/results")).TextsOf("#grades tbody td:last-child")[2].ShouldBe("2次未登记，尚不能定");

        foreach (var session in made.Sessions)
        {
            await (await keeper.Open($"/trainings/{made.Id}/sessions/{session}/attendance")).Submit("#register", ("rest", "present"), ("why", "补登"));
        }

        (await made.Hours()).ShouldBe("80, 40!, 80, 80, 20+20+20+20");
    }

    [Fact]
    public async Task A_class_is_not_closed_while_a_session_is_not_confirmed()
    {
        using var made = await Made.Training(pays: PaysOn.Completion, sessions: Days);
        var results = await (await made.Keeper()).Open($"/trainings/{made.Id}/results");
        results.Has("#closing").ShouldBeFalse();
        (await results.PostTo($"/trainings/{made.Id}/closing")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("考勤还没有确认");
        (await made.Entries()).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_grades_themselves_and_grades_of_two_who_save_at_once_are_both_kept()
    {
        using var made = await Held(share: 0, grade: 60);
        var own = await made.App.SignIn(await made.App.Add(["training-centre"], a => a.TeacherId = made.People[0].Id));
        var at = $"/trainings/{made.Id}/results";
        var form = await own.Open(at);
        form.Has($"input[name=grade-{made.People[0].Id}]").ShouldBeFalse();
        (await form.Submit("#grades", ($"grade-{made.People[0].Id}", "100"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("不能评定自己");
        (await form.Submit("#grades", ($"grade-{made.People[1].Id}", "101"))).Status.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var other = await (await made.Leader()).Open(at);
        await form.Submit("#grades", ($"grade-{made.People[1].Id}", "81"));
        (await other.Submit("#grades", ($"grade-{made.People[2].Id}", "72"), ($"grade-{made.People[1].Id}", "99"))).ShouldBe(HttpStatusCode.Conflict).TextOf("#grades .error").ShouldContain("81");
        (await made.App.Db(db => db.SignUps.OrderBy(s => s.TeacherId).Select(s => s.Grade).ToListAsync())).ShouldBe([null, 81, 72, null]);
    }

    [Fact]
    public async Task Whoever_closes_waits_for_another_for_their_own_hours()
    {
        using var made = await Held(share: 0, grade: 0);
        var own = await made.App.SignIn(await made.App.Add(["training-centre"], a => (a.TeacherId, a.DisplayName) = (made.People[0].Id, "学员001")));
        var closed = await own.Follow(await (await own.Open($"/trainings/{made.Id}/results")).Submit("#closing"));
        closed.Text.ShouldContain("学员001不能确认自己的学时");
        (await made.Hours()).ShouldBe("-, 40, 80, 80, 20+20+20+20");
        await (await (await made.Keeper()).Open($"/trainings/{made.Id}/results")).Submit("#closing");
        (await made.Hours()).ShouldBe("80, 40, 80, 80, 20+20+20+20");
    }

    /// <summary>Four sessions over and confirmed, four people; the second was at half of them. Whoever is left out was not taken at the last two.</summary>
    private static async Task<Made> Held(int share, int grade, int? leaveOut = null)
    {
        var made = await Made.Training(people: 4, PaysOn.Completion, share, grade, sessions: Days);
        made.App.Clock.Is("2026-11-21");
        var keeper = await made.Keeper();
        for (var session = 0; session < Days.Length; session++)
        {
            var late = session >= 2;
            var at = $"/trainings/{made.Id}/sessions/{made.Sessions[session]}/attendance";
            await (await keeper.Open(at)).Submit("#register", [.. Enumerable.Range(0, 4).Where(p => !late || p != leaveOut).SelectMany(p => made.Set(p, late && p == 1 ? "Absent" : "Present")), made.Led]);
            await (await keeper.Open(at)).Submit("#confirm");
        }

        return made;
    }

    private static IEnumerable<(string, string?)> Grades(Made made, params string[] grades) => grades.Select((g, at) => ($"grade-{made.People[at].Id}", (string?)g));
}
