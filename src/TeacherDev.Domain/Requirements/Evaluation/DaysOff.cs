using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Requirements.Windows;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Evaluation;

/// <summary>What exemptions, leave and pauses take off one window.</summary>
internal sealed class DaysOff
{
    private readonly DutyWindow window;
    private readonly IReadOnlyList<DateRange> pauses;
    private readonly int both;

    /// <param name="exemptions">The person's own.</param>
    /// <param name="events">Those that touch the person.</param>
    /// <param name="knownAt">Only what was known then; null for all that hold.</param>
    public DaysOff(DutyWindow window, IEnumerable<Exemption> exemptions, PersonsEvents events, DateTime? knownAt)
    {
        this.window = window;
        var code = window.Policy.Code;
        var exempting = Known(EventEffect.Exempt);
        var pausing = Known(EventEffect.Pause);
        var free = exemptions.Where(e => (e.PolicyCode is null || e.PolicyCode == code) && (knownAt is null || e.WasKnownAt(knownAt.Value)))
            .Select(e => e.Days).Concat(exempting.Select(e => e.Days!.Value)).ToList();
        pauses = [.. pausing.Select(e => e.Days!.Value)];
        Exempt = Covered(window.Due, free);
        Paused = Covered(window.Due, pauses);
        both = pauses.Count == 0 ? Exempt : free.Count == 0 ? Paused : Covered(window.Due, [.. free, .. pauses]);
        Events = [.. exempting, .. pausing];

        List<PolicyEvent> Known(EventEffect effect) => events.None ? []
            : [.. events.Over(effect, code, window.Due).Where(e => knownAt is null || e.WasKnownAt(knownAt.Value))];
    }

    public int Exempt { get; }
    public int Paused { get; }
    public IReadOnlyList<PolicyEvent> Events { get; }

    /// <summary>No day is left on which it binds: the whole duty falls, and its amounts stay.</summary>
    public bool Free => both == window.Due.Days;

    /// <summary>What comes off the target, and off a clause that is cut like it.</summary>
    public int Days => Free ? 0 : window.Policy.Target is { LessLeave: true } ? both : Paused;

    public int Target => Credits.Target(window, Days);

    public Pace Pace(DateOnly asOf)
    {
        var last = asOf < window.Days.End ? asOf : window.Days.End;
        return new(Running(window.Days), last < window.Days.Start ? 0 : Running(new(window.Days.Start, last)));
    }

    private int Running(DateRange days) => days.Days - Covered(days, pauses);

    /// <summary>How many days of the window these ranges cover; a day covered twice is one day.</summary>
    private static int Covered(DateRange window, IEnumerable<DateRange> ranges)
    {
        var days = 0;
        var covered = window.Start.AddDays(-1);
        foreach (var range in ranges.OrderBy(r => r.Start))
        {
            var start = range.Start > covered ? range.Start : covered.AddDays(1);
            var end = range.End < window.End ? range.End : window.End;
            if (start <= end)
            {
                days += end.DayNumber - start.DayNumber + 1;
                covered = end;
            }
        }

        return days;
    }
}
