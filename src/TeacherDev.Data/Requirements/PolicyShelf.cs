using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Data.Requirements;

/// <summary>
/// The policy versions on record, read once: a version never changes, so a document is parsed when first seen and one small
/// query tells whether there are newer ones.
/// </summary>
public sealed class PolicyShelf
{
    private readonly ConcurrentDictionary<int, TakenPolicy> read = new();
    private volatile Held? latest;

    /// <summary>The versions known at the instant, or all.</summary>
    public async Task<PolicyBook> Book(TeacherDevDb db, DateTime? knownAt, CancellationToken cancel)
    {
        var book = await Latest(db, await db.PolicyVersions.MaxAsync(v => (int?)v.Id, cancel), cancel);
        return knownAt is null ? book : new(book.Taken, knownAt);
    }

    /// <param name="db">Asked only when there is something newer than what was read.</param>
    /// <param name="last">The newest version on record; null without any.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<PolicyBook> Latest(TeacherDevDb db, int? last, CancellationToken cancel)
    {
        if (last is null)
        {
            return new([]);
        }

        var held = latest;
        if (held is null || held.Last != last)
        {
            var versions = await db.PolicyVersions.AsNoTracking().ToListAsync(cancel);
            latest = held = new(versions.Max(v => v.Id), new(versions.Select(Read)));
        }

        return held.Book;
    }

    /// <summary>After a version was read inside a transaction that came to nothing: its number will be given again.</summary>
    public void Forget()
    {
        read.Clear();
        latest = null;
    }

    private TakenPolicy Read(PolicyVersion version) => read.GetOrAdd(version.Id, static (_, v) => new(
        PolicyReading.Read(v.Document).Policy
            ?? throw new InvalidDataException($"The stored policy {v.Code} {v.Version} cannot be read."),
        v.EffectiveFrom, v.RecordedAt), version);

    private sealed record Held(int Last, PolicyBook Book);
}
