using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents;

/// <summary>How the periods of clauses and caps lie in the windows of a policy.</summary>
internal static class Periods
{
    /// <summary>A window that is one year of a kind has one such year: counting by it is counting by the window.</summary>
    public static Per As(Policy policy, Per per) => (policy.Window, per) switch
    {
        (EachYear { Kind: YearKind.Calendar }, Per.CalendarYear) or (EachYear { Kind: YearKind.School }, Per.SchoolYear) => Per.Window,
        _ => per,
    };

    /// <summary>How many periods of the kind the longest window of the policy touches.</summary>
    public static int Touched(Policy policy, Per per)
    {
        var kind = per == Per.SchoolYear ? YearKind.School : YearKind.Calendar;
        return As(policy, per) == Per.Window ? 1 : policy.Window switch
        {
            Rounds rounds => rounds.Ranges.Max(r => YearOf.Day(kind, r.End) - YearOf.Day(kind, r.Start) + 1),
            Rolling rolling => rolling.Years + 1,
            FirstMonths first => ((first.Months + 10) / 12) + 1,
            _ => 2,
        };
    }
}
