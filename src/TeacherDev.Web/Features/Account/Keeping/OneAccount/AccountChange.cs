using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Keeping.OneAccount;

/// <summary>Gives and takes roles, school and person of an account; the next check of its sign-ins takes them up.</summary>
public sealed class AccountChange(TeacherDevDb db, DistrictClock clock, IStringLocalizer<KeepingText> say)
{
    private const int NameLength = 100;

    public async Task<IReadOnlyList<(string Field, string Sentence)>> WhyNot(Data.Accounts.Account account, AccountForm form, SignedInPerson me, CancellationToken stop)
    {
        var refusals = new List<(string, string)>();
        if (account.Id == me.AccountId) refusals.Add(("", say["Own.NotHere"]));
        if (form.Name?.Trim().Length is not (> 0 and <= NameLength)) refusals.Add((nameof(form.Name), say["Name.Odd", NameLength]));
        if (form.Roles.Length == 0) refusals.Add((nameof(form.Roles), say["Roles.Missing"]));
        else if (form.Roles.Except(KeptAccounts.GivenBy(me)).Any()) refusals.Add((nameof(form.Roles), say["Roles.NotYours"]));
        if (string.IsNullOrEmpty(form.School) && (form.Roles.Contains(Roles.SchoolAdmin) || form.Roles.Contains(Roles.Principal)))
            refusals.Add((nameof(form.School), say["School.Missing"]));
        if (!string.IsNullOrEmpty(form.School) && await School(account, form, stop) is null) refusals.Add((nameof(form.School), say["School.Unknown"]));
        if (!string.IsNullOrWhiteSpace(form.Number) && await WhyNotThisPerson(account, form, stop) is { } taken) refusals.Add((nameof(form.Number), taken));
        return refusals;
    }

    /// <exception cref="DbUpdateConcurrencyException">Somebody changed the account since it was read.</exception>
    public async Task Do(Data.Accounts.Account account, AccountForm form, Actor actor, CancellationToken stop)
    {
        var before = await AccountPage.Shown(db, account, stop);
        account.DisplayName = form.Name!.Trim();
        account.SchoolId = await School(account, form, stop);
        account.TeacherId = await Person(form, stop);
        account.ConcurrencyStamp = Guid.NewGuid().ToString();
        var roles = await db.Roles.ToDictionaryAsync(r => r.Name!, r => r.Id, stop);
        var (given, withdrawn) = (form.Roles.Except(before.Roles).ToList(), before.Roles.Except(form.Roles).ToList());
        db.UserRoles.AddRange(given.Select(role => new IdentityUserRole<int> { UserId = account.Id, RoleId = roles[role] }));
        db.UserRoles.RemoveRange(withdrawn.Select(role => new IdentityUserRole<int> { UserId = account.Id, RoleId = roles[role] }));
        db.Audited(actor, clock.UtcNow, "account.changed", ("account", account.Id),
            new { given, withdrawn, from = new { before.Name, before.School, before.Number }, to = new { name = account.DisplayName, form.School, Number = form.Number?.Trim() } });
        await db.SaveChangesAsync(stop);
    }

    /// <summary>A school that closed is not chosen any more; who speaks for it goes on doing so.</summary>
    private Task<int?> School(Data.Accounts.Account account, AccountForm form, CancellationToken stop) => db.Schools.EverOpen()
        .Where(s => s.Code == form.School && (s.ClosedOn == null || s.ClosedOn > clock.Today || s.Id == account.SchoolId)).Select(s => (int?)s.Id).SingleOrDefaultAsync(stop);

    private Task<int?> Person(AccountForm form, CancellationToken stop)
    {
        var number = form.Number?.Trim();
        return db.Teachers.Where(t => t.Number == number).Select(t => (int?)t.Id).SingleOrDefaultAsync(stop);
    }

    private async Task<string?> WhyNotThisPerson(Data.Accounts.Account account, AccountForm form, CancellationToken stop) =>
        await Person(form, stop) is not { } teacher ? say["Number.Unknown"].Value
        : await db.Users.AnyAsync(a => a.TeacherId == teacher && a.Id != account.Id, stop) ? say["Number.Taken"].Value : null;
}
