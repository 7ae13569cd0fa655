using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Web.Features.Imports.OneImport.Leavers;
using TeacherDev.Web.Features.Imports.Running;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Imports.OneImport;

/// <summary>One import: how far it has come, what it would do or did, what is wrong with it.</summary>
public sealed record ImportPage(ImportBatch Batch, DistrictClock Clock, bool MayAct)
{
    public const int SecondsToRenew = 3;
    private const int MostRemarks = 100;

    public IReadOnlyList<ImportSheet> Sheets { get; private init; } = [];

    /// <summary>How many faults of each code.</summary>
    public IReadOnlyList<(string Code, int Count)> Codes { get; private init; } = [];

    /// <summary>The code that the list is narrowed to.</summary>
    public string? Code { get; private init; }

    public Paging Paging { get; private init; }
    public IReadOnlyList<ImportFinding> Faults { get; private init; } = [];
    public IReadOnlyList<ImportFinding> Warnings { get; private init; } = [];
    public int WarningCount { get; private init; }
    public IReadOnlyList<ImportFinding> Moved { get; private init; } = [];
    public IReadOnlyList<(string Sheet, string Rows)> Duplicates { get; private init; } = [];
    public ChangesPage Changes { get; private init; } = null!;

    /// <summary>Whom the file lets leave service while something hangs on them.</summary>
    public IReadOnlyList<LeaverTies> Leavers { get; private init; } = [];

    /// <summary>How many people the file lets leave service, whatever hangs on them.</summary>
    public int LeaversInAll { get; private init; }

    /// <summary>Another import of the very same bytes that was written.</summary>
    public (int Id, DateTime At)? Again { get; private init; }

    /// <summary>The workbook is still kept.</summary>
    public bool HasFile { get; private init; }

    public (int Done, int Total) Progress { get; private init; }

    public int Accepted => Sheets.Sum(s => s.Accepted);
    public int Updated => Sheets.Sum(s => s.Updated);
    public int Known => Sheets.Sum(s => s.Duplicates);
    public int Rejected => Sheets.Sum(s => s.Rejected);

    public static async Task<ImportPage> Read(
        TeacherDevDb db, DistrictClock clock, SignedInPerson me, ImportProgress progress, ImportBatch batch, string? code, int page, CancellationToken stop)
    {
        var findings = db.ImportFindings.AsNoTracking().Where(f => f.BatchId == batch.Id);
        var faults = findings.Where(f => f.Kind == FindingKind.Fault);
        var codes = await faults.GroupBy(f => f.Code).Select(g => new { g.Key, Count = g.Count() }).OrderByDescending(g => g.Count).ThenBy(g => g.Key).ToListAsync(stop);
        code = codes.Any(c => c.Key == code) ? code : null;
        var listed = faults.Where(f => code == null || f.Code == code);
        var paging = new Paging(page, code is null ? codes.Sum(c => c.Count) : codes.Single(c => c.Key == code).Count);
        var duplicates = await findings.Where(f => f.Kind == FindingKind.Duplicate).OrderBy(f => f.Id).Select(f => new { f.Sheet, f.Row }).Take(MostRemarks).ToListAsync(stop);
        var again = await db.ImportBatches.AsNoTracking().Where(b => b.FileHash == batch.FileHash && b.Id != batch.Id && b.State == ImportState.Done)
            .OrderByDescending(b => b.Id).Select(b => new { b.Id, b.ConfirmedAt }).FirstOrDefaultAsync(stop);
        var (leavers, all) = await LeaverTies.Read(db, batch, clock.Today, stop);
        return new(batch, clock, me.MayImport(batch.Kind))
        {
            Sheets = await db.ImportSheets.AsNoTracking().Where(s => s.BatchId == batch.Id).OrderBy(s => s.Position).ToListAsync(stop),
            Codes = [.. codes.Select(c => (c.Key, c.Count))],
            Code = code,
            Paging = paging,
            Faults = await listed.OrderBy(f => f.Id).Skip(paging.Skip).Take(Paging.Size).ToListAsync(stop),
            WarningCount = await findings.CountAsync(f => f.Kind == FindingKind.Warning, stop),
            Warnings = await findings.Where(f => f.Kind == FindingKind.Warning).OrderBy(f => f.Id).Take(MostRemarks).ToListAsync(stop),
            Moved = await findings.Where(f => f.Kind == FindingKind.Moved).OrderBy(f => f.Id).Take(MostRemarks).ToListAsync(stop),
            Duplicates = [.. duplicates.GroupBy(d => d.Sheet).Select(g => (g.Key, string.Join(", ", g.Select(d => d.Row))))],
            Changes = await ChangesPage.Read(db, batch, 1, stop),
            Leavers = leavers, LeaversInAll = all,
            Again = again?.ConfirmedAt is { } at ? (again.Id, clock.LocalOf(at)) : null,
            HasFile = await db.ImportFiles.AnyAsync(f => f.BatchId == batch.Id, stop),
            Progress = progress.Of(batch.Id) ?? (0, 0),
        };
    }
}
