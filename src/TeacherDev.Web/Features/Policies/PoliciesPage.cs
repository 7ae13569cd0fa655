using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Policies.Words;

namespace TeacherDev.Web.Features.Policies;

/// <summary>One policy with what it says: the version in force, or the first to come.</summary>
public sealed record PolicyCard(Policy Policy, DateOnly From, bool IsInForce, int Versions, IReadOnlyList<WordGroup> Words);

/// <summary>Every duty of the district, in the order of the pack.</summary>
public sealed record PoliciesPage(District District, DateOnly Today, IReadOnlyList<PolicyCard> Cards)
{
    public static PoliciesPage Of(PolicyBook book, PlainWords plain, District district, DateOnly today) => new(district, today,
    [
        .. book.Codes.Select(code => book.Taken.Where(t => t.Policy.Code == code).ToList())
            .Select(versions => (Shown: Shown(versions, today), versions.Count))
            .Select(one => new PolicyCard(one.Shown.Policy, one.Shown.EffectiveFrom, one.Shown.EffectiveFrom <= today, one.Count, plain.Of(one.Shown.Policy, book))),
    ]);

    /// <summary>Versions come latest first.</summary>
    internal static TakenPolicy Shown(IReadOnlyList<TakenPolicy> versions, DateOnly today) =>
        versions.FirstOrDefault(v => v.EffectiveFrom <= today) ?? versions[^1];
}
