using TeacherDev.Domain.Imports.Cells;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Imports.Planning;

/// <summary>What the district knows when a roster is judged.</summary>
public sealed class KnownRoster(
    IReadOnlyList<School> schools,
    IReadOnlyList<Teacher> teachers,
    IEnumerable<TeacherFact> facts,
    IEnumerable<Placement> standing)
{
    private readonly ILookup<int, TeacherFact> facts = facts.OrderBy(f => f.FromOn).ToLookup(f => f.TeacherId);
    private readonly ILookup<int, Placement> placements = standing.Where(p => p.WithdrawnAt is null).OrderBy(p => p.StartOn).ToLookup(p => p.TeacherId);

    /// <summary>The numbers that were given up when two records of one person became one.</summary>
    public IReadOnlyList<OldPerson> OldNumbers { get; init; } = [];

    /// <summary>Titles and honours that no roster gives now: they are entered where the reason is told.</summary>
    public IReadOnlySet<(int TeacherId, FactKind Kind)> Kept { get; init; } = new HashSet<(int, FactKind)>();

    public IReadOnlyList<School> Schools => schools;
    public IReadOnlyList<Teacher> Teachers => teachers;

    public Dictionary<string, School> SchoolsByCode { get; } =
        schools.ToDictionary(s => CellText.Token(s.Code), StringComparer.OrdinalIgnoreCase);

    public Dictionary<string, Teacher> TeachersByNumber { get; } =
        teachers.ToDictionary(t => CellText.Token(t.Number), StringComparer.OrdinalIgnoreCase);

    public Dictionary<int, School> SchoolsById { get; } = schools.ToDictionary(s => s.Id);

    public IEnumerable<TeacherFact> Facts(Teacher teacher, FactKind kind) => facts[teacher.Id].Where(f => f.Kind == kind);

    public IEnumerable<Placement> Placements(Teacher teacher) => teacher.Id == 0 ? [] : placements[teacher.Id];
}
