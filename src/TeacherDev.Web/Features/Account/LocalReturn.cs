using Microsoft.AspNetCore.Mvc;

namespace TeacherDev.Web.Features.Account;

internal static class LocalReturn
{
    /// <summary>Back to where the person was going, if that is a page of ours; never to another site, never to an account form.</summary>
    public static RedirectResult BackTo(this ControllerBase controller, string? returnUrl) =>
        controller.Redirect(controller.Url.IsLocalUrl(returnUrl) ? returnUrl : "/");

    /// <summary>After a sign-in: to where they were going, by way of an own password if they hold a one-time one.</summary>
    public static IActionResult Onward(this ControllerBase controller, Data.Accounts.Account account, string? returnUrl) => account.MustChangePassword
        ? controller.RedirectToAction("Show", "Password", new { returnUrl = controller.AfterSignIn(returnUrl) })
        : controller.BackTo(controller.AfterSignIn(returnUrl));

    public static string? AfterSignIn(this ControllerBase controller, string? returnUrl) =>
        controller.Url.IsLocalUrl(returnUrl) && !returnUrl.StartsWith("/account", StringComparison.OrdinalIgnoreCase) ? returnUrl : null;
}
