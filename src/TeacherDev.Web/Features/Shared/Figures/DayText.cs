using System.Globalization;
using Microsoft.Extensions.Localization;

namespace TeacherDev.Web.Features.Shared.Figures;

/// <summary>How days are written: 2026-11-21, with the weekday where people plan.</summary>
public static class DayText
{
    public static string AsDay(this DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>"2026-11-21 星期六", "2026-11-21 Saturday".</summary>
    public static string AsPlanningDay(this DateOnly day) =>
        $"{day.AsDay()} {CultureInfo.CurrentUICulture.DateTimeFormat.GetDayName(day.DayOfWeek)}";

    /// <summary>"2026-01-01 至 2030-12-31".</summary>
    public static string Days(this IStringLocalizer words, DateOnly start, DateOnly end) =>
        words["Days.FromTo", start.AsDay(), end.AsDay()];

    /// <summary>A moment in the zone it is given in: "2026-11-21 13:58".</summary>
    public static string AsMoment(this DateTime local) => local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
