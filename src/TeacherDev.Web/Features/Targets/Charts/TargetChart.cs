using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Targets.Board;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Targets.Charts;

/// <summary>A target over time: what was counted, what is to be reached by when, and where it would go on like this.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="IsSmall">Without amounts and years, for a card.</param>
/// <param name="Href">Where today's figure leads; null for nowhere.</param>
public sealed record TargetChart(string Id, TargetLine Line, DateOnly Today, bool IsSmall, string? Href = null)
{
    private double Top => IsSmall ? 8 : 30;

    private double Ground => IsSmall ? 64 : 230;

    public IHtmlContent Draw(IStringLocalizer<TargetsText> say, TargetWords told, IStringLocalizer words)
    {
        var scale = new TargetScale(Line, Today, Top, Ground);
        var name = Line.Target.Name.Spoken();
        return new ChartFrame(Id, IsSmall ? "target spark" : "target", say["Chart.Title", name], $"{told.Gap(Line)} {told.Verdict(Line)}")
        {
            Height = Ground + (IsSmall ? 10 : 26),
            Headings = [say["Column.On"], say["Column.Figure"], say["Column.Counted"], say["Column.Of"], say["Column.How"]],
            Rows = IsSmall ? [] :
            [
                .. Line.Points.Reverse().Select(p => new FigureRow(p.On.AsDay(),
                    [Line.Target.TenthsOf(p.Figure) is { } tenths ? told.Amount(Line.Target.Unit, tenths) : say["None"], p.Numerator.AsCount(), p.Denominator?.AsCount() ?? "", say[p.IsComputedLater ? "How.Later" : "How.Kept"]])),
            ],
        }.Draw(words, Grid(scale), Goals(scale, say, told), Curve(scale, say, told), Ahead(scale, say, told), Now(scale, say, told));
    }

    private List<XElement> Grid(TargetScale scale)
    {
        List<XElement> marks = [Across(Ground)];
        if (IsSmall)
        {
            return marks;
        }

        foreach (var tenths in new[] { scale.Most / 2, scale.Most })
        {
            marks.Add(Across(scale.Y(tenths)));
            marks.Add(Mark("text", Part("x", 0), At("y", scale.Y(tenths) - 4), Class("soft halo"), TargetWords.Number(tenths)));
        }

        foreach (var year in scale.Years())
        {
            marks.Add(Mark("line", Part("x1", scale.X(year)), Part("x2", scale.X(year)), At("y1", Ground), At("y2", Ground + 5), Class("grid-line")));
            marks.Add(Mark("text", Part("x", scale.X(year)), At("y", Ground + 20), At("text-anchor", Anchor(scale.X(year))), Class("soft"), $"{year.Year}"));
        }

        return marks;

        static XElement Across(double y) => Mark("line", Part("x1", 0), Part("x2", 1), At("y1", y), At("y2", y), Class("grid-line"));
    }

    /// <summary>A mark and a hanging line for each milestone; a square for where the plan began.</summary>
    private IEnumerable<XElement> Goals(TargetScale scale, IStringLocalizer<TargetsText> say, TargetWords told)
    {
        var unit = Line.Target.Unit;
        if (Line.Target.Baseline is { } baseline)
        {
            yield return Mark("g", Tip(say["Chart.Baseline", baseline.On.AsDay(), told.Amount(unit, baseline.Tenths)]),
                Placed(scale.X(baseline.On), scale.Y(baseline.Tenths), Mark("rect", At("x", -4), At("y", -4), At("width", 8), At("height", 8), Class("none fill"))));
        }

        foreach (var milestone in scale.Milestones)
        {
            var (x, y) = (scale.X(milestone.By), scale.Y(milestone.Tenths));
            yield return Mark("g", Tip(say["Chart.Milestone", milestone.By.AsDay(), told.Amount(unit, milestone.Tenths)]),
                Mark("line", Part("x1", x), Part("x2", x), At("y1", y), At("y2", Ground), Class("mark dashed goal")),
                Placed(x, y, Mark("path", At("d", "M0 -7 7 0 0 7 -7 0z"), Class("goal-mark"))));
            if (!IsSmall)
            {
                yield return Mark("text", Part("x", x), At("y", y - 12), At("text-anchor", Anchor(x)), Class("strong halo"), TargetWords.Number(milestone.Tenths));
            }
        }
    }

    private IEnumerable<XElement> Curve(TargetScale scale, IStringLocalizer<TargetsText> say, TargetWords told)
    {
        foreach (var (from, to) in scale.Trend.Zip(scale.Trend.Skip(1)))
        {
            yield return Segment(scale, from.On, from.Tenths, to.On, to.Tenths, "plain stroke trend");
        }

        if (IsSmall)
        {
            yield break;
        }

        foreach (var point in Line.Points.Where(p => p.On < Today && Line.Target.TenthsOf(p.Figure) is not null))
        {
            var tenths = Line.Target.TenthsOf(point.Figure)!.Value;
            yield return Mark("circle", Tip(say["Chart.Point", point.On.AsDay(), told.Amount(Line.Target.Unit, tenths), say[point.IsComputedLater ? "How.Later" : "How.Kept"].Value]),
                Part("cx", scale.X(point.On)), At("cy", scale.Y(tenths)), At("r", 3), Class(point.IsComputedLater ? "plain stroke hollow" : "plain fill"));
        }
    }

    private static IEnumerable<XElement> Ahead(TargetScale scale, IStringLocalizer<TargetsText> say, TargetWords told) => scale.Ahead.Zip(scale.Ahead.Skip(1), (from, to) =>
        Mark("g", Tip(say["Chart.Ahead", to.On.AsDay(), told.Amount(scale.Target.Unit, to.Tenths)]), Segment(scale, from.On, from.Tenths, to.On, to.Tenths, "plain stroke ahead")));

    private IEnumerable<XElement> Now(TargetScale scale, IStringLocalizer<TargetsText> say, TargetWords told)
    {
        if (Line.Outlook.Value is not { } tenths)
        {
            yield break;
        }

        var (x, y) = (scale.X(Today), scale.Y(tenths));
        var dot = Mark("circle", Part("cx", x), At("cy", y), At("r", IsSmall ? 4 : 5.5), Class($"{Tones.Of(Line.Outlook.Verdict.Tone())} fill"));
        if (IsSmall)
        {
            yield return dot;
            yield break;
        }

        yield return Linked(Href, say["Chart.Today", told.Amount(Line.Target.Unit, tenths)], dot, Mark("circle", Part("cx", x), At("cy", y), At("r", 16), Class("hit")));
        yield return Mark("text", Part("x", x), At("y", y + 20), At("text-anchor", Anchor(x)), Class("strong halo"), TargetWords.Number(tenths));
    }

    private static XElement Segment(TargetScale scale, DateOnly from, int low, DateOnly to, int high, string look) =>
        Mark("line", Part("x1", scale.X(from)), At("y1", scale.Y(low)), Part("x2", scale.X(to)), At("y2", scale.Y(high)), Class(look));

    /// <summary>Marks around a place whose distance from the left is a share of the width.</summary>
    private static XElement Placed(double x, double y, XElement mark) => Mark("svg", Part("x", x), At("y", y), Class("at"), mark);

    private static string Anchor(double x) => x > .9 ? "end" : x < .1 ? "start" : "middle";
}
