using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Claims;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios.Opening;

/// <summary>Whatever gives a point opens: a text that is counted, a file, a record of another room.</summary>
public sealed class OpeningTests
{
    private static readonly (string, byte[])[] Scan = [("笔记本.pdf", ClaimsWorld.Pdf)];

    [Fact]
    public async Task Notes_are_counted_from_the_text_that_was_typed()
    {
        using var world = await At30November();
        var own = await world.As(await world.Member("T001", "周敏"));
        var form = await own.Open($"/studios/{world.Id}/work/new?item=notes");

        (await Report(form, [], ("Form.Note", "只写了一句"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong:has(#Form_Note) .error").ShouldBe("至少写200字（现在5字），或填写纸质笔记的数量并上传照片。");
        var claimed = (await Report(form, [], ("Form.Note", StudioWorld.Piece), ("Form.Amount", "10000"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        claimed.TextOf(".field.wrong:has(#Form_Files) .error").ShouldBe("填写的数量与正文（337字）不同：请上传纸质笔记的照片或扫描件，或把数量留空。");
        (claimed.TextOf("#Form_Note"), claimed.One("#Form_Amount").GetAttribute("value")).ShouldBe((StudioWorld.Piece, "10000"), "what was typed is kept");
        var at = (await Report(form, [], ("Form.Note", StudioWorld.Piece))).ShouldBe(HttpStatusCode.Found).Location!;
        (await Amount(world)).ShouldBe(337);
        (await (await own.Open(at + "/terms")).Submit("#work", [], ("Form.Note", StudioWorld.Piece + "再加十个字再加十个字"))).ShouldBe(HttpStatusCode.Found);
        (await Amount(world)).ShouldBe(347, "it is counted anew with each change");

        var leader = await world.As(world.Leader);
        var page = await leader.Open(at);
        page.Has("#counted").ShouldBeFalse("the program counted it");
        page.TextOf("dd.typed").ShouldStartWith("作业分层以后");
        (await page.Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.Found);
        (await Report(await own.Open($"/studios/{world.Id}/work/new?item=notes"), [], ("Form.Note", StudioWorld.Piece + "再加十个字再加十个字"))).ShouldBe(HttpStatusCode.UnprocessableEntity)
            .TextOf(".field.wrong:has(#Form_Note) .error").ShouldBe("这段文字您已经上报过，同一篇只计一次。");
    }

    [Fact]
    public async Task A_paper_book_is_counted_again_by_whoever_confirms_it()
    {
        using var world = await At30November();
        var own = await world.As(await world.Member("T001", "周敏"));
        var at = (await Report(await own.Open($"/studios/{world.Id}/work/new?item=notes"), Scan, ("Form.Amount", "6200"))).ShouldBe(HttpStatusCode.Found).Location!;
        var leader = await world.As(world.Leader);
        var page = await leader.Open(at);

        (await page.Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong:has(#counted) .error").ShouldBe("请对照文件核对：上报的是6200。数量一致才能确认，不一致请退回。");
        var other = (await page.Submit("#decision-form", ("confirm", "true"), ("counted", "5100"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        other.One("#counted").GetAttribute("value").ShouldBe("5100");
        (await Points(leader, world)).ShouldBe("0");
        (await page.Submit("#decision-form", ("confirm", "true"), ("counted", "6200"))).ShouldBe(HttpStatusCode.Found);
        (await Points(leader, world)).ShouldBe("4.9", "6,200 of 10,000 of eight points");
        (await leader.Open($"/studios/{world.Id}/members/T001")).Has($"a[href='{at}']").ShouldBeTrue();
        (await leader.Open(at)).Has("a[href*='/evidence/']").ShouldBeTrue();
    }

    [Fact]
    public async Task What_was_confirmed_under_an_earlier_table_stays_and_what_waits_is_asked_for_what_it_lacks()
    {
        using var world = await At30November();
        var zhou = await world.Member("T001", "周敏");
        var (before, waits) = (await Put(world, zhou, confirmed: true), await Put(world, zhou, confirmed: false));
        var leader = await world.As(world.Leader);

        (await Points(leader, world)).ShouldBe("6", "three of four reflections");
        (await leader.Open($"/studios/{world.Id}/work/{before}")).Text.ShouldContain("按当时的考核表确认，当时不要求正文或文件；继续计分。");
        (await (await leader.Open($"/studios/{world.Id}/work/{waits}")).Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("一次只报一项，其余的请分别上报。");
        (await Points(leader, world)).ShouldBe("6");
    }

    [Fact]
    public async Task A_record_opens_to_those_who_see_the_score_and_to_nobody_else()
    {
        using var world = await At30November();
        var (zhou, young) = (await world.Member("T001", "周敏", school: "城东中学"), await world.Titled("Y1", "新教师甲", "2026-09-01", "城东中学"));
        var wu = await world.Member("T002", "吴帆");
        var pair = await world.Paired(zhou, young, "2026-09-01");
        await world.Watched(pair, "2026-11-20", "分数的初步认识");
        await world.Watched(pair, "2026-11-22", "还没有确认", confirmed: false);
        var at = $"/studios/{world.Id}/records/mentoring/{pair}";
        var leader = await world.As(world.Leader);

        (await leader.Open($"/studios/{world.Id}/members/T001")).Has($"a[href='{at}']").ShouldBeTrue();
        var page = (await leader.Open(at)).ShouldBe(HttpStatusCode.OK);
        page.Text.ShouldContain("2026-11-20 分数的初步认识");
        page.Text.ShouldContain("环节紧凑");
        page.Text.ShouldNotContain("还没有确认");
        page.Text.ShouldNotContain("新教师甲");
        foreach (var browser in new[] { await world.As(zhou), await world.Hr(), await world.School(world.Leader, "principal"), await world.App.SignIn("auditor") })
        {
            (await browser.Open(at)).Status.ShouldBe(HttpStatusCode.OK);
        }

        var other = await world.Titled("L002", "陈洁", "2001-09-01", "城南中学");
        var elsewhere = await world.Entered(other, "陈洁名师工作室");
        foreach (var browser in new[] { await world.As(wu), await world.As(other), await world.School(other) })
        {
            (await browser.Open(at)).Status.ShouldBe(HttpStatusCode.NotFound);
        }

        (await (await world.As(other)).Open($"/studios/{elsewhere}/records/mentoring/{pair}")).Status.ShouldBe(HttpStatusCode.NotFound, "the mentor has no seat there");
        await world.App.Db(db => db.StudioMembers.Where(m => m.TeacherId == zhou.Id).ExecuteUpdateAsync(s => s.SetProperty(m => m.StartOn, new DateOnly(2027, 9, 1))));
        (await leader.Open(at)).Status.ShouldBe(HttpStatusCode.NotFound, "on no day of the seat");
    }

    [Fact]
    public async Task The_list_behind_a_figure_shows_what_was_reported_and_what_counts_by_itself()
    {
        using var world = await At30November();
        var zhou = await world.Member("T001", "周敏");
        await world.Awarded(zhou, "able-teacher", "2026-11-02");
        var sent = await (await (await world.As(zhou)).Open($"/studios/{world.Id}/work/new?item=paper")).Submit("#work", Scan, ("Form.Title", "任务设计"), ("Form.Level", "County"), ("Form.On", "2026-11-30"));
        var leader = await world.As(world.Leader);
        (await (await leader.Open(sent.Location!)).Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.Found);

        var figure = (await leader.Open($"/studios/{world.Id}")).One("a.figure");
        figure.QuerySelector(".big")!.TextContent.ShouldBe("2");
        var list = await leader.Open(figure.GetAttribute("href")!);
        list.TextsOf("tbody th a").ShouldBe(["任务设计"]);
        list.TextsOf("#counted li a").ShouldBe(["教学能手"]);
        (await leader.Open(list.One("#counted li a").GetAttribute("href")!)).ShouldBe(HttpStatusCode.OK).TextOf("h1").ShouldBe("教学能手");
        (await leader.Open($"/studios/{world.Id}/work?show=outcomes&term=2027-1")).Text.ShouldNotContain("教学能手");
        var about = await leader.Open($"/studios/{world.Id}/about");
        (await leader.Open(about.One(".tallies a[href*='item=promotion']").GetAttribute("href")!)).TextsOf("#counted li a").ShouldBe(["教学能手"]);
        (await world.App.Stranger().Open($"/studios/{world.Id}/about")).Has(".tallies a").ShouldBeFalse();
    }

    private static Task<StudioWorld> At30November() => StudioWorld.Make().ContinueWith(w => { w.Result.App.Clock.Is("2026-11-30", "12:00"); return w.Result; }, TaskScheduler.Default);

    private static Task<Page> Report(Page form, (string, byte[])[] files, params (string, string?)[] more) =>
        form.Submit("#work", files, [("Form.Title", "读书笔记"), ("Form.On", "2026-11-30"), .. more]);

    private static Task<int> Amount(StudioWorld world) => world.App.Db(db => db.StudioWorks.Select(w => w.Amount).SingleAsync());

    private static async Task<string> Points(HttpClient leader, StudioWorld world) => (await leader.Open($"/studios/{world.Id}/members/T001")).TextOf("#points");

    /// <summary>Three reflections in one report, as they were taken before a report was about one; no text, no file.</summary>
    private static Task<int> Put(StudioWorld world, Teacher who, bool confirmed) => world.App.Db(async db =>
    {
        var at = world.App.Clock.GetUtcNow().UtcDateTime;
        var work = StudioWork.Of(world.Id, who.Id, new("reflection", "三篇反思", "", new(2026, 10, 31), null, 3), Guid.NewGuid().ToString("N"), new(null, who.Name, who.Id), at);
        if (confirmed)
        {
            work.Decide(true, "", new(null, "王静", world.Leader.Id), at);
        }

        db.Add(work);
        await db.SaveChangesAsync();
        return work.Id;
    });
}
