using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Account.Provider;
using TeacherDev.Web.Features.Shared.Forms;

namespace TeacherDev.Web.Features.Account.Safety.Passkeys;

/// <summary>Signing in with a passkey. It is held on a device and opened by a finger or a PIN, so it needs no second step.</summary>
[AllowAnonymous]
[Route("account/sign-in/passkey")]
public sealed class PasskeySignInController(
    SignInManager<Data.Accounts.Account> signIn, IEnumerable<ProviderDoor> doors, TeacherDevDb db, DistrictClock clock, Actor actor,
    IStringLocalizer<SafetyText> say) : Controller
{
    [HttpPost("options")]
    public async Task<IActionResult> Begin() => Content(await signIn.MakePasskeyRequestOptionsAsync(user: null), "application/json");

    [HttpPost]
    public async Task<IActionResult> Enter(string? credential, string? returnUrl)
    {
        if (await Shown(credential) is not { User: { } account, Passkey: { } passkey }) return await Failed("sign-in.failed", null, returnUrl, "PasskeyIn.Unknown");
        if (await ComesByProvider(account)) return await Failed("sign-in.failed", account, returnUrl, "PasskeyIn.Unknown");
        if (await signIn.UserManager.IsLockedOutAsync(account)) return await Failed("sign-in.locked", account, returnUrl, "PasskeyIn.Locked");

        await signIn.UserManager.AddOrUpdatePasskeyAsync(account, passkey); // its counter tells a copied key
        await signIn.SignInAsync(account, isPersistent: false, "passkey");
        await Tell("sign-in.done", account, actor with { Id = account.Id, Name = account.DisplayName });
        return this.Onward(account, returnUrl);
    }

    /// <summary>Where a linked account must come by the district's own sign-in, a passkey of before is no way round.</summary>
    private async Task<bool> ComesByProvider(Data.Accounts.Account account) =>
        doors.Any(d => !d.LocalPassword) && await db.UserLogins.AnyAsync(l => l.UserId == account.Id && l.LoginProvider == ProviderDoor.Scheme);

    private async Task<PasskeyAssertionResult<Data.Accounts.Account>?> Shown(string? credential)
    {
        if (string.IsNullOrEmpty(credential)) return null;
        try
        {
            return await signIn.PerformPasskeyAssertionAsync(credential) is { Succeeded: true } shown ? shown : null;
        }
        catch (InvalidOperationException)
        {
            return null; // nobody had asked for options, or too long ago
        }
    }

    private async Task<IActionResult> Failed(string action, Data.Accounts.Account? account, string? returnUrl, string sentence)
    {
        await Tell(action, account, actor);
        TempData.Say(say[sentence], kind: "stop");
        return RedirectToAction("Show", "SignIn", new { returnUrl = this.AfterSignIn(returnUrl) });
    }

    private async Task Tell(string action, Data.Accounts.Account? account, Actor who)
    {
        db.Audited(who, clock.UtcNow, action, account is null ? null : ("account", account.Id), new { by = "passkey" });
        await db.SaveChangesAsync();
    }
}
