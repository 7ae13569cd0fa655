using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Readiness;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Careers.Rounds;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Careers;

/// <summary>How careers are spoken of.</summary>
public static class CareerWordsOf
{
    public static string State(this IStringLocalizer<CareersText> say, CareerState state) => say[$"State.{state}"];

    /// <summary>The state as of today: what stood and ran out says so, with its last day.</summary>
    public static string State(this IStringLocalizer<CareersText> say, CareerState state, DateOnly? validUntilOn, DateOnly today) =>
        state.HasExpired(validUntilOn, today) ? say["State.Expired", validUntilOn!.Value.AsDay()] : say.State(state);

    public static bool HasExpired(this CareerState state, DateOnly? validUntilOn, DateOnly today) => state == CareerState.Confirmed && validUntilOn < today;

    public static string Act(this IStringLocalizer<CareersText> say, CareerAct act) => say[$"Act.{act}"];

    /// <summary>The tone of a state, by the name of the status that it is like.</summary>
    public static string Tone(this CareerState state) => state switch
    {
        CareerState.Confirmed => "Met",
        CareerState.Proposed or CareerState.Checked => "OnTrack",
        CareerState.Declined => "NotMet",
        _ => "NotStarted",
    };

    /// <summary>The tone as of today: what ran out has its own.</summary>
    public static string Tone(this CareerState state, DateOnly? validUntilOn, DateOnly today) => state.HasExpired(validUntilOn, today) ? validUntilOn!.Value.EndTone(today) : state.Tone();

    /// <summary>The tone of what ends on a day: over, or soon.</summary>
    public static string EndTone(this DateOnly last, DateOnly today) => last < today ? "NotMet" : "AtRisk";

    public static string Tone(this RoundState state) => state switch { RoundState.Open => "OnTrack", RoundState.Public => "AtRisk", _ => "Met" };

    public static string Tone(this Nomination nomination) => nomination.WithdrawnAt is not null ? "NotStarted" : nomination.IsChosen ? "Met" : "OnTrack";

    public static string Tone(this NextStep step) => step.IsReady ? "Met" : step.ReadyOn is not null ? "OnTrack" : "AtRisk";

    public static string Tone(this NeedResult need) => need.IsMet ? "Met" : need.FromOn is not null ? "OnTrack" : "AtRisk";

    /// <summary>The name of an item; what the catalogue has no longer stands in the words it had.</summary>
    public static string NameOf(this CareerCatalogue catalogue, string code, string word) => catalogue.Item(code)?.Name.Spoken() ?? word;

    /// <summary>The name with the level: 学科带头人（县级）.</summary>
    public static string Titled(this IStringLocalizer<CareersText> say, string name, TrainingLevel? level, IStringLocalizer<SharedText> words) =>
        level is { } at ? say["Name.AtLevel", name, words.Level(at)] : name;

    /// <summary>"since 2021-09-01", "2021-09-01 to 2026-08-31".</summary>
    public static string Days(this IStringLocalizer<CareersText> say, DateOnly start, DateOnly? end, IStringLocalizer<SharedText> words) =>
        end is { } last ? words.Days(start, last) : say["Days.Open", start.AsDay()];

    public static string Sentence(this IStringLocalizer<CareersText> say, Refusal refusal) =>
        say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a is LocalText name ? name.Spoken() : a)]];
}
