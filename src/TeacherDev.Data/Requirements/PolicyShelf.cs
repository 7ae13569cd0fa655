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
        var stamp = await db.PolicyVersions.GroupBy(_ => 1)
            .Select(g => new { Count = g.Count(), Last = g.Max(v => v.Id) }).SingleOrDefaultAsync(cancel);
        if (stamp is null)
        {
            return new([]);
        }

        var held = latest;
        if (held is null || held.Count != stamp.Count || held.Last != stamp.Last)
        {
            var versions = await db.PolicyVersions.AsNoTracking().ToListAsync(cancel);
            latest = held = new(versions.Count, versions.Max(v => v.Id), new(versions.Select(Read)));
        }

        return knownAt is null ? held.Book : new(held.Book.Taken, knownAt);
    }

    private TakenPolicy Read(PolicyVersion version) => read.GetOrAdd(version.Id, static (_, v) => new(
        PolicyReading.Read(v.Document).Policy
            ?? throw new InvalidDataException($"The stored policy {v.Code} {v.Version} cannot be read."),
        v.EffectiveFrom, v.RecordedAt), version);

    private sealed record Held(int Count, int Last, PolicyBook Book);
}
