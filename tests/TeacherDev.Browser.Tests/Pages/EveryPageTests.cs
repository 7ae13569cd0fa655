using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using TeacherDev.Web.Tests.Security.Matrix;
using Xunit;

namespace TeacherDev.Browser.Tests.Pages;

/// <summary>Each page as each role meets it, in both languages, on a desk and on a phone.</summary>
[Collection(OnFurnishedSite.Name)]
public sealed class EveryPageTests(FurnishedSite site)
{
    private static readonly int[] Widths = [1280, 360];

    public static TheoryData<string?, string, int, string> All()
    {
        var all = new TheoryData<string?, string, int, string>();
        foreach (var page in EveryPage.All)
        {
            all.Add(page.User, page.Path, page.Status, "zh-CN");
            all.Add(page.User, page.Path, page.Status, "en-US");
        }

        return all;
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Hinders_nobody(string? user, string path, int status, string language)
    {
        await site.Freshen(user);
        await using var visit = await site.Visit(user, language, checker: true);
        await visit.Open(site.Named(path), status);
        new Uri(visit.Page.Url).AbsolutePath.ShouldBe(site.Named(path).Split('?')[0]);
        await visit.Settled();
        foreach (var width in Widths)
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            await visit.Picture($"{user}-{language}-{width}{path}");
            await visit.ShouldBeFitForEverybody();
        }
    }

    [Fact]
    public void No_page_is_forgotten()
    {
        var patterns = Door.Of(site.Services.GetRequiredService<EndpointDataSource>()).Where(door => door.Reads).Select(door => door.Pattern).Distinct().ToList();
        var seen = EveryPage.All.Select(page => EveryPage.PatternOf(page, patterns)).ToHashSet();
        patterns.Where(pattern => !seen.Contains(pattern) && !EveryPage.NoPages.ContainsKey(pattern) && !EveryPage.IsFile(pattern))
            .Select(pattern => $"{pattern} is looked at by nobody: add it to EveryPage.All, named by the furnished site, or to EveryPage.NoPages with what it is instead.")
            .ShouldBeEmpty();
        EveryPage.NoPages.Keys.Where(pattern => !patterns.Contains(pattern) || seen.Contains(pattern)).ShouldBeEmpty("These stand among what is no page for nothing.");
        EveryPage.All.Where(page => EveryPage.PatternOf(page, patterns) is null).ShouldBeEmpty("These lead nowhere.");
    }

    [Fact]
    public void An_address_is_taken_for_the_pattern_that_it_is_routed_to()
    {
        string[] patterns = ["/leave/{id}", "/leave/new", "/leave"];
        EveryPage.PatternOf(new("zhao", "/leave/new?number=1"), patterns).ShouldBe("/leave/new");
        EveryPage.PatternOf(new("zhao", "/leave/{leave}"), patterns).ShouldBe("/leave/{id}");
        EveryPage.PatternOf(new("zhao", "/leaves"), patterns).ShouldBeNull();
    }
}
