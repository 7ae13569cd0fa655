using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Imports;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Rotations;

/// <summary>Reads and writes the placements that moves change, of one person or of a whole round, within the transaction of whoever asks.</summary>
public sealed class PlacementDesk(TeacherDevDb db, StandingWriter standings, District district, DistrictClock clock)
{
    /// <summary>Whoever else moves one of these people waits until the transaction is over, and then sees what it did.</summary>
    /// <returns>How many of them there are.</returns>
    public Task<int> Alone(IReadOnlyCollection<int> ids, CancellationToken cancel) =>
        db.Teachers.Where(t => ids.Contains(t.Id)).ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel);

    /// <summary>All rows that hold, of each person the first begun first.</summary>
    public Task<List<Placement>> Holding(IReadOnlyCollection<int> ids, CancellationToken cancel) =>
        db.Placements.Where(p => ids.Contains(p.TeacherId) && p.WithdrawnAt == null).OrderBy(p => p.StartOn).ThenBy(p => p.Id).ToListAsync(cancel);

    /// <summary>Rows are withdrawn, never changed otherwise; others are recorded in their place and have their numbers once this is done.</summary>
    public Task Write(IEnumerable<PlacementChange> changes, CancellationToken cancel)
    {
        foreach (var change in changes)
        {
            foreach (var row in change.Withdrawn)
            {
                row.WithdrawnAt = clock.UtcNow;
            }

            db.Placements.AddRange(change.Recorded);
        }

        return db.SaveChangesAsync(cancel);
    }

    /// <summary>The school on everybody's row, and where they then stand.</summary>
    public async Task Settle(IReadOnlyCollection<int> ids, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await db.SettleSchools(ids, clock.Today, cancel);
        await standings.Changed(db, ids, AsOf.On(clock.Today, district), cancel);
    }
}
