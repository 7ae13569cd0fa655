using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
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

    private IEnumerable<XElement> Shape(TrainingSession session, double r)
    {
        if (session.IsCancelled)
        {
            return [Mark("line", At("x1", -r), At("x2", r), At("y1", 0), At("y2", 0), Class("mark dashed"))];
        }

        return One.Marks.TryGetValue(session.Id, out var mark) ? mark.Kind switch
        {
            AttendanceKind.Present or AttendanceKind.Led => [Mark("circle", At("r", r), Class("met fill"))],
            AttendanceKind.Absent => [Mark("rect", At("x", -r), At("y", -r), At("width", 2 * r), At("height", 2 * r), Class("notmet fill"))],
            AttendanceKind.Excused => [Mark("circle", At("r", r - 1), At("stroke-width", 2), Class("none stroke"))],
            _ => [Mark("circle", At("r", r - 1), At("stroke-width", 2), Class("ontrack stroke")), Mark("path", At("d", $"M0 {Number(-r)}A{Number(r)} {Number(r)} 0 0 0 0 {Number(r)}z"), Class("ontrack fill"))],
        } : [Mark("circle", At("r", 2), Class("none fill"))];
    }
}
