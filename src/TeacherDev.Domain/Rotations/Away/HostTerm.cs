using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Away;

/// <summary>
/// Somebody's time at another school: a stay beside the legal post, or the years for which somebody whose post went over stays there at least.
/// A merger ends it at neither school: it is one time, at the one and then at the other.
/// </summary>
/// <param name="Began">The host school of its first day.</param>
/// <param name="Days">A legal post: the years of the round's rules, or until it ended before.</param>
public sealed record HostTerm(int TeacherId, School From, School Began, PlacementKind Kind, DateRange Days)
{
    /// <summary>The schools into which it went meanwhile, each with its first day.</summary>
    public IReadOnlyList<(DateOnly On, School School)> Then { get; init; } = [];

    /// <summary>The host school on the day; before the time the first, after it the last.</summary>
    public School HostOn(DateOnly day) => Then.LastOrDefault(t => t.On <= day).School ?? Began;

    /// <summary>The day on which half of it is over.</summary>
    public DateOnly MiddleOn => Days.Start.AddDays(Days.Days / 2);

    /// <summary>Theirs, the last first. Short stays and walking are left out: whoever walks is appraised at home.</summary>
    public static IReadOnlyList<HostTerm> Of(RotationRules rules, TeacherRecord person)
    {
        List<HostTerm> terms = [];
        Placement? before = null;
        foreach (var placement in person.Placements.Where(p => p.Kind != PlacementKind.Walking))
        {
            var isPost = placement.Kind == PlacementKind.Post;
            var left = isPost ? (before is not null && person.StandsFor(before.SchoolId, placement.StartOn) != placement.SchoolId ? person.SchoolOf(before) : null) : person.LegalSchool(placement.StartOn);
            var whole = person.Whole(placement);
            var last = isPost ? placement.StartOn.AddYears(rules.Round.Stay).AddDays(-1) : DateOnly.MaxValue;
            DateRange days = new(placement.StartOn, whole[^1].EndOn < last ? whole[^1].EndOn!.Value : last);
            if (whole[0] == placement && left is not null && person.SchoolOf(placement) is { } host && host.Id != left.Id && days.Days >= rules.Away.From)
            {
                terms.Add(new(person.Teacher.Id, left, host, placement.Kind, days)
                {
                    Then = [.. whole.Skip(1).Where(p => p.StartOn <= days.End).Select(p => (p.StartOn, School: person.SchoolOf(p))).Where(t => t.School is not null).Select(t => (t.StartOn, t.School!))],
                });
            }

            before = isPost ? placement : before;
        }

        return [.. terms.OrderByDescending(t => t.Days.Start)];
    }

    /// <summary>What was said of this time, whichever of the schools that are one by now it names: a merger may be recorded after the word, and undone after it.</summary>
    /// <param name="words">All that were said of the person.</param>
    public IReadOnlyList<HostWord> Said(TeacherRecord person, IEnumerable<HostWord> words) =>
        [.. words.Where(w => w.TeacherId == TeacherId && w.StartOn == Days.Start && person.StandsFor(w.SchoolId, DateOnly.MaxValue) == person.StandsFor(Began.Id, DateOnly.MaxValue))];

    /// <summary>What the host school says of this time, in the order in which it falls due.</summary>
    /// <param name="words">All that were said of it.</param>
    public IReadOnlyList<AwayStep> Steps(AwayRules rules, IReadOnlyCollection<HostWord> words)
    {
        List<AwayStep> steps = [];
        if (Days.End < DateOnly.MaxValue)
        {
            steps.Add(new(HostWordKind.MidWay, MiddleOn.Year, MiddleOn.AddDays(-rules.MidWayDays), MiddleOn.AddDays(rules.MidWayDays), Said(HostWordKind.MidWay, MiddleOn.Year)));
        }

        var lastYear = Math.Min(Days.End.Year, DateOnly.MaxValue.Year - 1);
        for (var year = Days.Start.Year; year <= lastYear && year < Days.Start.Year + Most; year++)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            if (DaysBetween(first < Days.Start ? Days.Start : first, last > Days.End ? Days.End : last) >= rules.AppraisalDays)
            {
                DateOnly opens = new(year, 11, 1);
                steps.Add(new(HostWordKind.Yearly, year, Days.End < opens ? Days.End : opens, new(year + 1, 1, 31), Said(HostWordKind.Yearly, year)));
            }
        }

        return [.. steps.OrderBy(s => s.By).ThenBy(s => s.Kind)];

        HostWord? Said(HostWordKind kind, int year) =>
            words.FirstOrDefault(w => w.WithdrawnAt is null && w.Kind == kind && (kind == HostWordKind.MidWay || w.Year == year));
    }

    private static int DaysBetween(DateOnly first, DateOnly last) => last.DayNumber - first.DayNumber + 1;

    /// <summary>A stay without an end is looked at for so many years.</summary>
    private const int Most = 20;
}

/// <summary>How one thing that a host school says stands.</summary>
public enum AwayState
{
    Said,
    Ahead,
    Open,

    /// <summary>It should have been said by now.</summary>
    Late,
}

/// <summary>One thing that a host school says of somebody.</summary>
/// <param name="Year">The calendar year that is appraised; of a check the year of its day.</param>
/// <param name="Word">Null as long as nobody said it.</param>
public sealed record AwayStep(HostWordKind Kind, int Year, DateOnly OpensOn, DateOnly By, HostWord? Word)
{
    public AwayState State(DateOnly today) => Word is not null ? AwayState.Said : today < OpensOn ? AwayState.Ahead : today > By ? AwayState.Late : AwayState.Open;

    public bool IsDue(DateOnly today) => State(today) is AwayState.Open or AwayState.Late;
}
