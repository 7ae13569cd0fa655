using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations;

/// <summary>What the field calls the parts of rotation.</summary>
public static class RotationWords
{
    public static string Sentence(this IStringLocalizer<RotationsText> say, Refusal refusal) => say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a)]];

    public static string State(this IStringLocalizer<RotationsText> say, DueState state) => say[$"State.{state}"];

    /// <summary>What somebody is called: whoever was made anonymous has no name.</summary>
    public static string Called(this IStringLocalizer<RotationsText> say, Teacher who) => who.AnonymisedAt is null ? who.Name : say["Anonymous"];

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
            DueState.Due when stands.Papers.FirstOrDefault(p => p.State == FreeingState.Over && !(of.HidesPapers && p.Reason!.IsPersonal)) is { } over =>
                say["Why.Over", Due(), over.Reason!.Name.Spoken(), over.Until!.Value.AsDay(), say.Longest(over.Reason)],
            DueState.Due => Due(),
            DueState.NotYet => say["Why.NotYet", say.Term(stands.Term!), of.Years ?? 0, day],
            DueState.Exempt when of.HidesReason => say["Why.Exempt.Personal"],
            DueState.Exempt when stands.Cut is { } cut => say["Why.Exempt.Cut", stands.Reason!.Name.Spoken(), cut.Until!.Value.AsDay(), say.Longest(stands.Reason)],
            DueState.Exempt when stands.Until is { } until => say["Why.Exempt.Until", stands.Reason!.Name.Spoken(), until.AsDay()],
            DueState.Exempt => say["Why.Exempt", stands.Reason!.Name.Spoken()],
            DueState.Away when stands.Until is { } until => say["Why.Away.Until", of.Host?.NameOn(of.On) ?? "", until.AsDay()],
            DueState.Away => say["Why.Away", of.Host?.NameOn(of.On) ?? ""],
            _ => say[of.School is null ? "Why.NoPost" : "Why.OutOfScope"],
        };

        string Due() => say["Why.Due", say.Term(stands.Term!), of.Years ?? 0, day];
    }

    /// <summary>What an approved exemption does, and why it does not free where it does not.</summary>
    /// <param name="days">Of the exemption, in words.</param>
    public static string Paper(this IStringLocalizer<RotationsText> say, Freeing paper, string days) => paper.State == FreeingState.Over
        ? say["Paper.Over", days, paper.Reason!.Name.Spoken(), paper.Until!.Value.AsDay(), say.Longest(paper.Reason)]
        : say[$"Paper.{paper.State}", days];

    /// <summary>For how long a reason postpones at most: whole years where they are.</summary>
    private static string Longest(this IStringLocalizer<RotationsText> say, ExemptionReason reason) =>
        reason.LongestMonths is { } months && months % 12 == 0 ? say["Years.Of", months / 12] : say["Months.Of", reason.LongestMonths ?? 0];

    /// <summary>What a term is called, and of how many terms of office it is.</summary>
    public static string Term(this IStringLocalizer<RotationsText> say, RotationTerm term) => term.Office is { } office ? say["Terms.Of", term.Name.Spoken(), office.Count, office.Years] : term.Name.Spoken();

    public static string Kind(this IStringLocalizer<RotationsText> say, PlacementKind kind) => say[$"Kind.{kind}"];

    public static string Tone(this RotationRatio ratio) => ratio.IsReached ? "Met" : "AtRisk";

    /// <summary>A share with its sign; a dash where nothing stands below the line.</summary>
    public static string Share(this RotationRatio ratio) => ratio.PerMille is { } share ? share.AsPercent() : "–";
}
