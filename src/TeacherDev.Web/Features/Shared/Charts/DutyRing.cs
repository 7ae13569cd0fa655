using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Shared.Charts;

/// <summary>The nearest duty as a ring: counted, booked ahead hatched, missing empty; a mark where pace says one should be.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Duty">The duty in the words of its policy.</param>
/// <param name="Amounts">Where it stands.</param>
public sealed record DutyRing(string Id, string Duty, DutyAmounts Amounts)
{
    private const double Centre = 110;
    private const double Radius = 86;

    public IHtmlContent Draw(IStringLocalizer words)
    {
        var counted = Amounts.Within(Amounts.Counted);
        var booked = Amounts.Within(counted + Amounts.Booked) - counted;
        return new ChartFrame(Id, "ring", Duty, Amounts.Sentence(words))
        {
            ViewBox = "0 0 220 220",
            Headings = [words["Chart.Amount"], words["Chart.Unit"]],
            Rows = Amounts.Rows(words),
        }.Draw(words,
            Mark("defs", Hatch($"{Id}-hatch", Amounts.Tone)),
            Circle(Class("track-line")),
            booked == 0 ? null : Linked(Amounts.BookedHref, Amounts.SayBooked(words),
                Arc(counted, booked, At("fill", "none"), At("stroke", $"url(#{Id}-hatch)"))),
            Linked(Amounts.CountedHref, words["Chart.Say.Counted", words.HoursOf(Amounts.Counted), words.HoursOf(Amounts.Target)],
                Mark("circle", At("cx", Centre), At("cy", Centre), At("r", 70), Class("hit")),
                counted == 0 ? null : Mark("g", Class(Amounts.Tone), Arc(0, counted, Class("stroke")))),
            Mark("text", At("x", Centre), At("y", 114), At("text-anchor", "middle"), Class("hero"), Amounts.Counted.AsHours()),
            Mark("text", At("x", Centre), At("y", 140), At("text-anchor", "middle"), Class("below"),
                words["Chart.Of", words.HoursOf(Amounts.Target)].Value),
            PaceMark(words));
    }

    /// <summary>The circle is as long as the target, so that a dash is simply so many tenths.</summary>
    private XElement Arc(int from, int length, params XAttribute[] look) =>
        Circle([.. look, At("pathLength", Amounts.Target), At("stroke-dasharray", from == 0 ? $"{length} {Amounts.Target}" : $"0 {from} {length} {Amounts.Target}"),
            At("transform", "rotate(-90 110 110)")]);

    private static XElement Circle(params XAttribute[] look) =>
        Mark("circle", At("cx", Centre), At("cy", Centre), At("r", Radius), At("stroke-width", 18), look);

    private XElement? PaceMark(IStringLocalizer words)
    {
        if (Amounts.Pace is not { } pace || Amounts.Target <= 0)
        {
            return null;
        }

        var angle = (2 * Math.PI * Amounts.Within(pace) / Amounts.Target) - (Math.PI / 2);
        XAttribute End(string name, double radius, Func<double, double> side) => At(name, Centre + (radius * side(angle)));
        return Mark("g", Tip(words["Chart.Say.Pace", words.HoursOf(pace)]),
            Mark("line", End("x1", Radius - 13, Math.Cos), End("y1", Radius - 13, Math.Sin), End("x2", Radius + 13, Math.Cos), End("y2", Radius + 13, Math.Sin),
                Class("mark"), At("stroke-width", 3)));
    }
}
