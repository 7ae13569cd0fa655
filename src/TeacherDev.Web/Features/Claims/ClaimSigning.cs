using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Claims;

/// <summary>Whose claims somebody sees, and for which offices they sign.</summary>
public static class ClaimSigning
{
    public static IQueryable<Claim> ClaimsSeenBy(this TeacherDevDb db, SignedInPerson me, DateOnly today) => db.ClaimsInReach(
        new(me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.SeesDistrictClaims()), today);

    /// <summary>How many objections in reach wait for a second reader.</summary>
    public static Task<int> OpenObjections(this TeacherDevDb db, SignedInPerson me, DateOnly today, CancellationToken cancel)
    {
        var seen = db.ClaimsSeenBy(me, today);
        return db.ClaimObjections.CountAsync(o => o.State == ObjectionState.Open && seen.Any(c => c.Id == o.ClaimId), cancel);
    }

    public static bool SeesDistrictClaims(this SignedInPerson me) => me.Is(Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor);

    public static bool SeesOthersClaims(this SignedInPerson me) => me.SeesDistrictClaims() || me.Is(Roles.SchoolAdmin, Roles.Principal);

    /// <summary>The offices that they hold, of the school or of the district.</summary>
    public static IReadOnlyList<string> Offices(this SignedInPerson me, bool ofSchool) =>
        [.. ClaimWords.OfSchool.Where(o => o.Value == ofSchool && me.Is(o.Key) && (!ofSchool || me.SchoolId is not null)).Select(o => o.Key)];

    /// <summary>As whom they would sign something about this person: for a school only while the person is of that school.</summary>
    public static async Task<ClaimSigner> SignerFor(this TeacherDevDb db, SignedInPerson me, int teacherId, DateOnly today, CancellationToken cancel)
    {
        var roles = me.Offices(ofSchool: false).ToHashSet(StringComparer.Ordinal);
        if (me.Offices(ofSchool: true) is { Count: > 0 } school && await db.InReach(new(null, me.SchoolId, false), today).AnyAsync(t => t.Id == teacherId, cancel))
        {
            roles.UnionWith(school);
        }

        return new(me.AccountId, me.Name, me.TeacherId, roles);
    }
}
