using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Imports.Uploads;

/// <summary>The imports so far, newest first, and the form for the next one.</summary>
public sealed record ImportsPage(UploadForm Form, IReadOnlyList<ImportKind> Kinds, WorkbookLimits Limits, Paging Paging, IReadOnlyList<ImportLine> Rows)
{
    public static async Task<ImportsPage> Read(
        TeacherDevDb db, DistrictClock clock, SignedInPerson me, WorkbookLimits limits, UploadForm form, int page, CancellationToken stop)
    {
        var seen = db.ImportBatches.AsNoTracking().SeenBy(me);
        var paging = new Paging(page, await seen.CountAsync(stop));
        var rows = await seen.OrderByDescending(b => b.Id).Skip(paging.Skip).Take(Paging.Size).Select(b => new
        {
            b.Id,
            b.Kind,
            b.FileName,
            b.State,
            b.UploadedBy,
            b.UploadedAt,
            Accepted = db.ImportSheets.Where(s => s.BatchId == b.Id).Sum(s => s.Accepted),
            Updated = db.ImportSheets.Where(s => s.BatchId == b.Id).Sum(s => s.Updated),
            Duplicates = db.ImportSheets.Where(s => s.BatchId == b.Id).Sum(s => s.Duplicates),
            Rejected = db.ImportSheets.Where(s => s.BatchId == b.Id).Sum(s => s.Rejected),
        }).ToListAsync(stop);
        return new(
            form,
            [.. Enum.GetValues<ImportKind>().Where(me.MayImport)],
            limits,
            paging,
            [.. rows.Select(b => new ImportLine(
                b.Id, b.Kind, b.FileName, b.State, b.UploadedBy, clock.LocalOf(b.UploadedAt), b.Accepted, b.Updated, b.Duplicates, b.Rejected))]);
    }
}

/// <param name="Id">The import.</param>
/// <param name="Kind">What it brings.</param>
/// <param name="FileName">As uploaded.</param>
/// <param name="State">How far it has come.</param>
/// <param name="By">Who uploaded it.</param>
/// <param name="At">The district's wall clock.</param>
/// <param name="Accepted">New rows.</param>
/// <param name="Updated">Rows that change something known.</param>
/// <param name="Duplicates">Rows known already.</param>
/// <param name="Rejected">Rows refused.</param>
public sealed record ImportLine(
    int Id, ImportKind Kind, string FileName, ImportState State, string By, DateTime At, int Accepted, int Updated, int Duplicates, int Rejected);
