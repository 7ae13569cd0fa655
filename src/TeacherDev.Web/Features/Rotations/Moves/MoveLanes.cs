using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Rotations.Moves;

/// <summary>One stay in a picture.</summary>
/// <param name="Name">School and kind.</param>
/// <param name="IsPost">A legal post; the others lie below.</param>
/// <param name="IsNew">It begins with what is looked at.</param>
public sealed record Lane(string Name, bool IsPost, DateOnly Start, DateOnly? End, bool IsNew);

/// <summary>Somebody's placements over some years, a row each, today marked: as they are, or as they would be.</summary>
/// <param name="Id">Tells one picture of the page from another.</param>
/// <param name="First">Where the picture begins; what began earlier is cut there.</param>
public sealed record MoveLanes(string Id, string Title, IReadOnlyList<Lane> Lanes, DateOnly First, DateOnly Last, DateOnly Today)
{
    private const double Head = 24, Row = 34, Bar = 20;

    /// <summary>A Chinese letter as a part of the width of a small screen.</summary>
    private const double Letter = 12 / 520.0;

    /// <summary>The years that show all that is told, two around today at least, and no more than ten back.</summary>
    public static (DateOnly First, DateOnly Last) Span(IEnumerable<Placement> placements, DateOnly today)
    {
        var all = placements.ToList();
        var first = all.Select(p => p.StartOn).Where(d => d > today.AddYears(-10)).Append(today.AddYears(-2)).Min();
        return (new(first.Year, 1, 1), new(all.Select(p => p.EndOn ?? p.StartOn).Append(today.AddYears(2)).Max().Year, 12, 31));
    }

    public IHtmlContent Draw(IStringLocalizer<MovesText> say, IStringLocalizer<SharedText> words)
    {
        var (y, marks, rows) = (Head, new List<XElement>(), new List<FigureRow>());
        foreach (var lane in Lanes.Where(l => (l.End ?? Last) >= First && l.Start <= Last).OrderBy(l => !l.IsPost).ThenBy(l => l.Start))
        {
            marks.Add(Drawn(lane, y, say));
            rows.Add(new(lane.Name, [lane.Start.AsDay(), lane.End?.AsDay() ?? say["GoesOn"].Value]));
            y += Row;
        }

        return new ChartFrame(Id, "moves", Title, say["Lanes.Say", First.Year, Last.Year])
        {
            Height = y + 6, Headings = [say["Column.School"], say["Column.StartOn"], say["Column.EndOn"]], Rows = rows,
        }.Draw(words, Grid(y), marks, Mark("g", Tip(say["Today", Today.AsDay()]), Mark("line", Part("x1", Share(Today)), Part("x2", Share(Today)), At("y1", 16), At("y2", y), Class("mark dashed"))));
    }

    private double Share(DateOnly day) => Math.Clamp((day.DayNumber - First.DayNumber) / (double)(Last.DayNumber - First.DayNumber + 1), 0, 1);

    private XElement Drawn(Lane lane, double y, IStringLocalizer<MovesText> say)
    {
        var (from, to) = (Share(lane.Start), lane.End is { } end ? Share(end.AddDays(1)) : 1);
        var told = lane.End is { } last ? say["Lane.Say", lane.Name, lane.Start.AsDay(), last.AsDay()] : say["Lane.Say.Since", lane.Name, lane.Start.AsDay()];
        var right = from + (lane.Name.Length * Letter) > 1;
        return Mark("g", Tip(told),
            Mark("g", Class(lane.IsNew ? "met" : lane.IsPost ? "plain" : "ontrack"), Mark("rect", Part("x", from), Part("width", Math.Max(to - from, .004)), At("y", y + 4), At("height", Bar), At("rx", 3), Class("fill span"))),
            right ? Mark("text", Part("x", Math.Max(to, .5)), At("dx", -5), At("y", y + 18), At("text-anchor", "end"), Class("halo"), lane.Name)
                : Mark("text", Part("x", from), At("dx", 5), At("y", y + 18), Class("halo"), lane.Name));
    }

    private IEnumerable<XElement> Grid(double bottom)
    {
        var step = Math.Max(1, (Last.Year - First.Year + 1) / 6);
        for (var year = First.Year; year <= Last.Year; year += step)
        {
            var x = Share(new(year, 1, 1));
            yield return Mark("line", Part("x1", x), Part("x2", x), At("y1", 16), At("y2", bottom), Class("grid-line"));
            yield return Mark("text", Part("x", x), At("y", 11), Class("soft"), $"{year}");
        }
    }
}
