using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Careers.Cohorts;

/// <summary>How somebody stood in a month of the forum.</summary>
public enum ForumState
{
    /// <summary>They took part in one session at least, and the register is confirmed.</summary>
    Attended,

    /// <summary>They are marked as there; the register waits for its confirmation.</summary>
    Waits,

    /// <summary>There was a session, and they were not there.</summary>
    Missed,

    /// <summary>There was none.</summary>
    None,

    /// <summary>The month is not over, and nothing is known of it yet.</summary>
    Ahead,
}

/// <summary>A session of a cohort's training that took place, as the register has it for one person.</summary>
/// <param name="WasThere">Present, late, left early, or led it.</param>
/// <param name="Confirmed">The register's attendance is confirmed.</param>
public sealed record CohortSession(DateOnly On, bool IsForum, bool WasThere, bool Confirmed);

/// <summary>One month; several sessions in it count once.</summary>
public sealed record ForumMonth(int Year, int Month, ForumState State)
{
    /// <summary>Every month that the days touch, in order. Sessions outside the days are nothing.</summary>
    public static IReadOnlyList<ForumMonth> Of(DateRange days, DateOnly today, IEnumerable<CohortSession> sessions)
    {
        var within = sessions.Where(s => s.IsForum && s.On <= today && days.Contains(s.On)).ToLookup(s => (s.On.Year, s.On.Month));
        List<ForumMonth> months = [];
        for (var first = new DateOnly(days.Start.Year, days.Start.Month, 1); first <= days.End; first = first.AddMonths(1))
        {
            months.Add(new(first.Year, first.Month, Was([.. within[(first.Year, first.Month)]], first.AddMonths(1) > today)));
        }

        return months;
    }

    private static ForumState Was(List<CohortSession> held, bool runs) =>
        held.Exists(s => s.WasThere && s.Confirmed) ? ForumState.Attended
        : held.Exists(s => s.WasThere) ? ForumState.Waits
        : held.Count > 0 ? ForumState.Missed
        : runs ? ForumState.Ahead
        : ForumState.None;
}
