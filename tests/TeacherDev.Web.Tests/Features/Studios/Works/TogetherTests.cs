using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Claims;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Works;

/// <summary>Who leads a studio confirms several reports in one press, and opens those that need a second look.</summary>
public sealed class TogetherTests
{
    [Fact]
    public async Task What_is_ticked_is_confirmed_and_what_may_be_something_else_waits_to_be_opened()
    {
        using var world = await StudioWorld.Make();
        world.App.Clock.Is("2026-11-30");
        var (zhou, li, young) = (await world.Member("T001", "周敏"), await world.Member("T002", "李红"), await world.Titled("Y1", "新教师甲", "2026-09-01", "城东中学"));
        await world.Watched(await world.Paired(zhou, young, "2026-09-01"), "2026-11-20", "分数的初步认识");
        var plain = await Reported(world, zhou, "《观潮》", StudioWorld.Comment, "2026-11-18");
        var doubtful = await Reported(world, zhou, "《分数》", StudioWorld.Comment + "板演清楚。", "2026-11-20");
        var same = await Reported(world, li, "《搭石》", StudioWorld.Comment, "2026-11-19");
        var (own, other) = (await Reported(world, world.Leader, "《桥》", StudioWorld.Comment + "收束有力。", "2026-11-17"), await Reported(world, li, "《山雨》", StudioWorld.Comment + "朗读到位。", "2026-11-16"));
        var leader = await world.As(world.Leader);

        var list = await leader.Open($"/studios/{world.Id}/work?show=reported");
        list.Document.QuerySelectorAll("input[name=work]").Select(i => i.GetAttribute("value")).ShouldBe([Read(doubtful), Read(same), Read(plain), Read(other)], "their own is none of them");
        list.TextOf("tbody details").ShouldContain(StudioWorld.Comment + "板演清楚。");
        (await (await world.As(zhou)).Open($"/studios/{world.Id}/work?show=reported")).Has("input[name=work]").ShouldBeFalse();

        (await list.Submit("#confirm-form")).ShouldBe(HttpStatusCode.Found);
        (await leader.Open($"/studios/{world.Id}/work?show=reported")).Text.ShouldContain("没有打勾，什么也没有确认。");
        (await list.Submit("#confirm-form", ("work", Read(plain)), ("work", Read(doubtful)), ("work", Read(same)), ("work", Read(own)), ("work", Read(other)))).ShouldBe(HttpStatusCode.Found);
        (await leader.Open($"/studios/{world.Id}/work?show=reported")).Text.ShouldContain("已确认1条；还有4条请点开逐条确认。");
        (await States(world)).ShouldBe([(plain, WorkState.Reported), (doubtful, WorkState.Reported), (same, WorkState.Reported), (own, WorkState.Reported), (other, WorkState.Confirmed)], "two have one text");
        (await list.Submit("#confirm-form", ("work", Read(other)))).ShouldBe(HttpStatusCode.Found);
        (await leader.Open($"/studios/{world.Id}/work?show=reported")).Text.ShouldContain("已确认1条。", customMessage: "sent twice, it stands once");
        (await world.App.Db(db => db.Audit.CountAsync(a => a.Action == "studio.work-confirmed"))).ShouldBe(1);
    }

    [Fact]
    public async Task What_a_file_shows_opens_in_the_list_and_what_nothing_shows_any_more_is_not_offered()
    {
        using var world = await StudioWorld.Make();
        world.App.Clock.Is("2026-11-30");
        var own = await world.As(await world.Member("T001", "周敏"));
        List<int> lessons = [];
        foreach (var title in new[] { "《观潮》公开课", "《搭石》公开课" })
        {
            lessons.Add(int.Parse((await (await own.Open($"/studios/{world.Id}/work/new?item=open-lesson")).Submit(
                "#work", [($"{title}.pdf", [.. ClaimsWorld.Pdf, .. System.Text.Encoding.UTF8.GetBytes(title)])], ("Form.Title", title), ("Form.Level", "County"), ("Form.On", "2026-11-18"))).ShouldBe(HttpStatusCode.Found).Location!.Split('/')[^1]));
        }

        await world.App.Db(db => db.EvidenceFiles.Where(e => e.WorkId == lessons[1]).ExecuteUpdateAsync(e => e.SetProperty(x => x.AgedOutAt, new DateTime(2026, 11, 29, 0, 0, 0, DateTimeKind.Utc))));
        var leader = await world.As(world.Leader);

        var list = await leader.Open($"/studios/{world.Id}/work?show=reported");
        list.Document.QuerySelectorAll("input[name=work]").Select(i => i.GetAttribute("value")).ShouldBe([Read(lessons[0])]);
        list.TextsOf("tbody a[href*='/evidence/']").ShouldBe(["《观潮》公开课.pdf"]);
        (await leader.GetAsync(list.One("tbody a[href*='/evidence/']").GetAttribute("href"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await list.Submit("#confirm-form", ("work", Read(lessons[0])))).ShouldBe(HttpStatusCode.Found);
        (await States(world)).ShouldBe([(lessons[0], WorkState.Confirmed), (lessons[1], WorkState.Reported)]);
    }

    [Fact]
    public async Task A_leader_confirms_nothing_of_another_studio()
    {
        using var world = await StudioWorld.Make();
        world.App.Clock.Is("2026-11-30");
        var work = await Reported(world, await world.Member("T001", "周敏"), "《观潮》", StudioWorld.Comment, "2026-11-18");
        var other = await world.Titled("O1", "外人", "2005-09-01", "城东中学");
        var theirs = await world.Entered(other, "外人名师工作室");
        var stranger = await world.As(other);
        var form = await stranger.Open($"/studios/{theirs}/work");

        (await form.PostTo($"/studios/{world.Id}/work/confirmation", ("work", Read(work)))).ShouldBe(HttpStatusCode.NotFound);
        (await form.PostTo($"/studios/{theirs}/work/confirmation", ("work", Read(work)))).ShouldBe(HttpStatusCode.Found);
        (await States(world)).ShouldBe([(work, WorkState.Reported)]);
    }

    [Fact]
    public async Task What_was_changed_after_it_was_read_waits_to_be_read_again()
    {
        using var world = await StudioWorld.Make();
        world.App.Clock.Is("2026-11-30");
        var zhou = await world.Member("T001", "周敏");
        var (leader, at) = (await world.As(world.Leader), $"/studios/{world.Id}/work/{await Reported(world, zhou, "《观潮》", StudioWorld.Comment, "2026-11-18")}");
        var (list, page) = (await leader.Open($"/studios/{world.Id}/work?show=reported"), await leader.Open(at));
        (await (await (await world.As(zhou)).Open(at + "/terms")).Submit("#work", ("Form.Title", "《搭石》"))).ShouldBe(HttpStatusCode.Found);

        (await list.Submit("#confirm-form", ("work", list.One("input[name=work]").GetAttribute("value")))).ShouldBe(HttpStatusCode.Found);
        (await leader.Open($"/studios/{world.Id}/work?show=reported")).Text.ShouldContain("已确认0条；还有1条请点开逐条确认。");
        (await page.Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("这一条刚刚改过，请看过再决定。");
        (await (await leader.Open(at)).Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.Found);
    }

    /// <summary>A report as it stands when it was reported, and read.</summary>
    private static string Read(int work) => $"{work}.0";

    private static async Task<int> Reported(StudioWorld world, Teacher who, string title, string text, string on)
    {
        var form = await (await world.As(who)).Open($"/studios/{world.Id}/work/new?item=observation");
        return int.Parse((await form.Submit("#work", ("Form.Title", title), ("Form.Note", text), ("Form.On", on))).ShouldBe(HttpStatusCode.Found).Location!.Split('/')[^1]);
    }

    private static async Task<IReadOnlyList<(int, WorkState)>> States(StudioWorld world) =>
        (await world.App.Db(db => db.StudioWorks.OrderBy(w => w.Id).Select(w => new { w.Id, w.State }).ToListAsync())).ConvertAll(w => (w.Id, w.State));
}
