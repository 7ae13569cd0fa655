using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Induction;

/// <summary>An apprentice whose mentor left service has no mentor: whoever keeps pairs is told until another is named.</summary>
public sealed class FormerMentorTests
{
    [Fact]
    public async Task A_mentor_who_left_service_is_flagged_and_the_apprentice_counts_as_without_one()
    {
        using var world = await InductionWorld.Make();
        await world.Paired();
        var (hr, school) = (await world.Hr(), await world.School());
        await world.App.Db(db => db.Placements.Where(p => p.TeacherId == world.He.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.EndOn, new DateOnly(2026, 11, 30))));
        world.App.Clock.Is("2026-11-30");
        await world.App.RefreshAll();
        (await hr.Open("/inductions")).Has("#next").ShouldBeFalse("the last day in post");

        world.App.Clock.Is("2026-12-01");
        await world.App.RefreshAll();
        foreach (var browser in new[] { hr, school })
        {
            var page = await browser.Open("/inductions");
            page.TextOf("#next li a[href='/inductions/pairs/new?apprentice=L1']").ShouldBe("陆一鸣的师傅何师傅2026-12-01起不在岗：请另定师傅");
            page.TextsOf("section.flow tbody tr").ShouldContain(row => row.StartsWith("陆一鸣") && row.Contains("何师傅 2026-12-01起不在岗"));
        }

        (await hr.Open("/inductions?alone=true")).TextsOf("section.flow tbody th a").ShouldContain("陆一鸣");
        (await hr.GetStringAsync("/inductions/export.csv")).ShouldNotContain("何师傅");
        (await (await world.OtherSchool()).Open("/inductions")).Has("#next").ShouldBeFalse("nobody of theirs");
        (await hr.Open(world.Year)).TextOf("#mentor-former").ShouldBe("何师傅2026-12-01起不在岗：请另定师傅，原结对随之结束。");
        var auditor = await (await world.App.SignIn("auditor")).Open("/inductions");
        auditor.Has("#next a").ShouldBeFalse("whoever names nobody is led to no form");
        auditor.TextOf("#next li").ShouldContain("请另定师傅");

        var at = (await world.Propose(await world.Own(), world.Zhang.Number, world.Zhang.Name, "原师傅离岗", "2026-12-01")).ShouldBe(HttpStatusCode.Found).Location!;
        (await (await (await world.App.SignInAs(world.Zhang)).Open(at)).Submit("#signature-form")).ShouldBe(HttpStatusCode.Found);
        (await hr.Open("/inductions")).Has("#next").ShouldBeFalse();
        (await hr.Open(world.Year)).Has("#mentor-former").ShouldBeFalse();
        (await world.App.Db(db => db.MentorPairs.Where(p => p.MentorId == world.He.Id).Select(p => p.State).SingleAsync())).ShouldBe(PairState.Ended);
    }

    [Fact]
    public async Task A_mentor_who_left_service_opens_neither_the_pair_nor_the_first_year_any_more()
    {
        using var world = await InductionWorld.Make();
        await world.Paired();
        var pair = await world.App.Db(db => db.MentorPairs.Where(p => p.MentorId == world.He.Id).Select(p => p.Id).SingleAsync());
        string[] pages = [$"/inductions/pairs/{pair}", world.Year];
        var mentor = await world.App.SignInAs(world.He);
        foreach (var page in pages)
        {
            (await mentor.Open(page)).Status.ShouldBe(HttpStatusCode.OK, page);
        }

        await world.App.Db(db => db.Placements.Where(p => p.TeacherId == world.He.Id).ExecuteUpdateAsync(p => p.SetProperty(x => x.EndOn, new DateOnly(2026, 11, 30))));
        world.App.Clock.Is("2026-12-01");
        foreach (var page in pages)
        {
            (await mentor.Open(page)).Status.ShouldBe(HttpStatusCode.NotFound, page);
            (await (await world.Hr()).Open(page)).Status.ShouldBe(HttpStatusCode.OK, "what was stays readable");
        }

        (await (await world.Own()).Open(pages[0])).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_mentor_away_at_a_host_school_or_on_leave_is_still_the_mentor()
    {
        using var world = await InductionWorld.Make();
        await world.Paired();
        var host = await world.App.School("城西中学");
        await world.App.Db(async db =>
        {
            db.Placements.Add(new() { TeacherId = world.He.Id, SchoolId = host, Kind = PlacementKind.Rotation, StartOn = new(2026, 11, 22), RecordedAt = DateTime.SpecifyKind(DateTime.Parse("2026-11-21"), DateTimeKind.Utc) });
            db.Exemptions.Add(new() { TeacherId = world.He.Id, Kind = "病假", Reason = "住院", Document = "假条1", StartOn = new(2026, 11, 22), RecordedAt = DateTime.SpecifyKind(DateTime.Parse("2026-11-21"), DateTimeKind.Utc) });
            await db.SaveChangesAsync();
        });
        world.App.Clock.Is("2026-12-01");
        await world.App.RefreshAll();

        var page = await (await world.Hr()).Open("/inductions");
        page.Has("#next").ShouldBeFalse();
        page.TextsOf("section.flow tbody tr").ShouldContain(row => row.StartsWith("陆一鸣") && row.Contains("何师傅"));
        (await (await world.Hr()).Open(world.Year)).Has("#mentor-former").ShouldBeFalse();
    }
}
