using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Account.Users;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Keeping.OneAccount;

/// <summary>One account: roles and school given and taken, closed and opened, a new one-time password.</summary>
[Authorize(Access.KeepAccounts)]
[Route("accounts/{id:int}")]
public sealed class AccountController(
    TeacherDevDb db, DistrictClock clock, SignedInPerson me, Actor actor, IPasswordHasher<Data.Accounts.Account> hasher, AccountChange change, IStringLocalizer<KeepingText> say) : Controller
{
    [HttpGet]
    public async Task<IActionResult> Show(int id, CancellationToken stop) => await Find(id, stop) is { } account ? await Page(account, null, AccountPage.Clash.None, stop) : NotFound();

    [HttpPost]
    public async Task<IActionResult> Save(int id, AccountForm form, CancellationToken stop)
    {
        if (await Find(id, stop) is not { } account) return NotFound();
        if (form.Stamp != account.ConcurrencyStamp) return await Clashed(account, form, stop);
        var refusals = await change.WhyNot(account, form, me, stop);
        foreach (var (field, sentence) in refusals) ModelState.AddModelError(field, sentence);
        if (!ModelState.IsValid) return await Refused(account, form, stop);
        try
        {
            await change.Do(account, form, actor, stop);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return await Find(id, stop) is { } now ? await Clashed(now, form, stop) : NotFound();
        }

        return Said(id, "Said.Saved");
    }

    [HttpPost("closing")]
    public Task<IActionResult> Close(int id, AccountForm form, CancellationToken stop) => Turn(id, form, account =>
    {
        if (account.ClosedAt is null) account.Close(clock.UtcNow, ClosedBy.Person);
        return "account.closed";
    }, "Said.Closed", stop);

    [HttpPost("opening")]
    public Task<IActionResult> Open(int id, AccountForm form, CancellationToken stop) => Turn(id, form, account =>
    {
        account.Open();
        return "account.opened";
    }, "Said.Opened", stop);

    /// <summary>Shown once, on the answer itself; nothing but its hash is kept.</summary>
    [HttpPost("password")]
    public async Task<IActionResult> GivePassword(int id, AccountForm form, CancellationToken stop)
    {
        if (await Find(id, stop) is not { } account) return NotFound();
        if (WhyNotAct(account, form) is { } refused) return await Refused(account, refused, stop);
        var password = OneTimePassword.Make();
        account.GiveOneTime(hasher.HashPassword(account, password));
        db.Audited(actor, clock.UtcNow, "password.reset", ("account", account.Id), why: form.Why!.Trim());
        if (await WhyNotSaved(id, form, stop) is { } clashed) return clashed;
        Response.Headers.CacheControl = "no-store";
        return View("NewPassword", new NewPassword(account, password));
    }

    private async Task<IActionResult> Turn(int id, AccountForm form, Func<Data.Accounts.Account, string> turn, string said, CancellationToken stop)
    {
        if (await Find(id, stop) is not { } account) return NotFound();
        if (WhyNotAct(account, form) is { } refused) return await Refused(account, refused, stop);
        db.Audited(actor, clock.UtcNow, turn(account), ("account", account.Id), why: form.Why!.Trim());
        return await WhyNotSaved(id, form, stop) ?? Said(id, said);
    }

    /// <summary>Saves an act. Every sign-in changes the account too, so that one may come between reading and saving.</summary>
    /// <returns>The page as it is now; null when the act was saved.</returns>
    private async Task<IActionResult?> WhyNotSaved(int id, AccountForm form, CancellationToken stop)
    {
        try
        {
            await db.SaveChangesAsync(stop);
            return null;
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            if (await Find(id, stop) is not { } account) return NotFound();
            ModelState.AddModelError("", say["Clash"]);
            Response.StatusCode = StatusCodes.Status409Conflict;
            return await Page(account, await AccountPage.Shown(db, account, stop) with { Why = form.Why }, AccountPage.Clash.None, stop);
        }
    }

    /// <returns>The form to show again; null when the act may be done.</returns>
    private AccountForm? WhyNotAct(Data.Accounts.Account account, AccountForm form)
    {
        if (account.Id == me.AccountId) ModelState.AddModelError("", say["Own.NotHere"]);
        if (string.IsNullOrWhiteSpace(form.Why)) ModelState.AddModelError(nameof(form.Why), say["Why.Missing"]);
        else if (form.Why.Trim().Length > AuditRow.WhyLength) ModelState.AddModelError(nameof(form.Why), say["Why.Long", AuditRow.WhyLength]);
        return ModelState.IsValid ? null : new AccountForm { Why = form.Why };
    }

    private Task<Data.Accounts.Account?> Find(int id, CancellationToken stop) => db.AccountsKeptBy(me).SingleOrDefaultAsync(a => a.Id == id, stop);

    private RedirectResult Said(int id, string sentence)
    {
        TempData.Say(say[sentence]);
        return Redirect($"/accounts/{id}");
    }

    private async Task<IActionResult> Clashed(Data.Accounts.Account account, AccountForm form, CancellationToken stop)
    {
        ModelState.Remove(nameof(form.Stamp));
        ModelState.AddModelError("", say["Clash"]);
        Response.StatusCode = StatusCodes.Status409Conflict;
        return await Page(account, form, AccountPage.Clash.ChangedMeanwhile, stop);
    }

    private async Task<IActionResult> Refused(Data.Accounts.Account account, AccountForm form, CancellationToken stop)
    {
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        if (form.Stamp is not null) return await Page(account, form, AccountPage.Clash.None, stop);
        var shown = await AccountPage.Shown(db, account, stop);
        return await Page(account, shown with { Why = form.Why }, AccountPage.Clash.None, stop);
    }

    private async Task<ViewResult> Page(Data.Accounts.Account account, AccountForm? form, AccountPage.Clash clash, CancellationToken stop) =>
        View("AccountPage", await AccountPage.Read(db, clock, me, account, form, clash, stop));
}
