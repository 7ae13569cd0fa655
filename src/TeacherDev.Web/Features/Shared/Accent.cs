using System.Globalization;

namespace TeacherDev.Web.Features.Shared;

/// <summary>
/// The district's own accent in place of the theme's deep teal, as a small stylesheet: the colour itself on paper, a lighter
/// one in the dark, their shades for hover and selection, and the bands of charts.
/// </summary>
public sealed class Accent
{
    /// <summary>The contrast that text needs (WCAG 2.2, 1.4.3).</summary>
    private const double Readable = 4.5;

    private static readonly Colour White = new(255, 255, 255), Black = new(0, 0, 0), DarkCard = Colour.Of(0x1a2224);

    private readonly Colour light, dark;

    private Accent(Colour colour)
    {
        light = colour;
        dark = Enumerable.Range(0, 21).Select(step => colour.Towards(White, step / 20.0))
            .First(c => Math.Min(c.Against(Soft(c, DarkCard)), c.Towards(Black, .75).Against(c)) >= Readable);
    }

    /// <summary>A colour as #rrggbb.</summary>
    /// <returns>Null when it is none, or too pale to read on paper and under white words.</returns>
    public static Accent? Read(string typed) =>
        typed is ['#', _, _, _, _, _, _] && int.TryParse(typed.AsSpan(1), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var rgb)
        && Colour.Of(rgb) is var colour && colour.Against(Soft(colour, White)) >= Readable ? new(colour) : null;

    /// <summary>Where the sheet is served; another colour is another address.</summary>
    public string Href => $"/accent-{light.Text[1..]}.css";

    public string Sheet
    {
        get
        {
            var night = Tokens(dark, dark.Towards(White, .3), Soft(dark, DarkCard), dark.Towards(Black, .75),
                dark.Towards(White, .72), dark.Towards(White, .45), dark, dark.Towards(DarkCard, .35), dark.Towards(DarkCard, .58), dark.Towards(DarkCard, .78));
            return $$"""
                :root { {{Tokens(light, light.Towards(Black, .25), Soft(light, White), White,
                    light.Towards(Black, .4), light, light.Towards(White, .2), light.Towards(White, .48), light.Towards(White, .68), light.Towards(White, .85))}} }
                @media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) { {{night}} } }
                :root[data-theme="dark"] { {{night}} }

                """;
        }
    }

    private static Colour Soft(Colour colour, Colour card) => card.Towards(colour, .12);

    private static string Tokens(Colour accent, Colour deep, Colour soft, Colour on, params Colour[] bands) =>
        $"--accent: {accent.Text}; --accent-deep: {deep.Text}; --accent-soft: {soft.Text}; --on-accent: {on.Text}; "
        + string.Join(' ', bands.Select((band, i) => $"--band-{i + 1}: {band.Text};"));

    private readonly record struct Colour(int Red, int Green, int Blue)
    {
        public static Colour Of(int rgb) => new(rgb >> 16, (rgb >> 8) & 255, rgb & 255);

        public string Text => $"#{Red:x2}{Green:x2}{Blue:x2}";

        public Colour Towards(Colour other, double share) => new(Mix(Red, other.Red, share), Mix(Green, other.Green, share), Mix(Blue, other.Blue, share));

        /// <summary>The contrast ratio, 1 to 21 (WCAG 2.2).</summary>
        public double Against(Colour other) => (Math.Max(Light, other.Light) + .05) / (Math.Min(Light, other.Light) + .05);

        private double Light => (.2126 * Linear(Red)) + (.7152 * Linear(Green)) + (.0722 * Linear(Blue));

        private static int Mix(int from, int to, double share) => (int)Math.Round(from + ((to - from) * share));

        private static double Linear(int part) => part / 255.0 is var p && p <= .04045 ? p / 12.92 : Math.Pow((p + .055) / 1.055, 2.4);
    }
}
