using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Schools;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Schools.OneSchool;

/// <summary>Reads one school over time.</summary>
public sealed class SchoolReader(TeacherDevDb db, MergerUndoing undoing, DistrictClock clock, SignedInPerson me)
{
    /// <returns>Null for none in reach.</returns>
    public async Task<School?> Find(string code, CancellationToken cancel) => await (await db.SchoolsSeenBy(me, cancel)).AsNoTracking().SingleOrDefaultAsync(s => s.Code == code, cancel);

    public async Task<SchoolPage> Page(School school, string typed, CancellationToken cancel)
    {
        var today = clock.Today;
        // All of them, and not those of this school alone: what may be undone hangs on the others.
        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        var events = await db.SchoolEvents.AsNoTracking().ToListAsync(cancel);
        SchoolBook book = new(schools.Values, events);
        var moved = await db.SchoolEvents.Where(e => e.SchoolId == school.Id || e.SuccessorId == school.Id).SelectMany(e => e.Rows)
            .Join(db.Placements, r => r.PlacementId, p => p.Id, (r, p) => new { r.EventId, p.TeacherId }).Distinct()
            .GroupBy(m => m.EventId).Select(g => new { g.Key, People = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.People, cancel);
        var there = await db.Placements.Where(p => p.SchoolId == school.Id && p.WithdrawnAt == null && p.StartOn <= today && (p.EndOn == null || p.EndOn >= today))
            .GroupBy(p => p.Kind == PlacementKind.Post).Select(g => new { IsPost = g.Key, People = g.Select(p => p.TeacherId).Distinct().Count() }).ToListAsync(cancel);
        var isClosing = school is { ClosedOn: not null, SuccessorId: null, IsTakenBack: false };
        var seen = me.SeesDistrict ? [.. schools.Keys] : await (await db.SchoolsSeenBy(me, cancel)).Select(s => s.Id).ToListAsync(cancel);
        List<SchoolStep> steps = [];
        foreach (var done in events.Where(e => e.SchoolId == school.Id || e.SuccessorId == school.Id).OrderByDescending(e => e.On).ThenByDescending(e => e.Id))
        {
            steps.Add(new(
                done, schools.GetValueOrDefault((done.SchoolId == school.Id ? done.SuccessorId : done.SchoolId) ?? 0), moved.GetValueOrDefault(done.Id),
                me.KeepsSchools() && done.UndoneAt is null && done.SchoolId == school.Id ? await WhyNotUndo(book, done, cancel) : null));
        }

        return new(
            school, schools.GetValueOrDefault(school.SuccessorId ?? 0), steps, there.Find(t => t.IsPost)?.People ?? 0, there.Find(t => !t.IsPost)?.People ?? 0,
            isClosing ? await db.SpeakingFor(school.Id).CountAsync(cancel) : 0, seen.ToHashSet(), me.KeepsSchools(), today, typed);
    }

    private async Task<Refusal?> WhyNotUndo(SchoolBook book, SchoolEvent done, CancellationToken cancel) =>
        book.WhyNotUndo(done) ?? done.Act switch
        {
            SchoolAct.Opened => await db.WhyInUse(done.SchoolId, cancel),
            SchoolAct.Merged => (await undoing.Of(done, cancel)).Refusal,
            _ => null,
        };
}
