using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Moves;

/// <summary>What becomes of a stay: it ends earlier, goes on, becomes the post, is undone.</summary>
public sealed class StayTests
{
    [Fact]
    public async Task A_stay_is_prolonged_and_ended_earlier_and_what_held_before_stays_on_record()
    {
        using var world = await MovesWorld.Make();
        var hr = await world.Hr();

        (await Last(world, hr, "2030-08-31", "期满续约")).ShouldBe(HttpStatusCode.Redirect);
        (await world.Placements(world.District.Moved)).ShouldBe("Post@实验小学:2010-09-01.. Rotation@城东小学:2026-09-01..2030-08-31");
        (await Last(world, hr, "2027-01-31", "提前返校")).ShouldBe(HttpStatusCode.Redirect);
        (await world.Placements(world.District.Moved)).ShouldBe("Post@实验小学:2010-09-01.. Rotation@城东小学:2026-09-01..2027-01-31");

        (await world.App.Db(db => db.Placements.CountAsync(p => p.TeacherId == world.District.Moved.Id && p.WithdrawnAt != null))).ShouldBe(2);
        (await world.App.Db(db => db.Audit.Where(a => a.Action.StartsWith("move.")).OrderBy(a => a.Id).Select(a => a.Action + ":" + a.Why).ToListAsync())).ShouldBe(["move.prolonged:期满续约", "move.ended:提前返校"]);
        var page = await hr.Open("/teachers/T2/moves");
        page.TextsOf("#moves strong").ShouldBe(["交流轮岗提前结束", "交流轮岗延长"]);
        page.TextsOf("#withdrawn tbody th").Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("2029-08-31", "返校", "该段经历本来就在2029-08-31结束。")]
    [InlineData("2026-08-31", "返校", "该段经历自2026-09-01开始")]
    [InlineData("", "返校", "请填写结束日期。")]
    [InlineData("2027-06-30", "", "请填写原因。")]
    public async Task A_last_day_that_does_not_go_is_refused_beside_its_field(string day, string reason, string sentence)
    {
        using var world = await MovesWorld.Make();

        (await Last(world, await world.Hr(), day, reason)).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".error").ShouldContain(sentence);
        (await world.Placements(world.District.Moved)).ShouldBe("Post@实验小学:2010-09-01.. Rotation@城东小学:2026-09-01..2029-08-31");
    }

    [Fact]
    public async Task Of_two_who_end_the_same_stay_the_second_is_told()
    {
        using var world = await MovesWorld.Make();
        var hr = await world.Hr();
        var (one, two) = (await hr.Open("/teachers/T2/moves"), await hr.Open("/teachers/T2/moves"));
        var form = $"#stay-{await Stay(world)}";

        (await one.Submit(form, ("lastOn", "2027-01-31"), ("reason", "返校"))).ShouldBe(HttpStatusCode.Redirect);
        (await one.Submit(form, ("lastOn", "2027-01-31"), ("reason", "返校"))).ShouldBe(HttpStatusCode.Redirect);
        (await two.Submit(form, ("lastOn", "2027-06-30"), ("reason", "返校"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("任职在此之后又有变动");
        (await world.App.Db(db => db.RecordedMoves.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_stays_for_good_has_the_post_at_the_host_school()
    {
        using var world = await MovesWorld.Make();
        var hr = await world.Hr();

        var link = (await hr.Open("/teachers/T2/moves")).One($"#stay-{await Stay(world)} a").GetAttribute("href")!;
        var preview = await (await hr.Open(link)).Submit("#move", ("Form.Reason", "留任"));
        preview.TextsOf("#after tbody tr > *").ShouldBe(["实验小学", "2010-09-01", "2027-01-10", "城东小学", "2027-01-11", "至今", "城东小学（交流轮岗）", "2026-09-01", "2027-01-10"]);
        await preview.Submit("#record");

        (await world.Placements(world.District.Moved)).ShouldBe("Post@实验小学:2010-09-01..2027-01-10 Post@城东小学:2027-01-11.. Rotation@城东小学:2026-09-01..2027-01-10");
    }

    [Fact]
    public async Task Undone_with_a_reason_everything_is_as_it_was_and_what_came_later_is_not_thrown_away()
    {
        using var world = await MovesWorld.Make();
        var hr = await world.Hr();
        await MovesWorld.Make(hr, "T1", "Post", "S002", "2027-02-01");
        await MovesWorld.Make(hr, "T1", "Loan", "S003", "2027-03-01", "2027-06-30");
        await MovesWorld.Make(hr, "T1", "Post", "S001", "2027-09-01");
        int[] moves = [.. await world.App.Db(db => db.RecordedMoves.OrderBy(m => m.Id).Select(m => m.Id).ToListAsync())];

        (await Undo(moves[0], "")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请填写原因");
        (await Undo(moves[0], "文件有误")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("任职在此之后又有变动");
        (await Undo(moves[2], "文件有误")).ShouldBe(HttpStatusCode.Redirect);
        (await Undo(moves[1], "文件有误")).ShouldBe(HttpStatusCode.Redirect);
        (await Undo(moves[0], "文件有误")).ShouldBe(HttpStatusCode.Redirect);

        (await world.Placements(world.District.Stayed)).ShouldBe("Post@实验小学:2010-09-01..");
        (await world.App.Db(db => db.Teachers.Where(t => t.Number == "T1").Select(t => t.SchoolId).SingleAsync())).ShouldBe(world.District.Stayed.SchoolId);
        (await world.App.Db(db => db.Placements.CountAsync(p => p.TeacherId == world.District.Stayed.Id))).ShouldBe(8, "every row that ever held is there");
        (await hr.Open("/teachers/T1/moves")).TextsOf("#moves .tone").ShouldBe(["已撤销", "已撤销", "已撤销"]);

        async Task<Page> Undo(int move, string reason) => await (await hr.Open("/teachers/T1/moves")).Submit($"#undo-{move}-form", ("reason", reason));
    }

    [Fact]
    public async Task Figures_of_earlier_years_stay_and_the_schools_sum_up_to_the_district_after_moves()
    {
        using var world = await MovesWorld.Make();
        var hr = await world.Hr();
        var before = await Year("2025");
        before.ShouldBe(["0 / 3", "0 / 0", "0 / 1"]);

        await MovesWorld.Make(hr, "T1", "Post", "S002", "2027-01-05");
        await MovesWorld.Make(hr, "T5", "Loan", "S002", "2027-01-06", "2027-07-31");

        (await Year("2025")).ShouldBe(before);
        (await Year("2026")).ShouldBe(["3 / 3", "1 / 3", "1 / 1"], "a loan is no rotation");
        var today = new DateOnly(2027, 1, 10);
        var people = await world.App.Db(db => db.Placements.Where(p => p.WithdrawnAt == null && p.Kind == PlacementKind.Post && p.StartOn <= today && (p.EndOn == null || p.EndOn >= today)).GroupBy(p => p.SchoolId).Select(g => g.Count()).ToListAsync());
        people.Sum().ShouldBe(await world.App.Db(db => db.Teachers.CountAsync()));

        async Task<IReadOnlyList<string>> Year(string year) => (await hr.Open($"/rotations?year={year}")).TextsOf(".band .unit");
    }

    private static Task<int> Stay(MovesWorld world) => world.App.Db(db => db.Placements.Where(p => p.TeacherId == world.District.Moved.Id && p.Kind == PlacementKind.Rotation && p.WithdrawnAt == null).Select(p => p.Id).SingleAsync());

    private static async Task<Page> Last(MovesWorld world, HttpClient hr, string day, string reason) =>
        await (await hr.Open("/teachers/T2/moves")).Submit($"#stay-{await Stay(world)}", ("lastOn", day), ("reason", reason));
}
