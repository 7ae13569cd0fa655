using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Imports;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Schools;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Web.Features.Credits.Commands;

/// <summary>
/// Time moves pace: once a business day everybody's standing is computed anew. Which day was done is on record, so a missed
/// night is caught up and a second run writes nothing.
/// </summary>
public sealed class RefreshStandings(TeacherDevDb db, StandingWriter writer, District district, DistrictClock clock)
{
    /// <returns>How many rows changed; null when today was done already.</returns>
    public async Task<int?> Run(CancellationToken cancel)
    {
        var today = clock.Today;
        if (await IsDone(today, cancel))
        {
            return null;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        try
        {
            await db.SettleEvents(today, clock.UtcNow, cancel);
            await db.SettleSchools(today, cancel);
            var written = await writer.Refresh(db, AsOf.On(today, district), cancel);
            await transaction.CommitAsync(cancel);
            return written;
        }
        catch (DbUpdateException)
        {
            await transaction.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            if (await IsDone(today, cancel))
            {
                // Another node was faster.
                return null;
            }

            throw;
        }
    }

    private Task<bool> IsDone(DateOnly today, CancellationToken cancel) =>
        db.StandingDays.AsNoTracking().AnyAsync(d => d.ComputedFor == today, cancel);
}
