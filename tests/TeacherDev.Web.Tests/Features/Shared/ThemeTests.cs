using System.Globalization;
using System.Text.RegularExpressions;
using Shouldly;
using TeacherDev.Web.Tests.House;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Shared;

public partial class ThemeTests
{
    private static readonly string Css = Repository.Read("src/TeacherDev.Web/wwwroot/theme.css");
    private static readonly Dictionary<string, string> Light = Block(":root {");
    private static readonly Dictionary<string, string> Dark = Block(":root[data-theme=\"dark\"] {");

    [Fact]
    public void Dark_is_the_same_by_choice_and_by_the_systems_wish() =>
        Block(":root:not([data-theme=\"light\"]) {").ShouldBe(Dark);

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
                Contrast(theme[ink], theme[ground]).ShouldBeGreaterThanOrEqualTo(4.5, $"{ink} {theme[ink]} on {ground} {theme[ground]}");
    }

    [Theory]
    [InlineData("--edge", "--card")]
    [InlineData("--accent", "--track")]
    public void Edges_and_bars_can_be_seen(string mark, string ground)
    {
        foreach (var theme in new[] { Light, Dark })
            Contrast(theme[mark], theme[ground]).ShouldBeGreaterThanOrEqualTo(3);
    }

    private static Dictionary<string, string> Block(string head)
    {
        var start = Css.IndexOf(head, StringComparison.Ordinal) + head.Length;
        return Declaration().Matches(Css[start..Css.IndexOf('}', start)]).ToDictionary(m => m.Groups[1].Value, m => m.Groups[2].Value);
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
