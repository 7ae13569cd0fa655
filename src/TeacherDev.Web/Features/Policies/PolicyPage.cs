using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Policies.Words;
using TeacherDev.Web.Features.Shared.Changes;

namespace TeacherDev.Web.Features.Policies;

/// <summary>One version in the history of a policy.</summary>
/// <param name="Until">The day before the next version; null for the last.</param>
/// <param name="State">Now, Later or Over; End for one that ends the duty; Withdrawn for one that never began.</param>
public sealed record VersionLine(PolicyVersion Version, DateOnly? Until, string State);

/// <summary>One policy with all its versions; what is shown in full is the one asked for, else the one in force.</summary>
public sealed record PolicyPage(
    PolicyCard Card, PolicyVersion Shown, bool IsAskedFor, DateOnly Today, IReadOnlyList<VersionLine> History, CultureInfo Other, IReadOnlyList<WordGroup> OtherWords)
{
    /// <summary>Why it is to be withdrawn, as typed.</summary>
    public string? Why { get; init; }

    /// <summary>Who is outside the duty by a cohort, as far as the reader may see.</summary>
    public Outside.OutsidePeople Outside { get; init; } = Policies.Outside.OutsidePeople.Nobody;

    /// <summary>The policy events that hold for the duty.</summary>
    public EventsInForce Events { get; init; } = EventsInForce.None;

    private static readonly CultureInfo Chinese = CultureInfo.GetCultureInfo("zh-Hans"), English = CultureInfo.GetCultureInfo("en");

    /// <returns>Null when there is no such policy or version.</returns>
    public static async Task<PolicyPage?> Read(
        TeacherDevDb db, PolicyShelf shelf, PlainWords plain, DateOnly today, string code, string? version, CancellationToken stop) =>
        Of(code, version, await shelf.Book(db, null, stop),
            await db.PolicyVersions.AsNoTracking().Where(v => v.Code == code).OrderByDescending(v => v.EffectiveFrom).ThenByDescending(v => v.Id).ToListAsync(stop),
            plain, today);

    private static PolicyPage? Of(string code, string? version, PolicyBook book, IReadOnlyList<PolicyVersion> versions, PlainWords plain, DateOnly today)
    {
        var taken = book.Taken.Where(t => t.Policy.Code == code).ToList();
        if ((version is null ? taken.Count == 0 ? null : PoliciesPage.Shown(taken, today) : book.Ever.FirstOrDefault(t => t.Policy.Code == code && t.Policy.Version == version)) is not { } shown) return null;
        var ends = taken.Where(t => t.Policy.IsEnd).Select(t => t.Policy.Version).ToHashSet(StringComparer.Ordinal);
        var hold = versions.Where(v => v.WithdrawnAt is null).ToList();
        var history = versions.Select(v => v.WithdrawnAt is not null ? new VersionLine(v, null, "Withdrawn")
            : new(v, hold.TakeWhile(other => other != v).LastOrDefault()?.EffectiveFrom.AddDays(-1), ends.Contains(v.Version) ? "End" : State(hold, hold.IndexOf(v), today))).ToList();
        var other = CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en" ? Chinese : English;
        return new(
            new(shown.Policy, shown.EffectiveFrom, history.Single(h => h.Version.Version == shown.Policy.Version).State == "Now", taken.Count, plain.Of(shown.Policy, book), book.EndsFrom(code))
            {
                Next = PolicyCard.After(taken, today) is { } next && next.Policy.Version != shown.Policy.Version ? next : null,
            },
            versions.Single(v => v.Version == shown.Policy.Version), version is not null, today, history, other, plain.In(other, shown.Policy, book))
        {
            Events = EventsInForce.Of(book, [code]),
        };
    }

    private static string State(IReadOnlyList<PolicyVersion> versions, int i, DateOnly today) =>
        versions[i].EffectiveFrom > today ? "Later" : i > 0 && versions[i - 1].EffectiveFrom <= today ? "Over" : "Now";
}
