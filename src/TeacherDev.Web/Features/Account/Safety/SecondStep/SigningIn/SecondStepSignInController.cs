using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Shared.Forms;

namespace TeacherDev.Web.Features.Account.Safety.SecondStep.SigningIn;

/// <summary>The second step of a sign-in; a wrong code counts towards the lock as a wrong password does.</summary>
[AllowAnonymous]
[Route("account/sign-in/second-step")]
public sealed class SecondStepSignInController(
    SignInManager<Data.Accounts.Account> signIn, TeacherDevDb db, DistrictClock clock, Actor actor, IStringLocalizer<SafetyText> say) : Controller
{
    private const string Page = "SecondStepSignInForm";

    [HttpGet]
    public async Task<IActionResult> Show(string? returnUrl) => await signIn.GetTwoFactorAuthenticationUserAsync() is null
        ? TooLate(returnUrl)
        : View(Page, new SecondStepSignInForm { ReturnUrl = this.AfterSignIn(returnUrl) });

    [HttpPost]
    public async Task<IActionResult> Enter(SecondStepSignInForm form)
    {
        if (await signIn.GetTwoFactorAuthenticationUserAsync() is not { } account) return TooLate(form.ReturnUrl);
        var code = TypedCode.Clean(form.Code);
        if (code.Length == 0) return Refused(form, say["Code.Missing"]);

        var isOfApp = TypedCode.IsOfApp(code);
        var result = isOfApp
            ? await signIn.TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, form.Remember)
            : await ByRecovery(account, TypedCode.AsRecovery(code), form.Remember);
        if (result.IsLockedOut)
        {
            await Tell("sign-in.locked", account, actor);
            return Refused(form, say["StepIn.Locked"]);
        }

        if (!result.Succeeded)
        {
            await Tell("sign-in.failed", account, actor, new { by = isOfApp ? "app" : "recovery" });
            return Refused(form, say["StepIn.Wrong"]);
        }

        await Tell("sign-in.done", account, actor with { Id = account.Id, Name = account.DisplayName }, new { by = isOfApp ? "app" : "recovery" });
        if (!isOfApp) TempData.Say(say["Codes.Used", await signIn.UserManager.CountRecoveryCodesAsync(account)], "/account", say["Title"], "warn");
        return this.Onward(account, form.ReturnUrl);
    }

    /// <summary>Identity counts only wrong codes of the app; here every wrong code counts.</summary>
    private async Task<Microsoft.AspNetCore.Identity.SignInResult> ByRecovery(Data.Accounts.Account account, string code, bool remember)
    {
        var accounts = signIn.UserManager;
        if (await accounts.IsLockedOutAsync(account)) return Microsoft.AspNetCore.Identity.SignInResult.LockedOut;
        var result = await signIn.TwoFactorRecoveryCodeSignInAsync(code);
        if (result.Succeeded)
        {
            if (remember) await signIn.RememberTwoFactorClientAsync(account);
            return result;
        }

        await accounts.AccessFailedAsync(account);
        return await accounts.IsLockedOutAsync(account) ? Microsoft.AspNetCore.Identity.SignInResult.LockedOut : result;
    }

    private RedirectToActionResult TooLate(string? returnUrl)
    {
        TempData.Say(say["StepIn.TooLate"], kind: "info");
        return RedirectToAction("Show", "SignIn", new { returnUrl = this.AfterSignIn(returnUrl) });
    }

    private ViewResult Refused(SecondStepSignInForm form, string why)
    {
        ModelState.AddModelError(nameof(form.Code), why);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(Page, form);
    }

    private async Task Tell(string action, Data.Accounts.Account account, Actor who, object? detail = null)
    {
        db.Audited(who, clock.UtcNow, action, ("account", account.Id), detail);
        await db.SaveChangesAsync();
    }
}
