using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Claims;

/// <summary>Whose claims somebody sees.</summary>
public static class ClaimSigning
{
    public static IQueryable<Claim> ClaimsSeenBy(this TeacherDevDb db, SignedInPerson me, DateOnly today) => db.ClaimsInReach(
        new(me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.SeesDistrictClaims()), today);

    /// <summary>How many objections in reach wait for a second reader, about claims and about hours of trainings.</summary>
    public static async Task<int> OpenObjections(this TeacherDevDb db, SignedInPerson me, DateOnly today, CancellationToken cancel)
    {
        var seen = db.ClaimsSeenBy(me, today);
        return await db.ClaimObjections.CountAsync(o => o.State == ObjectionState.Open && seen.Any(c => c.Id == o.ClaimId), cancel) + await db.OpenOfTrainings(me, today, cancel);
    }

    /// <summary>Those about hours of trainings alone.</summary>
    public static Task<int> OpenOfTrainings(this TeacherDevDb db, SignedInPerson me, DateOnly today, CancellationToken cancel)
    {
        var people = db.InReach(new(me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.SeesDistrictClaims()), today);
        return db.HourObjections.CountAsync(o => o.State == ObjectionState.Open && people.Any(t => t.Id == o.TeacherId), cancel);
    }

    public static bool SeesDistrictClaims(this SignedInPerson me) => me.Is(Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor);

    public static bool SeesOthersClaims(this SignedInPerson me) => me.SeesDistrictClaims() || me.Is(Roles.SchoolAdmin, Roles.Principal);
}
