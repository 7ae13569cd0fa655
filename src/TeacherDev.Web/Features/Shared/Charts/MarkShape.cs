using System.Xml.Linq;
using TeacherDev.Domain.Trainings.Attendance;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Shared.Charts;

/// <summary>How somebody was at a session as one small mark, told apart by shape as well as colour.</summary>
internal static class MarkShape
{
    /// <param name="kind">Null for not taken.</param>
    /// <param name="r">Half its width.</param>
    public static IEnumerable<XElement> Of(AttendanceKind? kind, double r) => kind switch
    {
        null => [Mark("circle", At("r", 2), Class("none fill"))],
        AttendanceKind.Present or AttendanceKind.Led => [Mark("circle", At("r", r), Class("met fill"))],
        AttendanceKind.Absent => [Mark("rect", At("x", -r), At("y", -r), At("width", 2 * r), At("height", 2 * r), Class("notmet fill"))],
        AttendanceKind.Excused => [Mark("circle", At("r", r - 1), At("stroke-width", 2), Class("none stroke"))],
        _ => [Mark("circle", At("r", r - 1), At("stroke-width", 2), Class("ontrack stroke")), Mark("path", At("d", $"M0 {Number(-r)}A{Number(r)} {Number(r)} 0 0 0 0 {Number(r)}z"), Class("ontrack fill"))],
    };

    /// <summary>A session that does not take place.</summary>
    public static IEnumerable<XElement> Cancelled(double r) => [Mark("line", At("x1", -r), At("x2", r), At("y1", 0), At("y2", 0), Class("mark dashed"))];
}
