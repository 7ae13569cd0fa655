using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements.Lists;

/// <summary>How many people hold one status of one duty today, with counted hours in one step of the scale.</summary>
/// <param name="Step">The step: from <c>Step * StepTenths</c> on, below the next.</param>
/// <param name="Short">What all of them lack, in tenths.</param>
public sealed record StandingCount(string Policy, string Status, int Step, int People, long Short)
{
    /// <summary>Two hours: every width of a bar is a multiple.</summary>
    public const int StepTenths = 20;
}

/// <summary>How many people of one school hold one status of a duty today.</summary>
/// <param name="SchoolId">The school of the legal post today; null for those in no post.</param>
public sealed record SchoolCount(int? SchoolId, string Status, int People, long Short);

public static class StandingCounting
{
    /// <summary>The duties of these people today, counted by status and by counted hours.</summary>
    public static Task<List<StandingCount>> Counts(this TeacherDevDb db, IQueryable<Teacher> people, CancellationToken cancel) =>
        (from s in db.Standings
         where s.IsCurrent && people.Any(t => t.Id == s.TeacherId)
         group s by new { s.Policy, s.Status, Step = s.Counted / StandingCount.StepTenths } into g
         select new StandingCount(g.Key.Policy, g.Key.Status, g.Key.Step, g.Count(), g.Sum(s => (long)s.Short)))
        .ToListAsync(cancel);

    /// <summary>One duty of these people, by the school of their legal post today.</summary>
    public static Task<List<SchoolCount>> BySchool(
        this TeacherDevDb db, IQueryable<Teacher> people, string duty, DateOnly today, CancellationToken cancel)
    {
        var posts = db.PostsOn(today);
        return db.Standings.Where(s => s.IsCurrent && s.Policy == duty && people.Any(t => t.Id == s.TeacherId))
            .Select(s => new
            {
                SchoolId = posts.Where(p => p.TeacherId == s.TeacherId).OrderByDescending(p => p.StartOn).Select(p => (int?)p.SchoolId).FirstOrDefault(),
                s.Status,
                s.Short,
            })
            .GroupBy(s => new { s.SchoolId, s.Status })
            .Select(g => new SchoolCount(g.Key.SchoolId, g.Key.Status, g.Count(), g.Sum(s => (long)s.Short)))
            .ToListAsync(cancel);
    }

    /// <summary>How many of these people are in post at each school today; under no school, how many are in no post.</summary>
    public static async Task<IReadOnlyList<(int? SchoolId, int People)>> InPost(
        this TeacherDevDb db, IQueryable<Teacher> people, DateOnly today, CancellationToken cancel)
    {
        var posts = db.PostsOn(today);
        var counts = await people
            .Select(t => new { SchoolId = posts.Where(p => p.TeacherId == t.Id).OrderByDescending(p => p.StartOn).Select(p => (int?)p.SchoolId).FirstOrDefault() })
            .GroupBy(t => t.SchoolId).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(cancel);
        return [.. counts.Select(c => (c.Key, c.Count))];
    }
}
