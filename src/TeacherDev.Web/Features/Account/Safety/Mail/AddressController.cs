using System.Net.Mail;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Outbox;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Account.Safety.Overview;
using TeacherDev.Web.Features.Account.Safety.SecondStep;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Safety.Mail;

/// <summary>The address that a forgotten password is reset by. It counts once a code sent to it came back: a slip would open the account to a stranger.</summary>
[Authorize(Access.SignedIn)]
[Route("account/mail")]
public sealed class AddressController(
    SignInManager<Data.Accounts.Account> signIn, PasswordAgain password, Letters letters, PostBell bell, MailService mail,
    TeacherDevDb db, DistrictClock clock, Actor actor, SignedInPerson me, IStringLocalizer<SafetyText> say) : Controller
{
    private const string Kind = "mail-code", Asked = "mail-address";
    private static readonly TimeSpan Useful = TimeSpan.FromMinutes(10), Between = TimeSpan.FromMinutes(1);
    private UserManager<Data.Accounts.Account> Accounts => signIn.UserManager;

    [HttpGet]
    public IActionResult Show() => mail.IsOn ? View("AddressForm", new AddressForm()) : Redirect("~/account");

    [HttpPost]
    public async Task<IActionResult> Ask(AddressForm form)
    {
        if (!mail.IsOn) return Redirect("~/account");
        if (await Accounts.GetUserAsync(User) is not { } account) return Challenge();
        var address = form.Address?.Trim() ?? "";
        if (address.Length is 0 or > OutboxMail.AddressLength || !MailAddress.TryCreate(address, out var read) || read.Address != address)
            ModelState.AddModelError(nameof(form.Address), say[address.Length == 0 ? "Mail.Missing" : "Mail.Odd"]);
        else if (await SentJustNow(account)) ModelState.AddModelError(nameof(form.Address), say["Mail.JustNow"]);
        if (ModelState.IsValid && await password.WhyNot(account, form.Password) is { } why) ModelState.AddModelError(nameof(form.Password), why);
        if (!ModelState.IsValid) return Refused("AddressForm", form);

        var code = await Accounts.GenerateChangeEmailTokenAsync(account, address);
        db.Posted(Kind, account.Id, address, letters.Write(account, "Letter.Code", code), clock.UtcNow, Useful);
        await db.SaveChangesAsync();
        bell.Ring();
        TempData[Asked] = address;
        return RedirectToAction(nameof(ShowConfirmation));
    }

    [HttpGet("confirmation")]
    public IActionResult ShowConfirmation() => TempData.Peek(Asked) is string address
        ? View("ConfirmationForm", new ConfirmationForm { Address = address }) : RedirectToAction(nameof(Show));

    [HttpPost("confirmation")]
    public async Task<IActionResult> Confirm(ConfirmationForm form)
    {
        if (await Accounts.GetUserAsync(User) is not { } account) return Challenge();
        if (TempData.Peek(Asked) is not string address) return RedirectToAction(nameof(Show));
        if (await WhyNot(account, address, TypedCode.Clean(form.Code)) is { } why)
        {
            ModelState.AddModelError(nameof(form.Code), why);
            return Refused("ConfirmationForm", form with { Address = address });
        }

        TempData.Remove(Asked);
        await db.EndAll(account.Id, but: me.SessionId);
        await signIn.RefreshSignInAsync(account);
        TempData.Say(say["Mail.Changed", MaskedAddress.Of(address)]);
        return Redirect("~/account");
    }

    /// <summary>Takes the address if the code is right. Guessing locks the account as at the door.</summary>
    private async Task<string?> WhyNot(Data.Accounts.Account account, string address, string code)
    {
        if (code.Length == 0) return say["Code.Missing"];
        if (await Accounts.IsLockedOutAsync(account)) return say["Again.Locked"];
        await using var together = await db.Database.BeginTransactionAsync();
        if ((await Accounts.ChangeEmailAsync(account, address, code)).Succeeded)
        {
            db.Audited(actor, clock.UtcNow, "mail-address.changed", ("account", account.Id), new { address = MaskedAddress.Of(address) });
            await db.SaveChangesAsync();
            await together.CommitAsync();
            return null;
        }

        await Accounts.AccessFailedAsync(account);
        await together.CommitAsync();
        return say["Mail.CodeWrong"];
    }

    private Task<bool> SentJustNow(Data.Accounts.Account account)
    {
        var since = clock.UtcNow - Between;
        return db.Outbox.AnyAsync(m => m.AccountId == account.Id && m.Kind == Kind && m.QueuedAt > since);
    }

    private ViewResult Refused(string page, object form)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(page, form);
    }
}
