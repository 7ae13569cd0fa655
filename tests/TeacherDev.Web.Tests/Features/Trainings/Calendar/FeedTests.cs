using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Calendar.Feeds;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Features.Trainings.Mine;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Calendar;

/// <summary>One's sessions as a calendar program reads them, which knows the secret and nothing else.</summary>
public sealed class FeedTests
{
    [Fact]
    public async Task The_feed_holds_ones_own_sessions_a_year_back_and_a_year_ahead()
    {
        using var world = await OwnWorld.Make();
        var seated = await world.Training("作业设计", "2025-11-20 09:00-11:30", "2026-11-28 09:00-11:30", "2027-11-22 09:00-11:30");
        await world.SignUp(seated, world.Shen, SignUpState.Seated);
        await world.Lead(await world.Training("命题研讨", "2026-12-05 14:00-16:00"), world.Shen);
        await world.SignUp(await world.Training("候补的", "2026-12-06 14:00-16:00"), world.Shen, SignUpState.Waiting);
        await world.SignUp(await world.Training("别人的", "2026-12-07 14:00-16:00"), world.Far, SignUpState.Seated);
        var address = await Ics.Address(await world.SignInShen());

        var answer = await world.App.Stranger().GetAsync(address);
        answer.Headers.CacheControl!.ToString().ShouldBe("private");
        answer.Headers.GetValues("X-Robots-Tag").ShouldBe(["noindex"]);
        var feed = await Ics.At(world.App.Stranger(), address);
        feed.Of("METHOD").ShouldBe("PUBLISH");
        feed.Of("REFRESH-INTERVAL").ShouldBe("PT6H");
        feed.Events.Select(e => e.Of("SUMMARY")).ShouldBe(["作业设计", "命题研讨"]);
        var one = feed.Events[0];
        one.Lines.ShouldContain("DTSTART;TZID=Asia/Shanghai:20261128T090000");
        one.Lines.ShouldContain("DTEND;TZID=Asia/Shanghai:20261128T113000");
        one.Of("DTSTAMP").ShouldBe("20261121T010000Z");
        one.Of("LOCATION").ShouldBe("第一会议室");
        one.Of("URL").ShouldBe($"https://district.example/trainings/{seated.Id}");
        (one.Of("STATUS"), one.Of("SEQUENCE")).ShouldBe(("CONFIRMED", "0"));
        one.Of("UID")!.ShouldNotContain("district.example");
    }

    [Fact]
    public async Task A_feed_shows_nobody_elses_sessions_and_names_nobody()
    {
        using var world = await OwnWorld.Make();
        var shared = await world.Training("同班", "2026-12-01 09:00-11:00");
        await world.SignUp(shared, world.Shen, SignUpState.Seated);
        await world.SignUp(shared, world.Far, SignUpState.Seated);
        await world.Lead(shared, world.Far);
        await world.SignUp(await world.Training("只有远的", "2026-12-02 09:00-11:00"), world.Far, SignUpState.Seated);
        await Ics.Address(await world.SignInShen());
        var far = await Ics.Address(await world.App.SignInAs(world.Far));
        (await Ics.At(world.App.Stranger(), far)).Events.Select(e => e.Of("SUMMARY")).ShouldBe(["同班", "只有远的"]);

        var shen = await Ics.At(await world.SignInShen(), await Ics.Address(await world.SignInShen()));
        shen.Events.Select(e => e.Of("SUMMARY")).ShouldBe(["同班"]);
        foreach (var word in new[] { world.Far.Name, world.Far.Number, world.Shen.Name, world.Shen.Number, "王老师" })
        {
            shen.Lines.ShouldNotContain(line => line.Contains(word));
        }
    }

    [Fact] // T62
    public async Task A_moved_session_keeps_its_UID_and_a_cancelled_one_is_struck()
    {
        using var world = await OwnWorld.Make();
        var training = await world.Training("作业设计", "2026-11-28 09:00-11:30", "2026-12-05 09:00-11:30");
        await world.SignUp(training, world.Shen, SignUpState.Seated);
        var address = await Ics.Address(await world.SignInShen());
        var before = (await Ics.At(world.App.Stranger(), address)).Events;

        await world.Change(training, (_, sessions) => sessions[0].Move(OwnWorld.Time("2026-11-29 13:00-15:30"), "分组; 讨论, 汇报", "第二会议室"));
        var moved = (await Ics.At(world.App.Stranger(), address)).Events[0];
        (moved.Of("UID"), moved.Of("SEQUENCE"), moved.Of("DTSTART")).ShouldBe((before[0].Of("UID"), "1", "20261129T130000"));
        moved.Of("SUMMARY").ShouldBe("作业设计：分组\\; 讨论\\, 汇报");

        await world.Change(training, (_, sessions) => sessions[0].Cancel(new(2026, 11, 21, 2, 0, 0, DateTimeKind.Utc), "台风"));
        var struck = (await Ics.At(world.App.Stranger(), address)).Events[0];
        (struck.Of("UID"), struck.Of("SEQUENCE"), struck.Of("STATUS"), struck.Of("LAST-MODIFIED")).ShouldBe((before[0].Of("UID"), "2", "CANCELLED", "20261121T020000Z"));

        await world.Change(training, (it, _) => it.Cancel("人数不足", new(2026, 11, 21, 3, 0, 0, DateTimeKind.Utc)));
        var all = (await Ics.At(world.App.Stranger(), address)).Events;
        all.Select(e => (e.Of("UID"), e.Of("SEQUENCE"), e.Of("STATUS"))).ShouldBe([(before[0].Of("UID"), "2", "CANCELLED"), (before[1].Of("UID"), "1", "CANCELLED")]);
    }

    [Fact]
    public async Task The_last_half_hour_of_the_year_stays_in_it_wherever_the_server_is()
    {
        using var world = await OwnWorld.Make();
        var training = await world.Training("跨年", "2026-12-31 23:00-23:45", "2027-01-01 00:30-01:30");
        await world.SignUp(training, world.Shen, SignUpState.Seated);
        var address = await Ics.Address(await world.SignInShen());
        world.App.Clock.Is("2026-12-31", "23:30");
        var feed = await Ics.At(world.App.Stranger(), address);
        feed.Parts("VTIMEZONE").Single().Of("TZID").ShouldBe("Asia/Shanghai");
        feed.Events.Select(e => e.Lines.Single(l => l.StartsWith("DTSTART"))).ShouldBe(["DTSTART;TZID=Asia/Shanghai:20261231T230000", "DTSTART;TZID=Asia/Shanghai:20270101T003000"]);
        feed.Events[0].Of("DTSTAMP").ShouldBe("20261231T153000Z");
    }

    [Fact]
    public async Task Whoever_left_a_class_keeps_what_was_before()
    {
        using var world = await OwnWorld.Make();
        var training = await world.Training("作业设计", "2026-11-07 09:00-11:30", "2026-11-28 09:00-11:30");
        await world.SignUp(training, world.Shen, SignUpState.Dropped, "生病", at: "2026-11-10");
        (await Ics.At(world.App.Stranger(), await Ics.Address(await world.SignInShen()))).Events.Select(e => e.Of("DTSTART")).ShouldBe(["20261107T090000"]);
    }

    [Fact]
    public async Task An_address_opens_nothing_once_it_is_revoked_or_made_anew_or_its_person_left()
    {
        using var world = await OwnWorld.Make();
        var (browser, program) = (await world.SignInShen(), world.App.Stranger());
        var first = await Ics.Address(browser);
        var second = await Ics.Address(browser);
        second.ShouldNotBe(first);
        (await program.GetAsync(first)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await program.GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.OK);
        await world.App.Db(db => db.Placements.ExecuteUpdateAsync(p => p.SetProperty(x => x.EndOn, new DateOnly(2026, 11, 20))));
        (await program.GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        await world.App.Db(db => db.Placements.ExecuteUpdateAsync(p => p.SetProperty(x => x.EndOn, (DateOnly?)null)));
        (await program.GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await (await browser.Open("/trainings/calendar")).Submit("#revoke");
        (await program.GetAsync(second)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await program.GetAsync("/calendar/x.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await program.GetAsync($"/calendar/{new string('a', 4000)}.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_address_goes_on_with_the_record_that_stands_after_a_merge_and_is_revoked_with_it()
    {
        using var world = await OwnWorld.Make();
        await world.SignUp(await world.Training("作业设计", "2026-11-28 09:00-11:30"), world.Far, SignUpState.Seated);
        var address = await Ics.Address(await world.App.SignInAs(world.Far));
        (await world.App.Merge(await world.App.SignIn("district-hr"), world.Shen.Number, world.Far.Number)).Status.ShouldBe(HttpStatusCode.Found);
        (await Ics.At(world.App.Stranger(), address)).Events.Select(e => e.Of("SUMMARY")).ShouldBe(["作业设计"]);

        await (await (await world.SignInShen()).Open("/trainings/calendar")).Submit("#revoke");
        (await world.App.Stranger().GetAsync(address)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Guessing_is_answered_for_a_while_only()
    {
        using var world = await OwnWorld.Make();
        var program = world.App.Stranger();
        for (var guess = 0; guess < FeedGuesses.MostAMinute; guess++)
        {
            (await program.GetAsync($"/calendar/{guess}.ics")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        }

        (await program.GetAsync("/calendar/once-more.ics")).StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
    }
}
