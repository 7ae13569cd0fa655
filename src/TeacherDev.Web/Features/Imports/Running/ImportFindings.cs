using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Web.Features.Imports.Reading;

namespace TeacherDev.Web.Features.Imports.Running;

/// <summary>Keeps what a judgement found, in place of what an earlier one found.</summary>
internal static class ImportFindings
{
    private const int RowsPerSave = 2_000;

    /// <summary>Known rows and warnings are counted in full and listed up to this many.</summary>
    private const int MostListed = 1_000;

    /// <param name="db">The context; inside a transaction when the file is being written.</param>
    /// <param name="batch">Whose findings they are.</param>
    /// <param name="outcome">The judgement.</param>
    /// <param name="withUpdates">Whether planned changes are listed (preview); the writing lists its own.</param>
    /// <param name="cancel">Stops between saves.</param>
    public static async Task Keep(this TeacherDevDb db, ImportBatch batch, ImportOutcome outcome, bool withUpdates, CancellationToken cancel)
    {
        var before = await db.ImportSheets.AsNoTracking().Where(s => s.BatchId == batch.Id).ToListAsync(cancel);
        await db.ForgetFindings(batch.Id, cancel);
        db.ImportSheets.AddRange(outcome.Sheets.Select((s, i) => new ImportSheet
        {
            BatchId = batch.Id,
            Position = i,
            Name = s.Sheet,
            Accepted = s.AcceptedRows.Count,
            Updated = s.UpdatedRows.Count,
            Duplicates = s.DuplicateRows.Count,
            Rejected = s.Rejected,
            TakenRows = ImportSheet.Bits(s.AcceptedRows.Concat(s.UpdatedRows)),
        }));
        var moved = Moved(batch.Id, before, outcome).ToList();
        foreach (var some in Findings(batch.Id, outcome).Concat(moved).Chunk(RowsPerSave))
        {
            db.ImportFindings.AddRange(some);
            await Save(db, cancel);
        }

        foreach (var some in withUpdates ? outcome.Updates(batch.Id).Chunk(RowsPerSave) : [])
        {
            db.ImportChanges.AddRange(some);
            await Save(db, cancel);
        }

        await Save(db, cancel);
    }

    public static async Task ForgetFindings(this TeacherDevDb db, int batchId, CancellationToken cancel)
    {
        await db.ImportSheets.Where(s => s.BatchId == batchId).ExecuteDeleteAsync(cancel);
        await db.ImportFindings.Where(f => f.BatchId == batchId).ExecuteDeleteAsync(cancel);
        await db.ImportChanges.Where(c => c.BatchId == batchId).ExecuteDeleteAsync(cancel);
    }

    private static IEnumerable<ImportFinding> Findings(int batchId, ImportOutcome outcome)
    {
        foreach (var row in outcome.Refused)
        {
            foreach (var fault in row.Faults)
            {
                yield return ImportFinding.Of(batchId, FindingKind.Fault, row.Sheet, row.Row, fault);
            }
        }

        foreach (var warning in outcome.Warnings.Take(MostListed))
        {
            yield return ImportFinding.Of(batchId, FindingKind.Warning, warning.Sheet, warning.Row, new("", "", warning.Code, warning.Arguments));
        }

        foreach (var leaver in outcome.Leavers.Take(MostListed))
        {
            yield return ImportFinding.Of(batchId, FindingKind.Leaver, leaver.Sheet, leaver.Row, new("", "", "leaver", $"{leaver.TeacherId}", TeacherField.Text(leaver.LastOn)));
        }

        foreach (var sheet in outcome.Sheets)
        {
            foreach (var row in sheet.DuplicateRows.Take(MostListed))
            {
                yield return ImportFinding.Of(batchId, FindingKind.Duplicate, sheet.Sheet, row, new("", "", "known-already"));
            }
        }
    }

    /// <summary>Rows that the preview took and that are no longer taken: the district changed in between.</summary>
    private static IEnumerable<ImportFinding> Moved(int batchId, List<ImportSheet> before, ImportOutcome outcome)
    {
        foreach (var sheet in before)
        {
            var now = outcome.Sheets.FirstOrDefault(s => s.Sheet == sheet.Name);
            foreach (var row in now?.DuplicateRows.Where(sheet.Took) ?? [])
            {
                yield return ImportFinding.Of(batchId, FindingKind.Moved, sheet.Name, row, new("", "", "moved-duplicate"));
            }

            foreach (var row in outcome.Refused.Where(r => r.Sheet == sheet.Name && sheet.Took(r.Row)))
            {
                yield return ImportFinding.Of(batchId, FindingKind.Moved, sheet.Name, row.Row, new("", "", "moved-refused"));
            }
        }
    }

    private static async Task Save(TeacherDevDb db, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
