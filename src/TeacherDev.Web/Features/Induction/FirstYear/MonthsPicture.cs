using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Induction.FirstYear;

/// <summary>The window month by month: what each brought stands on what came before, practice below theory, booked ahead hatched, the even pace across.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Target">The full hours, in tenths.</param>
/// <param name="Today">Months after it have nothing yet.</param>
public sealed record MonthsPicture(string Id, string Title, IReadOnlyList<MonthCount> Months, int Target, DateOnly Today)
{
    private const double Legend = 12, Top = 46, Ground = 226;

    private double Scale => (Ground - Top) / Math.Max(10, Math.Max(Target, Months.Sum(m => m.Earned + m.Booked)));

    private double Width => 1.0 / Math.Max(1, Months.Count);

    public IHtmlContent Draw(IStringLocalizer words, IStringLocalizer say)
    {
        var (columns, rows, before) = (new List<XElement>(), new List<FigureRow>(), 0);
        for (var i = 0; i < Months.Count; i++)
        {
            var month = Months[i];
            columns.Add(Mark("text", Part("x", Middle(i)), At("y", Ground + 18), At("text-anchor", "middle"), Class("soft"), words.Month(month.First.Month)));
            if (month.First <= Today || month.Booked > 0)
            {
                columns.Add(Column(say, words, i, before));
            }

            before += month.Earned + month.Booked;
            rows.Add(new(month.First.ToString("yyyy-MM", System.Globalization.CultureInfo.InvariantCulture), [month.Theory.AsHours(), month.Practice.AsHours(), month.Booked.AsHours(), before.AsHours(), month.Pace.AsHours()]));
        }

        var (earned, booked) = (Months.Sum(m => m.Earned), Months.Sum(m => m.Booked));
        return new ChartFrame(Id, "strip months", Title, say["Months.Say", words.HoursOf(earned), words.HoursOf(Months.Sum(m => m.Practice)), words.HoursOf(booked), words.HoursOf(Target)])
        {
            Height = Ground + 24,
            Headings = [say["Months.Column"], say["Months.Theory"], say["Months.Practice"], say["Months.Booked"], say["Months.SoFar"], say["Months.Pace"]],
            Rows = rows,
        }.Draw(words,
            booked == 0 ? null : Mark("defs", Hatch($"{Id}-hatch", "plain")),
            Mark("line", Part("x1", 0), Part("x2", 1), At("y1", Ground), At("y2", Ground), Class("grid-line")),
            columns, PaceLine(),
            Mark("line", Part("x1", 0), Part("x2", 1), At("y1", Y(Target)), At("y2", Y(Target)), Class("mark dashed")),
            Mark("text", At("x", 0), At("y", Y(Target) - 8), Class("strong halo"), words.HoursOf(Target)),
            Mark("text", Part("x", 1), At("y", Legend), At("text-anchor", "end"), Class("soft halo"), say["Months.PaceLine"].Value));
    }

    private double Y(int tenths) => Ground - (tenths * Scale);

    private double Middle(int month) => (month + .5) * Width;

    private XElement Column(IStringLocalizer say, IStringLocalizer words, int i, int before)
    {
        var month = Months[i];
        List<XElement> marks = before > 0 ? [Block(i, 0, before, Class("track"))] : [];
        var height = before;
        foreach (var (tenths, look) in new[] { (month.Practice, Class("band-1 gap")), (month.Theory, Class("band-3 gap")), (month.Booked, At("fill", $"url(#{Id}-hatch)")) })
        {
            if (tenths > 0)
            {
                marks.Add(Block(i, height, tenths, look));
                height += tenths;
            }
        }

        var name = say["Months.Month", words.Month(month.First.Month), words.HoursOf(month.Theory), words.HoursOf(month.Practice), words.HoursOf(month.Booked)].Value;
        return Mark("g", Mark("g", Tip(name), marks), month.Earned + month.Booked == 0 ? null
            : Mark("text", Part("x", Middle(i)), At("y", Y(height) - 5), At("text-anchor", "middle"), Class("add halo"), "+" + (month.Earned + month.Booked).AsHours()));
    }

    private XElement Block(int month, int from, int tenths, XAttribute look) =>
        Mark("rect", Part("x", Middle(month) - (Width * .36)), Part("width", Width * .72), At("y", Y(from + tenths)), At("height", tenths * Scale), look);

    /// <summary>From month to month, since no month is as long as another.</summary>
    private IEnumerable<XElement> PaceLine() => Months.Select((month, i) =>
        Mark("line", Part("x1", i * Width), Part("x2", (i + 1) * Width), At("y1", Y(i == 0 ? 0 : Months[i - 1].Pace)), At("y2", Y(month.Pace)), Class("pace")));
}
