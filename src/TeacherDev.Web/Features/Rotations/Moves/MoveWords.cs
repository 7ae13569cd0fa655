using Microsoft.Extensions.Localization;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Rotations.Moves;

/// <summary>How moves are spoken of.</summary>
public static class MoveWords
{
    /// <summary>Monday, Wednesday.</summary>
    public static string Weekdays(this IStringLocalizer<MovesText> say, WeekDays days) =>
        string.Join(say["And"], Each(days).Select(d => say[$"Weekday.{d}"].Value));

    public static IEnumerable<WeekDays> Each(WeekDays days) => Enum.GetValues<WeekDays>().Where(d => d != WeekDays.None && days.HasFlag(d));

    /// <summary>The tone of what a tie asks, by the name of the status that it is like.</summary>
    public static string Tone(this TieNeed need) => need switch { TieNeed.HandOver => "NotMet", TieNeed.Settle or TieNeed.Decide => "AtRisk", _ => "Met" };

    /// <summary>Where it is handed over or decided; null for where no page is.</summary>
    public static string? Address(this Tie tie) => tie.Kind switch
    {
        TieKind.Mentor or TieKind.Apprentice => $"~/inductions/pairs/{tie.Id}",
        TieKind.StudioLead or TieKind.StudioDeputy => $"~/studios/{tie.Id}#leading",
        TieKind.StudioSeat => $"~/studios/{tie.Id}/members",
        TieKind.Sessions => $"~/trainings/{tie.Id}",
        TieKind.Stars => $"~/careers/{tie.Id}",
        TieKind.Cohort => $"~/cohorts/{tie.Id}",
        TieKind.Hiring => $"~/rotations/hirings/{tie.Id}",
        TieKind.Office => $"~/accounts/{tie.Id}",
        _ => null,
    };

    /// <summary>Who takes it over, or decides: by name where somebody is known, and by office.</summary>
    public static string Who(this IStringLocalizer<MovesText> say, Tie tie, TieNeed need) =>
        need == TieNeed.GoesAlong ? say["Who.GoesAlong"] : tie.Who.Count > 0 ? say[$"Who.{tie.Kind}.Named", string.Join(say["And"], tie.Who)] : say[$"Who.{tie.Kind}"];
}
