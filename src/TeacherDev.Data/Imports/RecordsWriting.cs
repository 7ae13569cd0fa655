using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Imports.Records;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Data.Imports;

/// <summary>Credits the rows of a records file, and takes a whole file back. Call both inside the batch's transaction.</summary>
public static class RecordsWriting
{
    private const int EntriesPerSave = 2_000;

    /// <param name="db">The context whose transaction holds the batch.</param>
    /// <param name="batchId">The batch that the entries name.</param>
    /// <param name="accepted">Judged against the data of this transaction.</param>
    /// <param name="by">Who confirmed.</param>
    /// <param name="at">The moment of recording.</param>
    /// <param name="progress">Told how many rows are written.</param>
    /// <param name="cancel">Stops between saves.</param>
    /// <returns>Whose ledger grew.</returns>
    public static async Task<IReadOnlyCollection<int>> Credit(
        this TeacherDevDb db, int batchId, IReadOnlyList<AcceptedRecord> accepted, string by, DateTime at, Action<int> progress, CancellationToken cancel)
    {
        var written = 0;
        foreach (var chunk in accepted.Chunk(EntriesPerSave))
        {
            await db.AppendInBulk(chunk.Select(a => Entry(a, batchId, by, at)), cancel);
            progress(written += chunk.Length);
        }

        return accepted.Select(a => a.TeacherId).ToHashSet();
    }

    /// <summary>Reverses every standing entry of the batch.</summary>
    /// <returns>Whose ledger changed.</returns>
    public static async Task<IReadOnlyCollection<int>> TakeBack(
        this TeacherDevDb db, int batchId, string why, string by, DateTime at, CancellationToken cancel)
    {
        var standing = await db.LedgerEntries.AsNoTracking()
            .Where(e => e.BatchId == batchId && e.SourceKind != EntrySource.Reversal && !db.LedgerEntries.Any(r => r.ReversesId == e.Id))
            .ToListAsync(cancel);
        foreach (var chunk in standing.Chunk(EntriesPerSave))
        {
            await db.AppendInBulk(chunk.Select(e => e.Reversed(why, by, at)), cancel);
        }

        return standing.Select(e => e.TeacherId).ToHashSet();
    }

    private static LedgerEntry Entry(AcceptedRecord accepted, int batchId, string by, DateTime at) => new()
    {
        TeacherId = accepted.TeacherId,
        CompletedOn = accepted.Row.EndOn,
        StartedOn = accepted.Row.StartOn,
        Tenths = accepted.Row.Tenths,
        Level = accepted.Row.Level,
        Mode = accepted.Row.Mode,
        Project = accepted.Row.Project,
        Organiser = accepted.Row.Organiser,
        Passed = accepted.Row.Passed,
        CertificateNumber = accepted.Row.Certificate,
        Themes = accepted.Row.Themes,
        SourceKind = EntrySource.Record,
        SourceId = accepted.SourceId,
        SourcePart = accepted.Part,
        RecordedBy = by,
        RecordedAt = at,
        BatchId = batchId,
    };
}
