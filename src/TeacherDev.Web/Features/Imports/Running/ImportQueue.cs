using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Imports.Batches;

namespace TeacherDev.Web.Features.Imports.Running;

/// <summary>Which batch is next, who holds it, and what becomes of one whose holder went away.</summary>
public sealed class ImportQueue(TeacherDevDb db, DistrictClock clock, ImportLease lease)
{
    private static readonly (ImportState Waiting, ImportState AtWork)[] Steps =
    [
        (ImportState.Received, ImportState.Reading),
        (ImportState.Confirmed, ImportState.Writing),
        (ImportState.UndoAsked, ImportState.Undoing),
    ];

    /// <summary>Takes the oldest waiting batch, so that nobody else does.</summary>
    /// <returns>Its id; null when nothing waits.</returns>
    public async Task<int?> Claim(CancellationToken cancel)
    {
        var waiting = await db.ImportBatches.AsNoTracking()
            .Where(b => b.State == ImportState.Received || b.State == ImportState.Confirmed || b.State == ImportState.UndoAsked)
            .OrderBy(b => b.Id).Select(b => new { b.Id, b.State }).ToListAsync(cancel);
        foreach (var batch in waiting)
        {
            var next = Steps.Single(s => s.Waiting == batch.State).AtWork;
            var until = clock.UtcNow + lease.Silence;
            if (await db.ImportBatches.Where(b => b.Id == batch.Id && b.State == batch.State)
                .ExecuteUpdateAsync(set => set.SetProperty(b => b.State, next)
                    .SetProperty(b => b.LeaseUntil, until).SetProperty(b => b.HeldBy, lease.Holder), cancel) == 1)
            {
                return batch.Id;
            }
        }

        return null;
    }

    /// <summary>Says that this process is still at work on it.</summary>
    public Task Renew(int batchId, CancellationToken cancel)
    {
        var until = clock.UtcNow + lease.Silence;
        return db.ImportBatches.Where(b => b.Id == batchId && b.HeldBy == lease.Holder)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.LeaseUntil, until), cancel);
    }

    /// <summary>
    /// Work that was cut off left nothing behind: its transaction is gone. Reading begins anew; writing and undoing are asked
    /// of a person again.
    /// </summary>
    /// <param name="all">Nobody else can be at work: an embedded database belongs to one process.</param>
    /// <param name="cancel">Stops the look.</param>
    public async Task Recover(bool all, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var cutOff = await db.ImportBatches.AsNoTracking()
            .Where(b => (b.State == ImportState.Reading || b.State == ImportState.Writing || b.State == ImportState.Undoing)
                && (all || b.LeaseUntil == null || b.LeaseUntil < now))
            .ToListAsync(cancel);
        foreach (var batch in cutOff)
        {
            var anew = batch.State switch
            {
                ImportState.Reading => ImportState.Received,
                ImportState.Writing => batch.NeedsASecondWord ? ImportState.Stopped : ImportState.Checked,
                _ => ImportState.Done,
            };
            // Another node may be looking too, and somebody may have asked again meanwhile.
            await db.ImportBatches.Where(b => b.Id == batch.Id && b.State == batch.State && b.HeldBy == batch.HeldBy && b.LeaseUntil == batch.LeaseUntil)
                .ExecuteUpdateAsync(set => set.SetProperty(b => b.State, anew).SetProperty(b => b.WasInterrupted, true)
                    .SetProperty(b => b.LeaseUntil, (DateTime?)null).SetProperty(b => b.HeldBy, (string?)null), cancel);
        }
    }

    /// <summary>A bug of ours stopped the work: nothing was written, and the batch says so.</summary>
    public async Task Failed(int batchId, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        if (await db.ImportBatches.SingleOrDefaultAsync(b => b.Id == batchId && b.HeldBy == lease.Holder, cancel) is not { } batch)
        {
            return;
        }

        (batch.State, batch.RefusalCode) = batch.State switch
        {
            ImportState.Writing => (batch.NeedsASecondWord ? ImportState.Stopped : ImportState.Checked, "writing-failed"),
            ImportState.Undoing => (ImportState.Done, "undoing-failed"),
            _ => (ImportState.Failed, "reading-failed"),
        };
        (batch.LeaseUntil, batch.HeldBy) = (null, null);
        await db.SaveChangesAsync(cancel);
    }
}
