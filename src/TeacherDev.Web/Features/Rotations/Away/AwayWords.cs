using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Rotations.Away;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.Away;

/// <summary>What the field calls the parts of a time at a host school.</summary>
public static class AwayWords
{
    public static string Tone(this AwayState state) => state switch { AwayState.Said => "Met", AwayState.Open => "AtRisk", AwayState.Late => "NotMet", _ => "NotStarted" };

    /// <summary>What it is: the mid-way check, the appraisal of a year.</summary>
    public static string Name(this IStringLocalizer<AwayText> say, AwayStep step) => step.Kind == HostWordKind.MidWay ? say["Step.MidWay"] : say["Step.Yearly", step.Year];

    /// <summary>How it stands, with the day that matters.</summary>
    public static string Stands(this IStringLocalizer<AwayText> say, AwayStep step, DateOnly today) => step.State(today) switch
    {
        AwayState.Said when step.Kind == HostWordKind.Yearly => step.Word!.Grade,
        AwayState.Said => say[step.Word!.NeedsCare ? "MidWay.Care" : "MidWay.Fine"],
        AwayState.Ahead => say["Step.Ahead", step.OpensOn.AsDay()],
        AwayState.Open => say["Step.Open", step.By.AsDay()],
        _ => say["Step.Late", step.By.AsDay()],
    };

    /// <summary>What comes after: a return, or that they stay.</summary>
    public static string After(this IStringLocalizer<AwayText> say, AwayRow row) =>
        !row.HasEnd ? say["After.Open"]
        : row.Term.Kind == Domain.Teachers.PlacementKind.Post ? say["After.May", row.Term.Days.End.AsDay()]
        : row.Then is null ? say["After.Nothing", row.Term.Days.End.AsDay()]
        : say[row.Then.Id == row.Person.StandsFor(row.Host.Id, row.Term.Days.End.AddDays(1)) ? "After.Stays" : "After.Returns", row.Then.Name, row.Term.Days.End.AddDays(1).AsDay()];
}
