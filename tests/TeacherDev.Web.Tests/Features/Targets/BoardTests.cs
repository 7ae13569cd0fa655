using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Targets;

public sealed class BoardTests
{
    [Fact]
    public async Task The_board_says_each_figure_its_gap_and_its_verdict()
    {
        using var world = await TargetsWorld.Make();
        var page = await (await world.Careers.Hr()).Open("/targets");

        page.TextsOf(".target-card h2").ShouldBe(["骨干教师", "定期注册", "学科覆盖", "工作室", "工作室成员"]);
        page.TextsOf(".target-card .big").ShouldBe(["2", "33.3", "2", "0", "0"]);
        page.TextsOf(".target-card .amount").ShouldBe(["2 人", "33.3 % （1 / 3）", "2 格 （2 / 2）", "0 个工作室", "0 人"]);
        page.TextsOf(".target-card .says")[0].ShouldBe("距2027-12-31前达到5人还差3人。");
        page.TextsOf(".target-card .says")[1].ShouldBe("距2027-12-31前达到100 %还差66.7个百分点。");
        page.Has(".target-card svg desc").ShouldBeTrue();
    }

    [Fact]
    public async Task The_ends_of_36_months_are_counted_from_what_the_register_knows_of_them()
    {
        using var world = await TargetsWorld.Make();
        await (await world.Careers.Hr()).Open("/targets");

        var points = await world.Points("backbone");
        points.Count.ShouldBe(37);
        points.Count(p => p.IsComputedLater).ShouldBe(36);
        points[^1].ShouldSatisfyAllConditions(p => p.On.ShouldBe(new(2026, 11, 20)), p => p.IsComputedLater.ShouldBeFalse());
        points[0].On.ShouldBe(new(2023, 11, 30));
        (await world.On("backbone", "2024-05-31")).ShouldBe((0, null));
        (await world.On("backbone", "2024-06-30")).ShouldBe((2, null));
        (await world.On("backbone", "2025-06-30")).ShouldBe((2, null));
        (await world.On("backbone", "2025-07-31")).ShouldBe((1, null));
        (await world.On("backbone", "2026-02-28")).ShouldBe((1, null));
        (await world.On("backbone", "2026-03-31")).ShouldBe((2, null));
        (await world.On("registered", "2025-06-30")).ShouldBe((1, 4));
        (await world.On("registered", "2025-07-31")).ShouldBe((1, 3));
        (await world.On("coverage", "2026-02-28")).ShouldBe((1, 2));
        (await world.On("coverage", "2026-11-20")).ShouldBe((2, 2));
    }

    [Fact]
    public async Task The_last_counting_of_a_day_stands_and_once_the_day_is_over_it_stays()
    {
        using var world = await TargetsWorld.Make();
        var hr = await world.Careers.Hr();
        await hr.Open("/targets");
        await world.Leads(hr, "20120003", "2026-11-01");
        (await hr.Open("/targets")).TextsOf(".target-card .big")[0].ShouldBe("3");
        (await world.Points("backbone")).Count.ShouldBe(37);
        (await world.On("backbone", "2026-11-20")).ShouldBe((3, null));

        world.App.Clock.Is("2026-11-21");
        await world.App.Teacher("20130001", "新来安", "2013-09-01", "实验小学");
        await world.App.Refresh();
        await world.Leads(hr, "20130001", "2026-11-01");
        (await hr.Open("/targets")).TextsOf(".target-card .big")[0].ShouldBe("4");

        (await world.On("backbone", "2026-11-20")).ShouldBe((3, null));
        (await world.On("backbone", "2026-11-21")).ShouldBe((4, null));
        (await world.On("backbone", "2026-10-31")).ShouldBe((2, null), "the past was counted once");
    }

    [Fact]
    public async Task Many_who_open_the_board_at_once_leave_one_point_a_day()
    {
        using var world = await TargetsWorld.Make();
        var hr = await world.Careers.Hr();

        var pages = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => hr.Open("/targets")));

        pages.ShouldAllBe(p => p.Status == HttpStatusCode.OK && p.TextsOf(".target-card .big")[0] == "2");
        (await world.App.Db(db => db.TargetPoints.GroupBy(p => new { p.Plan, p.Target, p.Counting, p.On }).Select(g => g.Count()).ToListAsync())).ShouldAllBe(n => n == 1);
        (await world.App.Db(db => db.TargetPoints.CountAsync())).ShouldBe(5 * 37);
    }

    [Fact]
    public async Task After_a_restart_the_points_are_there_and_only_another_way_of_counting_begins_another_line()
    {
        using var world = await TargetsWorld.Make();
        var account = await world.App.Add(["district-hr"]);
        await (await world.App.SignIn(account)).Open("/targets");
        var before = await world.Points("backbone");

        await Restarted(TargetsWorld.Plan(milestone: "9"), "还差7人");
        (await world.Points("backbone")).Select(p => p.Id).ShouldBe(before.Select(p => p.Id));

        await Restarted(TargetsWorld.Plan("""{ "fact": "honour-level", "in": ["county"] } """.Replace("county", "province", StringComparison.Ordinal)), "还差5人");
        var after = await world.Points("backbone");
        after.Count.ShouldBe(2 * 37);
        after.Where(p => p.Counting == before[0].Counting).Select(p => (p.On, p.Numerator)).ShouldBe(before.Select(p => (p.On, p.Numerator)));
        (await world.Points("registered")).Count.ShouldBe(37);

        async Task Restarted(string plan, string gap)
        {
            var file = TargetsWorld.Write(plan);
            await using var again = world.App.WithWebHostBuilder(b => b.UseSetting("Targets:Plan", file));
            var browser = again.CreateClient();
            browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd("zh-CN");
            (await browser.GetAsync(SignInShortcut.Path + account.Id)).EnsureSuccessStatusCode();
            (await browser.Open("/targets")).TextsOf(".target-card .says")[0].ShouldContain(gap);
            File.Delete(file);
        }
    }

    [Fact]
    public async Task The_past_is_counted_anew_with_a_reason_and_what_was_kept_on_its_day_stays()
    {
        using var world = await TargetsWorld.Make();
        var hr = await world.Careers.Hr();
        await hr.Open("/targets");
        world.App.Clock.Is("2026-12-01");
        await world.Leads(hr, "20120003", "2024-01-01");
        var page = await hr.Open("/targets");

        var refused = await page.Submit("#past-form", ("reason", " "));
        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#past-form .error").ShouldBe("请说明重新计算的原因。");
        (await world.On("backbone", "2026-10-31")).ShouldBe((2, null));

        var done = await hr.Follow((await page.Submit("#past-form", ("reason", "补录2024年荣誉"))).ShouldBe(HttpStatusCode.Found));
        done.Text.ShouldContain("已重新计算历史数据");
        (await world.On("backbone", "2026-10-31")).ShouldBe((3, null));
        (await world.On("backbone", "2024-01-31")).ShouldBe((1, null));
        (await world.On("backbone", "2026-11-20")).ShouldBe((2, null));
        (await world.On("backbone", "2026-12-01")).ShouldBe((3, null));
        (await world.App.Db(db => db.Audit.SingleAsync(a => a.Action == "targets.past-counted"))).Why.ShouldBe("补录2024年荣誉");
        (await (await world.Careers.As("principal")).Open("/targets")).Has("#past-form").ShouldBeFalse();
    }

    [Fact]
    public async Task Nothing_is_kept_before_the_first_roster()
    {
        using var app = new TestApp();
        app.Clock.Is("2026-11-20");
        (await (await app.SignIn("district-hr")).Open("/targets")).ShouldBe(HttpStatusCode.OK).TextsOf(".target-card .big").ShouldContain("–");

        (await app.Db(db => db.TargetPoints.AnyAsync(p => p.Target == "backbone"))).ShouldBeFalse();
        (await app.Db(db => db.TargetPoints.AnyAsync(p => p.Target == "studios"))).ShouldBeTrue();
    }

    [Fact]
    public async Task However_many_people_there_are_the_board_asks_as_often()
    {
        using var world = await TargetsWorld.Make();
        var hr = await world.Careers.Hr();
        await hr.Open("/targets");
        world.App.Queries.Clear();
        await hr.Open("/targets");
        var kept = world.App.Queries.Count;
        kept.ShouldBeLessThanOrEqualTo(5, string.Join("\n", world.App.Queries.Heard));

        for (var i = 0; i < 30; i++)
        {
            await world.App.Teacher($"2014{i:0000}", $"众人{i}", "2014-09-01", "实验小学");
        }

        await world.App.Refresh();
        world.App.Clock.Is("2026-11-21");
        world.App.Queries.Clear();
        await hr.Open("/targets");
        world.App.Queries.Count.ShouldBeLessThanOrEqualTo(20, string.Join("\n", world.App.Queries.Heard));
        world.App.Queries.Clear();
        await hr.Open("/targets");
        world.App.Queries.Count.ShouldBe(kept);
    }
}
