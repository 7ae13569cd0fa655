using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Imports;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Careers;

/// <summary>What a window bars stays barred by every way, and whoever is told so has looked.</summary>
public sealed class EthicsBarTests
{
    [Fact]
    public async Task A_roster_gives_nobody_a_title_while_a_window_bars_it_and_says_no_more_than_that_it_is_kept()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        Books.Person[] people = [.. Enumerable.Range(1, 12).Select(i => new Books.Person($"100{i:D2}", "张" + "一二三四五六七八九十百千"[i - 1]))];
        await world.App.Import(hr, "Roster", Books.Roster("2026-08-01", people));
        await EthicsTests.Record(world, hr, number: "10003");

        people[2] = people[2] with { Title = "一级教师", Phone = "19930069234" };
        people[3] = people[3] with { Title = "一级教师" };
        var id = await world.App.Import(hr, "Roster", Books.Roster("2026-10-01", people));

        (await hr.Open($"/imports/{id}")).Text.ShouldContain("职称“一级教师”不随花名册更改，请在职称荣誉登记中办理");
        (await hr.Open($"/imports/{id}")).Text.ShouldNotContain("师德");
        (await Title("10003")).ShouldBe(("二级教师", "19930069234"), "everything else of the row is taken");
        (await Title("10004")).ShouldBe(("一级教师", "19930069233"));

        world.App.Clock.Is("2027-03-01");
        await world.App.Import(hr, "Roster", Books.Roster("2027-03-01", people));
        (await Title("10003")).ShouldBe(("一级教师", "19930069234"), "once the window is over");

        Task<(string, string)> Title(string number) => world.App.Db(async db =>
        {
            var teacher = await db.Teachers.SingleAsync(t => t.Number == number);
            return (await db.TeacherFacts.Where(f => f.TeacherId == teacher.Id && f.Kind == FactKind.Title).OrderBy(f => f.FromOn).ThenBy(f => f.Id).Select(f => f.Value).LastAsync(), teacher.Phone);
        });
    }

    [Fact]
    public async Task A_refusal_that_tells_a_bar_is_a_look_and_is_recorded_though_nothing_else_is()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        await EthicsTests.Record(world, hr);
        var before = await Looks();

        var form = await hr.Open("/careers/new?number=" + world.Shen.Number);
        (await CareersWorld.Send(form, CareersWorld.Typed("title-senior", "2026-11-10", null))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Looks()).ShouldBe(before + 1);
        (await CareersWorld.Send(form, CareersWorld.Typed("title-senior", "2099-11-10", null))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Looks()).ShouldBe(before + 1, "what is refused for something else tells no bar");

        Task<int> Looks() => world.App.Db(db => db.Audit.CountAsync(a => a.Action == "ethics.seen" && a.SubjectId == world.Shen.Id.ToString()));
    }
}
