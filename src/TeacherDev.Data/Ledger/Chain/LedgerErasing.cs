using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Ledger.Chain;

namespace TeacherDev.Data.Ledger.Chain;

/// <summary>The only change that an entry ever takes: what may name a person is erased by law, and the chain still holds.</summary>
public static class LedgerErasing
{
    /// <summary>Empties certificate number, reason and recorder of these people's entries, and destroys the salts. It cannot be undone.</summary>
    /// <param name="db">Inside a transaction; whoever calls writes the audit row.</param>
    /// <param name="teacherIds">Whose entries.</param>
    /// <param name="cancel">Stops between entries.</param>
    /// <returns>How many entries were emptied.</returns>
    /// <exception cref="InvalidOperationException">An entry is not as it was sealed: erasing would hide that.</exception>
    public static async Task<int> EraseNames(this TeacherDevDb db, IReadOnlyCollection<int> teacherIds, CancellationToken cancel)
    {
        var positions = await db.LedgerEntries.Where(e => teacherIds.Contains(e.TeacherId))
            .Join(db.LedgerLinks.Where(l => l.Salt != null), e => e.Id, l => l.EntryId, (_, l) => l.Position).ToListAsync(cancel);
        foreach (var position in positions)
        {
            await Erase(db, position, cancel);
        }

        return positions.Count;
    }

    private static async Task Erase(TeacherDevDb db, long position, CancellationToken cancel)
    {
        var read = await db.ChainPart(position - 2, position, cancel);
        var (link, texts) = read[^1];
        var before = position == 1 ? ChainHash.Nothing : read[0].Link.Hash;
        var blind = ChainHash.Blind(link.Salt!, texts!);
        if (!ChainHash.Link(position, before, texts!, blind).AsSpan().SequenceEqual(link.Hash))
        {
            throw new InvalidOperationException($"Ledger entry {link.EntryId} is not as it was sealed; run verify before anything of it is erased.");
        }

        var marks = FieldMarks.WithoutBlinded(link.Marks);
        await db.LedgerLinks.Where(l => l.Position == position)
            .ExecuteUpdateAsync(l => l.SetProperty(x => x.Blind, blind).SetProperty(x => x.Salt, (byte[]?)null).SetProperty(x => x.Marks, marks), cancel);
        await db.LedgerEntries.Where(e => e.Id == link.EntryId)
            .ExecuteUpdateAsync(e => e.SetProperty(x => x.CertificateNumber, "").SetProperty(x => x.Reason, "").SetProperty(x => x.RecordedBy, ""), cancel);
    }
}
