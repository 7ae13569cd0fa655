using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Passwords;

[Authorize(Access.SignedIn)]
[Route("account/password")]
public sealed class PasswordController(
    SignInManager<Data.Accounts.Account> signIn,
    TeacherDevDb db,
    DistrictClock clock,
    Actor actor,
    SignedInPerson me,
    IStringLocalizer<AccountText> say) : Controller
{
    private const string Page = "PasswordForm";

    [HttpGet]
    public IActionResult Show(string? returnUrl) =>
        View(Page, new PasswordForm { ReturnUrl = this.AfterSignIn(returnUrl), Forced = me.MustChangePassword });

    [HttpPost]
    public async Task<IActionResult> Change(PasswordForm form)
    {
        if (await signIn.UserManager.GetUserAsync(User) is not { } account) return Challenge();
        CheckShape(form);
        if (!ModelState.IsValid) return Refused(form);

        // Guessing here locks the account as guessing at the door does.
        var current = await signIn.CheckPasswordSignInAsync(account, form.Current!, lockoutOnFailure: true);
        if (current.IsLockedOut) return await Locked(account);
        if (!current.Succeeded)
        {
            ModelState.AddModelError(nameof(form.Current), say["Current.Wrong"]);
            return Refused(form);
        }

        account.MustChangePassword = false;
        var told = db.Audited(actor, clock.UtcNow, "password.changed", ("account", account.Id));
        var changed = await signIn.UserManager.ChangePasswordAsync(account, form.Current!, form.New!);
        if (!changed.Succeeded)
        {
            db.Remove(told);
            foreach (var error in changed.Errors) ModelState.AddModelError(nameof(form.New), error.Description);
            return Refused(form);
        }

        await db.EndAll(account.Id, but: me.SessionId);
        await signIn.RefreshSignInAsync(account);
        TempData.Say(say["Password.Changed"]);
        return this.BackTo(this.AfterSignIn(form.ReturnUrl) ?? (me.IsHeldUp ? null : "/account"));
    }

    private void CheckShape(PasswordForm form)
    {
        if (string.IsNullOrEmpty(form.Current)) ModelState.AddModelError(nameof(form.Current), say["Current.Missing"]);
        if (string.IsNullOrEmpty(form.New)) ModelState.AddModelError(nameof(form.New), say["New.Missing"]);
        else if (form.New == form.Current) ModelState.AddModelError(nameof(form.New), say["New.Same"]);
        else if (form.New != form.Again) ModelState.AddModelError(nameof(form.Again), say["Again.Differs"]);
    }

    private async Task<IActionResult> Locked(Data.Accounts.Account account)
    {
        db.Audited(actor, clock.UtcNow, "sign-in.locked", ("account", account.Id));
        await db.SaveChangesAsync();
        await signIn.SignOutAsync();
        TempData.Say(say["SignIn.Locked", clock.LocalOf(account.LockoutEnd!.Value.UtcDateTime).ToString("HH:mm"),
            Math.Max(1, (int)Math.Ceiling((account.LockoutEnd.Value.UtcDateTime - clock.UtcNow).TotalMinutes))], kind: "stop");
        return RedirectToAction("Show", "SignIn");
    }

    private ViewResult Refused(PasswordForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(Page, form with { Forced = me.MustChangePassword });
    }
}
