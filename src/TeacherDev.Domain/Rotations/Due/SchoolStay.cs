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
    /// Legal posts that follow on one another count as one at the same school, and over a merger; a stay at a host school of so many years, once it is over,
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

        var (since, at) = (posts[0].StartOn, school.Id);
        foreach (var earlier in posts.Skip(1))
        {
            // A school that went into this one is this one.
            if (person.StandsFor(earlier.SchoolId, since) != at || earlier.EndOn is not { } end || end.AddDays(1) < since)
            {
                break;
            }

            (since, at) = (earlier.StartOn < since ? earlier.StartOn : since, earlier.SchoolId);
        }

        foreach (var away in person.Placements.Where(p => p.Kind != PlacementKind.Post && forms.Contains(p.Kind) && p.EndOn is not null && p.EndOn < on))
        {
            var (back, whole) = (away.EndOn!.Value.AddDays(1), person.Whole(away));
            if (back > since && whole[^1] == away && whole[0].StartOn.AddYears(breakYears) <= back && (person.LegalSchool(away.EndOn.Value) ?? school).Id != away.SchoolId)
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
