using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Policies.Drafts;
using TeacherDev.Web.Tests.Kit;
using Xunit;
using static TeacherDev.Web.Tests.Features.Policies.Events.EventJourneyTests;

namespace TeacherDev.Web.Tests.Features.Policies.Events;

/// <summary>Where a district asks for two, nobody approves an event that they wrote.</summary>
public sealed class FourEyesTests
{
    [Fact]
    public async Task Whoever_drafted_or_edited_it_cannot_approve_it_and_somebody_else_can()
    {
        using var app = new TestApp(("Policies:EventsTakeTwo", "true"));
        await app.Shen();
        await app.Teacher("20110001", "远志明", "2011-09-01", "城西中学");
        var (lin, wu, third) = (await HrCalled(app, "林"), await HrCalled(app, "吴"), await HrCalled(app, "郑"));
        var drafted = await Draft(lin, Extension());
        var at = drafted.Answer.RequestMessage!.RequestUri!.AbsolutePath;

        drafted.Has("#approval-form").ShouldBeFalse();
        drafted.Text.ShouldContain("起草或修改过的人不能批准");
        (await wu.Settled(at)).Has("#approval-form").ShouldBeTrue();
        await (await wu.Open(at + "/draft")).Submit("#event", ("Form.Reason", "停课两个月"));

        foreach (var writer in new[] { lin, wu })
        {
            var page = await writer.Settled(at);
            page.Has("#approval-form").ShouldBeFalse();
            (await page.PostTo(at + "/approval", ("people", "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("您起草或修改过它，要由另一位批准。");
        }

        (await app.Db(db => db.PolicyEvents.SingleAsync())).State.ShouldBe(PolicyEventState.Draft);
        (await third.Follow(await (await third.Settled(at)).Submit("#approval-form", ("people", "2")))).Text.ShouldContain("已批准，立即生效。");
        (await lin.Follow(await (await lin.Settled(at)).Submit("#withdrawal-form", ("reason", "文件废止")))).Text.ShouldContain("文件废止");
    }

    private static async Task<HttpClient> HrCalled(TestApp app, string name) => await app.SignIn(await app.Add(["district-hr"], a => a.DisplayName = name));
}
