using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;

namespace TeacherDev.Web.Security;

/// <summary>For which offices of the claims document somebody signs.</summary>
public static class OfficeSigning
{
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
