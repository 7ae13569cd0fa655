using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Due;

/// <summary>How long somebody has been at the school of the legal post without a break.</summary>
/// <param name="Since">The first day that counts.</param>
public sealed record SchoolStay(School School, DateOnly Since)
{
    /// <summary>Whole years up to and with the day.</summary>
    public int Years(DateOnly on)
    {
        var years = on.Year - Since.Year;
        return Math.Max(0, Since.AddYears(years) > on ? years - 1 : years);
    }

    /// <summary>
    /// Legal posts at the same school that follow on one another count as one; a stay at a host school of so many years, once it is over,
    /// begins the count anew on the day after it.
    /// </summary>
    /// <param name="breakYears">Of a stay elsewhere.</param>
    /// <param name="forms">The kinds of stay that count.</param>
    /// <returns>Null for whoever has no post on the day.</returns>
    public static SchoolStay? Of(TeacherRecord person, DateOnly on, int breakYears, IReadOnlyList<PlacementKind> forms)
    {
        var posts = person.Placements.Where(p => p.Kind == PlacementKind.Post && p.StartOn <= on).OrderByDescending(p => p.StartOn).ToList();
        if (posts.Count == 0 || !posts[0].Days.Contains(on) || person.SchoolOf(posts[0]) is not { } school)
        {
            return null;
        }

        var since = posts[0].StartOn;
        foreach (var earlier in posts.Skip(1).TakeWhile(p => p.SchoolId == school.Id))
        {
            if (earlier.EndOn is not { } end || end.AddDays(1) < since)
            {
                break;
            }

            since = earlier.StartOn < since ? earlier.StartOn : since;
        }

        foreach (var away in person.Placements.Where(p => p.Kind != PlacementKind.Post && forms.Contains(p.Kind) && p.SchoolId != school.Id && p.EndOn is not null && p.EndOn < on))
        {
            var back = away.EndOn!.Value.AddDays(1);
            if (away.StartOn.AddYears(breakYears) <= back && back > since)
            {
                since = back;
            }
        }

        return new(school, since);
    }

    /// <summary>The stay at a host school that goes on that day; null where there is none.</summary>
    public static Placement? Away(TeacherRecord person, DateOnly on) =>
        person.Placements.Where(p => p.Kind != PlacementKind.Post && p.Days.Contains(on)).OrderBy(p => p.StartOn).FirstOrDefault();
}
