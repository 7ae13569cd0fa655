using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Web.Tests.Features.Imports;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Schools;

/// <summary>A roster that speaks of schools by what they were.</summary>
public sealed class RostersOverTimeTests
{
    [Fact]
    public async Task Another_name_in_a_roster_is_a_new_name_from_its_date_and_goes_back_with_it()
    {
        await using var app = new TestApp();
        var hr = await app.SignIn("district-hr");
        await app.Import(hr, "Roster", Books.Roster("2026-10-31", new Books.Person("T1", "金海文")));
        await app.Db(db => db.Schools.Where(s => s.Code == "02").ExecuteUpdateAsync(s => s.SetProperty(x => x.Name, "老二小")));
        var id = await app.Import(hr, "Roster", Books.Roster("2026-11-10", new Books.Person("T1", "金海文")));

        var school = await app.Db(db => db.Schools.AsNoTracking().SingleAsync(s => s.Code == "02"));
        (school.Name, school.NameOn(new(2026, 11, 9)), school.NameOn(new(2026, 11, 10))).ShouldBe(("二小", "老二小", "二小"));
        (await hr.Open("/schools/02")).TextOf("#history").ShouldContain("更名");

        (await app.Undo(hr, id)).State.ShouldBe(ImportState.Undone);
        school = await app.Db(db => db.Schools.AsNoTracking().SingleAsync(s => s.Code == "02"));
        (school.Name, school.Names.Count).ShouldBe(("老二小", 0));
        (await app.Db(db => db.SchoolEvents.SingleAsync())).UndoneBecause.ShouldBe("传错文件");
    }

    [Fact]
    public async Task The_same_roster_after_a_merger_changes_nobody_and_says_what_it_took_for_what()
    {
        await using var app = new TestApp();
        var hr = await app.SignIn("district-hr");
        var file = Books.Roster("2026-11-10", new Books.Person("T1", "金海文"), new Books.Person("T2", "罗娜", School: "02"));
        var first = await app.Import(hr, "Roster", file);
        (await SchoolsWorld.Merge(hr, "01", "02", "2026-11-01")).Location.ShouldBe("/schools/01");
        var before = await Placements(app);

        var id = await app.Upload(hr, "Roster", file);
        var page = await hr.Open($"/imports/{id}");
        page.Text.ShouldContain("已于2026-11-01并入二小");
        (await Placements(app)).ShouldBe(before);
        (await app.Undo(hr, first)).RefusalCode.ShouldBe("undo-merger-since");
    }

    private static Task<string> Placements(TestApp app) => app.Db(async db => string.Join(' ', (await db.Placements.AsNoTracking().Where(p => p.WithdrawnAt == null).ToListAsync())
        .OrderBy(p => p.TeacherId).ThenBy(p => p.StartOn).Select(p => $"{p.TeacherId}@{p.SchoolId}:{p.StartOn:O}..{p.EndOn:O}")));
}
