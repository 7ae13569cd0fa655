using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Leave;

public static class LeaveWords
{
    public static string State(this IStringLocalizer<LeaveText> say, LeaveState state) => say[$"State.{state}"];

    /// <summary>"2026-03-01 to 2026-06-30", "from 2026-03-01".</summary>
    public static string Days(this IStringLocalizer<LeaveText> say, DateOnly start, DateOnly? end) =>
        end is { } last ? say["Days", start.AsDay(), last.AsDay()] : say["Days.Open", start.AsDay()];

    public static string Duty(this IStringLocalizer<LeaveText> say, string? code, PolicyBook book, DateOnly today) =>
        code is null ? say["Duty.All"]
        : code == Exemption.Rotation ? say["Duty.Rotation"]
        : book.InForce(code, today)?.Name.Spoken() ?? code;

    /// <summary>What it does to rotation, and until when.</summary>
    public static string Rotation(this IStringLocalizer<LeaveText> say, Freeing freeing) => freeing switch
    {
        { State: FreeingState.Frees, Until: { } until, IsCut: true } => say["Rotation.Cut", until.AsDay(), freeing.Reason!.LongestMonths!, freeing.Reason.Source],
        { State: FreeingState.Frees, Until: { } until } => say["Rotation.Frees.Until", until.AsDay()],
        { State: FreeingState.Over, Until: { } until } => say["Rotation.Over", until.AsDay(), freeing.Reason!.LongestMonths!, freeing.Reason.Source],
        _ => say[$"Rotation.{freeing.State}"],
    };

    public static string Sentence(this IStringLocalizer<LeaveText> say, Refusal refusal, IStringLocalizer<SharedText> words) => say[$"Refusal.{refusal.Code}",
        [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a is string word ? words.LeaveKind(word) : a)]];
}
