using System.Net;
using ClosedXML.Excel;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Features.Rotations.Rounds;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Reserve;

/// <summary>The district of <see cref="RoundsWorld"/> on 2027-03-01: 甲 to 戊 at 实验小学 and 己 at 城东小学 in zone 东, 庚 at 山里小学 in zone 西.</summary>
public sealed class ReserveTests
{
    private const string From = "2027-03-10", Until = "2027-06-30";

    [Fact]
    public async Task A_shortage_is_met_by_one_press_and_open_again_once_the_move_is_undone()
    {
        using var world = await RoundsWorld.Make(open: false);
        var hr = await world.Hr();
        await Enter(hr, "T1");
        await Enter(hr, "T7");
        var at = await Short(world, "己");
        var before = await world.Placements();

        var page = await hr.Open(at);
        page.TextsOf("[data-fit]").Single().ShouldContain("甲");
        page.TextOf("[data-not=T7]").ShouldContain("不在所选范围");
        (await page.Submit("[data-fit=T1] form", ("document", "区教人〔借〕1号"))).ShouldBe(HttpStatusCode.Found);
        (await page.Submit("[data-fit=T1] form", ("document", "区教人〔借〕1号"))).ShouldBe(HttpStatusCode.Found);
        (await world.Placements()).Except(before).ShouldBe([$"T1 城东小学 Loan {From}..{Until}"]);
        (await hr.Open("/rotations/shortages?state=Met")).TextOf("#shortages tbody").ShouldContain("甲");
        (await hr.Open("/rotations/reserve")).TextOf("[data-member=T1] td:last-child").ShouldBe("1");
        (await (await world.SchoolOf("己")).Open(at)).TextOf("#calls").ShouldContain("甲");
        (await (await world.As("甲")).Open("/inbox")).Text.ShouldContain("城东小学");

        var moves = await hr.Open("/teachers/T1/moves");
        var move = await world.App.Db(db => db.RecordedMoves.Select(m => m.Id).SingleAsync());
        (await moves.PostTo($"/teachers/T1/moves/{move}/undoing", ("reason", "教师返岗"))).ShouldBe(HttpStatusCode.Found);
        (await world.Placements()).ShouldBe(before);
        page = await hr.Open(at);
        page.TextOf("#calls").ShouldContain("已撤销");
        page.Has("[data-fit=T1]").ShouldBeTrue();
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "shortage.called"))).ShouldBe(1);
    }

    [Fact]
    public async Task Two_who_are_called_at_once_do_not_both_come()
    {
        using var world = await RoundsWorld.Make(open: false);
        var (hr, other) = (await world.Hr(), await world.Hr());
        await Enter(hr, "T1");
        await Enter(hr, "T2");
        var at = await Short(world, "己");
        var (one, two) = (await hr.Open(at), await other.Open(at));
        var answers = await Task.WhenAll(one.Submit("[data-fit=T1] form"), two.Submit("[data-fit=T2] form"));
        answers.Count(a => a.Status == HttpStatusCode.Found).ShouldBe(1);
        answers.Single(a => a.Status == HttpStatusCode.UnprocessableEntity).Text.ShouldContain("已有人补充");
        (await world.Placements()).Count(p => p.Contains(" Loan ", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_teacher_offers_themselves_and_their_school_confirms()
    {
        using var world = await RoundsWorld.Make(open: false);
        var own = await (await world.As("甲")).Open("/rotation/reserve");
        (await own.Submit("#offer", ("Form.FromOn", "2027-03-01"), ("Form.UntilOn", "2027-12-31"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#offer .error").ShouldBe(["请选择学科。"]);
        (await own.Submit("#offer", [.. Terms()])).ShouldBe(HttpStatusCode.Found);
        (await own.Submit("#offer", [.. Terms()])).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.ReserveMembers.CountAsync())).ShouldBe(1);
        (await (await (await world.As("甲")).Open("/rotation/reserve")).Submit("#offer", [.. Terms()])).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("2027-03-01至2027-12-31已在储备中");
        var at = await Short(world, "己");
        (await (await world.Hr()).Open(at)).TextOf("[data-not=T1]").ShouldContain("学校尚未确认");

        var id = await world.App.Db(db => db.ReserveMembers.Select(m => m.Id).SingleAsync());
        var stranger = await (await world.SchoolOf("己")).Open("/rotations/reserve");
        stranger.Text.ShouldNotContain("甲");
        (await Cells(await world.SchoolOf("己"), "/rotations/reserve/export.xlsx")).ShouldNotContain("甲");
        (await Cells(await world.SchoolOf("甲"), "/rotations/reserve/export.xlsx")).ShouldContain("甲");
        (await Cells(await world.SchoolOf("甲"), "/rotations/reserve/export.xlsx?state=Ready")).ShouldNotContain("甲", "the file holds what is filtered");
        (await stranger.PostTo($"/rotations/reserve/{id}/confirmation")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await world.SchoolOf("甲")).Open("/inbox")).Status.ShouldBe(HttpStatusCode.OK);
        (await (await (await world.SchoolOf("甲")).Open("/rotations/reserve")).Submit($"#confirm-{id}")).ShouldBe(HttpStatusCode.Found);
        (await (await world.Hr()).Open(at)).Has("[data-fit=T1]").ShouldBeTrue();
        (await (await (await world.As("甲")).Open("/rotation/reserve")).Submit($"#end-form-{id}", ("reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await (await (await world.As("甲")).Open("/rotation/reserve")).Submit($"#end-form-{id}", ("reason", "家庭原因"))).ShouldBe(HttpStatusCode.Found);
        (await (await world.Hr()).Open(at)).Has("[data-fit=T1]").ShouldBeFalse();
        (await world.App.Db(db => db.Audit.Where(a => a.Action.StartsWith("reserve.")).Select(a => a.Action).ToListAsync())).ShouldBe(["reserve.offered", "reserve.confirmed", "reserve.ended"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_school_sees_its_own_shortages_only_and_takes_them_back_with_a_reason()
    {
        using var world = await RoundsWorld.Make(open: false);
        var at = await Short(world, "己");
        (await (await world.SchoolOf("庚")).Open(at)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await (await world.SchoolOf("庚")).Open("/rotations/shortages")).Text.ShouldContain("没有缺额");
        (await (await world.SchoolOf("庚")).GetStringAsync("/rotations/shortages/export.csv")).ShouldNotContain("城东小学");
        (await (await world.Hr()).GetStringAsync("/rotations/shortages/export.csv")).ShouldContain("城东小学");
        (await Cells(await world.SchoolOf("庚"), "/rotations/shortages/export.xlsx")).ShouldNotContain("城东小学");
        (await Cells(await world.Hr(), "/rotations/shortages/export.xlsx")).ShouldContain("城东小学");
        var page = await (await world.SchoolOf("己")).Open(at);
        (await page.Submit("#withdraw", ("reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#withdraw .error").ShouldBe(["请说明原因。"]);
        (await page.Submit("#withdraw", ("reason", "教师返岗"))).ShouldBe(HttpStatusCode.Found);
        (await (await world.Hr()).Open("/rotations/shortages?state=Withdrawn")).Text.ShouldContain("教师返岗");
    }

    [Fact]
    public async Task The_page_of_a_shortage_asks_no_more_for_more_people_of_the_pool()
    {
        using var world = await RoundsWorld.Make(open: false);
        var hr = await world.Hr();
        await Enter(hr, "T1");
        var at = await Short(world, "己");
        var few = await Asked();
        foreach (var number in new[] { "T2", "T3", "T4", "T7" })
        {
            await Enter(hr, number);
        }

        (await Asked()).ShouldBe(few);

        async Task<int> Asked()
        {
            await hr.Open(at);
            world.App.Queries.Clear();
            (await hr.Open(at)).ShouldBe(HttpStatusCode.OK);
            return world.App.Queries.Count;
        }
    }

    private static async Task Enter(HttpClient hr, string number) =>
        (await (await hr.Open("/rotations/reserve")).Submit("#enter", [("Form.Number", number), .. Terms()])).ShouldBe(HttpStatusCode.Found);

    private static (string, string?)[] Terms() => [("Form.Subjects", "语文"), ("Form.Stages", "小学"), ("Form.FromOn", "2027-03-01"), ("Form.UntilOn", "2027-12-31")];

    private static async Task<IEnumerable<string>> Cells(HttpClient reader, string address)
    {
        using XLWorkbook book = new(await reader.GetStreamAsync(address));
        return [.. book.Worksheets.Single().CellsUsed().Select(c => c.GetString())];
    }

    private static async Task<string> Short(RoundsWorld world, string of)
    {
        var page = await (await world.SchoolOf(of)).Open("/rotations/shortages");
        (await page.Submit("#state", ("Form.Work", ""), ("Form.FromOn", From), ("Form.UntilOn", Until))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#state .error").ShouldBe(["请选择学科或岗位。"]);
        (await page.Submit("#state", ("Form.Work", "语文"), ("Form.FromOn", From), ("Form.UntilOn", Until))).ShouldBe(HttpStatusCode.Found);
        (await page.Submit("#state", ("Form.Work", "语文"), ("Form.FromOn", From), ("Form.UntilOn", Until))).ShouldBe(HttpStatusCode.Found);
        return $"/rotations/shortages/{await world.App.Db(db => db.Shortages.Select(s => s.Id).SingleAsync())}";
    }
}
