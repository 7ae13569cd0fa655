using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Reports.Figures;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Reports;

/// <summary>One school's year, to stand among others.</summary>
public sealed record SchoolMean(string Code, string Name, SchoolHours Hours);

/// <summary>The schools by hours per head, a dot each, stacked where they meet; the district's mean as a line.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Schools">In any order; the table lists the lowest first.</param>
/// <param name="Mean">The district's hours per head, in tenths.</param>
internal sealed record SchoolStrip(string Id, IReadOnlyList<SchoolMean> Schools, int Mean)
{
    private const double Ground = 126;
    private const int Step = 240;

    public IHtmlContent Draw(IStringLocalizer<ReportsText> say, IStringLocalizer<SharedText> words)
    {
        var most = (Math.Max(Schools.Select(s => s.Hours.PerHead).DefaultIfEmpty(0).Max(), Mean) / Step * Step) + Step;
        double At01(int tenths) => .03 + (.94 * tenths / most);
        var piles = Schools.OrderBy(s => s.Hours.PerHead).GroupBy(s => Math.Round(At01(s.Hours.PerHead) * 60)).ToList();
        var step = Math.Min(12, 90.0 / Math.Max(1, piles.Select(p => p.Count()).DefaultIfEmpty(1).Max()));
        return new ChartFrame(Id, "dots", say["Schools"], say["Schools.Say", Schools.Count.AsCount(), words.HoursOf(Mean)])
        {
            Height = Ground + 26,
            Headings = [words["Chart.School"], say["Schools.Heads"], say["Schools.Hours"], say["Schools.PerHead"]],
            Rows = [.. Schools.OrderBy(s => s.Hours.PerHead).ThenBy(s => s.Code, StringComparer.Ordinal).Select(s =>
                new FigureRow(s.Name, [s.Hours.Heads.AsCount(), s.Hours.Hours.Tenths.AsHours(), s.Hours.PerHead.AsHours()], Href(s)))],
        }.Draw(words,
            Mark("line", Part("x1", At01(0)), Part("x2", At01(most)), At("y1", Ground), At("y2", Ground), Class("grid-line")),
            Enumerable.Range(0, (most / Step) + 1).Select(i => Mark("text", Part("x", At01(i * Step)), At("y", Ground + 18), At("text-anchor", "middle"), Class("soft"), (i * Step).AsHours())),
            Mark("line", Part("x1", At01(Mean)), Part("x2", At01(Mean)), At("y1", 16), At("y2", Ground), Class("mark dashed")),
            Mark("text", Part("x", At01(Mean)), At("y", 11), At("text-anchor", Anchor(At01(Mean))), say["Schools.Mean", Mean.AsHours()].Value),
            piles.SelectMany(pile => pile.Select((school, i) => Linked(Href(school), $"{school.Name} {words.HoursOf(school.Hours.PerHead)}",
                Mark("circle", Part("cx", At01(school.Hours.PerHead)), At("cy", Ground - 9 - (i * step)), At("r", 5.5), Class("dot"))))),
            Ends().Select((school, i) => Mark("text", Part("x", At01(school.Hours.PerHead)), At("y", 40 + (i * 16)), At("text-anchor", Anchor(At01(school.Hours.PerHead))),
                Class("soft halo"), $"{school.Name} {school.Hours.PerHead.AsHours()}")));
    }

    /// <summary>The schools at either end are named in the picture, the others in its table.</summary>
    private IEnumerable<SchoolMean> Ends() => Schools.Count < 2 ? [] : [Schools.MinBy(s => s.Hours.PerHead)!, Schools.MaxBy(s => s.Hours.PerHead)!];

    private static string Anchor(double x) => x > .85 ? "end" : x < .15 ? "start" : "middle";

    private static string Href(SchoolMean school) => $"/teachers?school={Uri.EscapeDataString(school.Code)}";
}
