using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents;

/// <summary>What a well-formed policy may still not say, each with the names of the clauses that collide.</summary>
public static class PolicyContradictions
{
    public static IEnumerable<Refusal> In(Policy policy) =>
        [.. Codes(policy), .. Empty(policy), .. CapNesting.Crossings(policy), .. OutOfReach(policy), .. Links(policy)];

    private static IEnumerable<Refusal> Codes(Policy policy) =>
        policy.Clauses.Select(c => c.Code).Concat(policy.Caps.Select(c => c.Code)).Concat(policy.Awards.Select(a => a.Code))
            .GroupBy(c => c, StringComparer.Ordinal).Where(g => g.Count() > 1).Select(g => new Refusal("policy-code-twice", g.Key));

    private static IEnumerable<Refusal> Empty(Policy policy)
    {
        if (policy.Target is null or { Tenths: 0 } && policy.Clauses.Count == 0)
        {
            yield return new("policy-nothing-to-meet", policy.Code);
        }

        var atoms = new SelectionAtoms(policy);
        foreach (var (code, of) in policy.Clauses.Select(c => (c.Code, c.Of)).Concat(policy.Caps.Select(c => (c.Code, c.Of))))
        {
            if (!atoms.Of(of).Cast<bool>().Any(b => b))
            {
                yield return new("policy-selects-nothing", code);
            }
        }
    }

    private static IEnumerable<Refusal> OutOfReach(Policy policy)
    {
        var atoms = new SelectionAtoms(policy);
        foreach (var cap in policy.Caps)
        {
            if (policy.Target is { } target && cap.Of.IsEverything && policy.Awards.Count == 0 && Room(policy, cap) < target.Tenths)
            {
                yield return new("policy-target-over-cap", policy.Code, cap.Code);
            }

            foreach (var clause in policy.Clauses.Where(c => SelectionAtoms.Within(atoms.Of(c.Of), atoms.Of(cap.Of))))
            {
                var room = clause.Per == cap.Per ? cap.AtMost : clause.Per == Per.Window ? Room(policy, cap) : int.MaxValue;
                if (room < clause.AtLeast)
                {
                    yield return new("policy-clause-over-cap", clause.Code, cap.Code);
                }
            }
        }
    }

    /// <summary>The most that a cap lets count in the longest window of the policy.</summary>
    private static long Room(Policy policy, Cap cap) => cap.Per == Per.Window ? cap.AtMost : (long)cap.AtMost * policy.Window switch
    {
        Rounds rounds => rounds.Ranges.Max(r => r.End.Year - r.Start.Year + 1),
        Rolling rolling => rolling.Years + 1,
        FirstMonths first => (first.Months / 12) + 2,
        _ => 2,
    };

    private static IEnumerable<Refusal> Links(Policy policy)
    {
        foreach (var exclusion in policy.Exclusions.Where(e => e.Policy == policy.Code))
        {
            yield return new("policy-excludes-itself", exclusion.Policy);
        }

        var clauses = policy.Clauses.ToDictionary(c => c.Code, StringComparer.Ordinal);
        foreach (var offset in policy.Offsets)
        {
            foreach (var end in new[] { offset.From, offset.To }.Where(c => !clauses.TryGetValue(c, out var clause) || clause.Per != Per.Window))
            {
                yield return new("policy-offset-needs-clause", end);
            }

            if (offset.From == offset.To || policy.Offsets.Any(o => o.From == offset.To && o.To == offset.From))
            {
                yield return new("policy-offset-both-ways", offset.From, offset.To);
            }
        }
    }
}
