using System.Linq.Expressions;
using TeacherDev.Data.Accounts;

namespace TeacherDev.Data.Inbox;

/// <summary>The accounts that speak for an office.</summary>
public static class Offices
{
    /// <summary>Who holds one of these roles and has not been told of this address since they last looked: ten that wait are one message.</summary>
    /// <param name="schoolId">Of which school; null for the district's.</param>
    /// <param name="but">The account that did it; null for none.</param>
    public static Expression<Func<Account, bool>> OfficeToTell(this TeacherDevDb db, IReadOnlyCollection<string> roles, int? schoolId, string address, int? but)
    {
        string[] names = [.. roles];
        return u => u.Id != but && (schoolId == null || u.SchoolId == schoolId)
            && db.UserRoles.Any(held => held.UserId == u.Id && db.Roles.Any(r => r.Id == held.RoleId && names.Contains(r.Name!)))
            && !db.Messages.Any(m => m.AccountId == u.Id && m.Address == address && m.ReadAt == null);
    }
}
