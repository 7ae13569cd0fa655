using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Studios;

/// <summary>Somebody whose first day is yet to come is no member before it, and their days in two studios do not meet.</summary>
public sealed class ComingTests
{
    [Fact]
    public async Task Before_their_first_day_they_are_counted_nowhere_and_from_it_on_everywhere()
    {
        using var world = await StudioWorld.Make();
        await world.Planned();
        var one = await world.Member("M1", "成员1");
        var coming = await world.Member("M2", "成员2", "2026-10-01");
        var leader = await world.As(world.Leader);
        await world.Registered(leader, "2026-09-09");
        (await world.Ledger(one)).ShouldBe("20");
        (await world.Ledger(coming)).ShouldBe("");
        var at = $"/studios/{world.Id}";

        (await leader.Open(at)).Text.ShouldNotContain("成员2");
        var members = await leader.Open(at + "/members");
        members.TextOf("#coming ~ ul").ShouldContain("成员2");
        members.TextOf("#coming ~ ul").ShouldContain("2026-10-01起");
        members.Text.ShouldContain("1人在册");
        (await leader.Open(at + "/about")).TextOf(".figure .big").ShouldBe("1");
        (await (await world.Hr()).GetStringAsync("/studios/export.csv")).ShouldContain(",1,");
        var own = await world.As(coming);
        (await own.Open(at)).Status.ShouldBe(HttpStatusCode.NotFound);
        var about = await own.Open(at + "/about");
        about.Text.ShouldContain("2026-10-01起参加");
        about.Has("#join-form").ShouldBeFalse();

        world.App.Clock.Is("2026-10-01");
        (await leader.Open(at)).Text.ShouldContain("成员2");
        (await leader.Open(at + "/members")).Text.ShouldContain("2人在册");
        (await (await world.As(coming)).Open(at)).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Taken_back_before_the_first_day_the_seat_is_free_again()
    {
        using var world = await StudioWorld.Make(("Form.Seats", "3"));
        await world.Member("M1", "成员1");
        await world.Member("M2", "成员2");
        var coming = await world.Member("M3", "成员3", "2026-10-01");
        await world.Titled("M4", "成员4", "2015-09-01", "实验小学");
        var hr = await world.Hr();
        (await LifeTests.Enter(hr, world.Id, "M4")).TextOf(".field.wrong .error").ShouldBe("3个名额已满。", "they would meet on the first of October");

        var place = await world.App.Db(db => db.StudioMembers.Where(m => m.TeacherId == coming.Id).Select(m => m.Id).SingleAsync());
        (await (await hr.Open($"/studios/{world.Id}/members")).Submit($"#exit-{place}", ("reason", "不来了"))).ShouldBe(HttpStatusCode.Found);
        (await world.App.Db(db => db.StudioMembers.Where(m => m.Id == place).Select(m => m.State).SingleAsync())).ShouldBe(MemberState.Withdrawn);
        (await LifeTests.Enter(hr, world.Id, "M4")).ShouldBe(HttpStatusCode.Found);
    }

    [Theory]
    [InlineData("2026-09-19", false)]
    [InlineData("2026-09-20", false)]
    [InlineData("2026-09-21", true)]
    public async Task Two_studios_meet_by_their_days_and_not_by_today(string from, bool free)
    {
        using var world = await StudioWorld.Make();
        var other = await world.Entered(await world.Titled("L002", "陈洁", "2001-09-01", "城东中学"), "陈洁名师工作室");
        var one = await world.Member("M1", "成员1");
        world.App.Clock.Is("2026-09-25");
        var hr = await world.Hr();
        var place = await world.App.Db(db => db.StudioMembers.Where(m => m.TeacherId == one.Id).Select(m => m.Id).SingleAsync());
        (await (await hr.Open($"/studios/{world.Id}/members")).Submit($"#exit-{place}", ("reason", "换方向"), ("lastOn", "2026-09-20"))).ShouldBe(HttpStatusCode.Found);

        var answer = await (await hr.Open($"/studios/{other}/members")).Submit("#enter-form", ("number", "M1"), ("startOn", from));

        answer.Status.ShouldBe(free ? HttpStatusCode.Found : HttpStatusCode.UnprocessableEntity);
        (free || answer.TextOf(".field.wrong .error") == "已在“王静名师工作室”中：同一时间只能参加一个工作室。").ShouldBeTrue(answer.Text);
    }
}
