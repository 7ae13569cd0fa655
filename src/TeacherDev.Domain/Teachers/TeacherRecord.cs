using TeacherDev.Domain.Calendar;

namespace TeacherDev.Domain.Teachers;

/// <summary>All dated facts about one person that a rule may ask for, as they were known at one instant.</summary>
public sealed partial class TeacherRecord
{
    private readonly ILookup<FactKind, TeacherFact> facts;
    private readonly IReadOnlyDictionary<int, School> schools;
    private readonly IReadOnlyList<Placement> placements;

    public TeacherRecord(
        Teacher teacher,
        IEnumerable<TeacherFact> facts,
        IEnumerable<Placement> placements,
        IReadOnlyDictionary<int, School> schools,
        IEnumerable<Exemption>? exemptions = null,
        IEnumerable<CareerEvent>? events = null,
        DateTime? knownAt = null,
        IEnumerable<string>? formerNumbers = null,
        IEnumerable<HeldFact>? held = null)
    {
        Teacher = teacher;
        FormerNumbers = [.. formerNumbers ?? []];
        this.facts = facts.OrderBy(f => f.FromOn).ThenBy(f => f.Id).ToLookup(f => f.Kind);
        this.placements = [.. placements.Where(p => knownAt is { } at ? p.WasKnownAt(at) : p.WithdrawnAt is null).OrderBy(p => p.StartOn)];
        this.schools = schools;
        Exemptions = [.. (exemptions ?? []).Where(e => knownAt is { } at ? e.WasKnownAt(at) : e.WithdrawnAt is null)];
        Events = [.. (events ?? []).OrderBy(e => e.HappenedOn)];
        Held = [.. (held ?? []).OrderBy(h => h.Days.Start)];
        Stints = Service.Stints(teacher.TeachingStartOn, this.placements, teacher.HasLeft);
    }

    private TeacherRecord(TeacherRecord other, IReadOnlyList<Placement> placements, IReadOnlyList<Exemption> exemptions, IReadOnlyDictionary<int, School> schools)
    {
        (Teacher, facts, Events, FormerNumbers, Held) = (other.Teacher, other.facts, other.Events, other.FormerNumbers, other.Held);
        (this.placements, this.schools, Exemptions) = (placements, schools, exemptions);
        Stints = Service.Stints(Teacher.TeachingStartOn, placements, Teacher.HasLeft);
    }

    public Teacher Teacher { get; }

    /// <summary>The numbers of the records that were merged into this one.</summary>
    public IReadOnlyList<string> FormerNumbers { get; }

    public IReadOnlyList<Placement> Placements => placements;
    public IReadOnlyList<Exemption> Exemptions { get; }
    public IReadOnlyList<CareerEvent> Events { get; }

    /// <summary>When the person was in post; see <see cref="Service"/>.</summary>
    public IReadOnlyList<DateRange> Stints { get; }

    /// <summary>The same person with other placements or exemptions, where they are given.</summary>
    /// <param name="placements">All that hold.</param>
    /// <param name="exemptions">All that hold.</param>
    /// <param name="school">One more school that a placement may name.</param>
    public TeacherRecord With(IEnumerable<Placement>? placements = null, IEnumerable<Exemption>? exemptions = null, School? school = null) => new(
        this,
        placements is null ? this.placements : [.. placements.OrderBy(p => p.StartOn)],
        exemptions is null ? Exemptions : [.. exemptions],
        school is null || schools.ContainsKey(school.Id) ? schools : new Dictionary<int, School>(schools) { [school.Id] = school });

    /// <summary>The value in force on the day, of several the latest; "" when nobody ever said.</summary>
    public string Fact(FactKind kind, DateOnly on)
    {
        if (DatedKind(kind) is { } dated)
        {
            return HeldOn(dated, on).LastOrDefault()?.Value ?? "";
        }

        var value = "";
        var first = true;
        foreach (var fact in facts[kind])
        {
            if (!first && fact.FromOn > on)
            {
                break;
            }

            (value, first) = (fact.Value, false);
        }

        return value;
    }

    /// <summary>
    /// The days on which the value became one of these, having been another; what was so when the record began is no change.
    /// </summary>
    public IEnumerable<DateOnly> Became(FactKind kind, IReadOnlyList<string> values) =>
        DatedKind(kind) is { } dated ? BecameHeld(kind, dated, values) : BecameOnRoster(kind, values);

    private IEnumerable<DateOnly> BecameOnRoster(FactKind kind, IReadOnlyList<string> values)
    {
        var before = true;
        foreach (var day in facts[kind].GroupBy(f => f.FromOn))
        {
            var now = values.Contains(day.Last().Value);
            if (now && !before)
            {
                yield return day.Key;
            }

            before = now;
        }
    }

    /// <summary>Since when the roster has called their post what it is on the day; null where it never said, or says nothing then.</summary>
    public DateOnly? PostSince(DateOnly on)
    {
        var (value, since) = ("", (DateOnly?)null);
        foreach (var day in facts[FactKind.Post].Where(f => f.FromOn <= on).GroupBy(f => f.FromOn))
        {
            var said = day.Last().Value;
            (value, since) = (said, said == value ? since : day.Key);
        }

        return value.Length == 0 ? null : since;
    }

    /// <summary>The school of the legal post on the day; null when there is none.</summary>
    public School? LegalSchool(DateOnly on) =>
        placements.FirstOrDefault(p => p.Kind == PlacementKind.Post && p.Days.Contains(on)) is { } post
            ? schools.GetValueOrDefault(post.SchoolId)
            : null;

    /// <summary>The last post is over and none follows; without any post, the roster says that they left (rules.md: leaver).</summary>
    public bool IsFormer(DateOnly on)
    {
        var posts = placements.Where(p => p.Kind == PlacementKind.Post).ToList();
        return posts.Count == 0 ? Teacher.HasLeft : posts.TrueForAll(p => p.EndOn < on);
    }
}
