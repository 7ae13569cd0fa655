using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Schools;

/// <summary>How schools are spoken of.</summary>
public static class SchoolWords
{
    public static string Sentence(this IStringLocalizer<SchoolsText> say, Refusal refusal) => say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a)]];

    /// <summary>Where it stands today, with the day and the successor where there are any.</summary>
    public static string State(this IStringLocalizer<SchoolsText> say, School school, string? successor, DateOnly today) => school.StateOn(today) switch
    {
        SchoolState.Opens => say["State.Opens", school.OpenedOn!.Value.AsDay()],
        SchoolState.Merges or SchoolState.Merged => say[$"State.{school.StateOn(today)}", school.ClosedOn!.Value.AsDay(), successor ?? ""],
        SchoolState.Closes or SchoolState.Closed => say[$"State.{school.StateOn(today)}", school.ClosedOn!.Value.AsDay()],
        var state => say[$"State.{state}"],
    };

    /// <summary>A post or a stay at a school, with its days.</summary>
    /// <param name="school">As it is called there.</param>
    public static string Placed(this IStringLocalizer<SchoolsText> say, IStringLocalizer<SharedText> words, Placement placement, string school)
    {
        var days = placement.EndOn is { } end ? words.Days(placement.StartOn, end) : say["From.On", placement.StartOn.AsDay()].Value;
        return placement.Kind == PlacementKind.Post ? say["Placement.Post", school, days] : say["Placement.Stay", school, say[$"Kind.{placement.Kind}"].Value, days];
    }

    /// <summary>The tone of the five that a state has.</summary>
    public static string Tone(this SchoolState state) => state switch
    {
        SchoolState.Open => "Met",
        SchoolState.Opens => "OnTrack",
        SchoolState.Closes or SchoolState.Merges => "AtRisk",
        _ => "NotStarted",
    };

    public static string Of(this School school, string rest = "") => $"/schools/{Uri.EscapeDataString(school.Code)}{rest}";
}
