using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Imports;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Web.Features.Imports.Running;

/// <summary>What keeps a roster from being taken back because of schools.</summary>
public sealed partial class RosterUndoing
{
    /// <summary>A merger withdrew or replaced what this import recorded, or a later event stands on a name that it brought.</summary>
    private async Task<Refusal?> SchoolsChanged(CancellationToken cancel)
    {
        foreach (var stays in changes.Where(c => c.Thing == ChangedThing.Stay).Select(c => c.ThingId).Chunk(KeysPerQuery))
        {
            if (await db.MergedPlacements.AnyAsync(r => stays.Contains(r.PlacementId), cancel))
            {
                return new("undo-merger-since");
            }
        }

        foreach (var ids in newTeachers.Chunk(KeysPerQuery))
        {
            if (await db.MergedPlacements.AnyAsync(r => db.Placements.Any(p => p.Id == r.PlacementId && ids.Contains(p.TeacherId)), cancel))
            {
                return new("undo-merger-since");
            }
        }

        if (!changes.Any(c => c.Thing == ChangedThing.School))
        {
            return null;
        }

        SchoolBook book = new(await db.Schools.AsNoTracking().ToListAsync(cancel), await db.SchoolEvents.AsNoTracking().ToListAsync(cancel));
        var mine = RosterWriting.RenameKey(batch.Id);
        var stuck = (await db.SchoolEvents.AsNoTracking().Where(e => e.Key.StartsWith(mine) && e.UndoneAt == null).ToListAsync(cancel)).Find(e => book.WhyNotUndo(e) is not null);
        return stuck is null ? null : new("undo-school-since", book[stuck.SchoolId].Name);
    }

    private async Task<Refusal?> SchoolsInUse(CancellationToken cancel)
    {
        var gone = newTeachers.ToHashSet();
        var mine = changes.Where(c => c.Thing == ChangedThing.Stay).Select(c => c.ThingId).ToHashSet();
        foreach (var ids in newSchools.Chunk(KeysPerQuery))
        {
            var stays = await db.Placements.Where(p => ids.Contains(p.SchoolId)).Select(p => new { p.Id, p.TeacherId, p.SchoolId }).ToListAsync(cancel);
            // A stay that this import recorded for somebody who remains is withdrawn, and the withdrawn row still names the school.
            var stay = stays.FirstOrDefault(p => !gone.Contains(p.TeacherId) && !mine.Contains(p.Id));
            var account = await db.Users.Where(u => u.SchoolId != null && ids.Contains(u.SchoolId.Value)).Select(u => u.SchoolId).FirstOrDefaultAsync(cancel);
            var recorded = await db.SchoolEvents.Where(e => ids.Contains(e.SchoolId) || (e.SuccessorId != null && ids.Contains(e.SuccessorId.Value))).Select(e => (int?)e.SchoolId).FirstOrDefaultAsync(cancel);
            if ((stay?.SchoolId ?? account ?? recorded) is { } used)
            {
                return new("undo-school-in-use", await db.Schools.Where(s => s.Id == used).Select(s => s.Name).SingleAsync(cancel));
            }

            newSchools = [.. newSchools.Except(stays.Where(p => !gone.Contains(p.TeacherId)).Select(p => p.SchoolId))];
        }

        return null;
    }
}
