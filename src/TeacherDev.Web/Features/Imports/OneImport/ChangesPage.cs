using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Imports.OneImport;

/// <summary>What an import would change or changed, cell by cell; new people and schools are told by their number only.</summary>
public sealed record ChangesPage(ImportBatch Batch, Paging Paging, IReadOnlyList<ImportChange> Rows)
{
    public static async Task<ChangesPage> Read(TeacherDevDb db, ImportBatch batch, int page, CancellationToken stop)
    {
        var changes = db.ImportChanges.AsNoTracking().Where(c => c.BatchId == batch.Id && c.Field != "");
        var paging = new Paging(page, await changes.CountAsync(stop));
        return new(batch, paging, await changes.OrderBy(c => c.Label).ThenBy(c => c.Id).Skip(paging.Skip).Take(Paging.Size).ToListAsync(stop));
    }
}
