using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Imports;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Placements;

/// <summary>Reads and writes the placements that moves and mergers change, of one person, a round or a school, within the transaction of whoever asks.</summary>
public sealed class PlacementDesk(TeacherDevDb db, StandingWriter standings, District district, DistrictClock clock)
{
    /// <summary>Whoever else moves one of these people waits until the transaction is over, and then sees what it did.</summary>
    /// <returns>How many of them there are.</returns>
    public Task<int> Alone(IReadOnlyCollection<int> ids, CancellationToken cancel) =>
        db.Teachers.Where(t => ids.Contains(t.Id)).ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel);

    /// <summary>Whoever else brings somebody to the school, or closes it, waits until the transaction is over.</summary>
    /// <returns>The school as it then stands; null for none.</returns>
    public async Task<School?> At(int schoolId, CancellationToken cancel)
    {
        await db.Schools.Where(s => s.Id == schoolId).ExecuteUpdateAsync(s => s.SetProperty(x => x.Code, x => x.Code), cancel);
        return await db.Schools.AsNoTracking().SingleOrDefaultAsync(s => s.Id == schoolId, cancel);
    }

    /// <summary>All rows that hold, of each person the first begun first.</summary>
    public Task<List<Placement>> Holding(IReadOnlyCollection<int> ids, CancellationToken cancel) =>
        db.Placements.Where(p => ids.Contains(p.TeacherId) && p.WithdrawnAt == null).OrderBy(p => p.StartOn).ThenBy(p => p.Id).ToListAsync(cancel);

    /// <summary>These people with what mergers made of their placements.</summary>
    /// <param name="holding">All rows of them that hold.</param>
    public async Task<IReadOnlyDictionary<int, TeacherRecord>> Known(IEnumerable<Teacher> people, ILookup<int, Placement> holding, CancellationToken cancel)
    {
        var gone = await db.Schools.AsNoTracking().Where(s => s.SuccessorId != null).ToDictionaryAsync(s => s.Id, cancel);
        return people.ToDictionary(t => t.Id, t => new TeacherRecord(t, [], holding[t.Id], gone));
    }

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
