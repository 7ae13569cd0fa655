using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents;

/// <summary>What a policy says about other policies and about its own clauses by their codes.</summary>
internal static class PolicyLinks
{
    public static IEnumerable<Refusal> Broken(Policy policy)
    {
        foreach (var itself in policy.Exclusions.Select(e => e.Policy).Concat(policy.KeepsFrom.Select(k => k.Policy)).Where(c => c == policy.Code))
        {
            yield return new("policy-excludes-itself", itself);
        }

        foreach (var both in policy.KeepsFrom.Select(k => k.Policy).Where(code => policy.Exclusions.Any(e => e.Policy == code)))
        {
            yield return new("policy-keeps-what-it-excludes", policy.Code, both);
        }

        if (policy.Window is JoinedWindow { Joining.After: { } after } && after == policy.Code)
        {
            yield return new("policy-joins-itself", policy.Code);
        }

        foreach (var offset in policy.Offsets)
        {
            foreach (var end in new[] { offset.From, offset.To }.Where(code => !policy.Clauses.Any(c => c.Code == code && c.Per == Per.Window)))
            {
                yield return new("policy-offset-needs-clause", end);
            }

            if (Leads(policy, offset.To, offset.From))
            {
                yield return new("policy-offset-both-ways", offset.From, offset.To);
            }
        }
    }

    /// <summary>Surplus of the first clause may end in the second, over any number of offsets.</summary>
    private static bool Leads(Policy policy, string from, string to)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { from };
        while (policy.Offsets.Any(o => reached.Contains(o.From) && reached.Add(o.To)))
        {
        }

        return reached.Contains(to);
    }
}
