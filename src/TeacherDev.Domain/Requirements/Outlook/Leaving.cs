using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Outlook;

/// <summary>How a rolling window empties if nothing is added: what leaves it within a year, and when it falls below the target.</summary>
/// <param name="By">The day a year from now.</param>
/// <param name="Tenths">What leaves the window until then.</param>
/// <param name="Remaining">What would still count on that day.</param>
/// <param name="FallsShortOn">The first day below the target; null when it is below already, or stays above while anything counts.</param>
/// <param name="Lines">What leaves, first to go first.</param>
public sealed record Leaving(DateOnly By, int Tenths, int Remaining, DateOnly? FallsShortOn, IReadOnlyList<LeavingLine> Lines)
{
    /// <summary>Null for a duty whose window does not roll.</summary>
    /// <param name="duty">Evaluated with lines.</param>
    public static Leaving? Of(DutyResult duty)
    {
        if (duty.Policy.Window is not Rolling rolling)
        {
            return null;
        }

        var lines = duty.Lines ?? throw new ArgumentException("The duty was evaluated without lines.", nameof(duty));
        var by = duty.AsOf.AddMonths(12);
        var all = lines.Where(l => l.Counted > 0).Select(l => new LeavingLine(l, DayOut(l.CompletedOn, rolling.Years))).ToList();
        var soon = all.Where(l => l.LeavesOn <= by).ToList();
        var tenths = soon.Sum(l => l.Line.Counted);
        return new(by, tenths, duty.Counted - tenths, FirstShort(duty, all), soon);
    }

    private static DateOnly? FirstShort(DutyResult duty, List<LeavingLine> lines)
    {
        var left = duty.Counted;
        if (left < duty.Target)
        {
            return null;
        }

        foreach (var line in lines)
        {
            left -= line.Line.Counted;
            if (left < duty.Target)
            {
                return line.LeavesOn;
            }
        }

        return null;
    }

    /// <summary>The first day whose window of so many years no longer holds the day of completion.</summary>
    private static DateOnly DayOut(DateOnly completedOn, int years)
    {
        var day = completedOn.AddYears(years);
        return day.AddYears(-years) < completedOn ? day.AddDays(1) : day;
    }
}

/// <param name="LeavesOn">The first day on which it no longer counts.</param>
public sealed record LeavingLine(DutyLine Line, DateOnly LeavesOn);
