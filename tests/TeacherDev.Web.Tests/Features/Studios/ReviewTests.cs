using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios;

/// <summary>The leader's word on a term and the district's on a year come when they are over, with nothing chosen beforehand.</summary>
public sealed class ReviewTests
{
    [Fact]
    public async Task A_members_term_opens_two_weeks_before_its_end_and_says_so_until_then()
    {
        using var world = await StudioWorld.Make();
        await world.Member("M1", "成员1");
        var leader = await world.As(world.Leader);
        world.App.Clock.Is("2027-01-17");
        var early = await leader.Open($"/studios/{world.Id}/reviews");
        world.App.Clock.Is("2027-01-16");
        var closed = await leader.Open($"/studios/{world.Id}/reviews");
        closed.TextOf("#review-M1").ShouldContain("2027-01-17起可以考核。");
        closed.Has("#term-M1").ShouldBeFalse();
        (await early.Submit("#term-M1", ("result", "Passed"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("2027-01-17起才能考核。");

        world.App.Clock.Is("2027-01-17");
        var open = await leader.Open($"/studios/{world.Id}/reviews");
        open.Has("#term-M1 input:checked").ShouldBeFalse();
        (await open.Submit("#term-M1")).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#term-M1 .wrong .error").ShouldBe("请选择结论。");
        var kept = (await open.Submit("#term-M1", ("result", "MakeUp"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        kept.TextOf("#term-M1 .wrong .error").ShouldBe("需补修时请写明补什么。");
        kept.Has("#result-M1-MakeUp[checked]").ShouldBeTrue();
        (await open.Submit("#term-M1", ("result", "MakeUp"), ("comment", "听课差5节"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.StudioTermReviews.SingleAsync())).Result.ShouldBe(TermResult.MakeUp);
    }

    [Fact]
    public async Task Whoever_leaves_earlier_may_be_reviewed_at_leaving()
    {
        using var world = await StudioWorld.Make();
        var one = await world.Member("M1", "成员1");
        world.App.Clock.Is("2026-10-15");
        var leader = await world.As(world.Leader);
        (await leader.Open($"/studios/{world.Id}/reviews")).Has("#term-M1").ShouldBeFalse();
        var place = await world.App.Db(db => db.StudioMembers.Where(m => m.TeacherId == one.Id).Select(m => m.Id).SingleAsync());
        (await (await leader.Open($"/studios/{world.Id}/members")).Submit($"#exit-{place}", ("reason", "调离"), ("lastOn", "2026-10-15"))).ShouldBe(HttpStatusCode.Found);

        (await (await leader.Open($"/studios/{world.Id}/reviews")).Submit("#term-M1", ("result", "Passed"))).ShouldBe(HttpStatusCode.Found);
    }

    [Fact]
    public async Task The_districts_reviews_open_with_the_end_of_the_year_and_of_the_studios_term_and_nothing_is_chosen()
    {
        using var world = await StudioWorld.Make();
        var hr = await world.Hr();
        world.App.Clock.Is("2027-08-16");
        var closed = await hr.Open($"/studios/{world.Id}/reviews");
        closed.Text.ShouldContain("2026-2027学年：2027-08-17起可以考核。");
        closed.Text.ShouldContain("任期总考核：2029-05-31起可以考核。");
        closed.Has("#studio-review-2026, #studio-review-final").ShouldBeFalse();
        (await closed.PostTo($"/studios/{world.Id}/reviews/final", ("result", "Passed"), ("comment", "早了"), ("confirmed", "结束"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        world.App.Clock.Is("2027-08-17");
        var open = await hr.Open($"/studios/{world.Id}/reviews");
        open.One("#result-2026 option[selected], #result-2026 option").GetAttribute("value").ShouldBe("");
        (await open.Submit("#studio-review-2026", ("comment", "如期"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#studio-review-2026 .error").ShouldBe("请选择结论。");
        (await open.Submit("#studio-review-2026", ("result", "Passed"), ("comment", "如期"))).ShouldBe(HttpStatusCode.Found);

        world.App.Clock.Is("2029-05-30");
        (await hr.Open($"/studios/{world.Id}/reviews")).Has("#studio-review-final").ShouldBeFalse();
        world.App.Clock.Is("2029-05-31");
        (await hr.Open($"/studios/{world.Id}/reviews")).Has("#studio-review-final").ShouldBeTrue();
    }
}
