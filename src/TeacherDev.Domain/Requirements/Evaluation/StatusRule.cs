using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Evaluation;

/// <summary>The status of one requirement: the first of rules.md's table that applies.</summary>
internal static class StatusRule
{
    public static DutyStatus Of(
        Policy policy, DateRange window, DateOnly asOf, int target, int counted, IReadOnlyList<ClauseResult> clauses, bool exempt, Pace pace)
    {
        if (target == 0 && clauses.Count == 0)
        {
            return DutyStatus.NotEvaluable;
        }

        if (exempt)
        {
            return DutyStatus.Exempt;
        }

        if (asOf < window.Start)
        {
            return DutyStatus.NotStarted;
        }

        if (counted >= target && clauses.All(c => c.Met))
        {
            return DutyStatus.Met;
        }

        if (asOf > window.End || policy.Window is Rolling)
        {
            return DutyStatus.NotMet;
        }

        // counted >= share x target x elapsed / all days, both ends included, without division.
        return (Int128)counted * 100 * pace.All >= (Int128)policy.PacePercent * target * pace.Elapsed ? DutyStatus.OnTrack : DutyStatus.AtRisk;
    }
}
