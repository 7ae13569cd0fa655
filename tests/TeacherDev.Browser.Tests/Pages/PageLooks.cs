using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Pages;

/// <summary>Each page as each role meets it, on a desk and on a phone. Each language has a site of its own: the two are looked at side by side.</summary>
public abstract class PageLooks(FurnishedSite site)
{
    private const int Desk = 1280, Phone = 360;

    public static TheoryData<string?, string, int> All()
    {
        var all = new TheoryData<string?, string, int>();
        foreach (var page in EveryPage.All)
        {
            all.Add(page.User, page.Path, page.Status);
        }

        return all;
    }

    protected abstract string Language { get; }

    /// <summary>Another language changes how long words are, and nothing that the checker would find: it looks once.</summary>
    protected abstract bool Checked { get; }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Hinders_nobody(string? user, string path, int status)
    {
        await site.Freshen(user);
        await using var visit = await site.Visit(user, Language, checker: true);
        await visit.Open(site.Named(path), status);
        new Uri(visit.Page.Url).AbsolutePath.ShouldBe(site.Named(path).Split('?')[0]);
        await visit.Settled();
        foreach (var width in new[] { Desk, Phone })
        {
            await visit.Page.SetViewportSizeAsync(width, 800);
            await visit.Picture($"{user}-{Language}-{width}{path}");
            if (Checked)
            {
                await visit.ShouldBeFitForEverybody(colours: width == Desk);
            }
            else
            {
                await visit.ShouldFitTheWindow();
                visit.ShouldHaveNoComplaint();
            }
        }
    }
}

[Collection(OnFurnishedSite.Name)]
public sealed class PageLooksInChinese(FurnishedSite site) : PageLooks(site)
{
    protected override string Language => "zh-CN";

    protected override bool Checked => true;
}

[Collection(OnEnglishSite.Name)]
public sealed class PageLooksInEnglish(FurnishedSite site) : PageLooks(site)
{
    protected override string Language => "en-US";

    protected override bool Checked => false;
}

[CollectionDefinition(Name)]
public sealed class OnEnglishSite : ICollectionFixture<FurnishedSite>
{
    public const string Name = "furnished site, in English";
}
