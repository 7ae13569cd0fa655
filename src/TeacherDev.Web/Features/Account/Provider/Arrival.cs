using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Provider;

/// <summary>Finds whose account somebody from the provider has here, links it the first time, or says why there is none.</summary>
public sealed class Arrival(TeacherDevDb db, UserManager<Data.Accounts.Account> accounts, DistrictClock clock, Actor actor, ILookupNormalizer normalizer)
{
    /// <returns>The account, linked; null with a code when there is none.</returns>
    public async Task<(Data.Accounts.Account? Account, string? Why)> Find(ProviderDoor door, string subject, string? person, CancellationToken stop)
    {
        if (await accounts.FindByLoginAsync(ProviderDoor.Scheme, subject) is { } linked) return (linked, null);
        if (person is null || door.Match == ProviderMatch.Linked) return (null, "unknown");
        await using var together = await db.Database.BeginTransactionAsync(stop);
        var (account, why) = await Matched(door, person, stop);
        if (account is null) return (null, why);
        if (await db.UserLogins.AnyAsync(l => l.UserId == account.Id && l.LoginProvider == ProviderDoor.Scheme, stop)) return (null, "linked-to-another");
        if (account.MustChangePassword)
        {
            // The one-time password was read by whoever handed it out: nobody needs it any more.
            (account.PasswordHash, account.MustChangePassword) = (null, false);
        }

        db.UserLogins.Add(new() { LoginProvider = ProviderDoor.Scheme, ProviderKey = subject, ProviderDisplayName = door.Name, UserId = account.Id });
        db.Audited(actor, clock.UtcNow, "account.linked", ("account", account.Id));
        await db.SaveChangesAsync(stop);
        await together.CommitAsync(stop);
        return (account, null);
    }

    private async Task<(Data.Accounts.Account?, string?)> Matched(ProviderDoor door, string person, CancellationToken stop)
    {
        if (door.Match == ProviderMatch.UserName)
        {
            var name = normalizer.NormalizeName(person);
            return await db.Users.SingleOrDefaultAsync(a => a.NormalizedUserName == name, stop) is { } named ? (named, null) : (null, "unknown");
        }

        if (await db.Teachers.SingleOrDefaultAsync(t => t.Number == person && t.Status != Teacher.Left, stop) is not { } teacher) return (null, "unknown");
        var own = await db.Users.Where(a => a.TeacherId == teacher.Id).Take(2).ToListAsync(stop);
        if (own.Count == 1) return (own[0], null);
        return own.Count > 1 ? (null, "several") : door.MakesAccounts ? await Made(teacher, stop) : (null, "unknown");
    }

    private async Task<(Data.Accounts.Account?, string?)> Made(Teacher teacher, CancellationToken stop)
    {
        if (await accounts.FindByNameAsync(teacher.Number) is not null) return (null, "unknown");
        var account = new Data.Accounts.Account { UserName = teacher.Number, DisplayName = teacher.Name, TeacherId = teacher.Id };
        if (!(await accounts.CreateAsync(account)).Succeeded || !(await accounts.AddToRoleAsync(account, Roles.Teacher)).Succeeded) return (null, "unknown");
        db.Audited(actor, clock.UtcNow, "account.added", ("account", account.Id), new { roles = new[] { Roles.Teacher }, by = "provider" });
        return (account, null);
    }
}
