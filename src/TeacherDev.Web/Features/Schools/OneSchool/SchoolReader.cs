using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Schools.OneSchool;

/// <summary>Reads one school over time.</summary>
public sealed class SchoolReader(TeacherDevDb db, DistrictClock clock, SignedInPerson me)
{
    /// <returns>Null for none in reach.</returns>
    public Task<School?> Find(string code, CancellationToken cancel) => db.SchoolsSeenBy(me).AsNoTracking().SingleOrDefaultAsync(s => s.Code == code, cancel);

    public async Task<SchoolPage> Page(School school, string typed, CancellationToken cancel)
    {
        var today = clock.Today;
        var known = db.SchoolEvents.AsNoTracking().Where(e => e.SchoolId == school.Id || e.SuccessorId == school.Id);
        var events = await known.OrderByDescending(e => e.On).ThenByDescending(e => e.Id).ToListAsync(cancel);
        var others = await db.Schools.AsNoTracking().Where(s => s.Id != school.Id && known.Any(e => e.SchoolId == s.Id || e.SuccessorId == s.Id)).ToDictionaryAsync(s => s.Id, cancel);
        var moved = await known.SelectMany(e => e.Rows).Join(db.Placements, r => r.PlacementId, p => p.Id, (r, p) => new { r.EventId, p.TeacherId }).Distinct()
            .GroupBy(m => m.EventId).Select(g => new { g.Key, People = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.People, cancel);
        var successor = others.GetValueOrDefault(school.SuccessorId ?? 0);
        var there = await db.Placements.Where(p => p.SchoolId == school.Id && p.WithdrawnAt == null && p.StartOn <= today && (p.EndOn == null || p.EndOn >= today))
            .GroupBy(p => p.Kind == PlacementKind.Post).Select(g => new { IsPost = g.Key, People = g.Select(p => p.TeacherId).Distinct().Count() }).ToListAsync(cancel);
        return new(
            school, successor, [.. events.Select(e => new SchoolStep(e, others.GetValueOrDefault((e.SchoolId == school.Id ? e.SuccessorId : e.SchoolId) ?? 0), moved.GetValueOrDefault(e.Id)))], there.Find(t => t.IsPost)?.People ?? 0, there.Find(t => !t.IsPost)?.People ?? 0,
            me.KeepsSchools(), today, typed);
    }
}
