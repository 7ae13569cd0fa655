using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Web.Features.Policies.Taking;

/// <summary>A document held against what is on record.</summary>
/// <param name="Policy">Null where the document itself cannot be read.</param>
/// <param name="Refusals">Everything that speaks against taking it; none when it may be taken.</param>
/// <param name="InForce">The version of the same policy that would otherwise hold on the day; null for a new policy.</param>
public sealed record CheckedDocument(Policy? Policy, IReadOnlyList<Refusal> Refusals, PolicyBook Book, Policy? InForce)
{
    public bool MayBeTaken => Policy is not null && Refusals.Count == 0;
}

/// <summary>Whether a document may join those on record from a day on.</summary>
public sealed class TakingCheck(TeacherDevDb db, PolicyShelf shelf, DistrictClock clock)
{
    /// <summary>A day further off is a slip of the pen; no version could hold before it.</summary>
    private const int MostYearsAhead = 10;

    /// <param name="json">The document.</param>
    /// <param name="from">The first day on which it is to hold; null while nobody has said.</param>
    /// <param name="stop">Stops the reading.</param>
    public async Task<CheckedDocument> Check(string json, DateOnly? from, CancellationToken stop)
    {
        var book = await shelf.Book(db, null, stop);
        var document = PolicyReading.Read(json);
        return document.Policy is not { } policy
            ? new(null, document.Refusals, book, null)
            : new(policy, await WhyNot(book, policy, from, stop), book, book.InForce(policy.Code, from ?? clock.Today));
    }

    private async Task<IReadOnlyList<Refusal>> WhyNot(PolicyBook book, Policy policy, DateOnly? from, CancellationToken stop)
    {
        var links = book.WhyNotLink(policy, []).ToList();
        if (from is not { } day)
        {
            return book.Ever.Any(t => t.Policy.Code == policy.Code && t.Policy.Version == policy.Version)
                ? [.. links, new("policy-version-taken", policy.Code, policy.Version)] : links;
        }

        var today = clock.Today;
        var over = await db.Standings.Where(s => s.EndOn < today).GroupBy(s => s.Policy).Select(g => new { g.Key, Last = g.Max(s => s.EndOn) })
            .ToDictionaryAsync(g => g.Key, g => g.Last, stop);
        DateOnly? LastOver(string code) => Rolls(book, code) || !over.TryGetValue(code, out var last) ? null : last;
        return
        [
            .. links,
            .. day > today.AddYears(MostYearsAhead) ? [new Refusal("policy-from-too-late", day, today.AddYears(MostYearsAhead))] : Array.Empty<Refusal>(),
            .. book.WhyNotTake(policy, day, LastOver(policy.Code)) is { } refusal ? [refusal] : Array.Empty<Refusal>(),
            .. book.WhyNotKeep(policy, day, LastOver),
        ];
    }

    private static bool Rolls(PolicyBook book, string code) => book.Versions(code).Any(p => p.Window is Rolling);
}
