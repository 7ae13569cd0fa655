using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Calendar.Feeds;
using TeacherDev.Web.Tests.Features.Trainings.Mine;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Calendar;

/// <summary>The page on which one makes and revokes the own address, and the file of one session.</summary>
public sealed class CalendarPageTests
{
    [Fact]
    public async Task The_address_is_shown_once_and_only_its_hash_is_kept()
    {
        using var world = await OwnWorld.Make();
        var browser = await world.SignInShen("en");
        var empty = await browser.Open("/trainings/calendar");
        empty.Text.ShouldContain("You have no calendar address");
        var made = await empty.Submit("#make");
        var address = made.TextOf("#address code");
        var secret = address["https://district.example/calendar/".Length..^".ics".Length];
        secret.Length.ShouldBe(43);
        made.One("#address a").GetAttribute("href").ShouldBe($"webcal://district.example/calendar/{secret}.ics");
        made.Has("#address svg.qr").ShouldBeTrue();

        (await browser.Open("/trainings/calendar")).Document.DocumentElement.OuterHtml.ShouldNotContain(secret);
        var kept = await world.App.Db(db => db.CalendarFeeds.SingleAsync());
        (kept.TeacherId, kept.SecretHash).ShouldBe((world.Shen.Id, FeedShelf.HashOf(secret)));
        (await world.App.Db(db => db.Audit.Where(a => a.Action.StartsWith("calendar.")).Select(a => a.Action + a.SubjectKind + (a.Detail ?? "")).ToListAsync())).ShouldBe(["calendar.madeteacher"]);
    }

    [Fact]
    public async Task It_says_when_a_program_read_it_last()
    {
        using var world = await OwnWorld.Make();
        var browser = await world.SignInShen("en");
        var address = await Ics.Address(browser);
        (await browser.Open("/trainings/calendar")).TextOf("#feed").ShouldContain("Not yet");
        world.App.Clock.Is("2026-11-22", "07:05");
        await Ics.At(world.App.Stranger(), address);
        (await browser.Open("/trainings/calendar")).TextOf("#feed").ShouldContain("2026-11-22 07:05");
    }

    [Fact]
    public async Task Revoking_leaves_none_and_is_told_in_the_audit()
    {
        using var world = await OwnWorld.Make();
        var browser = await world.SignInShen("en");
        await Ics.Address(browser);
        var page = await browser.Follow(await (await browser.Open("/trainings/calendar")).Submit("#revoke"));
        page.Text.ShouldContain("The address is revoked");
        page.Has("#make").ShouldBeTrue();
        await page.PostTo("/trainings/calendar/revocation");
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "calendar.revoked"))).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_stands_on_no_roster_is_told_so()
    {
        using var app = new TestApp();
        var page = await (await app.SignIn("teacher")).Open("/trainings/calendar");
        page.Text.ShouldContain("你不在教师名册上");
        (await page.PostTo("/trainings/calendar")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_session_is_a_file_for_whoever_may_see_its_training()
    {
        using var world = await OwnWorld.Make();
        var training = await world.Training("作业设计", "2026-11-28 09:00-11:30");
        await world.SignUp(training, world.Far, SignUpState.Seated);
        var session = await world.App.Db(db => db.TrainingSessions.SingleAsync());
        var shen = await world.SignInShen();
        var file = await Ics.At(shen, $"/trainings/{training.Id}/sessions/{session.Id}.ics");
        file.Of("METHOD").ShouldBe("PUBLISH");
        var feed = (await Ics.At(world.App.Stranger(), await Ics.Address(await world.App.SignIn(await world.App.Add(["teacher"], a => a.TeacherId = world.Far.Id))))).Events.Single();
        file.Events.Single().Lines.ShouldBe(feed.Lines);

        (await shen.GetAsync($"/trainings/{training.Id + 1}/sessions/{session.Id}.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await shen.GetAsync($"/trainings/{training.Id}/sessions/{session.Id + 1}.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await world.App.Stranger().GetAsync($"/trainings/{training.Id}/sessions/{session.Id}.ics")).StatusCode.ShouldBe(HttpStatusCode.Found);
        await world.App.Db(db => db.Trainings.ExecuteUpdateAsync(t => t.SetProperty(x => x.State, TrainingState.Filed)));
        (await shen.GetAsync($"/trainings/{training.Id}/sessions/{session.Id}.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Ics.At(await world.App.SignIn("district-hr"), $"/trainings/{training.Id}/sessions/{session.Id}.ics")).Events.Single().Of("STATUS").ShouldBe("TENTATIVE");
    }

    [Fact]
    public async Task The_file_of_a_cancelled_session_takes_it_out_of_a_calendar_and_the_feed_strikes_it()
    {
        using var world = await OwnWorld.Make();
        var training = await world.Training("作业设计", "2026-11-28 09:00-11:30", "2026-12-05 09:00-11:30");
        await world.SignUp(training, world.Shen, SignUpState.Seated);
        await world.Change(training, (_, sessions) => sessions[0].Cancel(new(2026, 11, 20, 1, 0, 0, DateTimeKind.Utc), "台风"));
        var ids = await world.App.Db(db => db.TrainingSessions.OrderBy(s => s.On).Select(s => s.Id).ToListAsync());
        var shen = await world.SignInShen();
        var feed = await Ics.At(world.App.Stranger(), await Ics.Address(shen));

        var file = await Ics.At(shen, $"/trainings/{training.Id}/sessions/{ids[0]}.ics");

        (file.Of("METHOD"), file.Events.Single().Of("STATUS"), file.Events.Single().Of("SEQUENCE")).ShouldBe(("CANCEL", "CANCELLED", "1"));
        file.Events.Single().Of("UID").ShouldBe(feed.Events[0].Of("UID"));
        file.Events.Single().Of("ORGANIZER").ShouldNotBeNullOrEmpty();
        (feed.Of("METHOD"), feed.Events[0].Of("STATUS")).ShouldBe(("PUBLISH", "CANCELLED"));
        (await Ics.At(shen, $"/trainings/{training.Id}/sessions/{ids[1]}.ics")).Of("METHOD").ShouldBe("PUBLISH");
    }
}
