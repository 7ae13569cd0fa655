using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents;

/// <summary>What a well-formed policy may still not say, each with the names of the clauses that collide.</summary>
internal static class PolicyContradictions
{
    public static IEnumerable<Refusal> In(Policy policy)
    {
        if (SelectionAtoms.ThemesOf(policy).Count > SelectionAtoms.MostThemes)
        {
            return [new("policy-too-many-themes", policy.Code, SelectionAtoms.MostThemes)];
        }

        if (SelectionAtoms.BoundsOf(policy).Count > SelectionAtoms.MostBounds)
        {
            return [new("policy-too-many-lengths", policy.Code, SelectionAtoms.MostBounds)];
        }

        if (policy.IsEnd)
        {
            return policy.Target is null && policy.Clauses.Count == 0 ? [] : [new("policy-end-asks", policy.Code)];
        }

        var atoms = new SelectionAtoms(policy);
        return
        [
            .. Codes(policy), .. NothingToMeet(policy), .. CutAlone(policy), .. SelectsNothing(policy, atoms), .. CapNesting.Crossings(policy, atoms),
            .. TargetOverCap(policy), .. ClauseOverCap(policy, atoms), .. PolicyLinks.Broken(policy),
        ];
    }

    private static IEnumerable<Refusal> Codes(Policy policy) =>
        policy.Clauses.Select(c => c.Code).Concat(policy.Caps.Select(c => c.Code)).Concat(policy.Awards.Select(a => a.Code))
            .GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => new Refusal("policy-code-twice", g.Key));

    private static IEnumerable<Refusal> NothingToMeet(Policy policy) =>
        policy.Target is null or { Tenths: 0 } && policy.Clauses.Count == 0 ? [new("policy-nothing-to-meet", policy.Code)] : [];

    private static IEnumerable<Refusal> CutAlone(Policy policy) => policy.Target is not null ? []
        : policy.Clauses.Where(c => c.CutLikeTarget).Select(c => new Refusal("policy-clause-needs-target", c.Code));

    private static IEnumerable<Refusal> SelectsNothing(Policy policy, SelectionAtoms atoms) =>
        policy.Clauses.Select(c => (c.Code, c.Of)).Concat(policy.Caps.Select(c => (c.Code, c.Of)))
            .Concat(policy.Weights.Select((w, i) => (Code: $"weights[{i}]", w.Of)))
            .Concat(policy.About is { } about ? [(Code: "about", Of: about)] : [])
            .Where(s => !atoms.Of(s.Of).HasAnySet()).Select(s => new Refusal("policy-selects-nothing", s.Code));

    private static IEnumerable<Refusal> TargetOverCap(Policy policy) =>
        policy.Target is { } target && policy.Awards.Count == 0 && policy.CarryOver is null
            ? policy.Caps.Where(c => c.Of.IsEverything && (long)c.AtMost * Periods.Touched(policy, c.Per) < target.Tenths)
                .Select(c => new Refusal("policy-target-over-cap", policy.Code, c.Code))
            : [];

    private static IEnumerable<Refusal> ClauseOverCap(Policy policy, SelectionAtoms atoms) =>
        from cap in policy.Caps
        from clause in policy.Clauses
        where Room(policy, clause.Per, cap) < clause.AtLeast && SelectionAtoms.Within(atoms.Of(clause.Of), atoms.Of(cap.Of))
        select new Refusal("policy-clause-over-cap", clause.Code, cap.Code);

    /// <summary>The most that a cap lets count in one period of a clause.</summary>
    private static long Room(Policy policy, Per clause, Cap cap)
    {
        var (of, per) = (Periods.As(policy, clause), Periods.As(policy, cap.Per));
        return of == per || of == Per.Entry || per == Per.Window ? cap.AtMost
            : (long)cap.AtMost * (of == Per.Window ? Periods.Touched(policy, cap.Per) : 2);
    }
}
