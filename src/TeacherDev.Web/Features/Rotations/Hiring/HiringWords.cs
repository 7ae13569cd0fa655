using Microsoft.Extensions.Localization;
using TeacherDev.Data.Rotations.Hiring;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.Hiring;

/// <summary>What the field calls the parts of a hiring round.</summary>
public static class HiringWords
{
    public static string State(this IStringLocalizer<HiringText> say, HiringRoundState state) => say[$"Round.{state}"];

    public static string State(this IStringLocalizer<HiringText> say, HiringState state) => say[$"State.{state}"];

    public static string Tone(this HiringRoundState state) => state switch
    {
        HiringRoundState.InSchool or HiringRoundState.CrossSchool or HiringRoundState.Assignment => "OnTrack",
        HiringRoundState.Settled => "AtRisk",
        HiringRoundState.InEffect => "Met",
        _ => "NotStarted",
    };

    public static string Tone(this HiringState state) => state switch
    {
        HiringState.Kept or HiringState.Hired or HiringState.Accepted or HiringState.Found => "Met",
        HiringState.Competing or HiringState.Assigned => "OnTrack",
        HiringState.Crossing or HiringState.Waiting => "AtRisk",
        HiringState.Refused => "NotMet",
        _ => "NotStarted",
    };

    public static string Tone(this HiringApplication application) => application.IsOpen ? "OnTrack" : application.IsHired is true ? "Met" : "NotStarted";

    /// <summary>What the round waits for, with its day.</summary>
    public static string Until(this IStringLocalizer<HiringText> say, HiringRound round, HiringRoundState state) => state switch
    {
        HiringRoundState.Announced => say["Round.Announced.Until", round.InFromOn.AsDay()],
        HiringRoundState.InSchool => say["Round.Until", round.InUntilOn.AsDay()],
        HiringRoundState.CrossSchool => say["Round.Until", round.CrossUntilOn.AsDay()],
        HiringRoundState.Assignment => say["Round.Until", round.AssignUntilOn.AsDay()],
        HiringRoundState.Settled or HiringRoundState.InEffect => say["Round.Effective", round.EffectiveOn.AsDay()],
        _ => say["Round.Ended", round.EndedBy ?? "", round.EndReason ?? ""],
    };

    /// <summary>What comes next for somebody, until when.</summary>
    public static string Next(this IStringLocalizer<HiringText> say, HiringRound round, HiringState state, DateOnly? untilOn) => state switch
    {
        HiringState.Competing => say["Next.Competing", round.InUntilOn.AsDay()],
        HiringState.Crossing => say["Next.Crossing", round.CrossFromOn.AsDay(), round.CrossUntilOn.AsDay(), round.AssignFromOn.AsDay()],
        HiringState.Assigned => say["Next.Assigned", round.AssignUntilOn.AsDay()],
        HiringState.Refused => say["Next.Refused", round.WaitMonths],
        HiringState.Waiting => say["Next.Waiting", untilOn?.AsDay() ?? ""],
        HiringState.Kept or HiringState.Hired or HiringState.Accepted => say["Next.Post", round.EffectiveOn.AsDay()],
        _ => say[$"Next.{state}"],
    };

    /// <summary>The days of a state: one day, or from one to another.</summary>
    public static string Days(this IStringLocalizer<HiringText> say, DateOnly on, DateOnly? until) => until is { } last ? say["Days", on.AsDay(), last.AsDay()] : on.AsDay();

    public static string Note(this IStringLocalizer<HiringText> say, HiringNote note, IStringLocalizer<RotationsText> words) =>
        note.School is not { } school ? note.What.Length == 0 ? say["Note.Leave.Kept"] : note.Until is { } last ? say["Note.Leave.Until", note.What, last.AsDay()] : say["Note.Leave", note.What]
        : note.Stay == PlacementKind.Post ? say["Note.Moved", school, note.From.AsDay()]
        : note.Stay is { } stay ? note.Until is { } end ? say["Note.Stay.Until", school, words.Kind(stay), end.AsDay()] : say["Note.Stay", school, words.Kind(stay)]
        : say["Note.Round", note.What, school, note.From.AsDay()];

    public static string Sentence(this IStringLocalizer<HiringText> say, Refusal refusal) =>
        say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a switch { DateOnly day => day.AsDay(), HiringState state => say.State(state), Refusal inner => say.Sentence(inner), _ => a })]];
}
