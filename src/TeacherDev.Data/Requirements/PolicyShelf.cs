using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Data.Requirements;

/// <summary>
/// The policy versions and events on record, read once: a version never changes, so a document is parsed when first seen and one
/// small query tells whether there are newer ones, or an event was approved or reworded, or one or the other withdrawn since.
/// </summary>
public sealed class PolicyShelf
{
    private readonly ConcurrentDictionary<int, TakenPolicy> read = new();
    private volatile Held? latest;

    /// <summary>The versions and events known at the instant, or all.</summary>
    public async Task<PolicyBook> Book(TeacherDevDb db, DateTime? knownAt, CancellationToken cancel)
    {
        var last = await db.PolicyVersions.OrderByDescending(v => v.Id).Select(v => new
        {
            v.Id,
            Steps = db.PolicyVersions.Where(w => w.WithdrawnAt != null).Sum(w => w.Id)
                + db.PolicyEvents.Where(e => e.ApprovedAt != null).Sum(e => e.Id + e.Version),
        }).FirstOrDefaultAsync(cancel);
        var book = await Latest(db, last?.Id, last?.Steps ?? 0, cancel);
        return knownAt is null ? book : new(book.Ever, knownAt, book.Recorded);
    }

    /// <param name="db">Asked only when there is something newer than what was read.</param>
    /// <param name="last">The newest version on record; null without any.</param>
    /// <param name="steps">The numbers of the events that were approved with those of their row versions, and of withdrawn policy versions, added up: each step makes it grow.</param>
    /// <param name="cancel">Stops the query.</param>
    public async Task<PolicyBook> Latest(TeacherDevDb db, int? last, int steps, CancellationToken cancel)
    {
        if (last is null)
        {
            return new([]);
        }

        var held = latest;
        if (held is null || held.Last != last || held.Steps != steps)
        {
            var versions = await db.PolicyVersions.AsNoTracking().ToListAsync(cancel);
            var events = steps == 0 ? [] : await db.PolicyEvents.AsNoTracking().Where(e => e.ApprovedAt != null).OrderBy(e => e.Id).ToListAsync(cancel);
            Forget(versions.Where(v => v.WithdrawnAt != null));
            latest = held = new(versions.Max(v => v.Id), steps, new(versions.Select(Read), null, [.. events.Select(e => e.Event(default))]));
        }

        return held.Book;
    }

    /// <summary>What was read before its withdrawal does not say so.</summary>
    private void Forget(IEnumerable<PolicyVersion> withdrawn)
    {
        foreach (var version in withdrawn)
        {
            read.TryRemove(version.Id, out _);
        }
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
        v.EffectiveFrom, v.RecordedAt, v.WithdrawnAt), version);

    private sealed record Held(int Last, int Steps, PolicyBook Book);
}
