using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Cohorts;

/// <summary>Shadowing and secondment: reported where a cohort asks for them, found wherever they wait.</summary>
public sealed class StayTests
{
    [Fact]
    public async Task A_secondment_is_reported_confirmed_and_stands_in_the_list_with_what_is_missing()
    {
        using var world = await CohortsWorld.Make("foundation");
        var (hr, own) = (await world.Hr(), await world.Own());
        await world.Join(hr, world.Shen.Number, reason: "推荐");
        var place = await world.PlaceOf(world.Shen);
        (await hr.Open(world.At)).TextOf("#asks").ShouldContain("在班期间挂职30天");
        (await hr.Open(world.At)).TextOf("#members tbody").ShouldContain("还差30天");

        var form = await own.Open(place);
        (form.TextOf("#stays h2"), form.Has("#Form_Kind")).ShouldBe(("挂职", false), "there is one kind to report");
        (await CohortsWorld.Report(form, "2026-09-01", "2026-09-20", "青禾小学教导处")).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.ShadowingStays.SingleAsync())).Kind.ShouldBe(StayKind.Secondment);
        var waiting = await hr.Open(world.At);
        waiting.TextOf("#waiting").ShouldContain("1");
        waiting.TextOf("#members tbody").ShouldContain("另有20天待确认");
        (await (await hr.Open(place)).Submit("form[id^=decide-]", ("yes", "true"))).ShouldBe(HttpStatusCode.Found);

        var row = (await hr.Open(world.At)).TextOf("#members tbody");
        row.ShouldContain("20");
        row.ShouldContain("还差10天");
        (await (await hr.Open(place)).Submit("#result-form", ("result", "Completed"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("挂职20天，要求30天。");
        (await hr.GetStringAsync(world.At + "/export.csv")).Split('\n')[0].ShouldContain("挂职,挂职待确认（天）,挂职要求（天）");
    }

    [Fact]
    public async Task Where_both_are_asked_whoever_reports_says_which_it_was()
    {
        using var world = await CohortsWorld.Make("researchers");
        var hr = await world.Hr();
        await world.Join(hr, world.Shen.Number, reason: "推荐");
        var place = await world.PlaceOf(world.Shen);
        var form = await (await world.Own()).Open(place);

        form.TextsOf("#Form_Kind option").ShouldBe(["请选择", "跟岗", "挂职"]);
        (await CohortsWorld.Report(form, "2026-09-01", "2026-09-05")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong:has(#Form_Kind) .error").ShouldBe("请选择是跟岗还是挂职。");
        (await form.Submit("#stay", ("Form.Kind", "Shadowing"), ("Form.StartOn", "2026-09-01"), ("Form.EndOn", "2026-09-05"), ("Form.Host", "城东中学"), ("Form.Report", "听课"))).ShouldBe(HttpStatusCode.Found);
        (await (await hr.Open(place)).Submit("form[id^=decide-]", ("yes", "true"))).ShouldBe(HttpStatusCode.Found);
        var row = (await hr.Open(world.At)).TextOf("#members tbody");
        row.ShouldContain("还差30天");
        row.ShouldNotContain("还差5天");
    }

    [Fact]
    public async Task A_cohort_that_asks_for_none_takes_none_and_shows_what_waits_from_before()
    {
        using var world = await CohortsWorld.Make("backbone");
        var (hr, own) = (await world.Hr(), await world.Own());
        await world.Join(hr, world.Shen.Number, reason: "推荐");
        await world.Join(hr, world.Far.Number, reason: "推荐");
        var place = await world.PlaceOf(world.Shen);
        var page = await own.Open(place);
        (page.Has("#stays"), page.Has("#stay")).ShouldBe((false, false));
        (await page.PostTo($"{place}/stays", ("Form.Key", new string('a', 32)), ("Form.StartOn", "2026-09-01"), ("Form.EndOn", "2026-09-05"), ("Form.Host", "城东中学"), ("Form.Report", "听课")))
            .ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("本班不要求这类跟岗或挂职");
        (await world.App.Db(db => db.ShadowingStays.CountAsync())).ShouldBe(0);
        (await hr.Open(world.At)).Has("#waiting").ShouldBeFalse();

        await world.App.Db(async db =>
        {
            var member = await db.CohortMembers.Include(m => m.Stays).SingleAsync(m => m.TeacherId == world.Shen.Id);
            member.Stays.Add(ShadowingStay.Of(member.Id, new(new(new(2026, 9, 1), new(2026, 9, 5)), "城东中学", "听课"), new('b', 32), false, new CareerSigner(null, "沈岚", world.Shen.Id), new(2026, 9, 6, 0, 0, 0, DateTimeKind.Utc)));
            await db.SaveChangesAsync();
        });
        var found = await hr.Open(world.At);
        found.TextOf("#waiting").ShouldContain("1");
        var shown = await hr.Open(found.One("#waiting").GetAttribute("href")!);
        shown.TextsOf("#members tbody th a").ShouldBe(["沈岚"]);
        shown.TextOf("#members tbody").ShouldContain("1段待确认");
        var theirs = await hr.Open(place);
        theirs.TextOf("#stays").ShouldContain("本班不要求跟岗或挂职");
        theirs.Has("#stay").ShouldBeFalse();
        (await theirs.Submit("form[id^=decide-]", ("yes", "false"), ("reason", "本班不要求"))).ShouldBe(HttpStatusCode.Found);
        (await hr.Open(world.At)).Has("#waiting").ShouldBeFalse();
    }
}
