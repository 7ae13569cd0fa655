using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Schools;

/// <summary>Which schools somebody may see, and who keeps them.</summary>
public static class SchoolsReach
{
    /// <summary>The roles by which an account speaks for a school.</summary>
    public static readonly IReadOnlyList<string> Offices = [Roles.SchoolAdmin, Roles.Principal];

    public static bool KeepsSchools(this SignedInPerson me) => me.Is(Roles.DistrictHr);

    /// <summary>The offices of the district all of them; a school itself, those that went or go into it, and those that went into one of these.</summary>
    public static async Task<IQueryable<School>> SchoolsSeenBy(this TeacherDevDb db, SignedInPerson me, CancellationToken cancel)
    {
        if (me.SeesDistrict)
        {
            return db.Schools;
        }

        var own = me.Reach.SchoolId is { } school ? await db.SchoolsOf(school, DateOnly.MaxValue, cancel) : [];
        return db.Schools.Where(s => own.Contains(s.Id));
    }
}
