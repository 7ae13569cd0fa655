using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements.Lists;

/// <summary>Who is in post, who left, who stands in no post, by the placements that hold (rules.md: leaver).</summary>
internal static class LegalPosts
{
    public static IQueryable<Placement> PostsOn(this TeacherDevDb db, DateOnly today) =>
        db.Posts().Where(p => p.StartOn <= today && (p.EndOn == null || p.EndOn >= today));

    /// <summary>Those who are in post, will be, or were never placed and have not left.</summary>
    public static IQueryable<Teacher> WithoutFormer(this IQueryable<Teacher> people, TeacherDevDb db, DateOnly today)
    {
        var all = db.Posts();
        var open = all.Where(p => p.EndOn == null || p.EndOn >= today);
        return people.Where(t => open.Any(p => p.TeacherId == t.Id) || (t.Status != RosterWords.Left && !all.Any(p => p.TeacherId == t.Id)));
    }

    private static IQueryable<Placement> Posts(this TeacherDevDb db) =>
        db.Placements.Where(p => p.Kind == PlacementKind.Post && p.WithdrawnAt == null);
}
