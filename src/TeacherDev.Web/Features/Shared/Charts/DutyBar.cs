using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Shared.Charts;

/// <summary>A duty as a bar, for a row among others: the same marks as the ring. Its figures stand beside it in words.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Duty">The duty in the words of its policy.</param>
/// <param name="Amounts">Where it stands.</param>
public sealed record DutyBar(string Id, string Duty, DutyAmounts Amounts)
{
    /// <summary>Whether the table stands behind it, where no words beside it give the figures.</summary>
    public bool ShowFigures { get; init; }

    public IHtmlContent Draw(IStringLocalizer words)
    {
        var counted = Amounts.Within(Amounts.Counted);
        var booked = Amounts.Within(counted + Amounts.Booked) - counted;
        return new ChartFrame(Id, "duty-bar", Duty, Amounts.Sentence(words))
        {
            Height = 16,
            Headings = [words["Chart.Amount"], words["Chart.Unit"]],
            Rows = ShowFigures ? Amounts.Rows(words) : [],
        }.Draw(words,
            booked == 0 ? null : Mark("defs", Hatch($"{Id}-hatch", Amounts.Tone)),
            Track(),
            booked == 0 ? null : Linked(Amounts.BookedHref, Amounts.SayBooked(words),
                Bar(counted + booked, At("fill", $"url(#{Id}-hatch)"))),
            counted == 0 ? null : Linked(Amounts.CountedHref, words["Chart.Say.Counted", words.HoursOf(Amounts.Counted), words.HoursOf(Amounts.Target)],
                Mark("g", Class(Amounts.Tone), Bar(counted, Class("fill")))),
            Amounts.Pace is { } pace && Amounts.Target > 0 ? PaceMark(words, pace) : null);
    }

    private double Share(int tenths) => Amounts.Target <= 0 ? 1 : (double)tenths / Amounts.Target;

    private static XElement Track() => Mark("rect", At("y", 3), Part("width", 1), At("height", 10), At("rx", 5), Class("track"));

    private XElement Bar(int to, XAttribute look) => Mark("rect", At("y", 3), Part("width", Share(to)), At("height", 10), At("rx", 5), look);

    private XElement PaceMark(IStringLocalizer words, int pace) =>
        Mark("g", Tip(words["Chart.Say.Pace", words.HoursOf(pace)]),
            Mark("line", Part("x1", Share(Amounts.Within(pace))), Part("x2", Share(Amounts.Within(pace))), At("y1", 0), At("y2", 16),
                Class("mark"), At("stroke-width", 2.5)));
}
