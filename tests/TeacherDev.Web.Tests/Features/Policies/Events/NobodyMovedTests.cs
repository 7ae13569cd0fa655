using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Policies.Events;

/// <summary>An event that would move nobody says so, and why.</summary>
public sealed class NobodyMovedTests
{
    [Fact]
    public async Task A_draft_that_moves_nobody_says_so_before_it_can_be_approved()
    {
        var (app, _) = await EventJourneyTests.World();
        using var __ = app;
        var hr = await app.SignIn("district-hr");

        var draft = await EventJourneyTests.Draft(hr, [.. EventJourneyTests.Extension(), ("Form.More", """{"fact":"teaching-start","onOrAfter":"2026-01-01"}""")]);

        draft.TextOf("#moved .notice").ShouldBe("它不会动到任何人。 2026-03-01在岗的人没有一个符合条件。 请先核对日期、要求和条件，修改草稿。");
        draft.TextOf("#people-hint").ShouldBe("它不会动到任何人。确实要让它生效时，才输入0。");
        (await hr.Follow(await draft.Submit("#approval-form", ("people", "0")))).Text.ShouldContain("已批准");
    }

    [Fact]
    public async Task A_draft_that_moves_nobody_says_why()
    {
        var (app, _) = await EventJourneyTests.World();
        using var __ = app;
        var hr = await app.SignIn("district-hr");

        (await EventJourneyTests.Draft(hr, EventJourneyTests.Extension(asked: "2020-03-01"))).TextOf("#moved .notice")
            .ShouldContain("这项要求没有哪一轮包含2020-03-01，它的各轮是2021-01-01至2025-12-31、2026-01-01至2030-12-31。");
        (await EventJourneyTests.Draft(hr, EventJourneyTests.Extension(asked: "2019-03-01", duty: "zj-year"))).TextOf("#moved .notice").ShouldContain("符合条件的有2人，但他们在2019-03-01都没有这项要求的周期");
        (await EventJourneyTests.Draft(hr, ("Form.Title", "免修"), ("Form.Effect", "Exempt"), ("Form.Duty", "zj-year"), ("Form.AskedOn", "2026-03-01"), ("Form.StartOn", "2015-01-01"), ("Form.EndOn", "2015-12-31"),
            ("Form.Reason", "停课"), ("Form.Document", "文2"))).TextOf("#moved .notice").ShouldContain("符合条件的有2人，但这些天不改变他们的任何一项要求。");
    }
}
