using System.Net;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;
using Shouldly;
using TeacherDev.Web.Tests.Features.Careers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Shared.SentTwice;

/// <summary>Whoever presses twice, or sends the same page's form again, has done it once and comes to where it stands.</summary>
public sealed class SentTwiceTests
{
    private static readonly string[] Rooms = ["Studios", "Induction", "Careers", "Cohorts", "Targets"];

    private static readonly Lazy<Task<IReadOnlyDictionary<string, string>>> Lives = new(async () =>
    {
        Dictionary<string, string> all = [];
        foreach (var life in new Func<Task<Dictionary<string, string>>>[] { StudioLife.Lived, InductionLife.Lived, CareerLife.Lived, CohortLife.Lived, TargetLife.Lived })
        {
            foreach (var (door, wrong) in await life())
            {
                all[door] = wrong;
            }
        }

        return all;
    });

    /// <summary>Every form of these rooms, from their controllers: a new one stands here by itself, and fails until a life sends it.</summary>
    public static TheoryData<string> Forms =>
    [
        .. from controller in typeof(Program).Assembly.GetTypes()
           where controller.IsSubclassOf(typeof(Controller)) && Array.Exists(Rooms, room => controller.Namespace?.StartsWith($"TeacherDev.Web.Features.{room}.", StringComparison.Ordinal) == true)
           let root = ((RouteAttribute?)Attribute.GetCustomAttribute(controller, typeof(RouteAttribute)))?.Template ?? ""
           from action in controller.GetMethods()
           from post in action.GetCustomAttributes(typeof(HttpPostAttribute), inherit: false).Cast<HttpMethodAttribute>()
           let door = $"{root}/{post.Template}".Trim('/')
           orderby door
           select door,
    ];

    /// <summary>The answer that refuses looks at a page whose every look is written down: that is no step.</summary>
    [Fact]
    public async Task What_was_refused_is_refused_again()
    {
        using var world = await CareersWorld.Make();
        var hr = await world.Hr();
        await EthicsTests.Record(world, hr);
        var page = await hr.Open($"/teachers/{world.Shen.Number}/ethics");

        for (var i = 0; i < 2; i++)
        {
            (await page.Submit("form[id^=revoke-]", ("revokedOn", "2026-08-01"), ("reason", "复核后撤销"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        }

        (await page.Submit("form[id^=revoke-]", ("revokedOn", "2026-11-20"), ("reason", "复核后撤销"))).ShouldBe(HttpStatusCode.Found);
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Each_form_sent_twice_leaves_one_of_it(string form) =>
        (await Lives.Value).GetValueOrDefault(form, "no life sends it").ShouldBe("");
}
