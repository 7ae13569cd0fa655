using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Outbox;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Claims;

/// <summary>A teacher is told by mail what became of a claim, in their own language, and never twice.</summary>
public sealed class LetterTests : IAsyncDisposable
{
    private readonly SmtpSink _sink = new();

    [Fact]
    public async Task Sent_back_refused_or_posted_its_teacher_gets_a_letter_with_the_sentence_and_the_way_there()
    {
        using var world = await ClaimsWorld.Make(_sink.Settings);
        var own = await Reachable(world, "en");
        var at = await world.Sent(own);
        var school = await world.School();

        await ClaimsWorld.Decide(school, at, "Return", "请补上盖章的证明");
        var back = await _sink.Next();
        (back.To, back.Subject).ShouldBe(("shen@school.example", "Sent back: 作业设计研修班"));
        back.Body.ShouldContain("请补上盖章的证明");
        back.Body.ShouldContain($"https://district.example{at}");

        var form = await own.Open(at + "/draft");
        (await ClaimsWorld.Send(own, form, "send", [])).ShouldBe(HttpStatusCode.Found);
        await world.Through(at);
        _sink.Waiting.ShouldBe(0, "from office to office nobody is written to");
        world.App.Clock.Is("2026-11-30");
        await world.Advance();
        await world.Advance();
        var posted = await _sink.Next();
        posted.Subject.ShouldBe("Hours posted: 作业设计研修班");
        posted.Body.ShouldContain("20 hours were posted");
        posted.Body.ShouldContain("object until 2026-12-14");

        await (await own.Open(at)).Submit("#objection-form", ("objection", "Also the second week counts"));
        await (await (await world.Hr("钱老师")).Open(at)).Submit("#reading-form", ("change", "false"), ("reason", "维持"));
        (await _sink.Next()).Body.ShouldContain("the decision stands. Answer: 维持");
        (await world.App.Db(db => db.Outbox.CountAsync(m => m.Kind == "claim"))).ShouldBe(3);
    }

    [Fact]
    public async Task Asked_ahead_it_is_told_whether_it_would_be_recognised_and_without_an_address_nothing_is_written()
    {
        using var world = await ClaimsWorld.Make(_sink.Settings);
        var own = await Reachable(world, null);
        var title = string.Concat(Enumerable.Repeat("作业设计", 50));
        var answer = await ClaimsWorld.Send(own, await own.Open("/claims/new?item=outside"), "ask", ClaimsWorld.Typed(title, "2026-12-01", "2026-12-02", "10"));
        await ClaimsWorld.Decide(await world.School(), answer.Location!, "Refuse", "不属教师培训");
        var letter = await _sink.Next();
        letter.Subject.ShouldStartWith("事先申请未同意：作业设计");
        letter.Subject.Length.ShouldBe(OutboxMail.SubjectLength);
        letter.Body.ShouldContain("不属教师培训");

        var far = await world.App.SignInAs(world.Far);
        var other = await world.Sent(far);
        await ClaimsWorld.Decide(await world.School(world.Far), other, "Refuse", "不属教师培训");
        (await world.App.Db(db => db.Outbox.CountAsync(m => m.Kind == "claim"))).ShouldBe(1);
    }

    public ValueTask DisposeAsync() => _sink.DisposeAsync();

    private static async Task<HttpClient> Reachable(ClaimsWorld world, string? language)
    {
        var own = await world.App.SignInAs(world.Shen, language);
        await world.App.Db(db => db.Users.Where(u => u.TeacherId == world.Shen.Id)
            .ExecuteUpdateAsync(u => u.SetProperty(a => a.Email, "shen@school.example").SetProperty(a => a.EmailConfirmed, true)));
        return own;
    }
}
