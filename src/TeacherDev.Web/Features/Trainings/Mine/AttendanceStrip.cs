using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Shared.Figures;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Trainings.Mine;

/// <summary>How one was at each session of a training: a mark a session, told apart by shape as well as colour.</summary>
public sealed record AttendanceStrip(OwnTraining One, DateTime Now)
{
    private const int Slots = 20;
    private const double Middle = 11;

    public IHtmlContent Draw(IStringLocalizer<MineText> say, IStringLocalizer<SharedText> words)
    {
        var slots = Math.Max(Slots, One.Sessions.Count);
        var there = One.Standing.Count(s => One.Marks.TryGetValue(s.Id, out var mark) && !mark.IsAway);
        return new ChartFrame($"strip-{One.Training.Id}", "marks", say["Strip.Title", One.Training.Title], say["Strip.Say", there.AsCount(), One.Standing.Count().AsCount()])
        {
            Height = 2 * Middle,
            Headings = [say["Strip.Session"], say["Strip.Mark"]],
            Rows = [.. One.Sessions.Select(s => new FigureRow($"{s.On.AsPlanningDay()} {s.Hours()}", [say.Mark(One, s, Now)]))],
        }.Draw(words, One.Sessions.Select((session, i) => Mark("svg", Part("x", (i + .5) / slots), At("y", Middle), At("width", 1), At("height", 1), At("overflow", "visible"),
            Tip($"{session.On.AsPlanningDay()} {session.Hours()} {say.Mark(One, session, Now)}"), Shape(session, slots > 40 ? 3 : slots > Slots ? 4 : 6))));
    }

    private IEnumerable<XElement> Shape(TrainingSession session, double r) =>
        session.IsCancelled ? MarkShape.Cancelled(r) : MarkShape.Of(One.Marks.TryGetValue(session.Id, out var mark) ? mark.Kind : null, r);
}
