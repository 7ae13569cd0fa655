using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Excel.Writing;

namespace TeacherDev.Web.Features.Audit;

/// <summary>The rows that fit as a list for a spreadsheet.</summary>
public static class AuditExport
{
    /// <summary>An export holds at most so many rows, the newest.</summary>
    public const int MostRows = 50_000;

    public static async Task<byte[]> Write(
        TeacherDevDb db, DistrictClock clock, AuditFilter filter, bool ofEthics, IStringLocalizer<AuditText> say, CancellationToken stop)
    {
        var list = new CsvText().Line(
            say["Column.At"].Value, say["Column.Actor"].Value, say["Column.Action"].Value, say["Column.Subject"].Value,
            say["Column.Why"].Value, say["Column.Detail"].Value, say["Column.Address"].Value, say["Column.Request"].Value);
        var rows = await filter.Of(db, clock).Take(MostRows).AsNoTracking().ToListAsync(stop);
        var names = await SubjectNames.Of(db, rows, stop);
        foreach (var row in rows)
            list.Line(
                $"{clock.LocalOf(row.AtUtc):yyyy-MM-dd HH:mm:ss}", say.ActorOf(row), say.ActionOf(row.Action), say.SubjectOf(row, names, ofEthics),
                row.Why, row.Detail, say.AddressOf(row), row.RequestId);
        return list.Bytes();
    }
}
