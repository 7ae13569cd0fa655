using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Trainings.Attendance;

/// <summary>A hall full of people at one code.</summary>
public sealed class CrowdTests(ITestOutputHelper output)
{
    private const int People = 300, AtOnce = 24;

    [Fact]
    public async Task Of_three_hundred_who_check_in_together_each_is_kept_once()
    {
        using var made = await Made.Training(People);
        made.App.Clock.Is("2026-11-21", "13:58");
        List<Page> pages = [];
        for (var at = 0; at < People; at++)
        {
            pages.Add(await (await made.Person(at)).Open(made.CheckIn()));
        }

        List<double> took = [];
        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (page, _) =>
        {
            var since = Stopwatch.GetTimestamp();
            (await page.Submit("#check-in")).ShouldBe(HttpStatusCode.Found);
            lock (took)
            {
                took.Add(Stopwatch.GetElapsedTime(since).TotalMilliseconds);
            }
        });

        (await made.App.Db(db => db.AttendanceMarks.Select(m => m.TeacherId).ToListAsync())).ShouldBe(made.People.Select(p => p.Id), ignoreOrder: true);
        took.Sort();
        output.WriteLine($"{People} check-ins, {AtOnce} at once: median {took[People / 2]:0} ms, p99 {took[People * 99 / 100]:0} ms");
    }

    [Fact]
    public async Task Of_one_person_with_many_phones_one_mark_is_kept()
    {
        using var made = await Made.Training();
        made.App.Clock.Is("2026-11-21", "13:58");
        var page = await (await made.Person(0)).Open(made.CheckIn());

        var answers = await Task.WhenAll(Enumerable.Range(0, 10).Select(_ => page.Submit("#check-in")));

        answers.ShouldAllBe(a => a.Status == HttpStatusCode.Found || a.Status == HttpStatusCode.OK);
        (await made.App.Db(db => db.AttendanceMarks.CountAsync())).ShouldBe(1);
        (await made.App.Db(db => db.Audit.CountAsync(a => a.Action == "attendance.checked-in"))).ShouldBe(1);
    }

    [Fact]
    public async Task Checking_in_asks_the_database_little()
    {
        using var made = await Made.Training(people: 40);
        made.App.Clock.Is("2026-11-21", "13:58");
        var page = await (await made.Person(0)).Open(made.CheckIn());
        made.App.Queries.Clear();

        await page.Submit("#check-in");

        made.App.Queries.Heard.Where(q => q.Contains("Training", StringComparison.Ordinal) || q.Contains("Attendance", StringComparison.Ordinal)).Count()
            .ShouldBeLessThanOrEqualTo(3, string.Join('\n', made.App.Queries.Heard));
        made.App.Queries.Heard.ShouldNotContain(q => q.Contains("UPDATE", StringComparison.Ordinal) && q.Contains("Trainings", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Whoever_checks_in_while_somebody_marks_the_room_is_marked_once()
    {
        using var made = await Made.Training(people: 30);
        made.App.Clock.Is("2026-11-21", "14:02");
        var register = await (await made.Leader()).Open(made.Register);
        List<Page> pages = [];
        for (var at = 0; at < 30; at++)
        {
            pages.Add(await (await made.Person(at)).Open(made.CheckIn()));
        }

        var all = register.Submit("#register", [.. Enumerable.Range(0, 30).SelectMany(at => made.Set(at, "Present"))]);
        var answers = await Task.WhenAll(pages.Select(p => p.Submit("#check-in")));

        (await all).Status.ShouldBe(HttpStatusCode.Found);
        answers.ShouldAllBe(a => a.Status == HttpStatusCode.Found);
        (await made.App.Db(db => db.AttendanceMarks.CountAsync())).ShouldBe(30);
    }
}
