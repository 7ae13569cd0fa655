using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Outlook;

/// <summary>How the target of a cut round came about: the whole target x months / all months, rounded up.</summary>
/// <param name="Whole">The round as the policy draws it.</param>
/// <param name="WholeTarget">Tenths asked of the whole round.</param>
/// <param name="Exact">The amount before rounding, in hours; rounded to two decimals for reading.</param>
public sealed record ProRata(DateRange Window, DateRange Whole, int WholeTarget, int Target, decimal Exact)
{
    public bool IsRounded => Exact * 10 != Target;

    public bool BeginsLate => Window.Start > Whole.Start;

    /// <summary>Null when the window is whole, or the policy asks the same of a cut one.</summary>
    public static ProRata? Of(DutyResult duty) =>
        duty is { Policy: { Window: Rounds, Target: { ByMonth: true } target }, Whole: { Days: > 1 } whole, Due: var due } && whole != due
            ? new(due, whole, target.Tenths, duty.Target, Math.Round(target.Tenths * due.Months / 10m / whole.Months, 2))
            : null;
}
