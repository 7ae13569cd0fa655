using System.Buffers.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;
using Kept = TeacherDev.Data.Accounts.Passkeys;

namespace TeacherDev.Web.Features.Account.Safety.Passkeys;

[Authorize(Access.SignedIn)]
[Route("account/passkeys")]
public sealed class PasskeysController(
    SignInManager<Data.Accounts.Account> signIn, PasswordAgain password, TeacherDevDb db, DistrictClock clock, Actor actor,
    IStringLocalizer<SafetyText> say) : Controller
{
    private const string Page = "PasskeyForm";
    private UserManager<Data.Accounts.Account> Accounts => signIn.UserManager;

    [HttpGet]
    public IActionResult Show() => View(Page, new PasskeyForm());

    /// <summary>Asked for by the script: what the browser needs to make a key, once name and password are right.</summary>
    [HttpPost("options")]
    public async Task<IActionResult> Begin(PasskeyForm form)
    {
        if (await Accounts.GetUserAsync(User) is not { } account) return Challenge();
        if (await WhyNot(account, form) is { } why) return UnprocessableEntity(new { why });
        var options = await signIn.MakePasskeyCreationOptionsAsync(
            new() { Id = $"{account.Id}", Name = account.UserName!, DisplayName = account.DisplayName });
        return Content(options, "application/json");
    }

    [HttpPost]
    public async Task<IActionResult> Add(PasskeyForm form)
    {
        if (await Accounts.GetUserAsync(User) is not { } account) return Challenge();
        if (await Made(form.Credential) is not { UserEntity: { } whose, Passkey: { } passkey } || whose.Id != $"{account.Id}" || passkey.CredentialId.Length > Kept.IdBytes)
            return Refused(form, say["Passkey.NotMade"]);

        passkey.Name = Named(form) is { Length: > 0 } name ? name : say["Passkey.Unnamed"];
        db.Audited(actor, clock.UtcNow, "passkey.added", ("account", account.Id), new { name = passkey.Name });
        await Accounts.AddOrUpdatePasskeyAsync(account, passkey);
        TempData.Say(say["Passkey.Added", passkey.Name]);
        return Redirect("~/account");
    }

    [HttpPost("{id}/removal")]
    public async Task<IActionResult> Remove(string id)
    {
        if (await Accounts.GetUserAsync(User) is not { } account) return Challenge();
        if (!Base64Url.IsValid(id) || await Accounts.GetPasskeyAsync(account, Base64Url.DecodeFromChars(id)) is not { } passkey) return NotFound();
        db.Audited(actor, clock.UtcNow, "passkey.removed", ("account", account.Id), new { name = passkey.Name });
        await Accounts.RemovePasskeyAsync(account, passkey.CredentialId);
        TempData.Say(say["Passkey.Removed", passkey.Name ?? ""]);
        return Redirect("~/account");
    }

    private static string Named(PasskeyForm form) => form.Name?.Trim() ?? "";

    private async Task<string?> WhyNot(Data.Accounts.Account account, PasskeyForm form) =>
        PasskeyName.WhyNot(Named(form), await Accounts.GetPasskeysAsync(account), say) ?? await password.WhyNot(account, form.Password);

    private async Task<PasskeyAttestationResult?> Made(string? credential)
    {
        if (string.IsNullOrEmpty(credential)) return null;
        try
        {
            return await signIn.PerformPasskeyAttestationAsync(credential) is { Succeeded: true } made ? made : null;
        }
        catch (InvalidOperationException)
        {
            return null; // nobody had asked for options, or too long ago
        }
    }

    private ViewResult Refused(PasskeyForm form, string why)
    {
        ModelState.Remove(nameof(form.Credential));
        ModelState.AddModelError("", why);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(Page, form with { Credential = null });
    }
}
