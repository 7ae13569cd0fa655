using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Account.Provider;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.SigningIn;

[Authorize(Access.SignedIn)]
public sealed class SignOutController(
    SignInManager<Data.Accounts.Account> signIn, TeacherDevDb db, DistrictClock clock, Actor actor,
    IEnumerable<ProviderDoor> doors, IEnumerable<IProviderLeave> provider, IStringLocalizer<AccountText> say) : Controller
{
    [HttpPost("/account/sign-out")]
    public async Task<IActionResult> Leave()
    {
        var isLinked = doors.Any() && int.TryParse(signIn.UserManager.GetUserId(User), out var id)
            && await db.UserLogins.AnyAsync(l => l.UserId == id && l.LoginProvider == ProviderDoor.Scheme);
        await signIn.SignOutAsync();
        return isLinked && provider.FirstOrDefault()?.Address is { } there ? Left(say["SignOut.Done"], there, say["SignOut.Provider", doors.First().Name]) : Left(say["SignOut.Done"]);
    }

    /// <summary>A new security stamp: every cookie given out before is refused at its next check, a minute later at most.</summary>
    [HttpPost("/account/sign-out-everywhere")]
    public async Task<IActionResult> LeaveEverywhere()
    {
        if (await signIn.UserManager.GetUserAsync(User) is not { } account) return Challenge();
        db.Audited(actor, clock.UtcNow, "sign-out.everywhere", ("account", account.Id));
        await signIn.UserManager.UpdateSecurityStampAsync(account);
        await db.EndAll(account.Id);
        await signIn.SignOutAsync();
        return Left(say["SignOut.Everywhere"]);
    }

    private RedirectToActionResult Left(string sentence, string? href = null, string? link = null)
    {
        TempData.Say(sentence, href, link);
        return RedirectToAction("Show", "SignIn");
    }
}
