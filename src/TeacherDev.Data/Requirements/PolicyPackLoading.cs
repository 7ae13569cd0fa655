using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Conditions;

namespace TeacherDev.Data.Requirements;

/// <summary>Puts the documents of packs on record, each version once.</summary>
public static class PolicyPackLoading
{
    /// <summary>
    /// A version that is known with the same content is left alone; spaces, comments and the order of keys say nothing. Where
    /// policies are on record already, what joins them holds from its own date or from today, whichever is later: a setting
    /// or a release moves no window that is over.
    /// </summary>
    /// <param name="db">Saves here.</param>
    /// <param name="packs">The packs as read from their folders.</param>
    /// <param name="at">The moment in UTC from which on the versions are known.</param>
    /// <param name="today">The business date at that moment.</param>
    /// <param name="cancel">Stops before saving.</param>
    /// <returns>How many versions are new.</returns>
    /// <exception cref="PolicyPackFault">A known version has other content: what was evaluated by it must stay readable.</exception>
    public static async Task<int> Take(this TeacherDevDb db, IReadOnlyList<PolicyPack> packs, DateTime at, DateOnly today, CancellationToken cancel)
    {
        var known = await db.PolicyVersions.AsNoTracking().ToListAsync(cancel);
        var taken = 0;
        foreach (var (pack, document) in packs.SelectMany(pack => pack.Documents, (pack, document) => (pack, document)))
        {
            var policy = document.Policy;
            if (known.Find(v => v.Code == policy.Code && v.Version == policy.Version) is { } before)
            {
                if (!SaysTheSame(before.Document, document.Json))
                {
                    throw new PolicyPackFault(pack.Name, document.File, [new("policy-version-differs", policy.Code, policy.Version)]);
                }

                continue;
            }

            // A pack that a later release brings may not reach behind what the district has added meanwhile.
            if (known.Where(v => v.Code == policy.Code && v.WithdrawnAt is null).MaxBy(v => v.EffectiveFrom) is { } latest && policy.EffectiveFrom <= latest.EffectiveFrom)
            {
                throw new PolicyPackFault(pack.Name, document.File,
                    [new("policy-from-too-early", policy.Code, policy.EffectiveFrom, latest.Version, latest.EffectiveFrom)]);
            }

            db.PolicyVersions.Add(new()
            {
                Code = policy.Code,
                Version = policy.Version,
                Pack = policy.Pack,
                EffectiveFrom = known.Count > 0 && policy.EffectiveFrom < today ? today : policy.EffectiveFrom,
                Document = document.Json,
                RecordedBy = pack.Name,
                RecordedAt = at,
            });
            taken++;
        }

        if (taken > 0)
        {
            // What the lists show was computed without them; the next look at the calendar computes it anew.
            db.StandingDays.RemoveRange(db.StandingDays);
        }

        await db.SaveChangesAsync(cancel);
        return taken;
    }

    /// <summary>
    /// Two documents mean the same when they hold the same values under the same keys. Where a rule was read, and what the text leaves
    /// open, decides nothing and may be mended.
    /// </summary>
    public static bool SaysTheSame(string one, string other)
    {
        using var first = JsonDocument.Parse(one, WholeDocument.Lenient);
        using var second = JsonDocument.Parse(other, WholeDocument.Lenient);
        var (ours, theirs) = (Deciding(first), Deciding(second));
        return ours.Count == theirs.Count && ours.TrueForAll(o => theirs.Exists(t => t.Name == o.Name && JsonElement.DeepEquals(t.Value, o.Value)));
    }

    private static List<JsonProperty> Deciding(JsonDocument document) =>
        [.. document.RootElement.EnumerateObject().Where(p => p.Name is not ("sources" or "unstated"))];
}
