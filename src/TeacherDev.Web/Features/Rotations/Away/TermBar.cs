using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Rotations.Away;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Rotations.Away;

/// <summary>A time at a host school from its first day to its last: how much is over, and what the school says when.</summary>
/// <param name="Id">Tells one picture of the page from another.</param>
/// <param name="IsSmall">In a list: without days.</param>
public sealed record TermBar(string Id, AwayRow Row, DateOnly Today, bool IsSmall)
{
    private const double Bar = 10;

    public IHtmlContent Draw(IStringLocalizer<AwayText> say, IStringLocalizer<SharedText> words)
    {
        var (days, top) = (Row.Term.Days, IsSmall ? 8.0 : 12.0);
        var last = Row.HasEnd ? days.End : new[] { Today, days.Start.AddYears(3) }.Max();
        double Share(DateOnly day) => Math.Clamp((day.DayNumber - days.Start.DayNumber) / (double)Math.Max(1, last.DayNumber - days.Start.DayNumber), 0, 1);
        var over = Share(Today);
        return new ChartFrame(Id, "term", say["Bar.Title", Row.Teacher.Name, Row.Host.Name], say["Bar.Say", days.Start.AsDay(), Row.HasEnd ? days.End.AsDay() : say["GoesOn"].Value, string.Join(say["Join"], Row.Steps.Select(s => $"{say.Name(s)} {say.Stands(s, Today)}"))])
        {
            Height = IsSmall ? 26 : 54,
        }.Draw(words,
            Mark("rect", Part("x", 0), Part("width", 1), At("y", top), At("height", Bar), At("rx", 4), Class("track")),
            over <= 0 ? null : Mark("g", Class("ontrack"), Mark("rect", Part("x", 0), Part("width", over), At("y", top), At("height", Bar), At("rx", 4), Class("fill"))),
            Row.Steps.Where(s => s.OpensOn <= last).Select(s => Step(s, Share(s.Kind == HostWordKind.MidWay ? Row.Term.MiddleOn : s.OpensOn))),
            IsSmall ? null : new object[]
            {
                Mark("text", Part("x", 0), At("y", 46), Class("soft"), days.Start.AsDay()),
                Mark("text", Part("x", 1), At("y", 46), At("text-anchor", "end"), Class("soft"), Row.HasEnd ? days.End.AsDay() : say["GoesOn"].Value),
            });

        XElement Step(AwayStep step, double x) => Mark("g", Tip($"{say.Name(step)} {say.Stands(step, Today)}"), Class(step.State(Today) switch { AwayState.Said => "met", AwayState.Open => "atrisk", AwayState.Late => "notmet", _ => "none" }),
            Mark("svg", Part("x", Math.Clamp(x, .02, .98)), At("y", top + (Bar / 2)), At("overflow", "visible"),
                Mark("path", At("d", step.Kind == HostWordKind.MidWay ? "M0-8 8 0 0 8-8 0z" : "M-6-6H6V6H-6z"), Class("fill gap"))));
    }
}
