using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Evaluation;

internal static class ExemptDays
{
    /// <summary>How many days of the window approved exemptions from this policy cover; a day covered twice is one day.</summary>
    public static int In(DateRange window, string policy, IReadOnlyList<Exemption> exemptions)
    {
        if (exemptions.Count == 0)
        {
            return 0;
        }

        var days = 0;
        var covered = window.Start.AddDays(-1);
        foreach (var exemption in exemptions.Where(e => e.PolicyCode is null || e.PolicyCode == policy).OrderBy(e => e.StartOn))
        {
            var start = exemption.StartOn > covered ? exemption.StartOn : covered.AddDays(1);
            var end = exemption.Days.End < window.End ? exemption.Days.End : window.End;
            if (start <= end)
            {
                days += end.DayNumber - start.DayNumber + 1;
                covered = end;
            }
        }

        return days;
    }
}
