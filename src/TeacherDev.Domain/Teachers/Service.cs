using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Teachers;

/// <summary>
/// The stints in which somebody was in post: legal posts that follow on one another make one stint. The first begins on the
/// teaching start (service elsewhere counts); a gap ends it, and coming back begins another. What ended before the teaching
/// start was other work.
/// Without any post on record the person is in post from the teaching start on; whoever has left is not.
/// </summary>
public static class Service
{
    public static IReadOnlyList<DateRange> Stints(DateOnly teachingStartOn, IEnumerable<Placement> placements, bool hasLeft)
    {
        var posts = placements.Where(p => p.Kind == PlacementKind.Post).Select(p => p.Days).OrderBy(d => d.Start).ToList();
        if (posts.Count == 0)
        {
            return hasLeft ? [] : [new(teachingStartOn, DateOnly.MaxValue)];
        }

        var stints = new List<DateRange>();
        foreach (var post in posts.Where(p => p.End >= teachingStartOn))
        {
            if (stints.Count > 0 && (stints[^1].End == DateOnly.MaxValue || post.Start <= stints[^1].End.AddDays(1)))
            {
                var last = stints[^1];
                stints[^1] = new(last.Start, post.End > last.End ? post.End : last.End);
            }
            else
            {
                stints.Add(post);
            }
        }

        if (stints.Count > 0)
        {
            stints[0] = new(teachingStartOn, stints[0].End);
        }

        return stints;
    }
}
