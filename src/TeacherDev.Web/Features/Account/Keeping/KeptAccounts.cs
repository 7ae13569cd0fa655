using TeacherDev.Data;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Keeping;

/// <summary>Who keeps whose account: HR those of schools and teachers, the system administrator all. Out of reach is not found.</summary>
public static class KeptAccounts
{
    /// <summary>Whoever holds one of these sees or keeps the whole district; HR neither gives nor touches them.</summary>
    private static readonly string[] OfTheDistrict = [Roles.TrainingCentre, Roles.DistrictHr, Roles.Auditor, Roles.SystemAdmin];

    public static IReadOnlyList<string> GivenBy(SignedInPerson me) => me.Is(Roles.SystemAdmin) ? Roles.All : [.. Roles.All.Except(OfTheDistrict)];

    public static IQueryable<Data.Accounts.Account> AccountsKeptBy(this TeacherDevDb db, SignedInPerson me) => me.Is(Roles.SystemAdmin)
        ? db.Users
        : db.Users.Where(a => !db.UserRoles.Any(held => held.UserId == a.Id && db.Roles.Any(r => r.Id == held.RoleId && OfTheDistrict.Contains(r.Name!))));
}
