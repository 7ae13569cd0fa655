using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Features.Credits.Commands;
using TeacherDev.Web.Tests.Features.Schools;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Away;

/// <summary>轮岗 (T2) of 实验小学 rotates to 城东小学 (S002) from 2026-09-01 to 2029-08-31, 骨干 (T3) the other way; 城东小学 goes into 青禾小学 (S003).</summary>
public sealed class AwayOverMergersTests
{
    private const string At = "/teachers/T2/away/2026-09-01";

    [Fact]
    public async Task A_time_at_a_host_school_is_one_over_a_merger_with_its_check_and_appraisals_and_after_the_merger_is_undone()
    {
        using var world = await SchoolsWorld.Make();
        world.App.Clock.Is("2028-01-10");
        var hr = await world.Hr();
        var host = await Office(world, "S002");
        await (await host.Open(At)).Submit("#say-Yearly-2027", ("grade", "优秀"), ("text", "认真负责"));
        var before = (await hr.Open("/rotations/away?sort=name")).TextsOf("tbody th a");
        (await SchoolsWorld.Merge(hr, "S002", "S003", "2028-02-01")).ShouldBe(HttpStatusCode.Redirect);
        (await (await host.Open(At)).PostTo(At + "/words", ("kind", "MidWay"), ("year", "2028"), ("text", "早了"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("2028-02-01起方可填写");

        world.App.Clock.Is("2028-02-10");
        await world.App.With<RefreshStandings, int?>(morning => morning.Run(default));
        var list = await hr.Open("/rotations/away?sort=name");
        list.TextsOf("tbody th a").ShouldBe(before, "nobody went away by the merger, and nobody came back");
        list.TextsOf("tbody tr").Single(r => r.Contains("轮岗教师") || r.Contains("T2")).ShouldContain("青禾小学");
        (await hr.Open("/rotations/away?show=ended")).TextsOf("tbody th a").ShouldBeEmpty();
        (await hr.Open("/rotations/people?q=T2")).TextOf("tbody").ShouldContain("2029-08-31");

        var other = await Office(world, "S003");
        (await (await other.Open(At)).Submit("#say-MidWay-2028", ("text", "已适应"))).ShouldBe(HttpStatusCode.Found);
        var page = await other.Open(At);
        page.Text.ShouldContain("城东小学自2028-02-01起并入青禾小学，该段经历在青禾小学继续。");
        page.TextsOf(".card h2").ShouldBe(["2027年度考核", "中期检查", "2028年度考核", "2029年度考核"]);
        (page.TextOf("#Yearly-2027 .tone"), page.TextOf("#MidWay-2028 .tone")).ShouldBe(("优秀", "情况良好"));

        (await world.Undo(hr, "S002")).ShouldBe(HttpStatusCode.Redirect);
        var again = await hr.Open(At);
        again.TextOf("h1").ShouldContain("城东小学");
        (again.TextOf("#Yearly-2027 .tone"), again.TextOf("#MidWay-2028 .tone")).ShouldBe(("优秀", "情况良好"));
    }

    [Fact]
    public async Task What_a_host_school_owed_when_it_went_into_another_the_other_says()
    {
        using var world = await SchoolsWorld.Make();
        world.App.Clock.Is("2029-10-10");
        var hr = await world.Hr();
        var (stranger, other) = (await Office(world, "S001"), await Office(world, "S003"));
        (await other.Open(At)).ShouldBe(HttpStatusCode.NotFound);
        await SchoolsWorld.Merge(hr, "S002", "S003", "2029-10-01");

        (await other.Open("/rotations/away?show=due")).TextsOf("tbody th a").ShouldContain("轮岗");
        (await (await other.Open(At)).Submit("#say-Yearly-2029", ("grade", "合格"), ("text", "尽责"))).ShouldBe(HttpStatusCode.Found);
        (await stranger.Open(At)).Has("form[id^=say-]").ShouldBeFalse("the home school does not speak for the host");
        (await stranger.Open("/inbox")).Text.ShouldContain("2029年度考核为合格");
    }

    [Fact]
    public async Task A_merger_is_not_undone_over_the_word_of_a_stay_that_it_put_at_the_other_school_from_its_first_day()
    {
        using var world = await SchoolsWorld.Make();
        world.App.Clock.Is("2028-01-10");
        var hr = await world.Hr();
        await SchoolsWorld.Merge(hr, "S002", "S003", "2026-09-01");
        var host = await Office(world, "S003");
        await (await host.Open(At)).Submit("#say-Yearly-2027", ("grade", "合格"), ("text", "尽责"));

        (await world.Undo(hr, "S002")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#history").ShouldContain("暂不能撤销：其间存续学校已对交流人员作出中期检查或年度考核：轮岗。");
        await (await host.Open(At)).Submit("form[id^=back-form]", ("reason", "误录"));
        (await world.Undo(hr, "S002")).ShouldBe(HttpStatusCode.Redirect);
        (await world.Placements(world.Moved)).ShouldContain("Rotation@城东小学:2026-09-01..2029-08-31");
    }

    [Fact]
    public async Task A_move_after_which_the_school_left_went_into_another_tells_that_other_and_shows_what_hangs_on_the_person_there()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        await Moves.MovesWorld.Make(hr, "T4", "Loan", "S001", "2027-01-20", "2027-06-30");
        var older = await world.App.Db(db => db.Teachers.Where(t => t.Number == "T4").Select(t => t.Id).SingleAsync());
        await world.App.Add(["school-admin"], a => (a.SchoolId, a.TeacherId) = (world.Second, older));
        await SchoolsWorld.Merge(hr, "S002", "S003", "2027-01-05");
        (await hr.Open("/teachers/T4/moves")).TextsOf("#ties tbody tr").Single(t => t.Contains("青禾小学")).ShouldContain("移交", customMessage: "the account that speaks for what the school became");
        var office = await Office(world, "S003");
        var move = await world.App.Db(db => db.RecordedMoves.Select(m => m.Id).SingleAsync());
        await (await hr.Open("/teachers/T4/moves")).Submit($"#undo-{move}-form", ("reason", "误登"));
        (await office.Open("/inbox")).Text.ShouldContain("年长");
    }

    [Fact]
    public async Task Between_the_record_of_a_merger_and_its_day_stays_end_earlier_as_one_and_begin_beside_a_post_that_goes_on()
    {
        using var world = await SchoolsWorld.Make();
        var hr = await world.Hr();
        await SchoolsWorld.Merge(hr, "S002", "S003", "2027-09-01");
        const string Whole = "Post@实验小学:2010-09-01.. Rotation@城东小学:2026-09-01..2027-08-31 Rotation@青禾小学:2027-09-01..2029-08-31";
        (await world.Placements(world.Moved)).ShouldBe(Whole);

        var page = await hr.Open("/teachers/T2/moves");
        page.TextsOf("form[id^=stay-]").ShouldHaveSingleItem().ShouldContain("2026-09-01");
        (await page.Submit("form[id^=stay-]", ("lastOn", "2027-06-30"), ("reason", "返校"))).ShouldBe(HttpStatusCode.Redirect);
        (await world.Placements(world.Moved)).ShouldBe("Post@实验小学:2010-09-01.. Rotation@城东小学:2026-09-01..2027-06-30");
        var move = await world.App.Db(db => db.RecordedMoves.Select(m => m.Id).SingleAsync());
        (await (await hr.Open("/teachers/T2/moves")).Submit($"#undo-{move}-form", ("reason", "误登"))).ShouldBe(HttpStatusCode.Redirect);
        (await world.Placements(world.Moved)).ShouldBe(Whole);

        (await Moves.MovesWorld.Make(hr, "T4", "Loan", "S001", "2027-02-01", "2028-01-31")).ShouldBe(HttpStatusCode.Redirect);
        (await Moves.MovesWorld.Think(hr, "T4", "Loan", "S003", "2028-02-01", "2028-03-31")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await world.Undo(hr, "S002")).ShouldBe(HttpStatusCode.Redirect);
        (await world.App.Db(db => db.Placements.CountAsync(p => p.WithdrawnAt == null && p.Kind == Domain.Teachers.PlacementKind.Loan))).ShouldBe(1);
    }

    private static async Task<HttpClient> Office(SchoolsWorld world, string code)
    {
        var school = (await world.School(code)).Id;
        return await world.App.SignIn(await world.App.Add(["school-admin"], a => a.SchoolId = school));
    }
}
