using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using TeacherDev.Web.Tests.Security.Matrix;
using Xunit;

namespace TeacherDev.Browser.Tests.Pages;

/// <summary>No page of the program goes without being looked at.</summary>
[Collection(OnFurnishedSite.Name)]
public sealed class EveryPageTests(FurnishedSite site)
{
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
