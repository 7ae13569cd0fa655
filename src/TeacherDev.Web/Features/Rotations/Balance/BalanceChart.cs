using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Rotations.Balance;

/// <summary>The schools that change most between the two days: an open dot before, a filled one after, and the mean of the district.</summary>
public sealed record BalanceChart(BalancePage Page)
{
    private const int MostSchools = 24, Steps = 4;
    private const double Row = 34, Top = 24;

    /// <summary>Those that change, the largest change first.</summary>
    public IReadOnlyList<BalanceRow> Changed { get; } =
        [.. Page.Rows.Where(r => r.Changes(Page.Measure)).OrderByDescending(r => Math.Abs((r.Before?.Of(Page.Measure) ?? 0) - (r.After?.Of(Page.Measure) ?? 0))).ThenBy(r => r.School.Code, StringComparer.Ordinal)];

    public IHtmlContent Draw(IStringLocalizer<RotationsText> say, IStringLocalizer<SharedText> words)
    {
        var (measure, rows) = (Page.Measure, Changed.Take(MostSchools).ToList());
        List<int> values = [.. rows.SelectMany(r => new[] { r.Before?.Of(measure), r.After?.Of(measure) }).OfType<int>()];
        var (least, most) = measure == Measure.Age ? (values.Min() / 50 * 50, (values.Max() / 50 * 50) + 50) : (0, Math.Max(100, ((values.Max() + 99) / 100) * 100));
        var bottom = Top + (rows.Count * Row);
        return new ChartFrame("balance", "balance", say[$"Measure.{measure}"], say["Balance.Chart.Say", Changed.Count.AsCount()])
        {
            Height = bottom + 24,
            Headings = [say["Column.School"], say["Balance.Before"], say["Balance.After"]],
            Rows = [.. rows.Select(r => new FigureRow(r.Name, [Text(r.Before), Text(r.After)], "/" + Page.Behind(r.School, measure, then: true)))],
        }.Draw(words,
            Enumerable.Range(0, Steps + 1).Select(i => least + ((most - least) * i / Steps)).Select(v => new object[]
            {
                Mark("line", Part("x1", X(v)), Part("x2", X(v)), At("y1", Top - 8), At("y2", bottom), Class("grid-line")),
                Mark("text", Part("x", X(v)), At("y", bottom + 16), At("text-anchor", v == least ? "start" : v == most ? "end" : "middle"), Class("soft"), BalancePage.Text(say, measure, v)),
            }),
            rows.Select((row, i) => Drawn(row, Top + (i * Row))));

        double X(int value) => .01 + (.98 * (value - least) / (most - least));

        string Text(SchoolMix? mix) => BalancePage.Text(say, measure, mix?.Of(measure));

        XElement Drawn(BalanceRow row, double y)
        {
            var (before, after, line) = (row.Before?.Of(measure), row.After?.Of(measure), y + 22);
            return Mark("g", Mark("text", Part("x", 0), At("y", y + 10), Class("halo"), row.Name), Linked("/" + Page.Behind(row.School, measure, then: true), $"{row.Name} {say["Balance.Chart.Row", Text(row.Before), Text(row.After)].Value}",
                before is { } from && after is { } to ? Mark("line", Part("x1", X(from)), Part("x2", X(to)), At("y1", line), At("y2", line), Class("mark")) : null,
                before is { } b ? Mark("circle", Part("cx", X(b)), At("cy", line), At("r", 4.5), Class("before")) : null,
                after is { } a ? Mark("circle", Part("cx", X(a)), At("cy", line), At("r", 5), Class("reached")) : null,
                Mark("rect", Part("x", 0), Part("width", 1), At("y", y), At("height", Row), Class("hit"))));
        }
    }
}
