using System.Globalization;
using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Trainings.Attendance;

public static class AttendanceWords
{
    /// <summary>Null is not taken.</summary>
    public static string Kind(this IStringLocalizer<AttendanceText> say, AttendanceKind? kind) => kind is { } known ? say[$"Kind.{known}"] : say["NotTaken"];

    /// <summary>"Late, 12 minutes".</summary>
    public static string Marking(this IStringLocalizer<AttendanceText> say, Marking? marking) =>
        marking is { MinutesMissed: > 0 and var minutes, Kind: var kind } ? say["Marking.Minutes", say.Kind(kind), minutes] : say.Kind(marking?.Kind);

    public static string How(this IStringLocalizer<AttendanceText> say, MarkedBy how) => say[$"How.{how}"];

    /// <summary>"2026-11-21 Saturday 14:00-16:00".</summary>
    public static string When(this IStringLocalizer<AttendanceText> say, SessionTime time) => say["When", time.On.AsPlanningDay(), time.Start.AsTime(), time.End.AsTime()];

    public static string AsTime(this TimeOnly time) => time.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string AsTime(this DateTime local) => local.ToString("HH:mm", CultureInfo.InvariantCulture);

    public static string Sentence(this IStringLocalizer<AttendanceText> say, Refusal refusal) => say[$"Refusal.{refusal.Code}",
        [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a is TimeOnly time ? time.AsTime() : a)]];
}
