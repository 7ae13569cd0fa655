using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Web.Features.Credits.Commands.Verification;

/// <summary>Entries are possible, no source is credited twice, and every reversal takes back exactly one entry.</summary>
internal sealed class LedgerCheck(TeacherDevDb db) : IIntegrityCheck
{
    public async IAsyncEnumerable<Breach> Breaches([EnumeratorCancellation] CancellationToken cancel)
    {
        foreach (var id in await db.LedgerEntries.Where(e => e.Tenths <= 0 || e.StartedOn > e.CompletedOn).Select(e => e.Id).ToListAsync(cancel))
        {
            yield return new("entry-amount", id);
        }

        var twice = db.LedgerEntries.GroupBy(e => new { e.TeacherId, e.SourceKind, e.SourceId, e.SourcePart })
            .Where(g => g.Count() > 1).Select(g => g.Max(e => e.Id));
        foreach (var id in await twice.ToListAsync(cancel))
        {
            yield return new("source-twice", id);
        }

        var reversals = db.LedgerEntries.Where(e => e.SourceKind == EntrySource.Reversal || e.ReversesId != null);
        var wrong = reversals.Where(r => !db.LedgerEntries.Any(e => e.Id == r.ReversesId && e.TeacherId == r.TeacherId
            && e.Tenths == r.Tenths && e.CompletedOn == r.CompletedOn && e.SourceKind != EntrySource.Reversal
            && r.SourceKind == EntrySource.Reversal));
        foreach (var id in await wrong.Select(r => r.Id).ToListAsync(cancel))
        {
            yield return new("reversal-without-entry", id);
        }

        var again = reversals.GroupBy(r => r.ReversesId).Where(g => g.Key != null && g.Count() > 1).Select(g => g.Key);
        foreach (var id in await again.ToListAsync(cancel))
        {
            yield return new("reversed-twice", id!);
        }
    }
}
