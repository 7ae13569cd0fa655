using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Data.Ledger.Chain;

/// <summary>Whether the ledger is as it was recorded: the links in their order, where they end, the published roots, what has no link.</summary>
public static class ChainProof
{
    /// <param name="db">Others may record meanwhile.</param>
    /// <param name="walk">Made with <see cref="ChainAnchors"/> and whatever else must stand in the chain.</param>
    /// <param name="cancel">Stops between statements.</param>
    /// <returns>What is not as it was sealed, the first first.</returns>
    public static async IAsyncEnumerable<ChainFinding> ChainFindings(
        this TeacherDevDb db, ChainWalk walk, [EnumeratorCancellation] CancellationToken cancel)
    {
        // One statement, so that nobody seals between the two figures.
        var end = await db.LedgerHeads.Select(h => new { h.Position, h.Hash, Last = db.LedgerLinks.Max(l => (long?)l.Position) ?? 0 }).SingleOrDefaultAsync(cancel)
            ?? new { Position = 0L, Hash = Array.Empty<byte>(), Last = await db.LedgerLinks.MaxAsync(l => (long?)l.Position, cancel) ?? 0 };
        await foreach (var (link, texts) in db.Chain(Math.Max(end.Position, end.Last), cancel))
        {
            foreach (var finding in walk.Step(link, texts))
            {
                yield return finding;
            }
        }

        foreach (var finding in walk.End(end.Position, end.Hash))
        {
            yield return finding;
        }

        var withoutLink = db.LedgerEntries.Where(e => !db.LedgerLinks.Any(l => l.EntryId == e.Id)).OrderBy(e => e.Id).Select(e => new { e.Id, e.TeacherId });
        await foreach (var entry in withoutLink.AsAsyncEnumerable().WithCancellation(cancel))
        {
            yield return new(ChainFault.EntryWithoutLink, 0) { EntryId = entry.Id, TeacherId = entry.TeacherId };
        }
    }

    /// <summary>The published roots. A month that is missing between two of them is one that cannot stand.</summary>
    public static async Task<IReadOnlyList<ChainAnchor>> ChainAnchors(this TeacherDevDb db, CancellationToken cancel)
    {
        var roots = await db.LedgerRoots.AsNoTracking().OrderBy(r => r.Id).ToListAsync(cancel);
        List<ChainAnchor> anchors = [.. roots.Select(ChainAnchor.Of)];
        var (expected, position) = (roots.FirstOrDefault()?.MonthOn, 0L);
        foreach (var root in roots)
        {
            if (root.Kind == RootKind.Month && expected is { } month)
            {
                for (; month < root.MonthOn; month = month.AddMonths(1))
                {
                    anchors.Add(new($"{month:yyyy-MM}", null, []));
                }

                expected = root.MonthOn.AddMonths(1);
            }

            if (root.Position - position != root.Entries)
            {
                anchors.Add(new(ChainAnchor.NameOf(root), null, []));
            }

            position = root.Position;
        }

        return anchors;
    }
}
