using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Outlook;

/// <summary>What would close an open duty, by its rules alone; tenths.</summary>
/// <param name="Short">What is missing to the target.</param>
/// <param name="MonthsLeft">Calendar months until the window's end, this one included.</param>
/// <param name="ClausesOpen">The clauses that do not hold yet.</param>
/// <param name="Caps">The room of each cap in the period of the as-of date.</param>
public sealed record WayToGo(int Short, int MonthsLeft, IReadOnlyList<ClauseResult> ClausesOpen, IReadOnlyList<CapUse> Caps)
{
    /// <summary>An even share of what is missing for each month left, rounded up to the tenth.</summary>
    public int PerMonth => (Short + MonthsLeft - 1) / MonthsLeft;

    /// <summary>Null when nothing is open: met, exempt, over, not begun, or rolling.</summary>
    /// <param name="duty">Evaluated with lines.</param>
    public static WayToGo? Of(DutyResult duty) =>
        duty.Status is not (DutyStatus.OnTrack or DutyStatus.AtRisk) || duty.Policy.Window is Rolling
            ? null
            : new(
                duty.Short,
                ((duty.Window.End.Year - duty.AsOf.Year) * 12) + duty.Window.End.Month - duty.AsOf.Month + 1,
                [.. duty.Clauses.Where(c => !c.Met)],
                [.. CapUse.Of(duty).Where(u => u.Period.Contains(duty.AsOf))]);
}
