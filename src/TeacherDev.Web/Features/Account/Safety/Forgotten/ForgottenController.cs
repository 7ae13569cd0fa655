using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Outbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Messages;

namespace TeacherDev.Web.Features.Account.Safety.Forgotten;

/// <summary>Asks for a link by mail. The answer is the same whether there is such an account or not; either way one row is written.</summary>
[AllowAnonymous]
[Route("account/forgotten")]
public sealed class ForgottenController(
    UserManager<Data.Accounts.Account> accounts, ResetLink link, Letters letters, PostBell bell, MailService mail,
    TeacherDevDb db, DistrictClock clock, Actor actor, IStringLocalizer<SafetyText> say) : Controller
{
    private const string Page = "ForgottenForm", Kind = "password-reset";
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(5);

    [HttpGet]
    public IActionResult Show() => View(Page, new ForgottenForm { MailIsOn = mail.IsOn });

    [HttpPost]
    public async Task<IActionResult> Ask(ForgottenForm form)
    {
        if (mail.Settings is not { } server) return RedirectToAction(nameof(Show));
        if (string.IsNullOrWhiteSpace(form.UserName))
        {
            ModelState.AddModelError(nameof(form.UserName), say["Forgotten.UserNameMissing"]);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View(Page, form with { MailIsOn = true });
        }

        var account = await accounts.FindByNameAsync(form.UserName.Trim());
        if (account is not null && await MayHaveLetter(account))
            db.Posted(Kind, account.Id, account.Email!, letters.Write(account, "Letter.Reset", await link.Make(account, server)), clock.UtcNow, ResetLink.Life);
        db.Audited(actor, clock.UtcNow, "password.asked", account is null ? null : ("account", account.Id));
        await db.SaveChangesAsync();
        bell.Ring();
        TempData.Say(say["Forgotten.Asked"], kind: "info");
        return RedirectToAction("Show", "SignIn");
    }

    /// <summary>To a confirmed address only, not to an account that is shut, and not one letter upon another.</summary>
    private async Task<bool> MayHaveLetter(Data.Accounts.Account account)
    {
        var (now, since) = (clock.UtcNow, clock.UtcNow - Between);
        return account is { Email: not null, EmailConfirmed: true } && !IsShut(account, now)
            && !await db.Outbox.AnyAsync(m => m.AccountId == account.Id && m.Kind == Kind && m.QueuedAt > since);
    }

    /// <summary>Locked for longer than any guessing locks.</summary>
    internal static bool IsShut(Data.Accounts.Account account, DateTime now) => account.LockoutEnd?.UtcDateTime > now.AddDays(1);
}
