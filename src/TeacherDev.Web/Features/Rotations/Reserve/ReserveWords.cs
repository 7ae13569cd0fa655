using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Reserve;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Rotations.Reserve;

/// <summary>What the field calls the parts of the pool.</summary>
public static class ReserveWords
{
    public static string State(this IStringLocalizer<ReserveText> say, ReserveState state) => say[$"Member.{state}"];

    public static string State(this IStringLocalizer<ReserveText> say, ShortageState state) => say[$"Shortage.{state}"];

    public static string Why(this IStringLocalizer<ReserveText> say, ShortageReason why) => say[$"Why.{why}"];

    public static string Obstacle(this IStringLocalizer<ReserveText> say, ReserveObstacle obstacle) => say[$"Obstacle.{obstacle}"];

    /// <summary>The zone within which somebody goes.</summary>
    public static string Zone(this IStringLocalizer<ReserveText> say, string zone) => zone.Length == 0 ? say["Zone.County"] : zone;

    public static string Words(this IStringLocalizer<ReserveText> say, IEnumerable<string> words) => string.Join(say["And"], words);

    public static string Tone(this ReserveState state) => state switch { ReserveState.Ready => "Met", ReserveState.Offered => "AtRisk", _ => "NotStarted" };

    public static string Tone(this ShortageState state) => state switch { ShortageState.Met => "Met", ShortageState.Open => "AtRisk", ShortageState.Past => "NotMet", _ => "NotStarted" };

    public static string Sentence(this IStringLocalizer<ReserveText> say, Refusal refusal) => say[$"Refusal.{refusal.Code}", [.. refusal.Arguments.Select(a => a is DateOnly day ? day.AsDay() : a)]];
}
