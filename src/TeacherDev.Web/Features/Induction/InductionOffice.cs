using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Induction;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction;

/// <summary>What somebody's office lets them do in the first year of others; what a side of a pair may do, the pair says.</summary>
public static class InductionOffice
{
    /// <summary>Whose first year they see by their office, and their own.</summary>
    public static TeacherReach FirstYears(this SignedInPerson me) =>
        new(me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.Is(Roles.DistrictHr, Roles.TrainingCentre, Roles.Auditor));

    /// <summary>Whom they may do something for or about: an office that only reads is none of these.</summary>
    public static TeacherReach FirstYearsActedOn(this SignedInPerson me) =>
        new(me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.Is(Roles.DistrictHr));

    /// <summary>For whom they propose and end pairs.</summary>
    public static TeacherReach PairsKept(this SignedInPerson me) =>
        new(null, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.Is(Roles.DistrictHr));

    /// <summary>For whom they record steps.</summary>
    public static TeacherReach StepsKept(this SignedInPerson me) =>
        new(null, me.Is(Roles.SchoolAdmin) ? me.SchoolId : null, me.Is(Roles.DistrictHr, Roles.TrainingCentre));

    /// <summary>For whom they speak as the school: its opinion of a term, and the result that it proposes.</summary>
    public static TeacherReach SchoolWord(this SignedInPerson me) => new(null, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, false);

    public static bool DecidesResults(this SignedInPerson me) => me.Is(Roles.DistrictHr);

    public static bool SeesCohort(this SignedInPerson me) => me.Is(Roles.SchoolAdmin, Roles.Principal, Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor);

    public static InductionSigner InductionSigner(this SignedInPerson me) => new(me.AccountId, me.Name, me.TeacherId);

    /// <summary>Whether somebody exists for an office; they themselves do too, and are refused.</summary>
    public static async Task<bool> Knows(this TeacherDevDb db, TeacherReach office, int teacherId, DateOnly today, CancellationToken cancel) =>
        (office.Everybody || office.SchoolId is not null) && await db.InReach(office, today).AnyAsync(t => t.Id == teacherId, cancel);

    /// <summary>Whether somebody is within a reach that is of an office alone; oneself is nobody's office.</summary>
    public static async Task<bool> Reaches(this TeacherDevDb db, TeacherReach office, int teacherId, SignedInPerson me, DateOnly today, CancellationToken cancel) =>
        teacherId != me.TeacherId && (office.Everybody || office.SchoolId is not null) && await db.InReach(office, today).AnyAsync(t => t.Id == teacherId, cancel);
}
