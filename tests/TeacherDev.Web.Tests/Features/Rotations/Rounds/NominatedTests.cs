using System.Net;
using Shouldly;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Rotations.Rounds;

/// <summary>Whom a school may put forward, and what the nominated say to it: 丁 is at 实验小学 since 2020, whose years are not over.</summary>
public sealed class NominatedTests
{
    [Fact]
    public async Task A_school_nominates_nobody_whom_something_frees_but_they_may_apply_themselves()
    {
        using var world = await RoundsWorld.Make();
        await world.Ill("丁");
        var school = await (await world.SchoolOf("甲")).Open(world.SchoolAt);
        (await school.PostTo(world.SchoolAt + "/nominations", ("Form.Number", "T4"), ("Form.Reason", "优秀"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("此人符合免交流情形，学校不能推荐");
        school.TextOf("#nominate").ShouldNotContain("T4");
        school.TextOf("#nominate").ShouldContain("T5");

        (await world.Wish("丁", "城东小学")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("丁")).Basis.ShouldBe(RotationBasis.Applied);
        await world.Proposed(await world.Hr());
        (await (await world.Hr()).Open(world.At)).TextOf("[data-person=T4]").ShouldNotContain("不再参加");
    }

    [Fact]
    public async Task What_frees_a_nominated_person_later_takes_them_out_of_the_proposal_unless_they_apply()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        await Nominated(world);
        await world.Ill("丁");

        (await hr.Open(world.At)).TextOf("[data-person=T4]").ShouldSatisfyAllConditions(row => row.ShouldContain("不再参加"), row => row.ShouldContain("患病（指定医院证明）"));
        var own = await (await world.As("丁")).Open(world.OwnAt);
        own.TextOf("#own").ShouldContain("患病（指定医院证明）");
        (await (await world.SchoolOf("甲")).Open(world.SchoolAt)).TextOf("#people [data-person=T4]").ShouldContain("患病（指定医院证明）");
        own.TextOf("#freed").ShouldContain("愿意参加的，请在下面申请");
        world.App.Clock.Is("2027-03-02");
        (await world.Wish("丁", "城东小学")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("丁")).ShouldSatisfyAllConditions(p => p.Basis.ShouldBe(RotationBasis.Applied), p => p.Reason.ShouldBe(""));
        (await hr.Open(world.At)).TextOf("[data-person=T4]").ShouldNotContain("不再参加");
        (await (await world.As("丁")).Open(world.OwnAt)).Has("#freed").ShouldBeFalse();
    }

    [Fact]
    public async Task A_paper_that_was_approved_after_an_application_frees_until_they_wish_again()
    {
        using var world = await RoundsWorld.Make();
        var hr = await world.Hr();
        (await world.Wish("丁", "城东小学")).ShouldBe(HttpStatusCode.Found);
        world.App.Clock.Is("2027-03-02");
        await world.Ill("丁");
        (await hr.Open(world.At)).TextOf("[data-person=T4]").ShouldContain("不再参加");
        world.App.Clock.Is("2027-03-03");
        (await world.Wish("丁", "城东小学")).ShouldBe(HttpStatusCode.Found);
        (await hr.Open(world.At)).TextOf("[data-person=T4]").ShouldNotContain("不再参加");
    }

    [Fact]
    public async Task Whoever_is_due_and_freed_applies_by_their_wishes()
    {
        using var world = await RoundsWorld.Make();
        await world.Ill("乙");
        (await (await world.As("乙")).Open(world.OwnAt)).Has("#freed").ShouldBeTrue();
        world.App.Clock.Is("2027-03-02");
        (await world.Wish("乙", "城东小学")).ShouldBe(HttpStatusCode.Found);
        (await world.Person("乙")).Basis.ShouldBe(RotationBasis.Applied);
    }

    [Fact]
    public async Task The_nominated_decline_while_schools_nominate_and_the_school_is_told()
    {
        using var world = await RoundsWorld.Make();
        var school = await world.SchoolOf("甲");
        await Nominated(world);
        var other = await world.SchoolOf("己");
        var own = await world.As("丁");
        var page = await own.Open(world.OwnAt);
        page.TextOf("#withdrawal button").ShouldBe("谢绝");
        (await page.Submit("#withdrawal", ("reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("请填写原因");
        (await page.Submit("#withdrawal", ("reason", "孩子尚小"))).ShouldBe(HttpStatusCode.Found);

        (await world.Person("丁")).ShouldSatisfyAllConditions(p => p.WithdrawalReason.ShouldBe("孩子尚小"), p => p.IsTakenOut.ShouldBeFalse());
        (await school.Open("/inbox")).Text.ShouldContain("丁谢绝推荐：孩子尚小");
        (await other.Open("/inbox")).Text.ShouldNotContain("谢绝");

        await Nominated(world);
        world.App.Clock.Is("2027-04-01");
        (await own.Open(world.OwnAt)).Has("#withdrawal").ShouldBeFalse();
        (await page.PostTo(world.OwnAt + "/withdrawal", ("reason", "仍不同意"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("申报已于2027-03-29截止");
    }

    private static async Task Nominated(RoundsWorld world) =>
        (await (await (await world.SchoolOf("甲")).Open(world.SchoolAt)).Submit("#nominate", ("Form.Number", "T4"), ("Form.Reason", "教学骨干"))).ShouldBe(HttpStatusCode.Found);
}
