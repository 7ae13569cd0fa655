using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Audit;

/// <summary>One page of the rows that fit, and the actions that can be asked for.</summary>
public sealed record AuditPage(
    AuditFilter Filter,
    Paging Paging,
    IReadOnlyList<AuditRow> Rows,
    IReadOnlyDictionary<(string Kind, string Id), string> Names,
    IReadOnlyList<string> Actions,
    DistrictClock Clock,
    bool OfEthics)
{
    public static async Task<AuditPage> Read(TeacherDevDb db, DistrictClock clock, AuditFilter filter, int page, bool ofEthics, CancellationToken stop)
    {
        var fitting = filter.Of(db, clock).AsNoTracking();
        var paging = new Paging(page, await fitting.CountAsync(stop));
        var rows = await fitting.Skip(paging.Skip).Take(Paging.Size).ToListAsync(stop);
        return new(
            filter,
            paging,
            rows,
            await SubjectNames.Of(db, rows, stop),
            await db.Audit.Select(r => r.Action).Distinct().OrderBy(a => a).ToListAsync(stop),
            clock,
            ofEthics);
    }
}
