using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Shared.Charts;

/// <summary>One year: tenths by month, and how the year ended by the name of its status.</summary>
public sealed record YearPanel(int Year, IReadOnlyList<int> Months, string Status, string? Href = null)
{
    public int Total => Months.Sum();
}

/// <summary>Five years side by side on one scale, month by month.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Title">Such as "近五年的学时".</param>
/// <param name="Years">Oldest first.</param>
public sealed record FiveYears(string Id, string Title, IReadOnlyList<YearPanel> Years)
{
    private const double Top = 26;
    private const double Ground = 110;

    public IHtmlContent Draw(IStringLocalizer words)
    {
        var most = Math.Max(10, Years.SelectMany(y => y.Months).DefaultIfEmpty(0).Max());
        return new ChartFrame(Id, "years", Title, words["Chart.Say.Year", words.HoursOf(Years.Sum(y => y.Total))])
        {
            Height = Ground + 44,
            Headings = [words["Chart.Year"], .. Enumerable.Range(1, 12).Select(m => words.Month(m)), words["Chart.Sum"], words["Chart.Status"]],
            Rows = [.. Years.Select(y => new FigureRow($"{y.Year}", [.. y.Months.Append(y.Total).Select(HourText.AsHours), words.Status(y.Status)], y.Href))],
        }.Draw(words, Years.Select((year, i) => Panel(words, year, i, most)));
    }

    private XElement Panel(IStringLocalizer words, YearPanel year, int i, int most)
    {
        var wide = 1.0 / Years.Count;
        var left = (i * wide) + (wide * .06);
        var column = wide * .88 / 12;
        double Y(int tenths) => Ground - ((Ground - Top) * tenths / most);
        return Mark("g", Linked(year.Href, words["Chart.Say.YearAt", year.Year, words.HoursOf(year.Total), words.Status(year.Status)],
            Mark("rect", Part("x", left), Part("width", wide * .88), At("y", Top), At("height", Ground - Top + 40), Class("hit")),
            Mark("line", Part("x1", left), Part("x2", left + (wide * .88)), At("y1", Ground), At("y2", Ground), Class("grid-line")),
            Mark("g", Class("plain"), year.Months.Select((tenths, month) => tenths == 0 ? null :
                Mark("rect", Part("x", left + (month * column)), Part("width", column * .82), At("y", Y(tenths)), At("height", Ground - Y(tenths)), Class("fill"))))),
            Mark("text", Part("x", left + (wide * .44)), At("y", Ground + 18), At("text-anchor", "middle"), Class("soft"), $"{year.Year}"),
            Mark("text", Part("x", left + (wide * .44)), At("y", Ground + 37), At("text-anchor", "middle"), Class($"strong tone-{Tones.Of(year.Status)}"), year.Total.AsHours()));
    }
}
