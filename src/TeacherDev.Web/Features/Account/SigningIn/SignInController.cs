using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Account.Provider;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.SigningIn;

[AllowAnonymous]
[Route("account/sign-in")]
public sealed class SignInController(
    SignInManager<Data.Accounts.Account> signIn,
    TeacherDevDb db,
    DistrictClock clock,
    Actor actor,
    SignedInPerson me,
    IHostEnvironment environment,
    IEnumerable<DemoSignIns> demo,
    IEnumerable<ProviderDoor> doors,
    IStringLocalizer<AccountText> say) : Controller
{
    private const string Page = "SignInForm";

    [HttpGet]
    public async Task<IActionResult> Show(string? returnUrl, string? demo) => me.IsSignedIn
        ? this.BackTo(this.AfterSignIn(returnUrl))
        : View(Page, await Offered(new() { ReturnUrl = this.AfterSignIn(returnUrl) }, demo));

    [HttpPost]
    public async Task<IActionResult> Enter(SignInForm form)
    {
        if (string.IsNullOrWhiteSpace(form.UserName)) ModelState.AddModelError(nameof(form.UserName), say["UserName.Missing"]);
        if (string.IsNullOrEmpty(form.Password)) ModelState.AddModelError(nameof(form.Password), say["Password.Missing"]);
        if (!ModelState.IsValid) return await Refused(form);

        var account = await signIn.UserManager.FindByNameAsync(form.UserName!.Trim());
        if (account is null)
        {
            // As long as a real check takes, so that the answer's time does not tell which names exist.
            signIn.UserManager.PasswordHasher.HashPassword(new(), form.Password!);
            return await Failed(form, null);
        }

        if (await OnlyBy(account) is { } door)
        {
            ModelState.AddModelError("", say["Provider.Only", door.Name]);
            return await Refused(form);
        }

        var result = await signIn.PasswordSignInAsync(account, form.Password!, isPersistent: false, lockoutOnFailure: true);
        if (result.RequiresTwoFactor) return RedirectToAction("Show", "SecondStepSignIn", new { returnUrl = this.AfterSignIn(form.ReturnUrl) });
        if (!result.Succeeded) return result.IsLockedOut ? await Locked(form, account) : await Failed(form, account);

        await Tell("sign-in.done", account, actor with { Id = account.Id, Name = account.DisplayName });
        return this.Onward(account, form.ReturnUrl);
    }

    /// <summary>The district's own sign-in, where a linked account must come by it.</summary>
    private async Task<ProviderDoor?> OnlyBy(Data.Accounts.Account account) =>
        doors.FirstOrDefault(d => !d.LocalPassword) is { } door && await db.UserLogins.AnyAsync(l => l.UserId == account.Id && l.LoginProvider == ProviderDoor.Scheme) ? door : null;

    private async Task<IActionResult> Failed(SignInForm form, Data.Accounts.Account? account)
    {
        await Tell("sign-in.failed", account, actor);
        ModelState.AddModelError("", say["SignIn.Failed", signIn.Options.Lockout.MaxFailedAccessAttempts, Minutes(signIn.Options.Lockout.DefaultLockoutTimeSpan)]);
        return await Refused(form);
    }

    private async Task<IActionResult> Locked(SignInForm form, Data.Accounts.Account account)
    {
        await Tell("sign-in.locked", account, actor);
        if (account.ClosedAt is not null)
        {
            ModelState.AddModelError("", say["SignIn.Closed"]);
            return await Refused(form);
        }

        var until = account.LockoutEnd!.Value.UtcDateTime;
        ModelState.AddModelError("", say["SignIn.Locked", clock.LocalOf(until).ToString("HH:mm"), Minutes(until - clock.UtcNow)]);
        return await Refused(form);
    }

    private static int Minutes(TimeSpan span) => Math.Max(1, (int)Math.Ceiling(span.TotalMinutes));

    private async Task Tell(string action, Data.Accounts.Account? account, Actor who)
    {
        db.Audited(who, clock.UtcNow, action, account is null ? null : ("account", account.Id));
        await db.SaveChangesAsync();
    }

    private async Task<ViewResult> Refused(SignInForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(Page, await Offered(form, null));
    }

    private async Task<SignInForm> Offered(SignInForm form, string? chosen)
    {
        if (!environment.IsDevelopment() || demo.FirstOrDefault() is not { } offer) return form;
        var there = await db.Users.Where(u => u.IsDemo).Select(u => u.UserName).ToListAsync();
        var people = offer.People.Where(p => there.Contains(p.UserName)).ToList();
        return people.Find(p => p.UserName == chosen) is { } person
            ? form with { Demo = people, UserName = person.UserName, DemoPassword = offer.Password }
            : form with { Demo = people };
    }
}
