using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Commands;
using TeacherDev.Web.Features.Imports.Reading;
using TeacherDev.Web.Features.Imports.Running;

namespace TeacherDev.Web.Features.Imports.Commands;

/// <summary>A whole import in one go: read, judge and write in one transaction; what is refused leaves nothing.</summary>
public sealed class ImportByCommand(
    TeacherDevDb db, ImportReader reader, RefusedRows refusedRows, StandingWriter standings, District district, DistrictClock clock,
    IStringLocalizer<ImportsText> text)
{
    private const int Done = 0, FileRefused = 2, StoppedByTheBrake = 3;

    public async Task<int> Run(ImportKind kind, CommandLine line, CancellationToken stop)
    {
        byte[] bytes;
        IReadImport read;
        try
        {
            bytes = await Bytes(line.Need("FILE"), stop);
            using var file = new MemoryStream(bytes, writable: false);
            read = reader.Read(kind, file, clock.Today, (_, _) => { });
        }
        catch (ImportRefusedException refused)
        {
            await line.Error.WriteLineAsync(text.Refusal(refused.Code, refused.Arguments));
            return FileRefused;
        }

        await using var transaction = await db.Database.BeginTransactionAsync(stop);
        var outcome = await read.Judge(db, clock.Today, stop);
        var stops = outcome.NeedsASecondWord && !line.Has("yes");
        if (line["rejected"] is { } path && outcome.Refused.Count > 0)
        {
            // Before anything is written for good: a list that cannot be kept stops the import whole.
            KeepRefused(path, line.Need("FILE"), kind, bytes, read, outcome);
        }

        if (!stops && !line.Has("dry-run") && !outcome.ChangesNothing)
        {
            await Write(kind, line.Need("FILE"), bytes, read, outcome, stop);
            await transaction.CommitAsync(stop);
        }

        await Tell(line, outcome);
        if (!stops)
        {
            return Done;
        }

        await line.Error.WriteLineAsync(text["Command.Stopped", outcome.PeopleEndedOrMoved, outcome.PeopleInPost]);
        return StoppedByTheBrake;
    }

    private async Task<byte[]> Bytes(string path, CancellationToken stop)
    {
        try
        {
            var length = new FileInfo(path).Length;

            return length <= reader.Limits.FileBytes
                ? await File.ReadAllBytesAsync(path, stop)
                : throw new ImportRefusedException("file-too-big", $"{reader.Limits.FileBytes >> 20}");
        }
        catch (Exception missing) when (missing is IOException or UnauthorizedAccessException)
        {
            throw new CommandFault(text["Command.NoFile", path]);
        }
    }

    private async Task Write(ImportKind kind, string path, byte[] bytes, IReadImport read, ImportOutcome outcome, CancellationToken stop)
    {
        var actor = Actor.Command(Environment.UserName);
        var batch = ImportDesk.NewBatch(kind, path, bytes, actor, clock.UtcNow);
        (batch.State, batch.ReferenceOn) = (ImportState.Done, read.ReferenceOn);
        (batch.ConfirmedBy, batch.ConfirmedAt) = (actor.Name, clock.UtcNow);
        (batch.PeopleInPost, batch.PeopleEndedOrMoved) = (outcome.PeopleInPost, outcome.PeopleEndedOrMoved);
        db.ImportBatches.Add(batch);
        await db.SaveChangesAsync(stop);
        db.ImportFiles.Add(new() { BatchId = batch.Id, Bytes = bytes });
        db.Audited(actor, clock.UtcNow, "import.done", ("import", batch.Id),
            new { kind = batch.Kind.ToString(), batch.FileName, batch.FileHash, outcome.Accepted, outcome.Updated, outcome.Duplicates, outcome.Rejected });
        await db.SaveChangesAsync(stop);
        db.ChangeTracker.Clear();
        await db.Keep(batch, outcome, withUpdates: false, stop);
        var touched = await outcome.Write(db, new(batch.Id, actor.Name, batch.ConfirmedAt.Value, clock.Today), _ => { }, stop);
        await standings.Changed(db, touched, AsOf.On(clock.Today, district), stop);
        await db.CloseLeavers(actor, batch.ConfirmedAt.Value, stop);
    }

    private void KeepRefused(string path, string source, ImportKind kind, byte[] bytes, IReadImport read, ImportOutcome outcome)
    {
        if (Path.GetFullPath(path) == Path.GetFullPath(source))
        {
            throw new CommandFault(text["Command.KeptOverItself", path]);
        }

        try
        {
            using var output = File.Create(path);
            using var file = new MemoryStream(bytes, writable: false);
            var reasons = outcome.Refused.ToDictionary(r => (r.Sheet, r.Row), r => string.Join(" ", r.Faults.Select(f => $"[{f.Column}] {text.Fault(f)}")));
            refusedRows.Write(output, kind, file, read.ReferenceOn, text["ReasonHeading"], reasons);
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException)
        {
            throw new CommandFault(text["Command.CannotKeep", path]);
        }
    }

    private async Task Tell(CommandLine line, ImportOutcome outcome)
    {
        if (line.Has("json"))
        {
            await line.Out.WriteLineAsync(ImportJson.Of(outcome, text));
            return;
        }

        var isDry = line.Has("dry-run");
        await line.Out.WriteLineAsync(text[isDry ? "Command.WouldBe" : "Command.Figures", outcome.Accepted, outcome.Updated, outcome.Duplicates, outcome.Rejected]);
        foreach (var sheet in outcome.Sheets)
        {
            await line.Out.WriteLineAsync(text["Command.Sheet", sheet.Sheet, sheet.AcceptedRows.Count, sheet.UpdatedRows.Count, sheet.DuplicateRows.Count, sheet.Rejected]);
        }

        foreach (var row in outcome.Refused)
        {
            await line.Out.WriteLineAsync(text["Command.Refused", row.Sheet, row.Row, string.Join(" ", row.Faults.Select(f => text["Command.Fault", f.Column, ImportSentences.Shown(f.Column, f.Value), text.Fault(f)].Value))]);
        }

        foreach (var warning in outcome.Warnings)
        {
            await line.Out.WriteLineAsync(text["Command.Warning", warning.Sheet, warning.Row, text.Warning(warning)]);
        }
    }
}
