using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Credits.Commands.Chain;

/// <summary>Publishes the root of each month that is over; what was missed is caught up, a second run publishes nothing.</summary>
public sealed class CloseMonths(TeacherDevDb db, DistrictClock clock)
{
    /// <returns>How many roots were published.</returns>
    public async Task<int> Run(CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var today = clock.DayOf(now);
        var month = new DateOnly(today.Year, today.Month, 1);
        if (!await db.MonthIsOpen(month, cancel))
        {
            return 0;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var actor = new Actor(null, "ledger", "job", Guid.NewGuid().ToString("N")[..16]);
        var roots = await db.CloseMonths(month, clock.StartOf, now, actor.Name, cancel);
        foreach (var root in roots)
        {
            db.Audited(actor, now, "ledger.root-published", detail: new { month = $"{root.MonthOn:yyyy-MM}", entries = root.Entries, root = root.Short });
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        return roots.Count;
    }
}
