using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Placements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Web.Features.Schools;

/// <summary>What undoing a merger would do to every placement, or why it may not be done. Nothing is written: the page says beforehand what the desk finds.</summary>
public sealed class MergerUndoing(TeacherDevDb db, PlacementDesk placements, DistrictClock clock)
{
    private const int Named = 20;

    /// <summary>Whom the merger moved.</summary>
    public Task<int[]> People(int eventId, CancellationToken cancel) => db.MergedPlacements.Where(r => r.EventId == eventId)
        .Join(db.Placements, r => r.PlacementId, p => p.Id, (r, p) => p.TeacherId).Distinct().ToArrayAsync(cancel);

    /// <returns>Every placement put back; where one that the merger recorded was changed since, or the other school has spoken of a stay, the people are named.</returns>
    public async Task<(IReadOnlyList<PlacementChange> Changes, Refusal? Refusal)> Of(SchoolEvent merger, CancellationToken cancel)
    {
        var rows = await db.MergedPlacements.AsNoTracking().Where(r => r.EventId == merger.Id)
            .Join(db.Placements.AsNoTracking(), r => r.PlacementId, p => p.Id, (r, p) => new { r.IsRecorded, Placement = p }).OrderBy(r => r.Placement.Id).ToListAsync(cancel);
        int[] ids = [.. rows.Select(r => r.Placement.TeacherId).Distinct()];
        var standing = (await placements.Holding(ids, cancel)).ToLookup(p => p.TeacherId);
        var changes = rows.GroupBy(r => r.Placement.TeacherId).Select(g => (TeacherId: g.Key, Change: new PlacementChange(
            g.Key, [.. g.Where(r => !r.IsRecorded).Select(r => r.Placement)], [.. g.Where(r => r.IsRecorded).Select(r => r.Placement)]).Undone([.. standing[g.Key]], clock.UtcNow))).ToList();
        int[] changed = [.. changes.Where(c => c.Change is null).Select(c => c.TeacherId)];
        if (changed.Length > 0)
        {
            return ([], new("school-changed-since", await Names(changed, cancel), changed.Length));
        }

        // Such a word names the successor: of a stay that was to be at the other school from its first day, nobody would find it.
        var moved = rows.Where(r => r.IsRecorded && r.Placement.SchoolId == merger.SuccessorId && r.Placement.StartOn >= merger.On).Select(r => (r.Placement.TeacherId, r.Placement.StartOn)).ToHashSet();
        int[] spoken = [.. (await db.HostWords.Where(w => ids.Contains(w.TeacherId) && w.SchoolId == merger.SuccessorId && w.WithdrawnAt == null).Select(w => new { w.TeacherId, w.StartOn }).ToListAsync(cancel))
            .Where(w => moved.Contains((w.TeacherId, w.StartOn))).Select(w => w.TeacherId).Distinct()];
        return spoken.Length > 0 ? ([], new("school-spoke-since", await Names(spoken, cancel))) : ([.. changes.Select(c => c.Change!)], null);
    }

    private async Task<string> Names(int[] people, CancellationToken cancel) =>
        string.Join(", ", await db.Teachers.Where(t => people.Contains(t.Id)).OrderBy(t => t.Number).Select(t => t.Name).Take(Named).ToListAsync(cancel));
}
