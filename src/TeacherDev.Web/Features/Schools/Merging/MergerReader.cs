using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Placements;
using TeacherDev.Data.Schools;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Web.Features.Schools.Merging;

/// <summary>Works out what a merger would do; writes nothing. The number of its queries does not grow with the people.</summary>
public sealed class MergerReader(TeacherDevDb db, PlacementDesk placements, DistrictClock clock)
{
    public Task<List<School>> Others(School school, CancellationToken cancel) =>
        db.Schools.AsNoTracking().ToChoose(clock.Today).Where(s => s.Id != school.Id).OrderBy(s => s.Code).ToListAsync(cancel);

    public async Task<(MergerPreviewPage? Page, Refusal? Refusal)> Preview(MergerForm form, School from, School into, DateOnly on, CancellationToken cancel)
    {
        SchoolBook book = new(await db.Schools.AsNoTracking().ToListAsync(cancel), await db.SchoolEvents.AsNoTracking().ToListAsync(cancel));
        if ((book.WhyNotMerge(from, into, on) ?? await db.OpenWork(from.Id, cancel)) is { } refusal)
        {
            return (null, refusal);
        }

        var ids = await db.PeopleAt(from.Id, on).ToListAsync(cancel);
        var standing = (await placements.Holding(ids, cancel)).ToLookup(p => p.TeacherId);
        var people = (await db.Teachers.AsNoTracking().Where(t => ids.Contains(t.Id)).OrderBy(t => t.Number).ToListAsync(cancel))
            .Select(t => (Teacher: t, Change: MergerEffect.Of([.. standing[t.Id]], from.Id, into.Id, on, clock.UtcNow))).Where(p => p.Change is not null)
            .Select(p => new MergedPerson(p.Teacher, p.Change!.Withdrawn, [.. p.Change.Recorded.Where(r => r.Days.End >= on)])).ToList();
        var now = await db.Placements.Where(p => (p.SchoolId == from.Id || p.SchoolId == into.Id) && p.WithdrawnAt == null && p.StartOn <= on && (p.EndOn == null || p.EndOn >= on))
            .GroupBy(p => new { p.SchoolId, IsPost = p.Kind == PlacementKind.Post }).Select(g => new { g.Key.SchoolId, g.Key.IsPost, Count = g.Count() }).ToListAsync(cancel);
        var seen = MergerDesk.Seen(ids.SelectMany(id => standing[id]).Where(p => p.SchoolId == from.Id && p.Days.End >= on));
        return (new(form with { Seen = seen }, from, into, on, [Count(from), Count(into)], people, await db.UsesOf(from.Id, on, cancel)), null);

        PlacementCount Count(School school)
        {
            var (posts, stays) = (Now(true), Now(false));
            return new(school, posts, posts + Grows(true), stays, stays + Grows(false));

            int Now(bool isPost) => now.Find(n => n.SchoolId == school.Id && n.IsPost == isPost)?.Count ?? 0;
            int Grows(bool isPost) => people.Sum(p => p.After.Count(r => Is(r, isPost)) - p.Before.Count(r => Is(r, isPost)));
            bool Is(Placement p, bool isPost) => p.SchoolId == school.Id && (p.Kind == PlacementKind.Post) == isPost && p.Days.Contains(on);
        }
    }
}
