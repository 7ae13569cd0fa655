using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Demo.Studios;

/// <summary>On which days the invented people meet.</summary>
internal static class DemoDays
{
    /// <summary>The day itself, or the Friday before it.</summary>
    public static DateOnly Working(DateOnly day) => day.DayOfWeek switch { DayOfWeek.Saturday => day.AddDays(-1), DayOfWeek.Sunday => day.AddDays(-2), _ => day };

    /// <summary>Schools are shut: winter, summer, the national day.</summary>
    public static bool IsHoliday(DateOnly day) =>
        (day.Month == 1 && day.Day > 17) || (day.Month == 2 && day.Day < 17) || (day.Month == 7 && day.Day > 2) || (day.Month == 8 && day.Day < 28) || (day.Month == 10 && day.Day < 8);

    /// <summary>The terms of a studio that began before or on a day, the first first.</summary>
    public static IEnumerable<SchoolTerm> Terms(DateOnly from, DateOnly until)
    {
        for (var term = SchoolTerm.Of(from); term.Range.Start <= until; term = term.Next)
        {
            yield return term;
        }
    }
}
