using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Induction.Cohort;

/// <summary>Everybody of a class as a dot between being hired and the full hours, the even pace across, those furthest below it named.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Lines">Attempts that run.</param>
public sealed record CohortDots(string Id, string Title, IReadOnlyList<CohortLine> Lines)
{
    private const double Top = 48, Ground = 314, Left = .03, Right = .97, Names = 15;
    private const int MostNamed = 8;

    private int Target => Lines.Select(l => l.Row.Target).DefaultIfEmpty(1800).Max();

    public IHtmlContent Draw(IStringLocalizer words, IStringLocalizer say)
    {
        var below = Lines.Where(l => l.IsBelow).OrderByDescending(l => l.Behind).ThenBy(l => l.Row.NameKeys, StringComparer.Ordinal).ToList();
        return new ChartFrame(Id, "cohort", Title, say["Cohort.Say", Lines.Count.AsCount(), below.Count.AsCount()])
        {
            Height = Ground + 30,
            Headings = [say["Column.Name"], say["Column.Passed"], say["Column.Hours"], say["Column.Pace"]],
            Rows = [.. Lines.OrderBy(l => l.Row.Counted - l.Pace).Select(l => new FigureRow(l.Row.Name, [((int)(l.Passed * 1000)).AsPercent(), l.Row.Counted.AsHours(), l.Pace.AsHours()], Href(l)))],
        }.Draw(words, Scale(words, say), Placed().Select(p => Dot(say, words, p.Line, p.X)), Named(below.Take(MostNamed)));
    }

    private double Y(int tenths) => Ground - ((Ground - Top) * Math.Min(tenths, Target * 1.08) / Target);

    private static double X(double passed) => Left + ((Right - Left) * passed);

    private static string Href(CohortLine line) => $"/inductions/{line.Row.TeacherId}?from={line.Row.StartOn:yyyy-MM-dd}";

    private IEnumerable<XElement> Scale(IStringLocalizer words, IStringLocalizer say)
    {
        yield return Mark("line", Part("x1", Left), Part("x2", Right), At("y1", Ground), At("y2", Ground), Class("grid-line"));
        yield return Mark("line", Part("x1", Left), Part("x2", Right), At("y1", Top), At("y2", Top), Class("mark dashed"));
        yield return Mark("line", Part("x1", Left), Part("x2", Right), At("y1", Ground), At("y2", Top), Class("pace"));
        yield return Mark("text", Part("x", Left), At("y", Top - 8), Class("strong"), words.HoursOf(Target));
        yield return Mark("text", Part("x", Left), At("y", Ground + 20), Class("soft"), say["Cohort.Hired"].Value);
        yield return Mark("text", Part("x", Right), At("y", Ground + 20), At("text-anchor", "end"), Class("soft"), say["Cohort.End"].Value);

        // Where the line of the pace ends, above the dots.
        yield return Mark("text", Part("x", Right), At("y", 12), At("text-anchor", "end"), Class("soft halo"), say["Cohort.Pace"].Value);
    }

    /// <summary>Who would stand on another stands beside.</summary>
    private IEnumerable<(CohortLine Line, double X)> Placed()
    {
        foreach (var pile in Lines.GroupBy(l => (Math.Round(l.Passed * 60), Math.Round(Y(l.Row.Counted) / 9))))
        {
            var at = 0;
            foreach (var line in pile.OrderBy(l => l.Row.TeacherId))
            {
                yield return (line, Math.Clamp(X(line.Passed) + ((at % 2 == 0 ? 1 : -1) * ((at + 1) / 2) * .012), .005, .995));
                at++;
            }
        }
    }

    private XElement Dot(IStringLocalizer say, IStringLocalizer words, CohortLine line, double x) => Linked(
        Href(line), say["Cohort.Dot", line.Row.Name, words.HoursOf(line.Row.Counted), words.HoursOf(line.Pace)],
        Mark("circle", Part("cx", x), At("cy", Y(line.Row.Counted)), At("r", 6), Class(line.IsBelow ? "short" : line.Row.Counted >= line.Row.Target ? "reached" : "dot")));

    /// <summary>One name under the other where dots lie close.</summary>
    private IEnumerable<XElement> Named(IEnumerable<CohortLine> below)
    {
        List<(double X, double Y)> written = [];
        foreach (var line in below.OrderBy(l => -l.Row.Counted))
        {
            var (x, y) = (X(line.Passed), Y(line.Row.Counted) + 4);
            while (written.Exists(w => Math.Abs(w.X - x) < .26 && Math.Abs(w.Y - y) < Names))
            {
                y += 1;
            }

            written.Add((x, y));
            var right = x < .7;
            yield return Mark("text", Part("x", x + (right ? .014 : -.014)), At("y", Math.Min(y, Ground + 6)), At("text-anchor", right ? "start" : "end"), Class("strong halo"), line.Row.Name);
        }
    }
}
