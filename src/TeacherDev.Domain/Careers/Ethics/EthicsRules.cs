using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Careers.Ethics;

/// <summary>What a violation keeps somebody from (一票否决).</summary>
public enum BarredAct
{
    Title,
    Honour,
    StudioLead,
    Certificate,
}

/// <summary>Somebody who gives points, with their share in per cent.</summary>
public sealed record Rater(string Code, LocalText Name, int Weight);

/// <summary>A kind of violation with what follows from it.</summary>
/// <param name="Months">How long it works; 0 for a talk that bars from nothing.</param>
/// <param name="Bars">From what.</param>
/// <param name="Fails">The year's grade fails, whatever the points.</param>
public sealed record ViolationKind(string Code, LocalText Name, int Months, IReadOnlyList<BarredAct> Bars, bool Fails);

/// <summary>One promise of the yearly commitment; in the self-check each is answered.</summary>
public sealed record Promise(string Code, LocalText Text);

/// <summary>How a district keeps professional ethics: part of its catalogue.</summary>
/// <param name="ExcellentFrom">Points in tenths, of 1000.</param>
/// <param name="PassFrom">Below it the year fails.</param>
/// <param name="ExcellentShare">At most so many per cent of a school's staff are excellent.</param>
/// <param name="PrincipalSeesViolations">Whether the head of a school sees violations of its people, beside their grades.</param>
public sealed record EthicsRules(
    IReadOnlyList<Rater> Raters, int ExcellentFrom, int PassFrom, int ExcellentShare, IReadOnlyList<ViolationKind> Violations, IReadOnlyList<Promise> Promises, bool PrincipalSeesViolations)
{
    public static readonly EthicsRules None = new([], 800, 600, 20, [], [], false);

    public ViolationKind? Violation(string? code) => Violations.FirstOrDefault(v => v.Code == code);
}
