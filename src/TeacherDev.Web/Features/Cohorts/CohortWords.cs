using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Cohorts;

/// <summary>How cohorts are spoken of.</summary>
public static class CohortWords
{
    /// <summary>The name of a kind; one that the catalogue has no longer stands by its code.</summary>
    public static string KindOf(this CareerCatalogue catalogue, string code) => catalogue.Cohort(code)?.Name.Spoken() ?? code;

    public static string State(this IStringLocalizer<CohortsText> say, CohortState state) => say[$"State.{state}"];

    public static string Result(this IStringLocalizer<CohortsText> say, CohortMember member) =>
        member.Result is { } result ? say[$"Result.{result}"] : member.WithdrawnAt is not null ? say["Result.Withdrawn"] : member.ExitReason is not null ? say["Result.Left"] : say["Result.Open"];

    /// <summary>The kinds of stays that a cohort asks for, as a heading; of one that asks for none what they are in general.</summary>
    public static string Stays(this IStringLocalizer<CohortsText> say, Cohort cohort) =>
        cohort.Stays.Count == 0 ? say["Stays"] : string.Join(say["Join.Names"], cohort.Stays.Select(k => say[$"StayKind.{k}"].Value));

    /// <summary>What a cohort asks beyond hours, by its names: "挂职、每月论坛".</summary>
    public static string AskedBeyondHours(this IStringLocalizer<CohortsText> say, Cohort cohort) => string.Join(say["Join.Names"], new[]
    {
        cohort.ShadowingDays > 0 ? say["Column.Shadowed"].Value : "", cohort.SecondmentDays > 0 ? say["Column.Seconded"].Value : "",
        cohort.NeedsMentor ? say["Column.Mentor"].Value : "", cohort.ForumMonths > 0 ? say["Asks.Forum.Name"].Value : "",
    }.Where(name => name.Length > 0));

    /// <summary>The tone of a state, by the name of the status that it is like.</summary>
    public static string Tone(this CohortState state) => state switch
    {
        CohortState.Running => "OnTrack",
        CohortState.Over => "AtRisk",
        CohortState.Closed => "Met",
        _ => "NotStarted",
    };

    public static string Tone(this CohortMember member) => member.Result switch
    {
        CohortResult.Completed => "Met",
        CohortResult.NotCompleted => "NotMet",
        _ => member.TakesSeat ? "OnTrack" : "NotStarted",
    };

    public static string Tone(this StayState state) => state switch
    {
        StayState.Confirmed => "Met",
        StayState.Reported => "OnTrack",
        StayState.Declined => "NotMet",
        _ => "NotStarted",
    };

    public static string Sentence(this IStringLocalizer<CohortsText> say, Refusal refusal) =>
        say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a is LocalText name ? name.Spoken() : a)]];
}
