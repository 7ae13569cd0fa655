using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations;

/// <summary>What the field calls the parts of rotation.</summary>
public static class RotationWords
{
    public static string Sentence(this IStringLocalizer<RotationsText> say, Refusal refusal) => say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a)]];

    public static string State(this IStringLocalizer<RotationsText> say, DueState state) => say[$"State.{state}"];

    /// <summary>The tone of the five that a state has.</summary>
    public static string Tone(this DueState state) => state switch
    {
        DueState.Due => "AtRisk",
        DueState.NotYet => "OnTrack",
        DueState.Away => "Met",
        DueState.Exempt => "Exempt",
        _ => "NotStarted",
    };

    /// <summary>Why they stand so, with the day that matters.</summary>
    public static string Why(this IStringLocalizer<RotationsText> say, Standpoint of)
    {
        var (stands, day) = (of.Stands, of.Stands.DueOn?.AsDay() ?? "");
        return stands.State switch
        {
            DueState.Due => say["Why.Due", stands.Term!.Name.Spoken(), of.Years ?? 0, day],
            DueState.NotYet => say["Why.NotYet", stands.Term!.Name.Spoken(), of.Years ?? 0, day],
            DueState.Exempt when stands.Until is { } until => say["Why.Exempt.Until", stands.Reason!.Name.Spoken(), until.AsDay()],
            DueState.Exempt => say["Why.Exempt", stands.Reason!.Name.Spoken()],
            DueState.Away when stands.Until is { } until => say["Why.Away.Until", of.Host?.NameOn(of.On) ?? "", until.AsDay()],
            DueState.Away => say["Why.Away", of.Host?.NameOn(of.On) ?? ""],
            _ => say[of.School is null ? "Why.NoPost" : "Why.OutOfScope"],
        };
    }

    public static string Kind(this IStringLocalizer<RotationsText> say, PlacementKind kind) => say[$"Kind.{kind}"];

    public static string Tone(this RotationRatio ratio) => ratio.IsReached ? "Met" : "AtRisk";

    /// <summary>A share with its sign; a dash where nothing stands below the line.</summary>
    public static string Share(this RotationRatio ratio) => ratio.PerMille is { } share ? share.AsPercent() : "–";
}
