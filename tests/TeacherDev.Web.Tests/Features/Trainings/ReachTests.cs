using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings;

/// <summary>Permissions that failed elsewhere (T51 to T55), tried here on trainings; what of them concerns the calendar stands with its feed.</summary>
public sealed class ReachTests
{
    [Fact] // T51
    public async Task Another_schools_draft_is_nowhere_and_who_takes_part_in_its_training_is_no_business_of_ours()
    {
        using var world = await TrainingWorld.Make();
        var (own, far) = (await world.School(), await Far(world));
        var draft = await TrainingWorld.Drafted(own, ["2026-12-09"], ("Form.Title", "校内草稿"));
        (await own.GetStringAsync("/trainings/export.csv?show=draft")).ShouldContain("校内草稿");
        foreach (var page in new[] { "/trainings", "/trainings?show=all", "/trainings?show=draft", "/trainings?show=draft&kept=true", "/trainings?q=校内", "/trainings/export.csv", "/trainings/export.csv?show=all", "/trainings/export.csv?show=draft&kept=true" })
        {
            (await far.GetStringAsync(page)).ShouldNotContain("校内草稿", customMessage: page);
        }

        var session = await world.App.Db(db => db.TrainingSessions.Where(s => s.TrainingId == draft).Select(s => s.Id).SingleAsync());
        foreach (var page in new[] { "", "/terms", "/people", "/results", "/sessions/new", $"/sessions/{session}", $"/sessions/{session}/attendance", $"/sessions/{session}/sheet", $"/sessions/{session}/sheet.xlsx", $"/sessions/{session}/code", $"/sessions/{session}/code/state", $"/sessions/{session}.ics", "/objections" })
        {
            (await far.Open($"/trainings/{draft}{page}")).Status.ShouldBe(page == "/objections" ? HttpStatusCode.Forbidden : HttpStatusCode.NotFound, page);
        }

        var id = await Open(world, own);
        await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id);
        (await own.Open($"/trainings/{id}/people")).Text.ShouldContain(world.Shen.Name);
        (await far.Open($"/trainings/{id}")).ShouldBe(HttpStatusCode.OK).Text.ShouldNotContain(world.Shen.Name);
        (await far.Open($"/trainings/{id}/people")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact] // T51, T52
    public async Task A_sign_up_waits_for_its_own_school_alone()
    {
        using var world = await TrainingWorld.Make();
        var id = await world.Approved(await world.Centre(), ["2026-12-09"], ("Form.SchoolApproves", "true"));
        await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id);
        var (own, far) = (await world.School(), await Far(world));
        (await far.GetStringAsync("/trainings/approvals")).ShouldNotContain(world.Shen.Name);
        (await far.GetStringAsync("/trainings")).ShouldNotContain("/trainings/approvals");
        var signUp = await world.App.Db(db => db.SignUps.Select(s => s.Id).SingleAsync());
        (await (await far.Open("/trainings/approvals")).PostTo($"/trainings/approvals/{signUp}", ("approve", "true"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await world.StateOf(id, world.Shen)).ShouldBe(SignUpState.Asked);
        (await (await own.Open("/trainings/approvals")).PostTo($"/trainings/approvals/{signUp}", ("approve", "true"))).Status.ShouldBe(HttpStatusCode.Found);
    }

    [Fact] // T52
    public async Task A_session_of_one_training_is_not_found_under_another()
    {
        using var world = await TrainingWorld.Make();
        var (own, far) = (await world.School(), await Far(world));
        var (mine, theirs) = (await Open(world, far, "他校的"), await Open(world, own, "本校的"));
        var session = await world.App.Db(db => db.TrainingSessions.Where(s => s.TrainingId == theirs).Select(s => s.Id).SingleAsync());
        var at = $"/trainings/{mine}/sessions/{session}";
        foreach (var page in new[] { at, at + "/attendance", at + "/sheet", at + "/sheet.xlsx", at + "/code", at + "/code/state", at + ".ics" })
        {
            (await far.Open(page)).Status.ShouldBe(HttpStatusCode.NotFound, page);
        }

        world.App.Clock.Is("2026-12-09", "12:00");
        var form = await far.Open($"/trainings/{mine}/sessions/new");
        foreach (var (address, fields) in new (string, (string, string)[])[]
        {
            (at, [("Form.On", "2026-12-20"), ("Form.Start", "09:00"), ("Form.End", "10:00")]),
            (at + "/cancellation", [("reason", "停课")]),
            (at + "/attendance", [($"mark-{world.Shen.Id}", "Present")]),
            (at + "/attendance/confirmation", []),
            (at + "/sheet/marks", [($"mark-{world.Shen.Id}", "Present")]),
        })
        {
            (await form.PostTo(address, fields)).Status.ShouldBe(HttpStatusCode.NotFound, address);
        }

        var kept = await world.App.Db(db => db.TrainingSessions.AsNoTracking().SingleAsync(s => s.Id == session));
        (kept.On, kept.IsCancelled, kept.IsConfirmed).ShouldBe((new(2026, 12, 9), false, false));
        (await world.App.Db(db => db.AttendanceMarks.CountAsync())).ShouldBe(0);
    }

    [Fact] // T54
    public async Task Whoever_loses_the_person_or_the_training_between_looking_and_acting_acts_no_more()
    {
        using var world = await TrainingWorld.Make();
        var id = await world.Approved(await world.Centre(), ["2026-12-09"], ("Form.SchoolApproves", "true"));
        await TrainingWorld.SignUp(await world.App.SignInAs(world.Shen), id);
        var seen = await (await world.School()).Open("/trainings/approvals");
        var next = await world.App.Teacher("F0001", "远志明", "2011-09-01", "城北中学");
        await world.App.Db(async db =>
        {
            (await db.Placements.SingleAsync(p => p.TeacherId == world.Shen.Id)).EndOn = new(2026, 11, 20);
            db.Add(new Placement { TeacherId = world.Shen.Id, SchoolId = next.SchoolId!.Value, Kind = PlacementKind.Post, StartOn = new(2026, 11, 21), RecordedAt = new(2026, 11, 21, 0, 0, 0, DateTimeKind.Utc) });
            await db.SaveChangesAsync();
        });
        (await seen.Submit("li form", ("approve", "true"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await world.StateOf(id, world.Shen)).ShouldBe(SignUpState.Asked);

        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "16:30");
        var leader = await made.Leader();
        var register = await leader.Open(made.Register);
        await made.App.Db(db => db.TrainingTrainers.Where(l => l.TeacherId == made.Lead.Id).ExecuteDeleteAsync());
        (await register.Submit("#register", made.Set(0, "Present"))).Status.ShouldBe(HttpStatusCode.NotFound);
        (await register.Submit("#confirm")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await made.Marks()).ShouldBe("-, -, -");
    }

    [Fact] // T54
    public async Task Who_was_let_go_hears_no_more_of_the_training()
    {
        await using var sink = new SmtpSink();
        using var made = await Made.Training(app: new TestApp(sink.Settings), sessions: ["2026-12-09 14:00-16:00"]);
        await made.App.SignInAs(made.People[0]);
        await made.App.SignInAs(made.People[1]);
        foreach (var at in new[] { 0, 1 })
        {
            var id = made.People[at].Id;
            await made.App.Db(db => db.Users.Where(u => u.TeacherId == id).ExecuteUpdateAsync(u => u.SetProperty(a => a.Email, $"p{at}@school.example").SetProperty(a => a.EmailConfirmed, true)));
        }

        await made.Drop(0);
        (await (await (await made.Keeper()).Open(made.At)).Submit($"form[action='{made.At}/cancellation']", ("reason", "场地冲突"))).ShouldBe(HttpStatusCode.Found);
        (await sink.Next()).To.ShouldBe("p1@school.example");
        (await made.App.Db(db => db.Outbox.CountAsync())).ShouldBe(1);
    }

    [Theory] // T55
    [InlineData("=HYPERLINK(\"http://x\")")]
    [InlineData("+1")]
    [InlineData("-2+3")]
    [InlineData("@SUM(A1)")]
    public async Task What_a_spreadsheet_would_run_as_a_formula_is_text(string title)
    {
        using var world = await TrainingWorld.Make();
        await world.Approved(await world.Centre(), ["2026-12-09"], ("Form.Title", title));
        var line = (await (await world.Centre()).GetStringAsync("/trainings/export.csv?show=all")).TrimEnd().Split('\n')[^1];
        line.TrimStart('"').ShouldStartWith("'" + title[0]);
    }

    private static async Task<int> Open(TrainingWorld world, HttpClient school, string title = "校内的")
    {
        var id = await TrainingWorld.Drafted(school, ["2026-12-09"], ("Form.Title", title), ("Form.Organiser", title));
        (await (await school.Open($"/trainings/{id}")).Submit($"form[action='/trainings/{id}/filing']")).ShouldBe(HttpStatusCode.Found);
        (await (await (await world.Hr()).Open($"/trainings/{id}")).Submit("#decision-form", ("approve", "true"))).ShouldBe(HttpStatusCode.Found);
        return id;
    }

    private static async Task<HttpClient> Far(TrainingWorld world)
    {
        var far = await world.App.Teacher("F0002", "远志芳", "2012-09-01", "城南中学");
        return await world.App.SignIn(await world.App.Add(["school-admin"], a => a.SchoolId = far.SchoolId));
    }
}
