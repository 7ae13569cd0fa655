using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Privacy;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Privacy;

namespace TeacherDev.Web.Features.Privacy.Ageing;

/// <summary>Removes what is older than its time, and says in the audit how much.</summary>
public sealed class AgeingDesk(TeacherDevDb db, RetentionTimes times, EvidenceStore store, DistrictClock clock)
{
    public Task<AgedOut> Count(CancellationToken cancel) => db.AgeOut(times, store, clock.Today, clock.UtcNow, remove: false, cancel);

    public async Task<AgedOut> Run(Actor by, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var now = clock.UtcNow;
        var removed = await db.AgeOut(times, store, clock.Today, now, remove: true, cancel);
        if (!removed.IsNothing)
        {
            db.Audited(by, now, "data.aged-out", detail: new { removed.Files, removed.Findings, removed.AuditRows, removed.Evidence, removed.Messages });
            await db.SaveChangesAsync(cancel);
        }

        await transaction.CommitAsync(cancel);
        return removed;
    }
}
