using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Rotations.Figures;

/// <summary>What is compared between schools.</summary>
public enum Measure
{
    /// <summary>高级职称占比, in thousandths.</summary>
    Senior,

    /// <summary>平均年龄, in tenths of a year; who gave no birthday is left out.</summary>
    Age,

    /// <summary>骨干教师占比, in thousandths.</summary>
    Backbone,
}

/// <summary>Somebody at the school at which they work on a day.</summary>
/// <param name="Age">Whole years; null where nobody said.</param>
public sealed record Colleague(TeacherRecord Person, School School, bool IsSenior, bool IsBackbone, int? Age);

/// <summary>The staff of one school on a day.</summary>
/// <param name="Aged">Of how many the age is known.</param>
/// <param name="Years">The sum of their whole years.</param>
public sealed record SchoolMix(School School, int People, int Senior, int Backbone, int Aged, int Years)
{
    /// <summary>Floored; null where there is nobody.</summary>
    public int? Of(Measure measure) => measure switch
    {
        Measure.Senior => Share(Senior, 1000, People),
        Measure.Backbone => Share(Backbone, 1000, People),
        _ => Share(Years, 10, Aged),
    };

    internal (int Part, int Whole) Parts(Measure measure) => measure switch { Measure.Senior => (Senior, People), Measure.Backbone => (Backbone, People), _ => (Years, Aged) };

    private static int? Share(int part, int times, int whole) => whole == 0 ? null : (int)((long)part * times / whole);
}

/// <summary>
/// How titles, ages and backbone teachers are spread over the schools on a day. Each person stands where they work: at the host school of a
/// stay, at the school of the legal post otherwise, or where a round would put them.
/// </summary>
/// <param name="People">Of those whom rotation concerns.</param>
public sealed record StaffBalance(IReadOnlyList<Colleague> People)
{
    /// <summary>In the order of their codes.</summary>
    public IReadOnlyList<SchoolMix> Schools { get; } =
    [
        .. People.GroupBy(p => p.School.Id).Select(g => new SchoolMix(
            g.First().School, g.Count(), g.Count(p => p.IsSenior), g.Count(p => p.IsBackbone), g.Count(p => p.Age is not null), g.Sum(p => p.Age ?? 0))).OrderBy(s => s.School.Code, StringComparer.Ordinal),
    ];

    /// <param name="moved">Where a round would put people, in the place of their school.</param>
    public static StaffBalance Of(RotationRules rules, IEnumerable<TeacherRecord> people, DateOnly day, IReadOnlyDictionary<int, School>? moved = null) => new(
    [
        .. from person in people
           where rules.Scope.Holds(person, day)
           let school = moved?.GetValueOrDefault(person.Teacher.Id) ?? WorksAt(person, day)
           where school is not null
           select new Colleague(person, school, rules.Senior.Holds(person, day), rules.Backbone.Holds(person, day), Facts.Numbers["age"](person, day)),
    ]);

    /// <summary>
    /// 差异系数 in thousandths, floored: the standard deviation of the schools from the district's mean, each school weighing as many people as it has,
    /// over that mean. 0 is level. Null for fewer than two schools, and where the mean is nothing.
    /// </summary>
    public int? Spread(Measure measure)
    {
        var parts = Schools.Select(s => s.Parts(measure)).Where(p => p.Whole > 0).ToList();
        double whole = parts.Sum(p => p.Whole), mean = parts.Sum(p => p.Part) / whole;
        return parts.Count < 2 || mean == 0 ? null
            : (int)Math.Floor((1000 * Math.Sqrt(parts.Sum(p => p.Whole / whole * Math.Pow(((double)p.Part / p.Whole) - mean, 2))) / mean) + 1e-9);
    }

    private static School? WorksAt(TeacherRecord person, DateOnly day) =>
        person.Placements.LastOrDefault(p => p.IsAwayOn(day) && p.Kind != PlacementKind.Walking) is { } stay ? person.SchoolOf(stay) : person.LegalSchool(day);
}
