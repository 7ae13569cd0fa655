using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Pages;

/// <summary>The look at a page finds what hinders somebody, each time.</summary>
[Collection(OnDemoSite.Name)]
public sealed class CheckerTests(DemoSite site)
{
    [Fact]
    public async Task What_hinders_somebody_is_found_whenever_it_comes_and_each_time_a_page_is_opened()
    {
        await using var visit = await site.Visit(checker: true);
        for (var opened = 0; opened < 2; opened++)
        {
            await visit.Open("/account/sign-in");
            await visit.ShouldBeFitForEverybody();
            await Put(visit, "<button></button><p>pale</p>", "e => e.lastElementChild.style.cssText = 'color: #eee; background: #fff'");
            var found = await Complaint(visit);
            found.ShouldContain("button-name: ");
            found.ShouldContain("<button></button>");
            found.ShouldContain("color-contrast: ");
        }
    }

    [Fact]
    public async Task Without_colours_all_else_is_found()
    {
        await using var visit = await site.Visit(checker: true);
        await visit.Open("/account/sign-in");
        await Put(visit, "<button></button><p>pale</p>", "e => e.lastElementChild.style.cssText = 'color: #eee; background: #fff'");
        var found = await Complaint(visit, colours: false);
        found.ShouldContain("button-name: ");
        found.ShouldNotContain("color-contrast: ");
    }

    [Fact]
    public async Task A_frame_does_not_go_unseen()
    {
        await using var visit = await site.Visit(checker: true);
        await visit.Open("/account/sign-in");
        await Put(visit, "<iframe title='within' srcdoc='<button></button>'></iframe>");
        (await Complaint(visit)).ShouldContain("has frames");
    }

    private static Task Put(Visit visit, string html, string shape = "e => {}") => visit.Page.EvaluateAsync(
        $"html => {{ const main = document.querySelector('main'); main.insertAdjacentHTML('beforeend', html); ({shape})(main); }}", html);

    private static async Task<string> Complaint(Visit visit, bool colours = true) =>
        (await Assert.ThrowsAsync<ShouldAssertException>(() => visit.ShouldBeFitForEverybody(colours))).Message;
}
