using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Induction;

/// <summary>Whose first year somebody may see: their own, their apprentices', the school's, everybody's. What counts for a mentor is the pair, not a role.</summary>
public static class InductionReach
{
    public static IQueryable<Teacher> FirstYearsOf(this TeacherDevDb db, TeacherReach reach, DateOnly today)
    {
        var own = reach.TeacherId;
        if (reach.Everybody || own is null)
        {
            return db.InReach(reach, today);
        }

        var seen = db.InReach(reach, today);
        return db.Teachers.Where(t => seen.Any(s => s.Id == t.Id) || (db.MentorPairs.Any(p => p.TeacherId == t.Id && p.MentorId == own && p.State == PairState.Running) && !db.Former(today).Any(f => f.Id == own)));
    }

    /// <summary>Pairs of which somebody is one side, and those of apprentices whom they see by their office. A mentor who is in post no more is none.</summary>
    public static IQueryable<MentorPair> PairsOf(this TeacherDevDb db, TeacherReach reach, DateOnly today)
    {
        if (reach.Everybody)
        {
            return db.MentorPairs.Where(p => db.Teachers.Any(t => t.Id == p.TeacherId));
        }

        var (own, seen) = (reach.TeacherId, db.InReach(reach, today));
        return db.MentorPairs.Where(p => (own != null && p.MentorId == own && !db.Former(today).Any(f => f.Id == own)) || seen.Any(t => t.Id == p.TeacherId));
    }

    /// <summary>Whoever else is at these people's first year waits here until the transaction is over, and then sees what it did.</summary>
    public static async Task Alone(this TeacherDevDb db, IEnumerable<int> teacherIds, CancellationToken cancel)
    {
        foreach (var id in teacherIds.Distinct().Order())
        {
            await db.Teachers.IgnoreQueryFilters().Where(t => t.Id == id).ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel);
        }
    }
}
