using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Conditions;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Careers.Readiness;

/// <summary>One step of a ladder: for whom it is the next one, and what it needs.</summary>
/// <param name="Item">What it leads to, a code of the catalogue.</param>
/// <param name="For">Whose next step it is.</param>
public sealed record Rung(string Code, LocalText Name, string Item, Condition For, IReadOnlyList<Need> Needs)
{
    /// <summary>The text that its needs come from; "" where it has none.</summary>
    public string Source { get; init; } = "";
}

/// <summary>Something that a step needs, in words that people read.</summary>
public abstract record Need(LocalText Name);

/// <summary>Facts of the person, in the one language of conditions.</summary>
public sealed record FactNeed(LocalText Name, Condition When) : Need(Name);

/// <summary>A duty stands well: one of its windows of today has one of these statuses.</summary>
public sealed record DutyNeed(LocalText Name, string Policy, IReadOnlyList<string> Statuses) : Need(Name);

/// <summary>Ethics keeps nobody from it (rules.md: bars).</summary>
public sealed record NoBarNeed(LocalText Name, BarredAct Act) : Need(Name);
