using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Imports;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Watching;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Features.Imports.Reading;

namespace TeacherDev.Web.Features.Imports.Running;

/// <summary>The three pieces of work on a batch that was claimed: read and judge, write, take back.</summary>
public sealed class ImportWork(
    TeacherDevDb db, ImportReader reader, StandingWriter standings, District district, DistrictClock clock, ImportProgress progress, ImportLease lease)
{
    public async Task Do(int batchId, CancellationToken cancel)
    {
        var batch = await db.ImportBatches.AsNoTracking().SingleAsync(b => b.Id == batchId, cancel);
        try
        {
            await (batch.State switch
            {
                ImportState.Reading => Check(batch, cancel),
                ImportState.Writing => Write(batch, cancel),
                _ => Undo(batch, cancel),
            });
        }
        finally
        {
            progress.Forget(batchId);
        }
    }

    private async Task Check(ImportBatch batch, CancellationToken cancel)
    {
        IReadImport read;
        try
        {
            read = await Read(batch, cancel);
        }
        catch (ImportRefusedException refused)
        {
            await RefuseFile(batch, refused, cancel);
            return;
        }

        var outcome = await read.Judge(db, clock.Today, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Keep(batch, outcome, withUpdates: true, cancel);
        Settle(batch, outcome.NeedsASecondWord ? ImportState.Stopped : ImportState.Checked);
        (batch.ReferenceOn, batch.PeopleInPost, batch.PeopleEndedOrMoved) = (read.ReferenceOn, outcome.PeopleInPost, outcome.PeopleEndedOrMoved);
        await Finish(batch, transaction, cancel);
    }

    private async Task Write(ImportBatch batch, CancellationToken cancel)
    {
        // The file is read before the transaction begins, so that others wait for the writing only.
        var read = await Read(batch, cancel);
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var outcome = await read.Judge(db, clock.Today, cancel);
        if (outcome.NeedsASecondWord && outcome.PeopleEndedOrMoved != batch.PeopleEndedOrMoved)
        {
            await StopAgain(batch, outcome, transaction, cancel);
            return;
        }

        await db.Keep(batch, outcome, withUpdates: false, cancel);
        var writing = new Writing(batch.Id, batch.AskedBy, clock.UtcNow, clock.Today);
        var touched = await outcome.Write(db, writing, done => progress.Tell(batch.Id, done, outcome.Accepted), cancel);
        await Refresh(touched, cancel);
        await db.CloseLeavers(Asker(batch), writing.At, cancel);
        Settle(batch, ImportState.Done);
        (batch.ConfirmedBy, batch.ConfirmedAt) = (batch.AskedBy, writing.At);
        (batch.PeopleInPost, batch.PeopleEndedOrMoved) = (outcome.PeopleInPost, outcome.PeopleEndedOrMoved);
        db.Audited(Asker(batch), writing.At, "import.done", ("import", batch.Id), Figures(outcome));
        await Finish(batch, transaction, cancel);
        Measures.ImportEnded(outcome.Accepted, outcome.Updated, outcome.Duplicates, outcome.Rejected);
    }

    private async Task Undo(ImportBatch batch, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var now = clock.UtcNow;
        IReadOnlyCollection<int>? touched;
        if (batch.Kind == ImportKind.Records)
        {
            touched = await db.TakeBack(batch.Id, batch.UndoReason!, batch.AskedBy, now, cancel);
        }
        else
        {
            var undoing = new RosterUndoing(db, batch, now, clock.Today);
            if (await undoing.WhyNot(cancel) is { } refusal)
            {
                Settle(batch, ImportState.Done);
                (batch.RefusalCode, batch.RefusalArguments) = (refusal.Code, ImportFinding.Join(refusal.Arguments.Select(a => $"{a}")));
                batch.UndoReason = null;
                await Finish(batch, transaction, cancel);
                return;
            }

            touched = await undoing.Restore(cancel);
        }

        await Refresh(touched, cancel);
        await db.CloseLeavers(Asker(batch), now, cancel);
        Settle(batch, ImportState.Undone);
        (batch.UndoneBy, batch.UndoneAt) = (batch.AskedBy, now);
        db.Audited(Asker(batch), now, "import.undone", ("import", batch.Id), why: batch.UndoReason);
        await Finish(batch, transaction, cancel);
    }

    private async Task<IReadImport> Read(ImportBatch batch, CancellationToken cancel)
    {
        var bytes = await db.ImportFiles.AsNoTracking().Where(f => f.BatchId == batch.Id).Select(f => f.Bytes).SingleAsync(cancel);
        using var file = new MemoryStream(bytes, writable: false);
        return reader.Read(batch.Kind, file, clock.Today, (done, total) => progress.Tell(batch.Id, done, total));
    }

    /// <summary>A file that cannot be taken leaves nothing but the line that says so.</summary>
    private async Task RefuseFile(ImportBatch batch, ImportRefusedException refused, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.ImportFiles.Where(f => f.BatchId == batch.Id).ExecuteDeleteAsync(cancel);
        Settle(batch, ImportState.Refused);
        (batch.RefusalCode, batch.RefusalArguments) = (refused.Code, ImportFinding.Join(refused.Arguments));
        db.Audited(Asker(batch), clock.UtcNow, "import.refused", ("import", batch.Id), new { refused.Code });
        await Finish(batch, transaction, cancel);
    }

    /// <summary>Since the preview the number of people whom it would end or move became another: ask again.</summary>
    private async Task StopAgain(ImportBatch batch, ImportOutcome outcome, IDbContextTransaction transaction, CancellationToken cancel)
    {
        await db.Keep(batch, outcome, withUpdates: true, cancel);
        Settle(batch, ImportState.Stopped);
        (batch.PeopleInPost, batch.PeopleEndedOrMoved) = (outcome.PeopleInPost, outcome.PeopleEndedOrMoved);
        batch.RefusalCode = "people-changed-since-preview";
        await Finish(batch, transaction, cancel);
    }

    private static void Settle(ImportBatch batch, ImportState state)
    {
        (batch.State, batch.LeaseUntil, batch.HeldBy) = (state, null, null);
        (batch.RefusalCode, batch.RefusalArguments) = (null, "");
    }

    /// <exception cref="InvalidOperationException">This process was taken for gone; what it did is rolled back.</exception>
    private async Task Finish(ImportBatch batch, IDbContextTransaction transaction, CancellationToken cancel)
    {
        if (await db.ImportBatches.Where(b => b.Id == batch.Id && b.HeldBy == lease.Holder)
            .ExecuteUpdateAsync(set => set.SetProperty(b => b.HeldBy, (string?)null), cancel) == 0)
        {
            throw new InvalidOperationException($"Import {batch.Id} is no longer held by this process.");
        }

        db.ImportBatches.Update(batch);
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        await transaction.CommitAsync(cancel);
    }

    private async Task Refresh(IReadOnlyCollection<int>? touched, CancellationToken cancel)
    {
        if (touched is null or { Count: > 0 })
        {
            await standings.Changed(db, touched, AsOf.On(clock.Today, district), cancel);
        }
    }

    private static Actor Asker(ImportBatch batch) => new(batch.AskedById, batch.AskedBy, batch.AskedFrom, batch.AskedRequest);

    private static object Figures(ImportOutcome outcome) =>
        new { outcome.Accepted, outcome.Updated, outcome.Duplicates, outcome.Rejected };
}
