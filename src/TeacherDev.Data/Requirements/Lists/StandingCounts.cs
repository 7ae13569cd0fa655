using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Requirements.Tallies;
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

/// <summary>The figures above the lists. Those of the whole district are kept with the standings; those of fewer people are counted.</summary>
public static class StandingCounting
{
    /// <summary>The duties of the people whom a question asks for, whatever it says of duties, counted by status and by counted hours.</summary>
    /// <param name="inReach">Whom the asker may see; null for the whole district.</param>
    public static Task<List<StandingCount>> Counts(this TeacherDevDb db, IQueryable<Teacher>? inReach, TeacherQuestion question, CancellationToken cancel)
    {
        if (inReach is null && question.IsOfTheDistrict)
        {
            return db.DistrictTallies.Where(t => t.Marked || !question.Marked).GroupBy(t => new { t.Policy, t.Status, t.Step })
                .Select(g => new StandingCount(g.Key.Policy, g.Key.Status, g.Key.Step, g.Sum(t => t.People), g.Sum(t => t.Short))).ToListAsync(cancel);
        }

        var people = db.Asked(inReach ?? db.Teachers, question.OfAnyStanding).Select(t => t.Id);
        return (from s in db.Standings
                where s.IsCurrent && people.Contains(s.TeacherId)
                group s by new { s.Policy, s.Status, Step = s.Counted / StandingCount.StepTenths } into g
                select new StandingCount(g.Key.Policy, g.Key.Status, g.Key.Step, g.Count(), g.Sum(s => (long)s.Short)))
            .ToListAsync(cancel);
    }

    /// <summary>How many people a question asks for.</summary>
    /// <param name="inReach">Whom the asker may see; null for the whole district.</param>
    public static async Task<int> Count(this TeacherDevDb db, IQueryable<Teacher>? inReach, TeacherQuestion question, CancellationToken cancel)
    {
        if (inReach is not null || !question.IsOfTheDistrict)
        {
            return await db.Asked(inReach ?? db.Teachers, question).CountAsync(cancel);
        }

        if (question.OfAnyStanding == question && !question.Marked)
        {
            return await db.SchoolTallies.Where(t => t.Policy == SchoolTally.Everybody).SumAsync(t => t.People, cancel);
        }

        if (question == new TeacherQuestion { Marked = true, Order = question.Order })
        {
            var yes = true; // asked as a value: SQLite finds no index for a column that is itself the condition
            return await db.RosterLines.CountAsync(l => l.Marked == yes && l.State < LineState.Former, cancel);
        }

        if (question == new TeacherQuestion { Short = true, Order = question.Order })
        {
            return await db.RosterLines.CountAsync(l => l.State == LineState.Owing, cancel);
        }

        if (question.Duty is not { } duty || question.CountedFrom % StandingCount.StepTenths > 0 || question.CountedBelow % StandingCount.StepTenths > 0)
        {
            return await db.Asked(db.Teachers, question).CountAsync(cancel);
        }

        var (open, from, below) = (OpenStatus.Names, question.CountedFrom / StandingCount.StepTenths, question.CountedBelow / StandingCount.StepTenths);
        return await db.DistrictTallies.Where(t => t.Policy == duty
                && (t.Marked || !question.Marked) && (question.Status == null || t.Status == question.Status) && (!question.Short || open.Contains(t.Status))
                && (from == null || t.Step >= from) && (below == null || t.Step < below))
            .SumAsync(t => t.People, cancel);
    }

    /// <summary>One duty of everybody but former staff, by the school of their legal post today.</summary>
    public static Task<List<SchoolCount>> BySchool(this TeacherDevDb db, string duty, CancellationToken cancel) =>
        db.SchoolTallies.Where(t => t.Policy == duty)
            .Select(t => new SchoolCount(t.SchoolId == SchoolTally.NoPost ? null : t.SchoolId, t.Status, t.People, t.Short)).ToListAsync(cancel);

    /// <summary>How many people are in post at each school today; under no school, how many are in no post.</summary>
    public static async Task<IReadOnlyList<(int? SchoolId, int People)>> InPost(this TeacherDevDb db, CancellationToken cancel) =>
        [.. (await db.SchoolTallies.Where(t => t.Policy == SchoolTally.Everybody).Select(t => new { t.SchoolId, t.People }).ToListAsync(cancel))
            .Select(t => (t.SchoolId == SchoolTally.NoPost ? (int?)null : t.SchoolId, t.People))];
}
