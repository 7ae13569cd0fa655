using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Careers.Readiness;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Careers.Catalogue;

/// <summary>What careers of a district are made of: a document under <c>careers/</c>, read once at the start.</summary>
/// <param name="Items">In the order in which they are offered.</param>
/// <param name="RetirementAges">By the words of a roster for the sex.</param>
public sealed record CareerCatalogue(
    string Code, string Version, LocalText Name, IReadOnlyList<CareerItem> Items, IReadOnlyDictionary<string, int> RetirementAges)
{
    /// <summary>The steps of all ladders.</summary>
    public IReadOnlyList<Rung> Rungs { get; init; } = [];

    /// <summary>The kinds of cohorts, in the order in which they are offered.</summary>
    public IReadOnlyList<CohortKind> Cohorts { get; init; } = [];

    public EthicsRules Ethics { get; init; } = EthicsRules.None;

    /// <summary>The year in which somebody retires at the latest; null where it cannot be told.</summary>
    public int? RetiresIn(Teacher person) =>
        person.BornOn is { } born && RetirementAges.TryGetValue(person.Gender, out var age) ? born.AddYears(age).Year : null;

    public CohortKind? Cohort(string? code) => Cohorts.FirstOrDefault(k => k.Code == code);

    public CareerItem? Item(string? code) => Items.FirstOrDefault(i => i.Code == code);
}
