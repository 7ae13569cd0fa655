using System.Text.RegularExpressions;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys;

/// <summary>An effect window of ethics blocks a title, names its day, and lifts by itself on the next.</summary>
[Collection(OnClockedSite.Name)]
public sealed partial class EthicsJourneyTests(ClockedSite site)
{
    [Fact]
    public async Task A_window_blocks_a_title_and_lifts()
    {
        site.Is("09:00");
        await using var zhao = await site.Visit("zhao");
        await zhao.Open("/teachers/D1006/career");
        await zhao.Page.ClickAsync("a[href='/teachers/D1006/ethics']");
        await zhao.Page.ClickAsync("details:has(#violation) summary");
        await zhao.Page.SelectOptionAsync("#Form_Violation", "warning");
        await zhao.Page.FillAsync("#Form_DecidedOn", Written(site.Today.AddDays(2).AddMonths(-6)));
        await zhao.Page.FillAsync("#Form_Happened", "课后有偿补课");
        await zhao.Page.FillAsync("#Form_Document", "区教监〔2026〕9号");
        await zhao.Press("#violation button");

        await Enter(zhao, 422);
        var refusal = await zhao.Page.Locator(".field.wrong .error").InnerTextAsync();
        refusal.ShouldContain("不得评聘职称");
        refusal.ShouldNotContain("补课");
        var until = DateOnly.Parse(Day().Match(refusal).Value);

        site.Passes(TimeSpan.FromDays(until.DayNumber - site.Today.DayNumber + 1));
        await Enter(zhao);

        (await zhao.Page.Locator("main").InnerTextAsync()).ShouldContain("已确认");
        site.Is("09:00");
    }

    private async Task Enter(Visit hr, int status = 302)
    {
        await hr.Open("/careers/new?number=D1006");
        await hr.Page.SelectOptionAsync("#Form_Item", "title-first");
        await hr.Page.FillAsync("#Form_AwardedOn", Written(site.Today));
        await hr.Page.FillAsync("#Form_Document", "区人社〔2026〕18号");
        await hr.Press("#career .buttons button", status);
    }

    private static string Written(DateOnly day) => day.ToString("yyyy-MM-dd");

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}")]
    private static partial Regex Day();
}
