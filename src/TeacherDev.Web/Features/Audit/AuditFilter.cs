using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Audit;

/// <summary>Which rows are asked for, as it stands in the address.</summary>
/// <param name="What">A code of an action.</param>
/// <param name="Who">A part of the actor's name.</param>
/// <param name="From">The district's days, both included.</param>
public sealed record AuditFilter(string? What, string? Who, DateOnly? From, DateOnly? To)
{
    public bool IsEmpty => this is { What: null, Who: null, From: null, To: null };

    /// <summary>The rows that fit, newest first.</summary>
    public IQueryable<AuditRow> Of(TeacherDevDb db, DistrictClock clock)
    {
        IQueryable<AuditRow> rows = db.Audit;
        if (What is not null) rows = rows.Where(r => r.Action == What);
        if (Who?.Trim() is { Length: > 0 } who) rows = rows.Where(r => r.ActorName.Contains(who));
        if (From is { } from)
        {
            var start = clock.StartOf(from);
            rows = rows.Where(r => r.AtUtc >= start);
        }
        if (To is { } to && to < DateOnly.MaxValue)
        {
            var end = clock.StartOf(to.AddDays(1));
            rows = rows.Where(r => r.AtUtc < end);
        }
        return rows.OrderByDescending(r => r.AtUtc).ThenByDescending(r => r.Id);
    }
}
