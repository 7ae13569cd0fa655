using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Web.Features.Shared.Forms;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Safety.SecondStep.Changing;

[Authorize(Access.SignedIn)]
public sealed class SecondStepChangeController(
    UserManager<Data.Accounts.Account> accounts, PasswordAgain password, SecondStepTurn turn, SignInRules rules, SignedInPerson me,
    IStringLocalizer<SafetyText> say) : Controller
{
    private const string Page = "SecondStepChangeForm", Off = "Off", NewCodes = "NewCodes";

    /// <summary>Whose roles call for the second step cannot turn it off; a lost telephone is for the administrator.</summary>
    [HttpGet("/account/second-step/removal")]
    public Task<IActionResult> AskOff() => Ask(Off);

    [HttpPost("/account/second-step/removal")]
    public Task<IActionResult> TurnOff(SecondStepChangeForm form) => Change(form, Off, async account =>
    {
        await turn.Off(account);
        TempData.Say(say["Off.Done"]);
        return Redirect("~/account");
    });

    [HttpGet("/account/second-step/new-codes")]
    public Task<IActionResult> AskCodes() => Ask(NewCodes);

    [HttpPost("/account/second-step/new-codes")]
    public Task<IActionResult> MakeCodes(SecondStepChangeForm form) => Change(form, NewCodes, async account =>
    {
        TempData[RecoveryCodesController.Kept] = await turn.NewCodes(account);
        return RedirectToAction("Show", "RecoveryCodes");
    });

    private async Task<IActionResult> Ask(string about) =>
        await Own(about) is null ? Redirect("~/account") : View(Page, new SecondStepChangeForm { About = about });

    private async Task<IActionResult> Change(SecondStepChangeForm form, string about, Func<Data.Accounts.Account, Task<IActionResult>> change)
    {
        if (await Own(about) is not { } account) return Redirect("~/account");
        if (await password.WhyNot(account, form.Password) is not { } why) return await change(account);
        ModelState.AddModelError(nameof(form.Password), why);
        Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return View(Page, form with { About = about });
    }

    private async Task<Data.Accounts.Account?> Own(string about) =>
        about == Off && rules.NeedsSecondStep(me.Roles) ? null
        : await accounts.GetUserAsync(User) is { TwoFactorEnabled: true } account ? account : null;
}
