using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Features.Studios;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Shared;

/// <summary>Whoever chooses a language comes back to where they were, also from the answer to a form, whose address is no page.</summary>
public sealed class ComingBackTests
{
    private const string Back = "form[action='/account/language'] [name=returnUrl]";

    [Fact]
    public async Task A_choice_made_on_a_refused_form_leads_to_the_page_of_the_form_or_of_its_thing()
    {
        using var world = await StudioWorld.Make();
        var hr = await world.Hr();
        var page = await hr.Open($"/studios/{world.Id}?term=2026-1");
        (await Refused(page)).ShouldBe($"/studios/{world.Id}", "the browser did not say where the form stood");

        hr.DefaultRequestHeaders.Referrer = new($"https://district.example/studios/{world.Id}?term=2026-1");
        (await Refused(page)).ShouldBe($"/studios/{world.Id}?term=2026-1");
        hr.DefaultRequestHeaders.Referrer = new($"https://district.example/studios/{world.Id}/leads");
        (await Refused(page)).ShouldBe($"/studios/{world.Id}", "sent again from the answer");
        hr.DefaultRequestHeaders.Referrer = new("https://elsewhere.example/studios");
        (await Refused(page)).ShouldBe($"/studios/{world.Id}");
        hr.DefaultRequestHeaders.Referrer = null;
        (await (await hr.Open($"/studios/{world.Id}/members")).Submit("#enter-form", ("number", "X1"), ("startOn", "2026-09-01"))).ShouldBe(HttpStatusCode.UnprocessableEntity).One(Back).GetAttribute("value")
            .ShouldBe($"/studios/{world.Id}/members", "the answer stands at the address of the page");
        (await hr.Open("/studios?q=x")).One(Back).GetAttribute("value").ShouldBe("/studios?q=x");
    }

    private static async Task<string?> Refused(Page page) =>
        (await page.Submit("#hand-over-form", ("number", "nobody"), ("on", "2026-09-01"), ("reason", "接任"))).ShouldBe(HttpStatusCode.UnprocessableEntity).One(Back).GetAttribute("value");
}
