using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Setup.SignIn;

/// <summary>Whoever holds a one-time password chooses an own one before anything else.</summary>
internal sealed class PasswordFirst : IAuthorizationFilter
{
    private const string ChoosePassword = "/account/password";
    private static readonly PathString[] Open = [ChoosePassword, "/account/sign-out", "/account/sign-out-everywhere", "/account/language", "/account/theme", "/errors"];

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (!SignedInPerson.From(http.User).MustChangePassword) return;
        if (Open.Any(path => http.Request.Path.StartsWithSegments(path))) return;
        context.Result = new RedirectResult(ChoosePassword);
    }
}
