using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Engines;
using TeacherDev.Data.Watching;
using TeacherDev.Web.Features.Credits.Commands;
using TeacherDev.Web.Features.Status;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Status;

public sealed class StatusPageTests
{
    [Fact]
    public async Task It_says_which_program_runs_on_which_database_and_what_waits()
    {
        await using var app = new TestApp();
        await app.Shen();
        await app.With<RefreshStandings, int?>(standings => standings.Run(default));
        var page = (await (await app.SignIn(Roles.SystemAdmin)).Open("/status")).ShouldBe(HttpStatusCode.OK);

        var database = page.TextOf("section[aria-labelledby=database]");
        database.ShouldContain(app.Database.Engine == Engine.Sqlite ? "Sqlite · 3." : "PostgreSql · PostgreSQL ");
        database.ShouldContain(await app.Db(async db => (await db.Database.GetAppliedMigrationsAsync()).Last()));
        database.ShouldContain("教师1 ");
        database.ShouldContain("最近一条台账编号9");
        page.TextOf("section[aria-labelledby=program]").ShouldContain(Measures.Build);
        page.TextOf("section[aria-labelledby=work]").ShouldContain("按2026-11-21计算");
        page.TextOf("section[aria-labelledby=work]").ShouldContain("没有记录，请用命令“backup”备份");
        page.TextOf("section[aria-labelledby=slow]").ShouldContain("启动以来没有超过500毫秒的查询");
    }

    [Fact]
    public async Task The_largest_tables_are_drawn_with_their_rows_and_the_page_asks_a_few_questions_whatever_they_hold()
    {
        await using var app = new TestApp();
        await app.Shen();
        var admin = await app.SignIn(Roles.SystemAdmin);
        await admin.Open("/status");
        app.Queries.Clear();

        var page = await admin.Open("/status");

        app.Queries.Count.ShouldBeLessThanOrEqualTo(14, string.Join("\n\n", app.Queries.Heard));
        page.TextsOf("#tables-chart tbody tr").Count.ShouldBe(12);
        var chart = page.TextOf("#tables-chart");
        // A server gives each empty table and index a page of its own, so that others are the largest there.
        var large = app.Database.Engine == Engine.Sqlite ? "PolicyVersions" : "Teachers";
        page.TextsOf("#tables-chart tbody tr").ShouldContain(row => row.StartsWith(large, StringComparison.Ordinal), chart);
        if (app.Database.Engine == Engine.Sqlite)
        {
            chart.ShouldContain($"{await app.Db(db => db.PolicyVersions.CountAsync())}行");
        }
    }

    [Fact]
    public async Task A_statement_that_took_long_stands_there_without_the_values_in_it()
    {
        await using var app = new TestApp(("Status:SlowQueryMilliseconds", "1"));
        var browser = await app.SignIn(Roles.SystemAdmin);
        await app.With<SlowQueries, int>(slow =>
        {
            slow.Note("SELECT * FROM \"Teachers\" WHERE \"Name\" = @name", TimeSpan.FromMilliseconds(730), app.Clock.GetUtcNow().UtcDateTime);
            slow.Note("SELECT * FROM \"Teachers\" WHERE \"Name\" = @name", TimeSpan.FromMilliseconds(1270), app.Clock.GetUtcNow().UtcDateTime);
            return Task.FromResult(0);
        });

        var row = (await browser.Open("/status")).TextsOf("section[aria-labelledby=slow] tbody tr").Single(r => r.Contains("@name", StringComparison.Ordinal));
        row.ShouldEndWith("2 1270毫秒 2000毫秒 2026-11-21 09:00");
    }

    [Fact]
    public void Only_the_fifty_slowest_are_kept()
    {
        var slow = new SlowQueries(TimeSpan.FromMilliseconds(10));
        for (var i = 0; i < 80; i++)
        {
            slow.Note($"SELECT {i}", TimeSpan.FromMilliseconds(i), DateTime.UnixEpoch);
        }

        slow.Kept.Select(q => q.Slowest.TotalMilliseconds).ShouldBe(Enumerable.Range(30, 50).Reverse().Select(i => (double)i));
    }

    [Theory]
    [InlineData(0, "0 B")]
    [InlineData(999, "999 B")]
    [InlineData(1_250, "1.3 kB")]
    [InlineData(73_400_000_000, "73.4 GB")]
    public void Sizes_are_told_as_disks_are_sold(long bytes, string told) => StatusPage.Size(bytes).ShouldBe(told);

    [Theory]
    [InlineData(Roles.DistrictHr)]
    [InlineData(Roles.Auditor)]
    [InlineData(Roles.Teacher)]
    public async Task Nobody_else_comes_there(string role)
    {
        await using var app = new TestApp();
        (await (await app.SignIn(role)).Open("/status")).ShouldBe(HttpStatusCode.Forbidden);
    }
}
