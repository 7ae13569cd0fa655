using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Shared.Charts;

/// <summary>One layer of a month, strongest first; the short name fits inside the picture.</summary>
public sealed record StripBand(string Name, string Short);

/// <summary>What a month brought, in tenths by band; the link leads to its entries.</summary>
public sealed record StripMonth(IReadOnlyList<int> Tenths, string? Href = null)
{
    public int Total => Tenths.Sum();
}

/// <summary>
/// A year month by month: each month's hours by level stand on what the year had before, so that the yearly floor is one
/// line on the same scale.
/// </summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">Such as "2026 年的学时".</param>
/// <param name="Bands">The levels, at most six.</param>
/// <param name="Months">From the year's first month on; months that have not come are left out.</param>
public sealed record YearStrip(string Id, string Title, IReadOnlyList<StripBand> Bands, IReadOnlyList<StripMonth> Months)
{
    private const double Top = 26;
    private const double Ground = 160;

    /// <summary>The yearly floor in tenths.</summary>
    public int? Floor { get; init; }

    /// <summary>1, or 9 for a school year.</summary>
    public int FirstMonth { get; init; } = 1;

    private int Total => Months.Sum(m => m.Total);

    private double Scale => (Ground - Top) / Math.Max(10, Math.Max(Total, Floor ?? 0));

    public IHtmlContent Draw(IStringLocalizer words)
    {
        var before = 0;
        var columns = new List<XElement>();
        var rows = new List<FigureRow>();
        for (var i = 0; i < 12; i++)
        {
            columns.Add(Mark("text", Part("x", Middle(i)), At("y", Ground + 18), At("text-anchor", "middle"), Class("soft"), Name(words, i)));
            if (i < Months.Count)
            {
                columns.Add(Column(words, i, before));
                before += Months[i].Total;
                rows.Add(new(Name(words, i), [.. Months[i].Tenths.Append(Months[i].Total).Append(before).Select(HourText.AsHours)], Months[i].Href));
            }
        }

        return new ChartFrame(Id, "strip", Title, Floor is { } floor
            ? words["Chart.Say.YearWithFloor", words.HoursOf(Total), words.HoursOf(floor)]
            : words["Chart.Say.Year", words.HoursOf(Total)])
        {
            Height = Ground + 24,
            Headings = [words["Chart.Month"], .. Bands.Select(b => b.Name), words["Chart.ThisMonth"], words["Chart.SoFar"]],
            Rows = rows,
        }.Draw(words, Mark("line", Part("x1", 0), Part("x2", 1), At("y1", Ground), At("y2", Ground), Class("grid-line")), columns, FloorLine(words));
    }

    private static double Middle(int month) => (month + .5) / 12;

    private string Name(IStringLocalizer words, int i) => words.Month(((FirstMonth + i - 1) % 12) + 1);

    private XElement Column(IStringLocalizer words, int i, int before)
    {
        var month = Months[i];
        var (marks, labels) = (new List<XElement>(), new List<XElement>());
        if (before > 0)
        {
            marks.Add(Block(i, 0, before, Class("track")));
        }

        var height = before;
        for (var band = 0; band < month.Tenths.Count; band++)
        {
            if (month.Tenths[band] > 0)
            {
                marks.Add(Block(i, height, month.Tenths[band], Class($"band-{band + 1} gap")));
                if (month.Tenths[band] * Scale >= 14)
                {
                    labels.Add(Mark("text", Part("x", Middle(i)), At("y", Ground - ((height + (month.Tenths[band] / 2.0)) * Scale) + 4),
                        At("text-anchor", "middle"), Class($"on-{band + 1}"), Bands[band].Short));
                }

                height += month.Tenths[band];
            }
        }

        if (month.Total > 0)
        {
            labels.Add(Mark("text", Part("x", Middle(i)), At("y", Ground - (height * Scale) - 5), At("text-anchor", "middle"), Class("add halo"), "+" + month.Total.AsHours()));
        }

        // The labels stand beside the link: its name says more than they do.
        return Mark("g", month.Total == 0
            ? marks
            : Linked(month.Href, words["Chart.Say.Month", Name(words, i), words.HoursOf(month.Total), words.HoursOf(height)], marks), labels);
    }

    private XElement Block(int month, int from, int tenths, XAttribute look) =>
        Mark("rect", Part("x", Middle(month) - .033), Part("width", .066), At("y", Ground - ((from + tenths) * Scale)), At("height", tenths * Scale), look);

    private XElement? FloorLine(IStringLocalizer words) => Floor is not { } floor ? null : Mark("g",
        Mark("line", Part("x1", 0), Part("x2", 1), At("y1", Ground - (floor * Scale)), At("y2", Ground - (floor * Scale)), Class("mark dashed")),
        Mark("line", At("x1", 0), At("x2", 22), At("y1", 8), At("y2", 8), Class("mark dashed")),
        Mark("text", At("x", 28), At("y", 12), Class("halo"), words["Chart.Floor", floor.AsHours()].Value));
}
