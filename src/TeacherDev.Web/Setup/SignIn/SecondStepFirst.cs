using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Setup.SignIn;

/// <summary>Whose roles call for a second step at sign-in sets it up before anything else, once the password is their own.</summary>
internal sealed class SecondStepFirst : IAuthorizationFilter
{
    private const string SetUp = "/account/second-step";
    private static readonly PathString[] Open = [SetUp, "/account/password", "/account/sign-out", "/account/sign-out-everywhere", "/account/language", "/account/theme", "/errors"];

    public void OnAuthorization(AuthorizationFilterContext context)
    {
        var http = context.HttpContext;
        if (SignedInPerson.From(http.User) is not { MustAddSecondStep: true, MustChangePassword: false }) return;
        if (Open.Any(path => http.Request.Path.StartsWithSegments(path))) return;
        context.Result = new RedirectResult(SetUp);
    }
}
