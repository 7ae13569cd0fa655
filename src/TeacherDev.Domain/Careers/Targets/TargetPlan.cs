using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Careers.Targets;

/// <summary>What a target's figure is an amount of.</summary>
public enum TargetUnit
{
    People,
    Studios,

    /// <summary>A share in per cent, with one decimal.</summary>
    Percent,

    /// <summary>Cells of a matrix of subjects and stages.</summary>
    Cells,
}

/// <summary>The figures that a district set itself: a document under <c>targets/</c>, read once at the start.</summary>
/// <param name="Targets">In the order in which the board shows them.</param>
public sealed record TargetPlan(string Code, string Version, LocalText Name, IReadOnlyList<Target> Targets)
{
    public Target? Target(string? code) => Targets.FirstOrDefault(t => t.Code == code);
}

/// <summary>One figure to be reached.</summary>
/// <param name="About">What it means, in words that people read.</param>
/// <param name="IsAtMost">Whether it must not be exceeded; otherwise it must be reached.</param>
/// <param name="Baseline">Where the plan began; null where it does not say.</param>
/// <param name="Milestones">By their days, at least one.</param>
public sealed record Target(
    string Code, LocalText Name, LocalText About, TargetUnit Unit, bool IsAtMost, Baseline? Baseline, IReadOnlyList<Milestone> Milestones, TargetCount Count)
{
    /// <summary>What a figure comes to, in tenths of the unit; null where there is nobody of whom it could be a share.</summary>
    public int? TenthsOf(TargetFigure figure) => Unit == TargetUnit.Percent ? figure.ShareTenths : figure.Numerator * 10;

    /// <summary>The most that the figure can be, in tenths; null where nothing bounds it.</summary>
    public int? MostTenths(TargetFigure? figure) => Unit switch
    {
        TargetUnit.Percent => 1000,
        TargetUnit.Cells => figure?.Denominator * 10,
        _ => null,
    };

    public bool IsReached(int tenths, Milestone milestone) => IsAtMost ? tenths <= milestone.Tenths : tenths >= milestone.Tenths;
}

/// <summary>The figure with which a plan began, in tenths of the unit.</summary>
public sealed record Baseline(DateOnly On, int Tenths);

/// <summary>The figure to be reached by the end of a day, in tenths of the unit.</summary>
public sealed record Milestone(DateOnly By, int Tenths);

/// <summary>What was counted on a day.</summary>
/// <param name="Numerator">Heads, studios or cells.</param>
/// <param name="Denominator">Of how many, where it is a share or a matrix.</param>
public sealed record TargetFigure(int Numerator, int? Denominator)
{
    /// <summary>Tenths of a per cent, half up; null where there is nothing of which it could be a share.</summary>
    public int? ShareTenths => Denominator is > 0 and var of ? (int)(((2000L * Numerator) + of) / (2L * of)) : null;
}
