using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Shared.Forms;

namespace TeacherDev.Web.Features.Account.Safety.Forgotten;

/// <summary>A new password by the link of a letter. The link's code leaves the address at once, for a cookie that no script reads.</summary>
[AllowAnonymous]
[Route("account/password-reset")]
[ResponseCache(NoStore = true)]
public sealed class ResetController(
    UserManager<Data.Accounts.Account> accounts, ResetLink link, TeacherDevDb db, DistrictClock clock, Actor actor, IStringLocalizer<SafetyText> say) : Controller
{
    private const string Page = "ResetForm", Cookie = "td.reset";
    private static readonly CookieOptions Kept = new()
    {
        HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Path = "/account/password-reset", MaxAge = ResetLink.Life,
    };

    [HttpGet]
    public async Task<IActionResult> Show(string? code)
    {
        if (code is not null)
        {
            Response.Cookies.Append(Cookie, code, Kept);
            return RedirectToAction(nameof(Show));
        }

        return View(Page, new ResetForm { IsOver = await link.Open(Request.Cookies[Cookie]) is null });
    }

    [HttpPost]
    public async Task<IActionResult> Change(ResetForm form)
    {
        if (await link.Open(Request.Cookies[Cookie]) is not ({ } account, { } token)) return Refused(new() { IsOver = true });
        if (string.IsNullOrEmpty(form.New)) ModelState.AddModelError(nameof(form.New), say["Reset.NewMissing"]);
        else if (form.New != form.Again) ModelState.AddModelError(nameof(form.Again), say["Reset.Differs"]);
        if (!ModelState.IsValid) return Refused(form);

        if (await Reset(account, token, form.New!) is { Succeeded: false } refused)
        {
            foreach (var error in refused.Errors) ModelState.AddModelError(nameof(form.New), error.Description);
            return Refused(form);
        }

        Response.Cookies.Delete(Cookie, Kept);
        TempData.Say(say["Reset.Done"]);
        return RedirectToAction("Show", "SignIn");
    }

    /// <summary>With the new password every sign-in ends. A lock opens too, unless a second step stands behind it that could be guessed at.</summary>
    private async Task<IdentityResult> Reset(Data.Accounts.Account account, string token, string password)
    {
        await using var together = await db.Database.BeginTransactionAsync();
        var isShut = ForgottenController.IsShut(account, clock.UtcNow);
        if (await accounts.ResetPasswordAsync(account, token, password) is { Succeeded: false } refused) return refused;
        account.MustChangePassword = false;
        if (!account.TwoFactorEnabled && !isShut) (account.LockoutEnd, account.AccessFailedCount) = (null, 0);
        db.Audited(actor with { Id = account.Id, Name = account.DisplayName }, clock.UtcNow, "password.reset-by-mail", ("account", account.Id));
        await db.SaveChangesAsync();
        await db.EndAll(account.Id);
        await together.CommitAsync();
        return IdentityResult.Success;
    }

    private ViewResult Refused(ResetForm form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(Page, form);
    }
}
