using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Account.Provider;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Keeping.OneAccount;

/// <summary>One account, what may be changed of it, and after a lost update what it is now beside what was typed.</summary>
public sealed record AccountPage(
    Data.Accounts.Account Account, AccountForm Form, AccountForm Now, AccountPage.Clash State, IReadOnlyList<string> Roles, IReadOnlyList<School> Schools, DateTime? LastSignIn, bool IsOwn, DistrictClock Clock)
{
    /// <summary>Who the account is at the district's own sign-in.</summary>
    public LinkForm Link { get; init; } = new();

    /// <summary>Whether somebody else changed it meanwhile.</summary>
    public enum Clash { None, ChangedMeanwhile }

    public static async Task<AccountPage> Read(
        TeacherDevDb db, DistrictClock clock, SignedInPerson me, Data.Accounts.Account account, AccountForm? typed, Clash clash, CancellationToken stop)
    {
        var now = await Shown(db, account, stop);
        var last = await db.Audit.Where(r => r.ActorId == account.Id && r.Action == "sign-in.done").OrderByDescending(r => r.AtUtc).Select(r => (DateTime?)r.AtUtc).FirstOrDefaultAsync(stop);
        return new(account, typed is null ? now : typed with { Stamp = now.Stamp }, now, clash, KeptAccounts.GivenBy(me),
            await db.Schools.AsNoTracking().EverOpen().Where(s => s.ClosedOn == null || s.ClosedOn > clock.Today || s.Id == account.SchoolId).OrderBy(s => s.Code).ToListAsync(stop), last, account.Id == me.AccountId, clock)
        {
            Link = new() { Subject = await db.UserLogins.Where(l => l.UserId == account.Id && l.LoginProvider == ProviderDoor.Scheme).Select(l => l.ProviderKey).FirstOrDefaultAsync(stop) },
        };
    }

    /// <summary>The account as the form would show it.</summary>
    public static async Task<AccountForm> Shown(TeacherDevDb db, Data.Accounts.Account account, CancellationToken stop) => new()
    {
        Name = account.DisplayName,
        Roles = await db.UserRoles.Where(held => held.UserId == account.Id).Join(db.Roles, held => held.RoleId, r => r.Id, (_, r) => r.Name!).ToArrayAsync(stop),
        School = await db.Schools.Where(s => s.Id == account.SchoolId).Select(s => s.Code).SingleOrDefaultAsync(stop),
        Number = await db.Teachers.Where(t => t.Id == account.TeacherId).Select(t => t.Number).SingleOrDefaultAsync(stop),
        Stamp = account.ConcurrencyStamp,
    };
}
