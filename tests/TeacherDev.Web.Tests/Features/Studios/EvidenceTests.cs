using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Privacy;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Claims;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios;

/// <summary>Every point opens what shows it.</summary>
public sealed class EvidenceTests
{
    private static readonly (string, byte[]) Paper = ("论文.pdf", ClaimsWorld.Pdf);

    [Fact]
    public async Task An_outcome_is_neither_reported_nor_confirmed_without_a_file()
    {
        using var world = await At30November();
        var zhou = await world.Member("T001", "周敏");
        var own = await world.As(zhou);
        var form = await own.Open($"/studios/{world.Id}/work/new?item=paper");

        (await Report(form)).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("请至少上传一份证明材料。");
        (await Report(form, ("论文.pdf", "no pdf at all"u8.ToArray()))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldContain("论文.pdf：不是PDF");
        var at = (await Report(form, Paper)).ShouldBe(HttpStatusCode.Found).Location!;
        (await Report(form, Paper)).Location.ShouldBe(at, "sent twice it is reported once");

        var leader = await world.As(world.Leader);
        var page = await leader.Open(at);
        var file = await leader.GetAsync(page.One("a[href*='/evidence/']").GetAttribute("href"));
        (await file.Content.ReadAsByteArrayAsync()).ShouldBe(ClaimsWorld.Pdf);
        file.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        await world.App.Db(db => db.EvidenceFiles.ExecuteDeleteAsync());
        (await (await leader.Open(at)).Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("请至少上传一份证明材料。");
        (await State(world, zhou)).ShouldBe(WorkState.Reported);
    }

    [Fact]
    public async Task Files_are_changed_until_the_work_is_confirmed_and_seen_by_those_who_see_the_work()
    {
        using var world = await At30November();
        var (zhou, wu) = (await world.Member("T001", "周敏"), await world.Member("T002", "吴帆"));
        var own = await world.As(zhou);
        var at = (await Report(await own.Open($"/studios/{world.Id}/work/new?item=paper"), Paper)).Location!;
        var first = (await own.Open(at)).One("a[href*='/evidence/']").GetAttribute("href")!;

        var terms = await own.Open(at + "/terms");
        (await terms.Submit("#work", [], ("Form.Without", first.Split('/')[^1]))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("请至少上传一份证明材料。");
        (await terms.Submit("#work", [("改定稿.pdf", [.. ClaimsWorld.Pdf, .. "%改\n"u8])], ("Form.Without", first.Split('/')[^1]))).ShouldBe(HttpStatusCode.Found);
        var now = (await own.Open(at)).One("a[href*='/evidence/']");
        now.TextContent.ShouldBe("改定稿.pdf");
        (await own.Open(first)).Status.ShouldBe(HttpStatusCode.NotFound);
        (await world.App.Db(db => db.EvidenceContents.CountAsync())).ShouldBe(1);

        var seen = now.GetAttribute("href")!;
        (await (await world.As(wu)).GetAsync(seen)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "another member");
        var other = await world.Titled("L002", "陈洁", "2001-09-01", "城东中学");
        await world.Entered(other, "陈洁名师工作室");
        (await (await world.As(other)).GetAsync(seen)).StatusCode.ShouldBe(HttpStatusCode.NotFound, "another studio's leader");
        (await (await (await world.As(world.Leader)).Open(at)).Submit("#decision-form", ("confirm", "true"))).ShouldBe(HttpStatusCode.Found);
        (await terms.Submit("#work", [Paper])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await world.App.Db(db => db.EvidenceFiles.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_file_twice_is_told_to_whoever_decides()
    {
        using var world = await At30November();
        var (zhou, wu) = (await world.Member("T001", "周敏"), await world.Member("T002", "吴帆"));
        await Report(await (await world.As(zhou)).Open($"/studios/{world.Id}/work/new?item=paper"), Paper);
        var second = (await Report(await (await world.As(wu)).Open($"/studios/{world.Id}/work/new?item=paper"), Paper)).Location!;

        (await (await world.As(world.Leader)).Open(second)).TextOf("section:has(#files)").ShouldContain("同一份材料或文字还用于：");
        (await (await world.As(wu)).Open(second)).TextOf("section:has(#files)").ShouldNotContain("同一份材料");
    }

    [Fact]
    public async Task Files_age_out_after_the_studio_is_over_and_go_with_their_person()
    {
        using var world = await At30November();
        var (zhou, wu) = (await world.Member("T001", "周敏"), await world.Member("T002", "吴帆"));
        foreach (var person in new[] { zhou, wu })
        {
            await Report(await (await world.As(person)).Open($"/studios/{world.Id}/work/new?item=paper"), Paper);
        }

        var store = (EvidenceStore)world.App.Services.GetService(typeof(EvidenceStore))!;
        (await Aged(world, store, new(2040, 1, 1), remove: false)).ShouldBe(0, "it runs");
        (await (await (await world.Hr()).Open($"/studios/{world.Id}")).Submit("#end-form", ("lastOn", "2026-11-30"), ("reason", "任期届满"), ("confirmed", "结束"))).ShouldBe(HttpStatusCode.Found);
        (await Aged(world, store, new(2026, 12, 1), remove: false)).ShouldBe(0);
        (await Aged(world, store, new(2040, 1, 1), remove: false)).ShouldBe(2);

        await world.App.Db(async db =>
        {
            await using var together = await db.Database.BeginTransactionAsync();
            await new Erasure(db, (await Traces.Find(db, zhou.Number, default))!, store, new(2026, 12, 2, 0, 0, 0, DateTimeKind.Utc)).CarryOut(default);
            await together.CommitAsync();
        });
        (await world.App.Db(db => db.EvidenceFiles.OrderBy(e => e.Id).Select(e => new { Gone = e.AgedOutAt != null, e.FileName }).ToListAsync()))
            .Select(e => (e.Gone, e.FileName)).ShouldBe([(true, $"X{zhou.Id:D8}"), (false, "论文.pdf")]);
        (await Aged(world, store, new(2040, 1, 1), remove: true)).ShouldBe(1);
        (await world.App.Db(db => db.EvidenceContents.CountAsync())).ShouldBe(0);
    }

    private static Task<StudioWorld> At30November() => StudioWorld.Make().ContinueWith(w => { w.Result.App.Clock.Is("2026-11-30", "12:00"); return w.Result; }, TaskScheduler.Default);

    private static Task<Page> Report(Page form, params (string, byte[])[] files) =>
        form.Submit("#work", files, ("Form.Item", "paper"), ("Form.Title", "整本书阅读的任务设计"), ("Form.Amount", "1"), ("Form.Level", "County"), ("Form.On", "2026-11-30"));

    private static Task<WorkState> State(StudioWorld world, Teacher of) => world.App.Db(db => db.StudioWorks.Where(w => w.TeacherId == of.Id).Select(w => w.State).SingleAsync());

    private static Task<int> Aged(StudioWorld world, EvidenceStore store, DateTime now, bool remove) => world.App.Db(async db =>
        (await db.AgeOut(RetentionTimes.Default, store, DateOnly.FromDateTime(now), DateTime.SpecifyKind(now, DateTimeKind.Utc), remove, default)).Evidence);
}
