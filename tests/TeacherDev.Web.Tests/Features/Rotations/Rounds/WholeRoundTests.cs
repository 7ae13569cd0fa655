using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Rounds;

/// <summary>A round from opening to effect, and back.</summary>
public sealed class WholeRoundTests
{
    [Fact]
    public async Task From_opening_to_effect_and_undone_the_placements_are_exact()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        var before = await world.Placements();
        await world.Decided(hr);
        (await world.Placements()).ShouldBe(before, "a decision moves nobody");

        var preview = await hr.Open(world.At + "/effect");
        preview.TextOf("#not-yet").ShouldContain("2027-09-01");
        (await preview.PostTo(world.At + "/effect")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("生效日是2027-09-01");
        (await world.Placements()).ShouldBe(before);

        world.App.Clock.Is("2027-09-01");
        preview = await hr.Open(world.At + "/effect");
        preview.TextOf("[data-person=T1]").ShouldBe("甲T1 实验小学，人事关系所在，2010-09-01起 实验小学，人事关系所在，2010-09-01至2027-08-31 城东小学，人事关系所在，2027-09-01起");
        (await preview.Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        (await world.Placements()).Except(before).ShouldBe(
        [
            "T1 实验小学 Post 2010-09-01..2027-08-31", "T1 城东小学 Post 2027-09-01..", "T3 实验小学 Post 2012-09-01..2027-08-31", "T3 山里小学 Post 2027-09-01..",
        ]);
        (await world.App.Db(db => db.Teachers.Where(t => t.Number == "T3").Join(db.Schools, t => t.SchoolId, s => s.Id, (t, s) => s.Name).SingleAsync())).ShouldBe("山里小学");
        (await (await world.As("甲")).Open("/inbox")).Text.ShouldContain("已生效");

        (await (await hr.Open(world.At)).Submit("#undo", ("reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请填写原因");
        (await (await hr.Open(world.At)).Submit("#undo", ("reason", "决定有误"))).ShouldBe(HttpStatusCode.Found);
        (await world.Placements()).ShouldBe(before);
        (await world.App.Db(db => db.Teachers.Where(t => t.Number == "T3").Join(db.Schools, t => t.SchoolId, s => s.Id, (t, s) => s.Name).SingleAsync())).ShouldBe("实验小学");
        (await hr.Open(world.At)).Text.ShouldContain("已撤销");
        (await world.App.Db(db => db.Audit.Where(a => a.Action.StartsWith("rotation-round.")).Select(a => a.Action).Distinct().OrderBy(a => a).ToListAsync())).ShouldBe(
        [
            "rotation-round.decided", "rotation-round.effected", "rotation-round.move-undone", "rotation-round.moved", "rotation-round.need-stated", "rotation-round.opened", "rotation-round.proposed",
            "rotation-round.published", "rotation-round.undone", "rotation-round.wished",
        ], ignoreOrder: true);
    }

    [Fact]
    public async Task Everybody_whose_years_are_over_is_in_it_and_told_and_a_second_round_of_the_year_is_refused()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();

        (await hr.Open(world.At)).TextsOf("#people th[scope=row] .open").ShouldBe(["甲", "乙", "丙"]);
        (await (await world.As("乙")).Open("/inbox")).Text.ShouldContain("任职年限届满");
        (await (await world.As("丁")).Open("/inbox")).Text.ShouldNotContain("任职年限届满");
        (await (await hr.Open("/rotations/rounds")).Submit("#open")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("2027-2028学年已有一轮");
    }

    [Fact]
    public async Task A_form_that_is_sent_twice_opens_one_round_and_takes_each_step_once()
    {
        using var world = await RoundsWorld.Make(open: false);
        var hr = await world.Hr();
        var form = await hr.Open("/rotations/rounds");
        var first = (await form.Submit("#open")).ShouldBe(HttpStatusCode.Found).Location;
        (await form.Submit("#open")).ShouldBe(HttpStatusCode.Found).Location.ShouldBe(first);
        (await world.App.Db(db => db.RotationRounds.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task The_effect_and_a_single_move_at_the_same_time_leave_everybody_at_one_school_a_day()
    {
        using var world = await RoundsWorld.Make();
        var (hr, other) = (await world.Hr(), await world.Hr());
        await world.Decided(hr);
        world.App.Clock.Is("2027-09-01");
        var effect = await hr.Open(world.At + "/effect");
        var village = await world.App.Db(db => db.Schools.Where(s => s.Name == "山里小学").Select(s => s.Code).SingleAsync());
        var preview = await (await other.Open("/teachers/T1/moves/new")).Submit("#move", ("Form.Kind", "Post"), ("Form.School", village), ("Form.On", "2027-09-01"), ("Form.Until", ""), ("Form.Reason", "区教育局调配"), ("Form.Document", ""));

        var answers = await Task.WhenAll(effect.Submit("#effect"), preview.Submit("#record"));

        answers.Count(a => a.Status == HttpStatusCode.Found).ShouldBe(1, "one of the two comes first, the other is told");
        answers.Count(a => a.Status == HttpStatusCode.UnprocessableEntity).ShouldBe(1);
        (await world.Placements()).Count(p => p.StartsWith("T1 ", StringComparison.Ordinal) && p.Contains(" Post 2027-09-01..", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task The_effect_pressed_twice_writes_once()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Decided(hr);
        world.App.Clock.Is("2027-09-01");
        var page = await hr.Open(world.At + "/effect");
        (await page.Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        var after = await world.Placements();

        (await page.Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        (await page.PostTo(world.At + "/effect", ("again", "1"))).Status.ShouldBe(HttpStatusCode.NotFound, "no page of it is left");
        (await world.Placements()).ShouldBe(after);
    }

    [Fact]
    public async Task A_conflict_is_named_before_anything_is_written()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Decided(hr);
        world.App.Clock.Is("2027-09-01");
        var (who, host) = (world.People["丙"].Id, await world.School("城东小学"));
        await world.App.Db(db =>
        {
            db.Placements.Add(new() { TeacherId = who, SchoolId = host, Kind = PlacementKind.Support, StartOn = new(2027, 10, 1), EndOn = new(2028, 7, 1), RecordedAt = world.App.Clock.GetUtcNow().UtcDateTime });
            return db.SaveChangesAsync();
        });
        var before = await world.Placements();

        var page = await hr.Open(world.At + "/effect");
        page.TextOf("#conflicts").ShouldContain("1人存在冲突");
        page.TextOf("[data-person=T3]").ShouldContain("2027-10-01");
        page.Has("#effect").ShouldBeFalse();
        (await page.PostTo(world.At + "/effect")).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("丙。没有写入");
        (await world.Placements()).ShouldBe(before);
    }

    [Fact]
    public async Task Undoing_is_refused_by_name_where_something_was_changed_since()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await world.Decided(hr);
        world.App.Clock.Is("2027-09-01");
        (await (await hr.Open(world.At + "/effect")).Submit("#effect")).ShouldBe(HttpStatusCode.Found);
        await world.App.Db(async db =>
        {
            var post = await db.Placements.SingleAsync(p => p.StartOn == new DateOnly(2027, 9, 1) && p.TeacherId == world.People["甲"].Id);
            post.WithdrawnAt = world.App.Clock.GetUtcNow().UtcDateTime;
            db.Placements.Add(new() { TeacherId = post.TeacherId, SchoolId = post.SchoolId, StartOn = post.StartOn, EndOn = new(2028, 8, 31), MovesPersonnel = true, RecordedAt = post.WithdrawnAt.Value });
            await db.SaveChangesAsync();
        });
        var before = await world.Placements();

        (await (await hr.Open(world.At)).Submit("#undo", ("reason", "决定有误"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("之后又有变动：甲。");
        (await world.Placements()).ShouldBe(before);
    }

    [Fact]
    public async Task Called_off_it_changes_nothing_and_says_why()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        (await (await hr.Open(world.At)).Submit("#call-off", ("reason", "政策调整"))).ShouldBe(HttpStatusCode.Found);

        (await hr.Open(world.At)).Text.ShouldContain("政策调整");
        (await (await world.As("甲")).Open("/inbox")).Text.ShouldContain("政策调整");
        (await (await hr.Open("/rotations/rounds")).Submit("#open")).ShouldBe(HttpStatusCode.Found);
    }
}
