using System.Globalization;
using System.Text.RegularExpressions;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Requirements.Policies;

/// <summary>Whether a policy may join those on record: what its document alone cannot tell.</summary>
public static partial class PolicyTaking
{
    public const int CodeLength = 60;
    public const int VersionLength = 30;
    public const int PackLength = 60;

    /// <summary>What is wrong with the policy's names and with its links to others.</summary>
    /// <param name="book">The versions on record.</param>
    /// <param name="policy">The policy to take.</param>
    /// <param name="beside">Those that are taken together with it.</param>
    public static IEnumerable<Refusal> WhyNotLink(this PolicyBook book, Policy policy, IReadOnlyCollection<Policy> beside)
    {
        foreach (var (key, word, length) in new[]
            { ("code", policy.Code, CodeLength), ("version", policy.Version, VersionLength), ("pack", policy.Pack, PackLength) })
        {
            if (word.Length > length || !Plain().IsMatch(word))
            {
                yield return new("policy-name-shape", key, word, length);
            }
        }

        var others = book.Taken.Select(t => t.Policy).Concat(beside).Where(p => p.Code != policy.Code).ToList();
        foreach (var link in Links(policy).Where(l => l != policy.Code && !others.Exists(o => o.Code == l)).Distinct())
        {
            yield return new("policy-link-unknown", policy.Code, link);
        }

        var after = others.Append(policy).ToLookup(p => p.Code, p => Joining(p)?.After, StringComparer.Ordinal);
        if (Reaches(policy.Code, policy.Code, after, []))
        {
            yield return new("policy-joining-circle", policy.Code, Joining(policy)!.After!);
        }
    }

    /// <summary>Why the version may not hold from that day: a later version never moves a window that is over.</summary>
    /// <param name="book">The versions on record.</param>
    /// <param name="policy">The version to take.</param>
    /// <param name="from">The first day on which it would hold.</param>
    /// <param name="lastOver">The latest last day of a window of this policy that is over; null when there is none.</param>
    public static Refusal? WhyNotTake(this PolicyBook book, Policy policy, DateOnly from, DateOnly? lastOver)
    {
        var versions = book.Taken.Where(t => t.Policy.Code == policy.Code).ToList();
        if (book.Ever.Any(t => t.Policy.Code == policy.Code && t.Policy.Version == policy.Version))
        {
            return new("policy-version-taken", policy.Code, policy.Version);
        }

        if (versions.Count > 0 && versions.MaxBy(v => v.EffectiveFrom) is { } latest && from <= latest.EffectiveFrom)
        {
            return new("policy-from-too-early", policy.Code, from, latest.Policy.Version, latest.EffectiveFrom);
        }

        return versions.Count > 0 && lastOver >= from
            ? new("policy-moves-closed-window", policy.Code, from, lastOver.Value, lastOver.Value.AddDays(1))
            : null;
    }

    /// <summary>Why it may not keep anything, or cease to, from that day: the other policy's windows that are over stay too.</summary>
    /// <param name="book">The versions on record.</param>
    /// <param name="policy">The version to take.</param>
    /// <param name="from">The first day on which it would hold.</param>
    /// <param name="lastOver">The latest last day of a window of the other policy that is over; null when there is none.</param>
    public static IEnumerable<Refusal> WhyNotKeep(this PolicyBook book, Policy policy, DateOnly from, Func<string, DateOnly?> lastOver) =>
        book.Taken.Select(t => t.Policy).Where(p => p.Code == policy.Code).Append(policy)
            .SelectMany(p => p.KeepsFrom).Select(k => k.Policy).Distinct()
            .Select(other => (Other: other, Over: lastOver(other))).Where(o => o.Over >= from)
            .Select(o => new Refusal("policy-keeps-closed-window", policy.Code, from, o.Other, o.Over!.Value, o.Over.Value.AddDays(1)));

    /// <summary>Why a version cannot be withdrawn: what has begun is ended or followed by another.</summary>
    /// <param name="taken">On record.</param>
    /// <param name="today">The district's business date.</param>
    public static Refusal? WhyNotWithdraw(this TakenPolicy taken, DateOnly today) =>
        taken.WithdrawnAt is not null ? new("policy-withdrawn-already", taken.Policy.Version)
        : taken.EffectiveFrom <= today ? new("policy-has-begun", taken.Policy.Version, taken.EffectiveFrom)
        : null;

    /// <summary>Why the duty cannot be ended: it is not one, or is ended already.</summary>
    public static Refusal? WhyNotEnd(this PolicyBook book, string code) =>
        !book.Codes.Contains(code) ? new("policy-unknown", code)
        : book.EndsFrom(code) is { } already ? new("policy-ended-already", code, already)
        : null;

    /// <summary>The version that ends the duty from a day on.</summary>
    /// <param name="book">The versions on record.</param>
    /// <param name="code">A policy on record.</param>
    /// <param name="from">The first day on which it no longer holds.</param>
    /// <param name="reason">Why, in the district's words; "" for none.</param>
    public static Policy End(this PolicyBook book, string code, DateOnly from, string reason)
    {
        var last = book.Versions(code).First();
        return new()
        {
            Code = code,
            Version = string.Create(CultureInfo.InvariantCulture, $"end-{from:yyyy-MM-dd}"),
            Pack = last.Pack,
            Order = last.Order,
            Name = last.Name,
            Summary = new(reason, reason),
            EffectiveFrom = from,
            Window = new NoWindow(),
        };
    }

    private static IEnumerable<string> Links(Policy policy) =>
        policy.Exclusions.Select(e => e.Policy).Concat(Joining(policy)?.After is { } after ? [after] : []);

    private static Joining? Joining(Policy policy) => (policy.Window as JoinedWindow)?.Joining;

    private static bool Reaches(string from, string wanted, ILookup<string, string?> after, HashSet<string> seen) =>
        after[from].OfType<string>().Any(next => next == wanted || (seen.Add(next) && Reaches(next, wanted, after, seen)));

    /// <summary>What may stand in an address and in a file name.</summary>
    [GeneratedRegex("^[A-Za-z0-9][A-Za-z0-9._-]*$")]
    private static partial Regex Plain();
}
