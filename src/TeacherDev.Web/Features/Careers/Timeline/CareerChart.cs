using System.Globalization;
using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Careers.Timeline;

/// <summary>A working life by years, from entry to retirement: a lane for each kind of thing, and the training hours of each year below.</summary>
/// <param name="FirstYear">The year of entry.</param>
/// <param name="LastYear">The year of retirement, as far as it can be told.</param>
public sealed record CareerChart(int FirstYear, int LastYear, DateOnly Today, IReadOnlyList<CareerLane> Lanes, IReadOnlyList<CareerYear> Years)
{
    private const double Head = 26, RowHeight = 26, Bar = 18, LaneHead = 20, Hours = 64;

    /// <summary>A Chinese letter as a part of the width that the picture has at least.</summary>
    private const double Letter = 13 / 760.0;

    /// <summary>How much of the width the years after the next one have at most: little stands in them.</summary>
    private const double Ahead = .24;

    /// <summary>Where today stands, as a share of the width, as a script reads it.</summary>
    public string TodayAt => Share(Today).ToString("0.###", CultureInfo.InvariantCulture);

    private DateOnly First => new(FirstYear, 1, 1);

    /// <summary>Up to here the years are drawn at their full width.</summary>
    private DateOnly Pivot => new(Math.Min(LastYear, Today.Year + 1), 12, 31);

    public IHtmlContent Draw(IStringLocalizer<CareersText> say, IStringLocalizer words)
    {
        var (y, marks, rows) = (Head, new List<XElement>(), new List<FigureRow>());
        foreach (var lane in Lanes.Where(l => l.Spans.Count > 0))
        {
            marks.Add(Mark("line", Part("x1", 0), Part("x2", 1), At("y1", y), At("y2", y), Class("grid-line")));
            marks.Add(Mark("text", Part("x", 0), At("y", y + 15), Class("soft lane"), lane.Name));
            y += LaneHead;
            var ends = new List<double>();
            foreach (var span in lane.Spans.OrderBy(s => s.Start).ThenBy(s => s.End ?? DateOnly.MaxValue))
            {
                var row = RowFor(ends, span);
                marks.Add(Drawn(span, y + (row * RowHeight), say));
                rows.Add(new(span.Name, [lane.Name, span.Start.AsDay(), span.End?.AsDay() ?? say["GoesOn"]], span.Href));
            }

            y += (ends.Count * RowHeight) + 6;
        }

        var columns = Columns(y, words, rows, say);
        y += Years.Count > 0 ? Hours : 0;
        return new ChartFrame("career", "career", say["Chart.Title"], say["Chart.Say", FirstYear, LastYear])
        {
            Height = y + 24,
            Headings = [say["Column.Item"], say["Chart.Lane"], say["Column.StartOn"], say["Chart.Until"]],
            Rows = rows,
        }.Draw(words, Grid(y, say), marks, columns);
    }

    private double Share(DateOnly day)
    {
        double near = Pivot.DayNumber - First.DayNumber + 1, far = new DateOnly(LastYear, 12, 31).DayNumber - Pivot.DayNumber, at = day.DayNumber - First.DayNumber;
        var ahead = Math.Min(Ahead, far / (near + far));
        return Math.Clamp(at <= near ? (1 - ahead) * at / near : 1 - ahead + (ahead * (at - near) / far), 0, 1);
    }

    /// <summary>The first row in which its bar and its name do not run into what is there.</summary>
    private int RowFor(List<double> ends, CareerSpan span)
    {
        var (from, to) = (Share(span.Start), Share(span.End ?? Today));
        var width = span.Name.Length * Letter;
        var begin = EndsWithBar(span) ? Math.Min(from, to - width) : from;
        var end = Math.Max(to, EndsWithBar(span) ? to : from + width) + .004;
        var row = ends.FindIndex(e => e <= begin);
        if (row < 0)
        {
            ends.Add(end);
            return ends.Count - 1;
        }

        ends[row] = end;
        return row;
    }

    /// <summary>Whether its name ends where the bar ends, because from the bar's beginning it would run out of the picture.</summary>
    private bool EndsWithBar(CareerSpan span) => Share(span.Start) + (span.Name.Length * Letter) > 1;

    private XElement Drawn(CareerSpan span, double y, IStringLocalizer<CareersText> say)
    {
        var (from, to) = (Share(span.Start), Share(span.End is { } end ? end.AddDays(1) : Today.AddDays(1)));
        var told = span.End is { } last ? say["Chart.Say.Span", span.Name, span.Start.AsDay(), last.AsDay()] : say["Chart.Say.Since", span.Name, span.Start.AsDay()];
        return Mark("g", Linked(span.Href, told,
                Mark("g", Class(span.Look == "stays" ? "plain stays" : span.Look),
                    Mark("rect", Part("x", from), Part("width", Math.Max(to - from, .003)), At("y", y + RowHeight - Bar - 4), At("height", Bar), At("rx", 2), Class("fill span"))),
                Mark("rect", Part("x", from), Part("width", Math.Max(to - from, .003)), At("y", y), At("height", RowHeight), Class("hit"))),
            EndsWithBar(span)
                ? Mark("text", Part("x", Math.Max(to, .2)), At("dx", -4), At("y", y + RowHeight - Bar + 9), At("text-anchor", "end"), Class("halo"), span.Name)
                : Mark("text", Part("x", from), At("dx", 4), At("y", y + RowHeight - Bar + 9), Class("halo"), span.Name));
    }

    private IEnumerable<XElement> Grid(double bottom, IStringLocalizer<CareersText> say)
    {
        for (var year = FirstYear; year <= LastYear; year++)
        {
            if (year % (year > Pivot.Year ? 10 : 5) == 0 || year == FirstYear)
            {
                var x = Share(new(year, 1, 1));
                yield return Mark("line", Part("x1", x), Part("x2", x), At("y1", 18), At("y2", bottom), Class("grid-line"));
                if (year % 5 == 0 || FirstYear % 5 <= 3)
                {
                    yield return Mark("text", Part("x", x), At("y", 12), Class("soft"), $"{year}");
                    yield return Mark("text", Part("x", x), At("y", bottom + 16), Class("soft"), $"{year}");
                }
            }
        }

        yield return Mark("g", Tip(say["Chart.Today", Today.AsDay()]),
            Mark("line", Part("x1", Share(Today)), Part("x2", Share(Today)), At("y1", 18), At("y2", bottom), Class("mark dashed")));
    }

    private List<XElement> Columns(double y, IStringLocalizer words, List<FigureRow> rows, IStringLocalizer<CareersText> say)
    {
        if (Years.Count == 0)
        {
            return [];
        }

        var (most, ground) = (Math.Max(10, Years.Max(v => v.Tenths)), y + Hours);
        var marks = new List<XElement>
        {
            Mark("line", Part("x1", 0), Part("x2", 1), At("y1", y), At("y2", y), Class("grid-line")),
            Mark("text", Part("x", 0), At("y", y + 15), Class("soft lane"), say["Lane.Hours"].Value),
            Mark("line", Part("x1", 0), Part("x2", 1), At("y1", ground), At("y2", ground), Class("grid-line")),
        };
        foreach (var year in Years)
        {
            var (from, wide, high) = (Share(new(year.Year, 1, 1)), Share(new(year.Year, 12, 31)) - Share(new(year.Year, 1, 1)), (Hours - 34) * year.Tenths / most);
            var told = say["Chart.Say.Year", year.Year, words.HoursOf(year.Tenths)];
            marks.Add(Linked(year.Href, told,
                Mark("g", Class("met"), Mark("rect", Part("x", from + (wide * .12)), Part("width", wide * .76), At("y", ground - high), At("height", high), Class("fill"))),
                Mark("rect", Part("x", from), Part("width", wide), At("y", y + 18), At("height", Hours - 18), Class("hit"))));
            if (wide > .024)
            {
                marks.Add(Mark("text", Part("x", from + (wide / 2)), At("y", ground - high - 3), At("text-anchor", "middle"), Class("tiny halo"), (year.Tenths / 10 * 10).AsHours()));
            }

            rows.Add(new($"{year.Year}", [say["Lane.Hours"], words.HoursOf(year.Tenths), ""], year.Href));
        }

        return marks;
    }
}
