using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Charts;
using static TeacherDev.Web.Features.Shared.Charts.Svg;

namespace TeacherDev.Web.Features.Cohorts.Pictures;

/// <summary>The months of the forum, a mark each, told apart by shape as well as colour.</summary>
/// <param name="Id">Unique on the page.</param>
/// <param name="Asked">In so many months somebody takes part.</param>
public sealed record ForumDots(string Id, string Name, IReadOnlyList<ForumMonth> Months, int Asked)
{
    private const int Slots = 12;

    /// <summary>Whether the months stand behind it as a table.</summary>
    public bool ShowFigures { get; init; }

    private int Done => Months.Count(m => m.State == ForumState.Attended);

    public IHtmlContent Draw(IStringLocalizer<CohortsText> say, IStringLocalizer<SharedText> words)
    {
        var slots = Math.Max(Slots, Months.Count);
        return new ChartFrame(Id, "marks", say["Forum.Title", Name], say["Forum.Say", Done, Asked])
        {
            Height = 20, Headings = [say["Forum.Month"], say["Column.State"]], Rows = ShowFigures ? [.. Months.Select(m => new FigureRow(Written(m), [say[$"Forum.{m.State}"]]))] : [],
        }.Draw(words, Months.Select((month, i) => Mark("svg", Part("x", (i + .5) / slots), At("y", 10), At("width", 1), At("height", 1), At("overflow", "visible"),
            Tip($"{Written(month)} {say[$"Forum.{month.State}"]}"), MarkShape.Of(Kind(month.State), slots > 24 ? 3 : 5))));
    }

    private static string Written(ForumMonth month) => $"{month.Year}-{month.Month:00}";

    private static AttendanceKind? Kind(ForumState state) => state switch
    {
        ForumState.Attended => AttendanceKind.Present,
        ForumState.Waits => AttendanceKind.Late,
        ForumState.Missed => AttendanceKind.Absent,
        ForumState.Ahead => AttendanceKind.Excused,
        _ => null,
    };
}
