using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Shared.Charts;

/// <summary>One school: its share in tenths of a percent.</summary>
public sealed record SchoolDot(string School, int Share, string? Href = null)
{
    /// <summary>Marked and named in the picture.</summary>
    public bool Own { get; init; }

    /// <summary>What the share is made of, for the table: such as "18 / 31".</summary>
    public string Made { get; init; } = "";
}

/// <summary>The schools of a district on one scale, a dot each, stacked where they meet.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">Such as "各校完成率（每点一校）".</param>
/// <param name="Schools">In any order; the table lists the lowest first.</param>
public sealed record SchoolDots(string Id, string Title, IReadOnlyList<SchoolDot> Schools)
{
    /// <summary>Tenths of a percent; a line across.</summary>
    public int Target { get; init; } = 1000;

    /// <summary>So many dots an eye tells apart and a reader scrolls through; beyond, a pile is one bar and one row.</summary>
    private const int MostDots = 400;

    public IHtmlContent Draw(IStringLocalizer words)
    {
        var least = Schools.Count == 0 ? 0 : Math.Clamp(Schools.Min(s => s.Share), 0, 900) / 100 * 100;
        double At01(int share) => .03 + (.92 * (share - least) / (1000 - least));
        var piles = Schools.OrderBy(s => s.Share).GroupBy(s => Math.Round(At01(s.Share) * 50)).ToList();
        var tallest = piles.Select(p => p.Count()).DefaultIfEmpty(1).Max();
        var step = Math.Min(12, 150.0 / tallest);
        var ground = 44 + (tallest * step);
        var many = Schools.Count > MostDots;
        return new ChartFrame(Id, "dots", Title, words["Chart.Say.Schools", Schools.Count.AsCount(), Schools.Count(s => s.Share >= Target).AsCount(), Target.AsPercent()])
        {
            Height = ground + 26,
            Headings = many ? [words["Chart.Share"], words["Chart.Schools"]] : [words["Chart.School"], words["Chart.Made"], words["Chart.Share"]],
            Rows = many ? [.. piles.Select(p => new FigureRow(Range(p), [p.Count().AsCount()], null))] : [.. Schools.OrderBy(s => s.Share).Select(s => new FigureRow(s.School, [s.Made.Length == 0 ? "–" : s.Made, s.Share.AsPercent()], s.Href))],
        }.Draw(words,
            Scale(least, ground, At01),
            Mark("line", Part("x1", At01(Target)), Part("x2", At01(Target)), At("y1", 14), At("y2", ground), Class("mark dashed")),
            Mark("text", Part("x", At01(Target)), At("y", 10), At("text-anchor", Target > 900 ? "end" : "middle"), words["Chart.TargetAt", Target.AsPercent()].Value),
            many ? piles.Select(pile => Bar(pile, At01(pile.First().Share), ground, step)).Concat(Schools.Where(s => s.Own).Select(s => Dot(s, At01(s.Share), ground - 9)))
                : piles.SelectMany(pile => pile.Select((school, i) => Dot(school, At01(school.Share), ground - 9 - (i * step)))));
    }

    private static string Range(IEnumerable<SchoolDot> pile) =>
        pile.Min(s => s.Share) is var low && pile.Max(s => s.Share) is var high && low == high ? low.AsPercent() : $"{low.AsPercent()}–{high.AsPercent()}";

    private XElement Bar(IGrouping<double, SchoolDot> pile, double x, double ground, double step) =>
        Mark("line", Part("x1", x), Part("x2", x), At("y1", ground - (pile.Count() * step)), At("y2", ground), At("stroke-width", 8),
            Class(pile.First().Share >= Target ? "pile reached" : "pile"), Mark("title", $"{Range(pile)}: {pile.Count().AsCount()}"));

    private static IEnumerable<XElement> Scale(int least, double ground, Func<int, double> at)
    {
        yield return Mark("line", Part("x1", at(least)), Part("x2", at(1000)), At("y1", ground), At("y2", ground), Class("grid-line"));
        for (var share = least; share <= 1000; share += least < 500 ? 200 : 100)
        {
            yield return Mark("text", Part("x", at(share)), At("y", ground + 18), At("text-anchor", "middle"), Class("soft"), share.AsPercent());
        }
    }

    private XElement Dot(SchoolDot school, double x, double y)
    {
        var name = $"{school.School} {school.Share.AsPercent()}";
        if (!school.Own)
        {
            return Linked(school.Href, name, Mark("circle", Part("cx", x), At("cy", y), At("r", 5), Class(school.Share >= Target ? "reached" : "dot")));
        }

        return Mark("g",
            Linked(school.Href, name, Mark("svg", Part("x", x), At("y", y), At("overflow", "visible"), Mark("path", At("d", "M0-8 8 0 0 8-8 0z"), Class("own")))),
            Mark("text", Part("x", x), At("y", y - 12), At("text-anchor", x > .8 ? "end" : x < .2 ? "start" : "middle"), Class("strong halo"), name));
    }
}
