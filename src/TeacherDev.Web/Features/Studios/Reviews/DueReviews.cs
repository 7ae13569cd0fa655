using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Reviews;

/// <summary>The studios to which the district owes a review, of a school year or at the end, as far as the reader may give it.</summary>
public sealed class DueReviews(TeacherDevDb db, StudioRules rules, DistrictClock clock, SignedInPerson me)
{
    public async Task<IReadOnlyCollection<int>> Read(CancellationToken cancel)
    {
        var studios = await db.Studios.AsNoTracking().Where(s => s.State == StudioState.Admitted || s.State == StudioState.Suspended).ToListAsync(cancel);
        var said = (await db.StudioReviews.Select(r => new { r.StudioId, r.Year }).ToListAsync(cancel)).ToLookup(r => r.StudioId, r => r.Year);
        return [.. studios.Where(s => !me.Leads(s) && StudioReview.Due(s, [.. said[s.Id]], rules.Reviews, clock.Today).Count > 0).Select(s => s.Id)];
    }
}
