namespace TeacherDev.Domain.Careers.Ethics;

/// <summary>Somebody may not, until a day. It names the act and the day, never the violation behind it.</summary>
/// <param name="UntilOn">The last day.</param>
public sealed record Bar(BarredAct Act, DateOnly UntilOn)
{
    /// <summary>What keeps one person from the act on the day; null for nothing. Windows that follow on one another are one.</summary>
    /// <param name="violations">All of the person.</param>
    public static Bar? Of(IEnumerable<EthicsViolation> violations, BarredAct act, DateOnly day)
    {
        var windows = violations.Where(v => v.BarsFrom(act) && v.WorksUntil >= day).OrderBy(v => v.DecidedOn).ToList();
        DateOnly? until = null;
        foreach (var window in windows.Where(w => w.DecidedOn <= (until?.AddDays(1) ?? day)))
        {
            until = until > window.WorksUntil ? until : window.WorksUntil;
        }

        return until is { } last ? new(act, last) : null;
    }
}
