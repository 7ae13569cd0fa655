using System.Buffers.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Account.Safety.Passkeys;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Safety.Overview;

[Authorize(Access.SignedIn)]
public sealed class OverviewController(
    UserManager<Data.Accounts.Account> accounts, TeacherDevDb db, DistrictClock clock, SignInRules rules, MailService mail, SignedInPerson me, Actor actor,
    IStringLocalizer<SafetyText> say) : Controller
{
    /// <summary>Asked for by whoever wants to stay signed in; being asked is all that it does.</summary>
    [HttpGet("/account/presence")]
    public NoContentResult Stay() => NoContent();

    [HttpGet("/account")]
    public async Task<IActionResult> Show(CancellationToken cancel) =>
        await accounts.GetUserAsync(User) is { } account ? View("OverviewPage", await Page(account, cancel)) : Challenge();

    [HttpPost("/account/passkeys/{id}/name")]
    public async Task<IActionResult> Rename(string id, string? name, CancellationToken cancel)
    {
        if (await accounts.GetUserAsync(User) is not { } account) return Challenge();
        if (!Base64Url.IsValid(id) || await accounts.GetPasskeyAsync(account, Base64Url.DecodeFromChars(id)) is not { } passkey) return NotFound();
        var called = name?.Trim() ?? "";
        var others = (await accounts.GetPasskeysAsync(account)).Where(p => !p.CredentialId.AsSpan().SequenceEqual(passkey.CredentialId));
        if (PasskeyName.WhyNot(called, others, say) is { } why)
        {
            ModelState.AddModelError("name", why);
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("OverviewPage", await Page(account, cancel) with { Renaming = (id, name ?? "") });
        }

        if (called != passkey.Name)
        {
            db.Audited(actor, clock.UtcNow, "passkey.renamed", ("account", account.Id), new { was = passkey.Name, name = called });
            passkey.Name = called;
            await accounts.AddOrUpdatePasskeyAsync(account, passkey);
        }

        TempData.Say(say["Passkey.Renamed", called]);
        return Redirect("~/account");
    }

    private async Task<OverviewPage> Page(Data.Accounts.Account account, CancellationToken cancel) => new(
        account.UserName!,
        mail.IsOn,
        account is { Email: { } address, EmailConfirmed: true } ? MaskedAddress.Of(address) : null,
        account.TwoFactorEnabled,
        rules.NeedsSecondStep(me.Roles),
        account.TwoFactorEnabled ? await accounts.CountRecoveryCodesAsync(account) : 0,
        PasskeyLine.Of(await accounts.GetPasskeysAsync(account), clock),
        await SessionLine.Of(db, me, rules.Inactive, clock, say, cancel));
}
