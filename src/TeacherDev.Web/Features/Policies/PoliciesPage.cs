using TeacherDev.Data.Requirements.Drafts;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Policies.Words;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Features.Policies;

/// <summary>One policy with what it says: the version in force, or the first to come.</summary>
/// <param name="EndsFrom">From when the duty is over; null when no end is on record.</param>
public sealed record PolicyCard(Policy Policy, DateOnly From, bool IsInForce, int Versions, IReadOnlyList<WordGroup> Words, DateOnly? EndsFrom)
{
    /// <summary>The version that is taken and comes next; null when none is.</summary>
    public TakenPolicy? Next { get; init; }

    /// <summary>The first of the versions of a policy that begins after the day.</summary>
    public static TakenPolicy? After(IEnumerable<TakenPolicy> versions, DateOnly day) =>
        versions.Where(v => v.EffectiveFrom > day && !v.Policy.IsEnd).MinBy(v => v.EffectiveFrom);
}

/// <summary>Every duty of the district, in the order of the packs; those that are over stand last, by name.</summary>
public sealed record PoliciesPage(District District, DateOnly Today, IReadOnlyList<PolicyCard> Cards, IReadOnlyList<TakenPolicy> Ended)
{
    /// <summary>The reader prepares versions.</summary>
    public bool MayKeep { get; init; }

    public IReadOnlyList<PolicyDraft> Drafts { get; init; } = [];

    /// <summary>As its policy is called now; null for a duty that is new.</summary>
    public string? NameOf(PolicyDraft draft) =>
        Cards.FirstOrDefault(card => card.Policy.Code == draft.Code)?.Policy.Name.Spoken() ?? (draft.Code.Length > 0 ? draft.Code : null);

    public static PoliciesPage Of(PolicyBook book, PlainWords plain, District district, DateOnly today)
    {
        var all = book.Codes.Select(code => book.Taken.Where(t => t.Policy.Code == code).ToList())
            .Select(versions => (Taken: Shown(versions, today), versions.Count, Next: PolicyCard.After(versions, today))).ToLookup(one => one.Taken.Policy.IsEnd);
        return new(district, today,
            [
                .. all[false].Select(one => new PolicyCard(
                    one.Taken.Policy, one.Taken.EffectiveFrom, one.Taken.EffectiveFrom <= today, one.Count, plain.Of(one.Taken.Policy, book), book.EndsFrom(one.Taken.Policy.Code))
                {
                    Next = one.Next != one.Taken ? one.Next : null,
                }),
            ],
            [.. all[true].Select(one => one.Taken)]);
    }

    /// <summary>Versions come latest first.</summary>
    internal static TakenPolicy Shown(IReadOnlyList<TakenPolicy> versions, DateOnly today) =>
        versions.FirstOrDefault(v => v.EffectiveFrom <= today) ?? versions[^1];
}
