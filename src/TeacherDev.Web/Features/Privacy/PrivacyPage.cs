using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Privacy;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Privacy;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Privacy;

/// <summary>The times of the district, who is due, and what the next ageing-out would remove.</summary>
/// <param name="Held">Whose data a hold keeps.</param>
/// <param name="Ageing">What is older than its time today and under no hold.</param>
public sealed record PrivacyPage(
    RetentionTimes Times, DateOnly LeftBy, Paging Paging, IReadOnlyList<Leaver> Due, IReadOnlyList<int> Held, int Holds, AgedOut Ageing)
{
    public static async Task<PrivacyPage> Read(TeacherDevDb db, DistrictClock clock, RetentionTimes times, EvidenceStore store, int page, CancellationToken cancel)
    {
        var today = clock.Today;
        var due = db.Due(today, times.LeftBy(today));
        var paging = new Paging(page, await due.CountAsync(cancel));
        return new(
            times,
            times.LeftBy(today),
            paging,
            await due.OrderBy(l => l.LeftOn).ThenBy(l => l.Number).Skip(paging.Skip).Take(Paging.Size).ToListAsync(cancel),
            await db.HeldPeople(today, cancel),
            await db.HoldsOn(today).CountAsync(cancel),
            await db.AgeOut(times, store, today, clock.UtcNow, remove: false, cancel));
    }
}
