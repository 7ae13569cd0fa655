using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Mine;

/// <summary>One page of one's own: what is next, how one's sign-ups stand, and what one attended.</summary>
public sealed class MineTests
{
    [Fact]
    public async Task What_comes_next_stands_by_day_and_what_was_cancelled_is_marked()
    {
        using var world = await OwnWorld.Make();
        var training = await world.Training("作业设计", "2026-11-21 08:00-08:50", "2026-11-21 14:00-16:00", "2026-11-28 09:00-11:30");
        await world.SignUp(training, world.Shen, SignUpState.Seated);
        await world.Lead(await world.Training("命题研讨", "2026-11-28 14:00-16:00"), world.Shen);
        await world.SignUp(await world.Training("没排上的", "2026-11-29 14:00-16:00"), world.Shen, SignUpState.Waiting);
        await world.Change(training, (_, sessions) => sessions[2].Cancel(new(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc), "台风"));

        var page = await (await world.SignInShen("en")).Open("/trainings/mine");
        page.TextsOf(".days > li > h3").ShouldBe(["2026-11-21 Saturday Today Type a check-in code", "2026-11-28 Saturday"]);
        page.TextsOf(".days li li").Select(t => t.Replace(" Calendar file", "")).ShouldBe(
            ["14:00–16:00 作业设计 第一会议室", "09:00–11:30 作业设计 Cancelled 第一会议室", "14:00–16:00 命题研讨 第一会议室"]);
        var session = await world.App.Db(db => db.TrainingSessions.SingleAsync(s => s.TrainingId == training.Id && s.Start == new TimeOnly(14, 0)));
        page.One(".days li li a[href$='.ics']").GetAttribute("href").ShouldBe($"/trainings/{training.Id}/sessions/{session.Id}.ics");
    }

    [Fact]
    public async Task Each_sign_up_says_how_it_stands_and_offers_what_may_be_done()
    {
        using var world = await OwnWorld.Make();
        var said = new (SignUpState State, string Because, string Says)[]
        {
            (SignUpState.Asked, "", "Waits for the school Your school has not decided yet."),
            (SignUpState.Wishing, "", "Asked for a seat Seats are given after the round, which ends on 2026-10-31."),
            (SignUpState.Seated, "", "Seat You take part."),
            (SignUpState.Waiting, "", "In line Your place in line: 2."),
            (SignUpState.Declined, "人手不够", "Declined Your school said no. Reason: 人手不够"),
            (SignUpState.Trimmed, "", "No seat The organiser had no seat for you."),
            (SignUpState.Withdrawn, "", "Withdrawn You took your sign-up back."),
            (SignUpState.Withdrawn, "offer-over", "Withdrawn The seat kept for you was not taken up in time"),
        };
        List<Training> made = [];
        foreach (var (state, because, _) in said)
        {
            made.Add(await world.Training($"培训{made.Count}", "2026-12-05 09:00-11:30"));
            await world.SignUp(made[^1], world.Shen, state, because);
        }

        await world.SignUp(made[3], world.Far, SignUpState.Waiting, at: "2026-10-01");
        var offered = await world.Training("有名额的", "2026-12-06 09:00-11:30");
        await world.SignUp(offered, world.Shen, SignUpState.Waiting);
        await world.App.Db(async db =>
        {
            (await db.SignUps.SingleAsync(s => s.TrainingId == offered.Id)).Offer(new(2026, 11, 22, 2, 0, 0, DateTimeKind.Utc), new(null, "", null), default);
            await db.SaveChangesAsync();
        });
        var browser = await world.SignInShen("en");
        var page = await browser.Open("/trainings/mine");
        for (var i = 0; i < said.Length; i++)
        {
            page.TextOf($"#training-{made[i].Id}").ShouldContain(said[i].Says);
            page.Has($"#training-{made[i].Id} form[action$='/sign-up/withdrawal']").ShouldBe(said[i].State is SignUpState.Asked or SignUpState.Wishing or SignUpState.Seated or SignUpState.Waiting);
        }

        page.TextOf($"#training-{offered.Id}").ShouldContain("Seat offered A seat is kept for you until 2026-11-22 10:00.");
        page.One($"#training-{offered.Id} form").GetAttribute("action").ShouldBe($"/trainings/{offered.Id}/sign-up/acceptance");
        world.App.Clock.Is("2026-11-26");
        page = await browser.Open("/trainings/mine");
        page.TextOf($"#training-{offered.Id}").ShouldContain("The seat was kept for you until 2026-11-22 10:00");
        page.Has($"#training-{offered.Id} form").ShouldBeFalse();
        page.TextOf($"#training-{made[2].Id}").ShouldContain("Withdrawing ended on 2026-11-25.");
    }

    [Fact]
    public async Task What_is_over_shows_ones_attendance_and_the_hours_of_ones_ledger()
    {
        using var world = await OwnWorld.Make();
        var training = await world.Training("作业设计", "2026-10-10 09:00-11:15", "2026-10-17 09:00-11:15", "2026-10-24 09:00-11:15", "2026-10-31 09:00-11:15", "2026-11-07 09:00-11:15");
        await world.SignUp(training, world.Shen, SignUpState.Seated);
        await world.Mark(training, world.Shen, AttendanceKind.Present, AttendanceKind.Late, AttendanceKind.Absent);
        await world.Change(training, (_, sessions) => sessions[4].Cancel(default, "台风"));
        await world.App.Db(async db =>
        {
            var sessions = await db.TrainingSessions.OrderBy(s => s.On).Select(s => s.Id).ToListAsync();
            var entry = Entry(Earnings.Session, $"{sessions[0]}", 30);
            db.AddRange(entry, Entry(Earnings.Session, $"{sessions[1]}", 25), Entry(EntrySource.Merge, $"{Earnings.Lead}:{sessions[3]}:1", 10));
            await db.SaveChangesAsync();
            db.Add(entry.Reversed("误记", "tests", default));
            await db.SaveChangesAsync();
        });

        var browser = await world.SignInShen("en");
        (await browser.Open("/trainings/mine")).Text.ShouldContain("You have signed up for nothing that is to come");
        var page = await browser.Open("/trainings/mine?show=past");
        var row = $"#training-{training.Id}";
        page.TextOf(row).ShouldContain("3.5 hours earned");
        page.TextOf($"{row} svg desc").ShouldBe("There at 2 of 4 sessions.");
        page.Document.QuerySelectorAll($"{row} svg > svg").Length.ShouldBe(5);
        page.TextsOf($"{row} tbody td").ShouldBe(["Present", "Late, 20 minutes missed", "Absent", "Not taken down", "Cancelled"]);
        page.TextsOf($"{row} tbody th")[0].ShouldBe("2026-10-10 Saturday 09:00–11:15");

        LedgerEntry Entry(string kind, string id, int tenths) => new()
        {
            TeacherId = world.Shen.Id, StartedOn = new(2026, 10, 10), CompletedOn = new(2026, 10, 10), Tenths = tenths, Project = "作业设计", Passed = true, SourceKind = kind, SourceId = id,
            RecordedBy = "tests", RecordedAt = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc),
        };
    }

    [Fact]
    public async Task Whoever_left_a_class_that_was_cancelled_reads_why()
    {
        using var world = await OwnWorld.Make();
        var (left, cancelled) = (await world.Training("半途", "2026-11-07 09:00-11:30", "2026-12-05 09:00-11:30"), await world.Training("不办了", "2026-12-05 09:00-11:30"));
        await world.SignUp(left, world.Shen, SignUpState.Dropped, "住院", "2026-11-10");
        await world.SignUp(cancelled, world.Shen, SignUpState.Seated);
        await world.Change(cancelled, (training, _) => training.Cancel("人数不足", default));
        var browser = await world.SignInShen();
        (await browser.Open("/trainings/mine")).TextOf($"#training-{left.Id}").ShouldContain("中途退出 你中途退出了，已参加的部分仍然有效。原因：住院");
        (await browser.Open("/trainings/mine?show=past")).TextOf($"#training-{cancelled.Id}").ShouldContain("已取消 这个培训不举办了。原因：人数不足");
    }

    [Fact]
    public async Task Past_trainings_come_by_pages_and_each_page_asks_the_database_a_few_times()
    {
        using var world = await OwnWorld.Make();
        for (var i = 0; i < 52; i++)
        {
            await world.SignUp(await world.Training($"旧培训{i:00}", $"2026-0{(i / 28) + 1}-{(i % 28) + 1:00} 09:00-11:30"), world.Shen, SignUpState.Seated);
        }

        await world.SignUp(await world.Training("将来的", "2026-12-05 09:00-11:30"), world.Shen, SignUpState.Seated);
        var browser = await world.SignInShen("en");
        foreach (var (address, most) in new[] { ("/trainings/mine", 5), ("/trainings/mine?show=past", 5), ("/trainings/mine?show=past&page=2", 5) })
        {
            await browser.Open(address);
            world.App.Queries.Clear();
            (await browser.Open(address)).ShouldBe(System.Net.HttpStatusCode.OK);
            world.App.Queries.Count.ShouldBe(most, address + "\n" + string.Join("\n\n", world.App.Queries.Heard));
        }

        (await browser.Open("/trainings/mine?show=past")).TextsOf(".own-trainings h3").Count.ShouldBe(50);
        (await browser.Open("/trainings/mine?show=past&page=2")).TextsOf(".own-trainings h3").ShouldBe(["旧培训01", "旧培训00"]);
        (await browser.Open("/trainings/mine")).TextsOf(".own-trainings h3").ShouldBe(["将来的"]);
    }
}
