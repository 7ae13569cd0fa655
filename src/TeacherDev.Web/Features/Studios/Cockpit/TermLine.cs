using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Studios.Cockpit;

/// <summary>A studio's term on one line: what was held, what is ahead, what fell out, and where today stands.</summary>
public sealed record TermLine(StudioPage Page)
{
    private const double Middle = 26, Radius = 7;

    public IHtmlContent Draw(IStringLocalizer<StudiosText> say, IStringLocalizer<SharedText> words)
    {
        var days = Page.Term.Range;
        var months = Enumerable.Range(0, 12).Select(i => new DateOnly(days.Start.Year, days.Start.Month, 1).AddMonths(i)).Where(m => m <= days.End).ToList();
        return new ChartFrame("term-line", "term-line", say["TermLine.Title", say.Term(Page.Term)], say["TermLine.Say", Page.Held.Count, Page.Standing.Count()])
        {
            Height = 58,
            Headings = [say["TermLine.Session"], say["TermLine.Standing"]],
            Rows = [.. Page.Sessions.Select(s => new FigureRow($"{s.On.AsPlanningDay()} {s.Topic}", [say[Word(s)]], Address(s)))],
        }.Draw(words,
            Mark("line", Part("x1", 0), Part("x2", 1), At("y1", Middle), At("y2", Middle), At("stroke-width", 6), At("stroke-linecap", "round"), Class("track-line")),
            months.Select(m => Mark("text", Part("x", Math.Max(0, Along(m))), At("y", 54), Class("soft"), words.Month(m.Month))),
            Page.IsCurrent ? Mark("line", Part("x1", Along(Page.Today)), Part("x2", Along(Page.Today)), At("y1", 8), At("y2", 42), Class("mark"), At("stroke-width", 2)) : null,
            Page.Sessions.Select(s => Linked(Address(s), $"{s.On.AsPlanningDay()} {s.Topic} {say[Word(s)].Value}", Mark("svg", Part("x", Along(s.On)), At("y", Middle), At("width", 1), At("height", 1), At("overflow", "visible"), Shape(s)))));

        double Along(DateOnly day) => (day.DayNumber - days.Start.DayNumber + .5) / days.Days;
    }

    private string? Address(TrainingSession session) => Page.Runs ? $"/trainings/{session.TrainingId}/sessions/{session.Id}/attendance" : null;

    private string Word(TrainingSession session) =>
        session.IsCancelled ? "Session.Cancelled" : !session.Time.IsOver(Page.Local) ? "Session.Ahead" : session.IsConfirmed ? "Session.Confirmed" : "Session.Held";

    private IEnumerable<XElement> Shape(TrainingSession session) =>
        session.IsCancelled ? MarkShape.Cancelled(Radius)
        : !session.Time.IsOver(Page.Local) ? [Mark("circle", At("r", Radius - 1), At("stroke-width", 2), Class("plain stroke hatch-ground"))]
        : session.IsConfirmed ? [Mark("circle", At("r", Radius), Class("met fill"))]
        : [Mark("rect", At("x", -6), At("y", -6), At("width", 12), At("height", 12), At("transform", "rotate(45)"), Class("atrisk fill"))];
}
