using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Web.Features.Imports.Running;

/// <summary>What a person asks of an import: take the file, write it, take it back. The work itself waits for the worker.</summary>
public sealed class ImportDesk(TeacherDevDb db, DistrictClock clock, ImportSignal signal, Actor actor)
{
    public async Task<int> Receive(ImportKind kind, string fileName, byte[] bytes, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var batch = NewBatch(kind, fileName, bytes, actor, clock.UtcNow);
        db.ImportBatches.Add(batch);
        await db.SaveChangesAsync(cancel);
        db.ImportFiles.Add(new() { BatchId = batch.Id, Bytes = bytes });
        db.Audited(actor, clock.UtcNow, "import.received", ("import", batch.Id), new { kind = batch.Kind.ToString(), batch.FileName, batch.FileHash });
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        signal.Ring();
        return batch.Id;
    }

    /// <returns>Why it may not be written; null when it waits for the worker now.</returns>
    public async Task<Refusal?> Confirm(ImportBatch batch, string? peopleTyped, CancellationToken cancel) =>
        batch.WhyNotConfirm(peopleTyped) ?? await Ask(batch, ImportState.Confirmed, null, cancel);

    /// <returns>Why it may not be taken back; null when it waits for the worker now.</returns>
    public async Task<Refusal?> Undo(ImportBatch batch, string? reason, CancellationToken cancel) =>
        batch.WhyNotUndo(reason) ?? await Ask(batch, ImportState.UndoAsked, reason!.Trim(), cancel);

    /// <summary>One of two who ask at the same moment wins; the other is told that it is no longer to be asked.</summary>
    private async Task<Refusal?> Ask(ImportBatch batch, ImportState next, string? reason, CancellationToken cancel)
    {
        var moved = await db.ImportBatches.Where(b => b.Id == batch.Id && b.State == batch.State).ExecuteUpdateAsync(
            set => set.SetProperty(b => b.State, next)
                .SetProperty(b => b.UndoReason, reason)
                .SetProperty(b => b.AskedById, actor.Id)
                .SetProperty(b => b.AskedBy, actor.Name)
                .SetProperty(b => b.AskedFrom, actor.Address)
                .SetProperty(b => b.AskedRequest, actor.RequestId)
                .SetProperty(b => b.RefusalCode, (string?)null)
                .SetProperty(b => b.RefusalArguments, "")
                .SetProperty(b => b.WasInterrupted, false),
            cancel);
        if (moved == 0)
        {
            return next == ImportState.Confirmed ? new("not-to-confirm") : new("not-to-undo");
        }

        signal.Ring();
        return null;
    }

    public static ImportBatch NewBatch(ImportKind kind, string fileName, byte[] bytes, Actor actor, DateTime at) => new()
    {
        Kind = kind,
        State = ImportState.Received,
        FileName = Shortened(fileName),
        FileHash = Convert.ToHexStringLower(SHA256.HashData(bytes)),
        FileBytes = bytes.Length,
        UploadedBy = actor.Name,
        UploadedAt = at,
        AskedById = actor.Id,
        AskedBy = actor.Name,
        AskedFrom = actor.Address,
        AskedRequest = actor.RequestId,
    };

    /// <summary>The name without a path, at most as long as its column.</summary>
    private static string Shortened(string fileName)
    {
        var name = string.Concat(Path.GetFileName(fileName.Replace('\\', '/')).Where(c => !char.IsControl(c) && !char.IsSurrogate(c)));
        return name.Length <= 200 ? name : name[..150] + "…" + name[^49..];
    }
}
