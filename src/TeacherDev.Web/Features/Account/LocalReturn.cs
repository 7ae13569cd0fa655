using Microsoft.AspNetCore.Mvc;

namespace TeacherDev.Web.Features.Account;

internal static class LocalReturn
{
    /// <summary>Back to where the person was going, if that is a page of ours; never to another site, never to an account form.</summary>
    public static RedirectResult BackTo(this ControllerBase controller, string? returnUrl) =>
        controller.Redirect(controller.Url.IsLocalUrl(returnUrl) ? returnUrl : "/");

    public static string? AfterSignIn(this ControllerBase controller, string? returnUrl) =>
        controller.Url.IsLocalUrl(returnUrl) && !returnUrl.StartsWith("/account", StringComparison.OrdinalIgnoreCase) ? returnUrl : null;
}
