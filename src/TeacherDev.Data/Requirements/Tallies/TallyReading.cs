using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Requirements.Lists;

namespace TeacherDev.Data.Requirements.Tallies;

public static class TallyReading
{
    /// <summary>Names each kept tally that is not the sum of the standings and lines it stands for; none when all add up.</summary>
    public static async Task<IReadOnlyList<string>> WrongTallies(this TeacherDevDb db, CancellationToken cancel)
    {
        var listed = db.RosterLines.Where(l => l.State < LineState.Former);
        var standings = db.Standings.Where(s => s.IsCurrent).Join(listed, s => s.TeacherId, l => l.TeacherId, (s, l) => new { Standing = s, Line = l });
        var district = await standings
            .GroupBy(x => new { x.Standing.Policy, x.Standing.Status, Step = x.Standing.Counted / StandingCount.StepTenths, x.Line.Marked })
            .Select(g => new { g.Key.Policy, g.Key.Status, g.Key.Step, g.Key.Marked, People = g.Count(), Short = g.Sum(x => (long)x.Standing.Short) }).ToListAsync(cancel);
        var schools = await standings.GroupBy(x => new { x.Line.SchoolId, x.Standing.Policy, x.Standing.Status })
            .Select(g => new { g.Key.SchoolId, g.Key.Policy, g.Key.Status, People = g.Count(), Short = g.Sum(x => (long)x.Standing.Short) }).ToListAsync(cancel);
        var people = await listed.GroupBy(l => l.SchoolId).Select(g => new { SchoolId = g.Key, People = g.Count() }).ToListAsync(cancel);

        var sums = district.Select(d => ($"{d.Policy} {d.Status} {d.Step} {(d.Marked ? "marked" : "")}", d.People, d.Short))
            .Concat(schools.Select(s => ($"{s.Policy} {s.SchoolId ?? SchoolTally.NoPost} {s.Status}", s.People, s.Short)))
            .Concat(people.Select(p => ($"{SchoolTally.Everybody} {p.SchoolId ?? SchoolTally.NoPost} ", p.People, 0L)));
        var kept = (await db.DistrictTallies.AsNoTracking().ToListAsync(cancel)).Select(d => ($"{d.Policy} {d.Status} {d.Step} {(d.Marked ? "marked" : "")}", d.People, d.Short))
            .Concat((await db.SchoolTallies.AsNoTracking().ToListAsync(cancel)).Select(s => ($"{s.Policy} {s.SchoolId} {s.Status}", s.People, s.Short)));
        var (wanted, found) = (sums.ToHashSet(), kept.ToHashSet());
        wanted.SymmetricExceptWith(found);
        return [.. wanted.Select(t => t.Item1.Trim()).Distinct().Order(StringComparer.Ordinal)];
    }
}
