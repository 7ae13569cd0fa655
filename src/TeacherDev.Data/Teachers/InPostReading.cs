using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Teachers;

/// <summary>Who is no longer in post, by the rule of <see cref="TeacherRecord.IsFormer"/> (rules.md: leaver). Whoever is on leave or away at a host school is in post.</summary>
public static class InPostReading
{
    /// <summary>The people whose last legal post was over before the day; without any post, those of whom the roster says that they left.</summary>
    public static IQueryable<Teacher> Former(this TeacherDevDb db, DateOnly day) => db.Teachers.Where(t =>
        !db.Placements.Any(p => p.TeacherId == t.Id && p.Kind == PlacementKind.Post && p.WithdrawnAt == null && (p.EndOn == null || p.EndOn >= day))
        && (t.Status == Teacher.Left || db.Placements.Any(p => p.TeacherId == t.Id && p.Kind == PlacementKind.Post && p.WithdrawnAt == null)));

    /// <summary>Those of some people who are no longer in post on the day.</summary>
    /// <returns>By person, with the last day in post; null where no post was ever on record.</returns>
    public static async Task<IReadOnlyDictionary<int, DateOnly?>> FormerAmong(this TeacherDevDb db, IReadOnlyCollection<int> ids, DateOnly day, CancellationToken cancel) =>
        ids.Count == 0 ? new Dictionary<int, DateOnly?>() : await db.Former(day).Where(t => ids.Contains(t.Id))
            .Select(t => new { t.Id, LastOn = db.Placements.Where(p => p.TeacherId == t.Id && p.Kind == PlacementKind.Post && p.WithdrawnAt == null).Max(p => p.EndOn) })
            .ToDictionaryAsync(t => t.Id, t => t.LastOn, cancel);
}
