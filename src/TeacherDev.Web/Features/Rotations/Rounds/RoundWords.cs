using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Proposals;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.Rounds;

/// <summary>What the field calls the parts of a round.</summary>
public static class RoundWords
{
    public static string State(this IStringLocalizer<RoundsText> say, RotationState state) => say[$"State.{state}"];

    public static string Tone(this RotationState state) => state switch
    {
        RotationState.Collecting or RotationState.Public => "OnTrack",
        RotationState.Arranging or RotationState.Decided => "AtRisk",
        RotationState.InEffect => "Met",
        _ => "NotStarted",
    };

    public static string Tone(this RotationObjection objection) => objection.IsOpen ? "AtRisk" : objection.IsUpheld ? "Met" : "NotStarted";

    /// <summary>What the state waits for, with its day.</summary>
    public static string Until(this IStringLocalizer<RoundsText> say, RotationRound round, RotationState state) => state switch
    {
        RotationState.Announced => say["State.Announced.Until", round.CollectFromOn.AsDay()],
        RotationState.Collecting => say["State.Collecting.Until", round.CollectUntilOn.AsDay()],
        RotationState.Arranging => say["State.Arranging.Until", round.PublicFromOn.AsDay()],
        RotationState.Public => say["State.Public.Until", round.PublicUntilOn.AsDay()],
        RotationState.Decided or RotationState.InEffect => say["State.Effective", round.EffectiveOn.AsDay()],
        _ => say["State.Ended", round.EndedBy ?? "", round.EndReason ?? ""],
    };

    public static string Basis(this IStringLocalizer<RoundsText> say, RotationBasis basis) => say[$"Basis.{basis}"];

    public static string Obstacle(this IStringLocalizer<RoundsText> say, Obstacle obstacle) => say[$"Obstacle.{obstacle}"];

    /// <summary>Somebody of a round on its first day at the new schools.</summary>
    public static Standpoint At(this InRound who, RotationRound round) => new(who.Record.Unmoved(round.EffectiveOn), round.EffectiveOn, who.Stands, who.IsBackbone);

    /// <summary>Why nothing may move them.</summary>
    public static string NoPart(this IStringLocalizer<RoundsText> say, IStringLocalizer<RotationsText> words, InRound who, RotationRound round, bool hidesPapers = false) =>
        who.NoPart is Domain.Rotations.Rounds.NoPart.Stands ? words.Why(who.At(round) with { HidesPapers = hidesPapers }) : say[$"NoPart.{who.NoPart}"];

    /// <summary>Why what is chosen for them may not be any more.</summary>
    public static string Broken(this IStringLocalizer<RoundsText> say, IStringLocalizer<RotationsText> words, BrokenChoice broken, RotationRound round) =>
        broken.Obstacle is { } obstacle ? say.Obstacle(obstacle) : say.NoPart(words, broken.In, round);

    public static string Need(this IStringLocalizer<RoundsText> say, SchoolNeed need) => say["Need.Of", need.School.Name, need.Stage, need.Work];

    /// <summary>"2021-09-01 to 2026-08-31, legal post, 城西中学".</summary>
    public static string Stay(this IStringLocalizer<RoundsText> say, Placement stay, IReadOnlyDictionary<int, School> schools, string kind) => stay.EndOn is { } end
        ? say["Stay.Days", schools[stay.SchoolId].Name, kind, stay.StartOn.AsDay(), end.AsDay()]
        : say["Stay.Open", schools[stay.SchoolId].Name, kind, stay.StartOn.AsDay()];

    public static string Sentence(this IStringLocalizer<RoundsText> say, Refusal refusal) =>
        say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a is Obstacle obstacle ? say.Obstacle(obstacle) : a)]];
}
