using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Account.Safety;

/// <summary>Asks for the password before what would outlast the sign-in: the computer may stand unlocked in a staff room.</summary>
public sealed class PasswordAgain(
    SignInManager<Data.Accounts.Account> signIn, TeacherDevDb db, DistrictClock clock, Actor actor, IStringLocalizer<SafetyText> say)
{
    /// <summary>The sentence why not, or null when it is right. Guessing locks the account as at the door.</summary>
    public async Task<string?> WhyNot(Data.Accounts.Account account, string? typed)
    {
        if (string.IsNullOrEmpty(typed)) return say["Again.Missing"];
        var result = await signIn.CheckPasswordSignInAsync(account, typed, lockoutOnFailure: true);
        if (result.Succeeded) return null;
        if (!result.IsLockedOut) return say["Again.Wrong"];
        db.Audited(actor, clock.UtcNow, "sign-in.locked", ("account", account.Id));
        await db.SaveChangesAsync();
        return say["Again.Locked"];
    }
}
