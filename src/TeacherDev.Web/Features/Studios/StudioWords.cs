using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Studios;

public static class StudioWords
{
    public static string Kind(this IStringLocalizer<StudiosText> say, StudioKind kind) => say[$"Kind.{kind}"];

    /// <summary>What its state and its days come to: "running", "over", "begins on …".</summary>
    public static string Standing(this IStringLocalizer<StudiosText> say, StudioState state, DateOnly start, DateOnly end, DateOnly today) =>
        state != StudioState.Admitted ? say[$"State.{state}"] : today < start ? say["State.Ahead"] : today > end ? say["State.TermOver"] : say["State.Running"];

    public static string State(this IStringLocalizer<StudiosText> say, MemberState state) => say[$"Member.{state}"];

    public static string Exit(this IStringLocalizer<StudiosText> say, MemberExit exit) => say[$"Exit.{exit}"];

    public static string State(this IStringLocalizer<StudiosText> say, WorkState state) => say[$"Work.{state}"];

    public static string Result(this IStringLocalizer<StudiosText> say, TermResult result) => say[$"TermResult.{result}"];

    public static string Result(this IStringLocalizer<StudiosText> say, StudioResult result) => say[$"Result.{result}"];

    /// <summary>"2026学年第一学期".</summary>
    public static string Term(this IStringLocalizer<StudiosText> say, SchoolTerm term) => say[$"Term.{term.Number}", term.FirstYear, term.FirstYear + 1];

    public static string Year(this IStringLocalizer<StudiosText> say, int year) => say["Year", year, year + 1];

    /// <summary>"since 2026-09-01", "2026-09-01 to 2027-01-31".</summary>
    public static string Since(this IStringLocalizer<StudiosText> say, DateOnly start, DateOnly? end) => end is { } last ? say["Days", start.AsDay(), last.AsDay()] : say["Days.Since", start.AsDay()];

    /// <summary>"not in post since 2026-11-01".</summary>
    /// <param name="lastOn">The last day in post; null where none is on record.</param>
    public static string OutOfPost(this IStringLocalizer<StudiosText> say, DateOnly? lastOn) => lastOn is { } last ? say["OutOfPost.Since", last.AddDays(1).AsDay()] : say["OutOfPost"];

    public static string Sentence(this IStringLocalizer<StudiosText> say, Refusal refusal) =>
        say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a is LocalText text ? text.Spoken() : a is Hours hours ? hours.Tenths.AsHours() : a)]];
}
