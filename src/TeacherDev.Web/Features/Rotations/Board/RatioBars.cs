using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Rotations.Board;

/// <summary>One share over some school years, against what it should reach.</summary>
/// <param name="Asked">The end of the addresses, where the figures are those of an earlier day.</param>
public sealed record RatioBars(RatioRule Rule, IReadOnlyList<RotationYear> Years, string Asked)
{
    private const double Top = 16, Ground = 70;

    public IHtmlContent Draw(IStringLocalizer<RotationsText> say, IStringLocalizer<SharedText> words)
    {
        var ratios = Years.Select(y => (y.Year, Ratio: y.Ratios.First(r => r.Rule == Rule))).ToList();
        var most = Math.Max(Rule.AtLeast * 15, ratios.Max(r => r.Ratio.PerMille ?? 0));
        var wide = 1.0 / ratios.Count;
        var line = Ground - ((Ground - Top) * Rule.AtLeast * 10 / most);
        return new ChartFrame($"share-{Rule.Kind}", "share-years", Rule.Name.Spoken(), say["Chart.Ratio.Say", Rule.AtLeast])
        {
            Height = Ground + 20,
            Headings = [say["Year"], say["Ratio.Made"], say["Ratio.Share"]],
            Rows = [.. ratios.Select(r => new FigureRow($"{r.Year}", [$"{r.Ratio.Numerator} / {r.Ratio.Denominator}", r.Ratio.Share()], Address(r.Year)))],
        }.Draw(words,
            Mark("line", Part("x1", 0), Part("x2", 1), At("y1", Ground), At("y2", Ground), Class("grid-line")),
            ratios.Select((r, i) => Linked(Address(r.Year), $"{r.Year} {r.Ratio.Share()}",
                r.Ratio.PerMille is not > 0 ? null : Mark("g", Class(r.Ratio.IsReached ? "met" : "atrisk"),
                    Mark("rect", Part("x", (i + .2) * wide), Part("width", .6 * wide), At("y", Y(r.Ratio.PerMille.Value)), At("height", Ground - Y(r.Ratio.PerMille.Value)), At("rx", 2), Class("fill"))),
                Mark("rect", Part("x", i * wide), Part("width", wide), At("y", 0), At("height", Ground), Class("hit")))),
            // Before the figures: their halo keeps them clear of it.
            Mark("line", Part("x1", 0), Part("x2", 1), At("y1", line), At("y2", line), Class("mark dashed")),
            ratios.Select((r, i) => Mark("text", Part("x", (i + .5) * wide), At("y", Y(r.Ratio.PerMille ?? 0) - 4), At("text-anchor", "middle"), Class("halo"), r.Ratio.Share())),
            ratios.Select((r, i) => Mark("text", Part("x", (i + .5) * wide), At("y", Ground + 15), At("text-anchor", "middle"), Class("soft"), $"{r.Year.FirstYear % 100:00}–{(r.Year.FirstYear + 1) % 100:00}")));

        double Y(int perMille) => Ground - ((Ground - Top) * Math.Min(perMille, most) / most);
    }

    private string Address(Domain.Calendar.SchoolYear year) => $"/rotations?year={year.FirstYear}{Asked}";
}
