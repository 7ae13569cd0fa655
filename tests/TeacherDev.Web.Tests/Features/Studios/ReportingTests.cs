using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios;

/// <summary>What members report by hand beside what the program knows, and what is said where the two may be one thing.</summary>
public sealed class ReportingTests
{
    [Fact]
    public async Task A_form_asks_for_what_its_kind_needs_and_takes_no_level_of_another()
    {
        using var world = await At30November();
        var own = await world.As(await world.Member("T001", "周敏"));
        var at = $"/studios/{world.Id}/work/new";

        (await own.Open(at)).TextsOf("main a[href*='item=']").Count.ShouldBe(13);
        var lesson = await own.Open($"{at}?item=open-lesson");
        lesson.Document.QuerySelectorAll("#Form_Level option").Select(o => o.GetAttribute("value")).ShouldBe(["", "School", "County", "Prefecture", "Province"]);
        lesson.Has("#Form_Amount").ShouldBeFalse();
        (await Report(lesson, ("Form.Level", "National"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong:has(#Form_Level) .error").ShouldBe("请选择级别。");
        (await Report(lesson, ("Form.Level", "County"), ("Form.Amount", "3"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("一次只报一项，其余的请分别上报。");
        var refused = (await Report(lesson, ("Form.Level", "County"), ("Form.Note", "城东中学三（2）班"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        refused.TextOf(".field.wrong:has(#Form_Files) .error").ShouldBe("请至少上传一份证明材料。");
        refused.TextOf("#Form_Note").ShouldBe("城东中学三（2）班", "what was typed is kept");
        (await Report(await own.Open($"{at}?item=observation"), ("Form.Note", "目标清楚"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong:has(#Form_Note) .error").ShouldBe("至少写50字，现在4字。");
        (await Report(await own.Open($"{at}?item=observation"), ("Form.Note", StudioWorld.Comment))).ShouldBe(HttpStatusCode.Found);
        (await Report(await own.Open($"{at}?item=reflection"), ("Form.Note", "一段反思"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong:has(#Form_Note) .error").ShouldBe("至少写300字（现在4字），或上传一份文件。");
        (await world.App.Db(db => db.StudioWorks.OrderBy(w => w.Id).Select(w => new { w.Item, w.Amount, w.Level, w.ScoreTable }).ToListAsync())).Select(w => (w.Item, w.Amount, w.Level, w.ScoreTable))
            .ShouldBe([("observation", 1, (TrainingLevel?)null, "zhejiang-2026 2026.2")]);
        (await Report(lesson, ("Form.Item", "gossip"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请选择类别。");
    }

    [Fact]
    public async Task A_report_of_a_day_on_which_the_program_counts_is_doubted_and_counts_beside_only_if_it_was_something_else()
    {
        using var world = await At30November();
        var (zhou, young) = (await world.Member("T001", "周敏"), await world.Titled("Y1", "新教师甲", "2026-09-01", "城东中学"));
        var pair = await world.Paired(zhou, young, "2026-09-01");
        var record = await world.Watched(pair, "2026-11-20", "分数的初步认识");
        var (own, leader) = (await world.As(zhou), await world.As(world.Leader));
        var form = await own.Open($"/studios/{world.Id}/work/new?item=observation");

        var at = (await Report(form, ("Form.Note", StudioWorld.Comment), ("Form.On", "2026-11-20"))).ShouldBe(HttpStatusCode.Found).Location!;
        (await own.Open(at)).One("#alike a").GetAttribute("href").ShouldBe($"/inductions/observations/{record}");
        var page = await leader.Open(at);
        page.TextOf("#alike").ShouldContain("另外一件事才确认");
        page.TextOf("#alike").ShouldContain("2026-11-20 分数的初步认识（语文 三（2）班）");
        page.One("#alike a").GetAttribute("href").ShouldBe($"/studios/{world.Id}/records/observations/{record}", "the pair is another school's");
        await world.Watched(pair, "2026-11-20", "圆的周长");
        (await page.Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("系统在这一天的记录有变化");
        (await Observed(leader, world)).ShouldBe("2 / 15");
        (await (await leader.Open(at)).Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.Found);
        (await Observed(leader, world)).ShouldBe("3 / 15");

        var other = (await Report(await own.Open($"/studios/{world.Id}/work/new?item=observation"), ("Form.Note", StudioWorld.Comment + "朗读再多些。"), ("Form.On", "2026-11-18"))).Location!;
        var undoubted = await leader.Open(other);
        undoubted.Has("#alike").ShouldBeFalse("nothing is known of that day");
        (await undoubted.Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.Found);
        await world.Watched(pair, "2026-11-18", "后来确认的");
        (await Observed(leader, world)).ShouldBe("4 / 15", "the record that came later is the same lesson");
        var card = await leader.Open($"/studios/{world.Id}/members/T001");
        card.Text.ShouldContain("已含在上报“《推荐一个好地方》”中，不重复计");
        card.Has("#held").ShouldBeTrue();
    }

    [Fact]
    public async Task A_lump_that_was_confirmed_before_holds_what_is_known_up_to_its_day()
    {
        using var world = await At30November();
        var (zhou, young) = (await world.Member("T001", "周敏"), await world.Titled("Y1", "新教师甲", "2026-09-01", "实验小学"));
        var pair = await world.Paired(zhou, young, "2026-09-01");
        await world.App.Db(async db =>
        {
            var lump = StudioWork.Of(world.Id, zhou.Id, new("observation", "九至十月听评课", "", new(2026, 10, 31), null, 3), new string('7', 32), new(null, "周敏", zhou.Id), world.App.Clock.GetUtcNow().UtcDateTime);
            lump.Decide(true, "", new(null, "王静", world.Leader.Id), world.App.Clock.GetUtcNow().UtcDateTime);
            db.Add(lump);
            await db.SaveChangesAsync();
        });
        var leader = await world.As(world.Leader);
        foreach (var day in new[] { "2026-09-10", "2026-10-10" })
        {
            await world.Watched(pair, day, $"课{day}");
        }

        (await Observed(leader, world)).ShouldBe("3 / 15");
        await world.Watched(pair, "2026-11-10", "之后");
        (await Observed(leader, world)).ShouldBe("4 / 15");
        await world.Watched(pair, "2026-10-12", "课三");
        await world.Watched(pair, "2026-10-14", "课四");
        (await Observed(leader, world)).ShouldBe("5 / 15", "it holds three");
    }

    [Fact]
    public async Task What_is_known_opens_for_those_who_may_see_it_and_names_nobody_to_the_others()
    {
        using var world = await At30November();
        var (zhou, young) = (await world.Member("T001", "周敏", school: "城东中学"), await world.Titled("Y1", "新教师甲", "2026-09-01", "城东中学"));
        await world.Member("T002", "吴帆");
        var pair = await world.Paired(zhou, young, "2026-09-01");
        var (seen, honour) = (await world.Watched(pair, "2026-11-20", "分数的初步认识"), await world.Awarded(zhou, "able-teacher", "2026-11-02"));
        var (own, leader, hr) = (await world.As(zhou), await world.As(world.Leader), await world.Hr());
        var at = $"/studios/{world.Id}/members/T001";

        foreach (var (browser, opens) in new[] { (own, true), (hr, true), (leader, false) })
        {
            var page = await browser.Open(at);
            page.Text.ShouldContain("2026-11-20 分数的初步认识");
            page.Text.ShouldContain("2026-11-02 教学能手");
            page.Text.Contains("新教师甲", StringComparison.Ordinal).ShouldBe(opens);
            page.TextsOf("td .typed").ShouldBe(opens ? [] : ["环节紧凑", "语文，2026-09-01至2027-08-31"], customMessage: "whoever judges reads what the points rest on");
            foreach (var record in new[] { $"/inductions/observations/{seen}", $"/inductions/pairs/{pair}", $"/careers/{honour}" })
            {
                page.Has($"a[href='{record}']").ShouldBe(opens);
                (await browser.Open(record)).Status.ShouldBe(opens ? HttpStatusCode.OK : HttpStatusCode.NotFound);
            }

            foreach (var line in page.Document.QuerySelectorAll("td .plain-rows a").Select(a => a.GetAttribute("href")!))
            {
                (await browser.Open(line)).ShouldBe(HttpStatusCode.OK).Text.Contains("新教师甲", StringComparison.Ordinal).ShouldBe(opens && !line.Contains("/careers/", StringComparison.Ordinal), line);
            }
        }

        (await (await world.As(await world.App.Db(db => db.Teachers.SingleAsync(t => t.Number == "T002")))).Open(at)).Status.ShouldBe(HttpStatusCode.NotFound, "another member");
    }

    [Fact]
    public async Task As_many_queries_for_three_members_as_for_one()
    {
        using var world = await At30November();
        var leader = await world.As(world.Leader);
        var one = await Counted(1);
        await Counted(2);
        (await Counted(3)).ShouldBe(one);

        async Task<int> Counted(int n)
        {
            var member = await world.Member($"T00{n}", $"成员{n}");
            var pair = await world.Paired(member, await world.Titled($"Y{n}", $"新教师{n}", "2026-09-01", "实验小学"), "2026-09-01");
            await world.Watched(pair, "2026-11-20", "一课");
            await world.Awarded(member, "able-teacher", "2026-11-02");
            await leader.Open($"/studios/{world.Id}");
            world.App.Queries.Clear();
            await leader.Open($"/studios/{world.Id}");
            return world.App.Queries.Count;
        }
    }

    private static Task<StudioWorld> At30November() => StudioWorld.Make().ContinueWith(w => { w.Result.App.Clock.Is("2026-11-30", "12:00"); return w.Result; }, TaskScheduler.Default);

    private static Task<Page> Report(Page form, params (string, string?)[] more) =>
        form.Submit("#work", [("Form.Title", "《推荐一个好地方》"), .. more.Any(m => m.Item1 == "Form.On") ? Array.Empty<(string, string?)>() : [("Form.On", "2026-11-30")], .. more]);

    private static async Task<string> Observed(HttpClient leader, StudioWorld world) =>
        (await leader.Open($"/studios/{world.Id}/members/T001")).Document.QuerySelectorAll("tr").Single(r => r.QuerySelector("th")?.TextContent.StartsWith("听课评课", StringComparison.Ordinal) is true)
            .QuerySelector("td")!.TextContent.Replace("  ", " ", StringComparison.Ordinal).Trim();
}
