using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Careers.Ethics.OnePerson;

/// <summary>What the office types of a violation.</summary>
public sealed record ViolationForm
{
    [StringLength(32)]
    public string? Key { get; init; }

    [StringLength(40)]
    public string? Violation { get; init; }

    public DateOnly? DecidedOn { get; init; }

    [StringLength(EthicsViolation.FactsLength)]
    public string? Happened { get; init; }

    [StringLength(EthicsViolation.DocumentLength)]
    public string? Document { get; init; }
}

/// <param name="Violations">Null where the reader may see the grades only.</param>
/// <param name="Commitments">The latest year first.</param>
public sealed record PersonEthicsPage(
    Teacher Teacher, string? School, bool IsOwn, bool Keeps, IReadOnlyList<EthicsViolation>? Violations, IReadOnlyList<EthicsGrade> Grades, IReadOnlyList<EthicsCommitment> Commitments,
    EthicsRules Rules, DateOnly Today, ViolationForm Form)
{
    /// <summary>What the person holds today though a window bars it: for the office to act on.</summary>
    public IReadOnlyList<Touched> Touches { get; init; } = [];

    public EthicsCommitment? ThisYear => Commitments.FirstOrDefault(c => c.Year == Today.Year);

    /// <summary>What the person may not today, and until when.</summary>
    public IEnumerable<Bar> Bars => Enum.GetValues<BarredAct>().Select(act => Bar.Of(Violations ?? [], act, Today)).OfType<Bar>();
}

/// <summary>A studio that somebody leads, or a round in which they stand.</summary>
public sealed record Touched(BarredAct Act, string Name, string Href);
