using System.Xml.Linq;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Shared.Charts;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Trainings.Attendance.Registers;

/// <summary>A session's people in one bar: who was there, who was not, and, hatched, who was not taken.</summary>
public static class AttendanceBar
{
    public static IHtmlContent Draw(RegisterPage page, IStringLocalizer<AttendanceText> say)
    {
        var counts = page.Counts.Where(c => c.People > 0).ToList();
        List<XElement> parts = [];
        var (before, all) = (0, counts.Sum(c => c.People));
        foreach (var (kind, people) in counts)
        {
            parts.Add(Part(kind, (double)before / all, (double)people / all, say["Bar.Part", say.Kind(kind), people]));
            before += people;
        }

        var sentence = string.Join(say["Bar.Between"], counts.Select(c => say["Bar.Part", say.Kind(c.Kind), c.People].Value));
        return new ChartFrame("attendance-bar", "attendance-bar", say["Bar.Title"], sentence.Length == 0 ? say["Nobody"] : sentence) { Height = 22 }
            .Draw(say, Mark("defs", Hatch("not-taken", "none")), Mark("rect", At("y", 3), Svg.Part("width", 1), At("height", 16), Class("track")), parts);
    }

    private static XElement Part(AttendanceKind? kind, double from, double share, string tip) => Mark("g", Tip(tip), Class(Tone(kind)),
        Mark("rect", At("y", 3), Svg.Part("x", from), Svg.Part("width", share), At("height", 16), kind is null ? At("fill", "url(#not-taken)") : Class("fill gap")));

    private static string Tone(AttendanceKind? kind) => kind switch
    {
        AttendanceKind.Present => "met",
        AttendanceKind.Late or AttendanceKind.LeftEarly => "atrisk",
        AttendanceKind.Excused => "ontrack",
        AttendanceKind.Absent => "notmet",
        _ => "none",
    };
}
