using System.Globalization;
using System.Text.RegularExpressions;
using Shouldly;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Tests.House;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Shared;

public partial class ThemeTests
{
    private static readonly string Css = Repository.Read("src/TeacherDev.Web/wwwroot/theme.css");
    private static readonly Dictionary<string, string> Light = Block(Css, ":root {");
    private static readonly Dictionary<string, string> Dark = Block(Css, ":root[data-theme=\"dark\"] {");

    [Fact]
    public void Dark_is_the_same_by_choice_and_by_the_systems_wish() =>
        Block(Css, ":root:not([data-theme=\"light\"]) {").ShouldBe(Dark);

    [Fact]
    public void Dark_gives_every_colour_its_own() =>
        Light.Keys.Except(Dark.Keys).ShouldBe(["--radius", "--sans"]);

    [Theory]
    [InlineData("--ink", "--paper", "--card", "--hover", "--met-soft", "--atrisk-soft", "--notmet-soft", "--ontrack-soft", "--none-soft")]
    [InlineData("--soft", "--paper", "--card", "--hover", "--track")]
    [InlineData("--accent", "--paper", "--card", "--accent-soft", "--hover")]
    [InlineData("--accent-deep", "--paper", "--card", "--accent-soft")]
    [InlineData("--on-accent", "--accent", "--accent-deep")]
    [InlineData("--met", "--paper", "--card", "--hover")]
    [InlineData("--ontrack", "--paper", "--card", "--hover")]
    [InlineData("--atrisk", "--paper", "--card", "--hover")]
    [InlineData("--notmet", "--paper", "--card", "--hover", "--notmet-soft")]
    [InlineData("--none", "--paper", "--card", "--hover")]
    [InlineData("--card", "--notmet", "--band-1", "--band-2")]
    public void Words_stand_out_from_what_is_behind_them(string ink, params string[] grounds)
    {
        foreach (var theme in new[] { Light, Dark })
            foreach (var ground in grounds)
                ShouldStandOut(theme, ink, ground);
    }

    [Fact]
    public void Words_stand_out_in_every_accent_that_a_district_may_choose()
    {
        var random = new Random(20261122);
        var accents = Enumerable.Range(0, 3000).Select(_ => Accent.Read($"#{random.Next(1 << 24):x6}")).OfType<Accent>().ToList();
        accents.Count.ShouldBeGreaterThan(500);
        foreach (var accent in accents)
        {
            foreach (var theme in new[] { With(Light, ":root {"), With(Dark, ":root[data-theme=\"dark\"] {") })
            {
                foreach (var ground in new[] { "--paper", "--card", "--accent-soft", "--hover" }) ShouldStandOut(theme, "--accent", ground);
                foreach (var ground in new[] { "--paper", "--card", "--accent-soft" }) ShouldStandOut(theme, "--accent-deep", ground);
                foreach (var ground in new[] { "--accent", "--accent-deep" }) ShouldStandOut(theme, "--on-accent", ground);
                foreach (var ground in new[] { "--band-1", "--band-2" }) ShouldStandOut(theme, "--card", ground);
                Contrast(theme["--accent"], theme["--track"]).ShouldBeGreaterThanOrEqualTo(3);
            }

            Dictionary<string, string> With(Dictionary<string, string> theme, string head)
            {
                var all = new Dictionary<string, string>(theme);
                foreach (var (token, value) in Block(accent.Sheet, head))
                {
                    all.ShouldContainKey(token);
                    all[token] = value;
                }

                return all;
            }
        }
    }

    [Fact]
    public async Task A_district_with_an_accent_of_its_own_has_its_sheet_on_every_page()
    {
        await using var app = new TestApp(("District:Accent", "#7A1F5C"));
        var stranger = app.Stranger();
        (await stranger.GetStringAsync("/account/sign-in")).ShouldContain("href=\"/accent-7a1f5c.css\"");
        var sheet = await stranger.GetAsync("/accent-7a1f5c.css");
        sheet.Content.Headers.ContentType!.MediaType.ShouldBe("text/css");
        (await sheet.Content.ReadAsStringAsync()).ShouldContain(":root { --accent: #7a1f5c;");
        await using var plain = new TestApp();
        (await plain.Stranger().GetStringAsync("/account/sign-in")).ShouldNotContain("accent-");
    }

    private static void ShouldStandOut(Dictionary<string, string> theme, string ink, string ground) =>
        Contrast(theme[ink], theme[ground]).ShouldBeGreaterThanOrEqualTo(4.5, $"{ink} {theme[ink]} on {ground} {theme[ground]}");

    [Theory]
    [InlineData("--edge", "--card")]
    [InlineData("--accent", "--track")]
    public void Edges_and_bars_can_be_seen(string mark, string ground)
    {
        foreach (var theme in new[] { Light, Dark })
            Contrast(theme[mark], theme[ground]).ShouldBeGreaterThanOrEqualTo(3);
    }

    private static Dictionary<string, string> Block(string css, string head)
    {
        var start = css.IndexOf(head, StringComparison.Ordinal) + head.Length;
        return Declaration().Matches(css[start..css.IndexOf('}', start)]).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
    }

    private static double Contrast(string a, string b)
    {
        var (one, two) = (Light01(a), Light01(b));
        return (Math.Max(one, two) + .05) / (Math.Min(one, two) + .05);
    }

    private static double Light01(string hex)
    {
        double Part(int at)
        {
            var value = int.Parse(hex.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
            return value <= .04045 ? value / 12.92 : Math.Pow((value + .055) / 1.055, 2.4);
        }

        return (.2126 * Part(1)) + (.7152 * Part(3)) + (.0722 * Part(5));
    }

    [GeneratedRegex(@"(--[\w-]+):\s*([^;]+);")]
    private static partial Regex Declaration();
}
