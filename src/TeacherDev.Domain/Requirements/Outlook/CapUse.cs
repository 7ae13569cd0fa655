using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Outlook;

/// <summary>What one cap let count in one of its periods, and what it turned away; tenths.</summary>
public sealed record CapUse(Cap Cap, DateRange Period, int Used, int TurnedAway)
{
    public int Left => Math.Max(0, Cap.AtMost - Used);

    public bool IsFull => Left == 0;

    /// <summary>Every cap in each period that holds something it selects, and in the one that holds the as-of date; newest first.</summary>
    /// <param name="duty">Evaluated with lines.</param>
    public static IReadOnlyList<CapUse> Of(DutyResult duty)
    {
        var lines = duty.Lines ?? throw new ArgumentException("The duty was evaluated without lines.", nameof(duty));
        return [.. duty.Policy.Caps.SelectMany(cap => Uses(duty, cap, [.. lines.Where(l => l.Entry is { } entry && cap.Of.Selects(entry))]))];
    }

    private static IEnumerable<CapUse> Uses(DutyResult duty, Cap cap, List<DutyLine> lines)
    {
        var periods = lines.Select(l => PeriodOf(duty, cap, l.CompletedOn));
        if (duty.IsOpen)
        {
            periods = periods.Append(PeriodOf(duty, cap, duty.AsOf));
        }

        return periods.Distinct().OrderByDescending(p => p.Start).Select(period =>
        {
            var inside = lines.Where(l => period.Contains(l.CompletedOn)).ToList();
            return new CapUse(cap, period, inside.Sum(l => l.Counted), inside.Sum(l => Over(l, cap)));
        });
    }

    private static int Over(DutyLine line, Cap cap) =>
        line.Reasons.Where(r => r.Code == LineReason.OverCap && r.Subject == cap.Code).Sum(r => r.Tenths);

    private static DateRange PeriodOf(DutyResult duty, Cap cap, DateOnly day) => cap.Per switch
    {
        Per.CalendarYear => YearOf.Range(YearKind.Calendar, day.Year),
        Per.SchoolYear => YearOf.Range(YearKind.School, YearOf.Day(YearKind.School, day)),
        _ => duty.Window,
    };
}
