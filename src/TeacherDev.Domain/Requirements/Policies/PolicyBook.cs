using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Events;

namespace TeacherDev.Domain.Requirements.Policies;

/// <summary>A policy document as it was taken: in force from a day on, known from an instant on until it was withdrawn, if it was.</summary>
public sealed record TakenPolicy(Policy Policy, DateOnly EffectiveFrom, DateTime RecordedAt, DateTime? WithdrawnAt = null)
{
    public bool WasKnownAt(DateTime instant) => RecordedAt <= instant && (WithdrawnAt is null || WithdrawnAt > instant);
}

/// <summary>Every version of every policy, and every policy event, that was known at an instant.</summary>
public sealed class PolicyBook
{
    private readonly ILookup<string, TakenPolicy> versions;
    private readonly ILookup<string, string> keepers;

    public PolicyBook(IEnumerable<TakenPolicy> taken, DateTime? knownAt = null, IReadOnlyList<PolicyEvent>? events = null)
    {
        Recorded = events ?? [];
        Events = [.. Recorded.Where(e => knownAt is { } at ? e.WasKnownAt(at) : e.WithdrawnAt is null)];
        Ever = [.. taken];
        Taken = [.. Ever.Where(t => knownAt is { } at ? t.WasKnownAt(at) : t.WithdrawnAt is null)
            .OrderBy(t => t.Policy.Order).ThenBy(t => t.Policy.Code, StringComparer.Ordinal)
            .ThenByDescending(t => t.EffectiveFrom).ThenByDescending(t => t.RecordedAt)];
        versions = Taken.ToLookup(t => t.Policy.Code, StringComparer.Ordinal);
        keepers = Taken.SelectMany(t => t.Policy.KeepsFrom, (t, k) => (Other: k.Policy, t.Policy.Code)).Distinct()
            .ToLookup(k => k.Other, k => k.Code, StringComparer.Ordinal);
    }

    public IReadOnlyList<TakenPolicy> Taken { get; }

    /// <summary>Those that were withdrawn before they began too, for an earlier instant.</summary>
    public IReadOnlyList<TakenPolicy> Ever { get; }

    /// <summary>The same book with one more version.</summary>
    public PolicyBook With(TakenPolicy taken) => new(Ever.Append(taken), null, Recorded);

    /// <summary>Every theme that some version asks for or excludes.</summary>
    public IReadOnlyList<string> Themes => [.. Taken.SelectMany(t => SelectionAtoms.ThemesOf(t.Policy)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    /// <summary>The events that hold.</summary>
    public IReadOnlyList<PolicyEvent> Events { get; }

    /// <summary>Those that were withdrawn too, for an earlier instant.</summary>
    public IReadOnlyList<PolicyEvent> Recorded { get; }

    /// <summary>The same versions with other events.</summary>
    public PolicyBook WithEvents(IReadOnlyList<PolicyEvent> events) => new(Ever, null, events);

    public IEnumerable<string> Codes => versions.Select(v => v.Key);

    /// <summary>Every version of the policy, each once, however often it was taken.</summary>
    public IEnumerable<Policy> Versions(string code) => versions[code].Select(t => t.Policy).Distinct<Policy>(ReferenceEqualityComparer.Instance);

    /// <summary>The policies of which any version keeps something from this one.</summary>
    public IEnumerable<string> Keepers(string code) => keepers[code];

    /// <summary>Whether the last version taken ends the duty, and from when.</summary>
    public DateOnly? EndsFrom(string code) => versions[code].FirstOrDefault() is { Policy.IsEnd: true } last ? last.EffectiveFrom : null;

    /// <summary>The version in force on the day; null before the first, and while the duty is ended.</summary>
    public Policy? InForce(string code, DateOnly on)
    {
        foreach (var taken in versions[code])
        {
            if (taken.EffectiveFrom <= on)
            {
                return taken.Policy.IsEnd ? null : taken.Policy;
            }
        }

        return null;
    }
}
