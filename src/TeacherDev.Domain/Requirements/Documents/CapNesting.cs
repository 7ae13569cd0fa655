using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Domain.Requirements.Documents;

/// <summary>
/// Caps of one policy must nest as sets of entries, periods included: one inside the other, or disjoint. Only then is what
/// counts independent of which cap is looked at first, and adding an entry can never lower a total.
/// </summary>
internal static class CapNesting
{
    public static IEnumerable<Refusal> Crossings(Policy policy, SelectionAtoms atoms)
    {
        var caps = policy.Caps.Select(c => (c.Code, Per: Periods.As(policy, c.Per), Set: atoms.Of(c.Of))).ToList();
        for (var i = 0; i < caps.Count; i++)
        {
            for (var j = i + 1; j < caps.Count; j++)
            {
                var (a, b) = (caps[i], caps[j]);
                if (!SelectionAtoms.Disjoint(a.Set, b.Set)
                    && !(SelectionAtoms.Within(a.Set, b.Set) && Inside(a.Per, b.Per))
                    && !(SelectionAtoms.Within(b.Set, a.Set) && Inside(b.Per, a.Per)))
                {
                    yield return new("policy-caps-cross", a.Code, b.Code);
                }
            }
        }
    }

    /// <summary>Every period of the first kind lies inside one of the second.</summary>
    private static bool Inside(Per inner, Per outer) => inner == outer || outer == Per.Window;
}
