using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Studios.Rules;

/// <summary>One kind of work or outcome.</summary>
/// <param name="Part">The part of the score that it belongs to.</param>
/// <param name="Unit">What its amount counts: lessons, characters.</param>
/// <param name="Least">How much a member owes each term; 0 for nothing.</param>
/// <param name="IsOutcome">成果: a paper, a project, an award; otherwise the term's work.</param>
/// <param name="Source">The text that it comes from.</param>
public sealed record ScoreItem(
    string Code, LocalText Name, string Part, LocalText Unit, ScorePoints Points, int Least, bool IsOutcome, string Source)
{
    /// <summary>From where the program knows of it by itself; null where all of it is reported.</summary>
    public WorkSource? From { get; init; }

    /// <summary>What a report of it opens.</summary>
    public required WorkOpens Opens { get; init; }

    /// <summary>The unit of a single one, where a language tells one from many; null where the unit says both.</summary>
    public LocalText? One { get; init; }

    /// <summary>The unit beside an amount: "1 paper", "2 papers".</summary>
    public LocalText UnitOf(int amount) => amount == 1 && One is not null ? One : Unit;

    /// <summary>The levels among which whoever reports it chooses; none where it has no level.</summary>
    public IReadOnlyCollection<TrainingLevel> Levels => Points is PointsByLevel by ? [.. by.Tenths.Keys] : [];
}

/// <summary>How points arise; all of them tenths of a point.</summary>
public abstract record ScorePoints
{
    /// <param name="works">All that count, of one item: level and amount.</param>
    public abstract int Of(IReadOnlyCollection<(TrainingLevel? Level, int Amount)> works);
}

/// <summary>So many for each, by the level at which it took place; what is above the highest that has points is worth as much as that one.</summary>
public sealed record PointsByLevel(IReadOnlyDictionary<TrainingLevel, int> Tenths) : ScorePoints
{
    public override int Of(IReadOnlyCollection<(TrainingLevel? Level, int Amount)> works) =>
        works.Sum(w => w.Level is { } level ? Each(level) * w.Amount : 0);

    private int Each(TrainingLevel level) => Tenths.TryGetValue(level, out var own) ? own : level < Tenths.Keys.Min() ? Tenths[Tenths.Keys.Min()] : 0;
}

/// <summary>So many for each.</summary>
public sealed record PointsEach(int Tenths) : ScorePoints
{
    public override int Of(IReadOnlyCollection<(TrainingLevel? Level, int Amount)> works) => works.Sum(w => w.Amount) * Tenths;
}

/// <summary>All of them for the whole of what is owed, a share for a share of it; the remainder below a tenth is dropped.</summary>
public sealed record PointsByShare(int Tenths, int Whole) : ScorePoints
{
    public override int Of(IReadOnlyCollection<(TrainingLevel? Level, int Amount)> works) =>
        (int)((long)Tenths * Math.Min(works.Sum(w => (long)w.Amount), Whole) / Whole);
}
