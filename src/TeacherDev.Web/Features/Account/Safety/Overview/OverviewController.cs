using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Messages;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Account.Safety.Overview;

[Authorize(Access.SignedIn)]
public sealed class OverviewController(
    UserManager<Data.Accounts.Account> accounts, TeacherDevDb db, DistrictClock clock, SignInRules rules, MailService mail, SignedInPerson me,
    IStringLocalizer<SafetyText> say) : Controller
{
    /// <summary>Asked for by whoever wants to stay signed in; being asked is all that it does.</summary>
    [HttpGet("/account/presence")]
    public NoContentResult Stay() => NoContent();

    [HttpGet("/account")]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        if (await accounts.GetUserAsync(User) is not { } account) return Challenge();
        return View("OverviewPage", new OverviewPage(
            account.UserName!,
            mail.IsOn,
            account is { Email: { } address, EmailConfirmed: true } ? MaskedAddress.Of(address) : null,
            account.TwoFactorEnabled,
            rules.NeedsSecondStep(me.Roles),
            account.TwoFactorEnabled ? await accounts.CountRecoveryCodesAsync(account) : 0,
            PasskeyLine.Of(await accounts.GetPasskeysAsync(account), clock),
            await SessionLine.Of(db, me, rules.Inactive, clock, say, cancel)));
    }
}
