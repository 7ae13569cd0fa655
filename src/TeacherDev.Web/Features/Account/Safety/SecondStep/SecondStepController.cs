using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Safety.SecondStep;

[Authorize(Access.SignedIn)]
[Route("account/second-step")]
public sealed class SecondStepController(
    UserManager<Data.Accounts.Account> accounts, SecondStepKey keys, SecondStepTurn turn, TimeProvider time, SignedInPerson me,
    IStringLocalizer<SafetyText> say) : Controller
{
    private const string Page = "SecondStepForm";

    [HttpGet]
    public async Task<IActionResult> Show()
    {
        if (await accounts.GetUserAsync(User) is not { } account) return Challenge();
        if (account.TwoFactorEnabled) return Redirect("~/account");
        var (key, hidden) = keys.Offer(account.Id);
        return View(Page, Shown(new() { Sealed = hidden }, account, key));
    }

    [HttpPost]
    public async Task<IActionResult> Confirm(SecondStepForm form)
    {
        if (await accounts.GetUserAsync(User) is not { } account) return Challenge();
        if (account.TwoFactorEnabled || keys.Open(account.Id, form.Sealed) is not { } key) return RedirectToAction(nameof(Show));
        var code = TypedCode.Clean(form.Code);
        if (TimedCode.StepOf(key, code, time.GetUtcNow()) is { } step)
        {
            TempData[RecoveryCodesController.Kept] = await turn.On(account, key, step);
            return RedirectToAction("Show", "RecoveryCodes");
        }

        ModelState.AddModelError(nameof(form.Code), say[code.Length == 0 ? "Code.Missing" : "Code.Wrong"]);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(Page, Shown(form, account, key));
    }

    private SecondStepForm Shown(SecondStepForm form, Data.Accounts.Account account, string key) => form with
    {
        Forced = me.MustAddSecondStep,
        Key = string.Join(' ', key.Chunk(4).Select(four => new string(four))),
        Picture = QrPicture.Draw(keys.Address(key, account.UserName!), say["Qr.Title"]),
    };
}
