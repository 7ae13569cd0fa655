using Microsoft.AspNetCore.Authentication.Cookies;

namespace TeacherDev.Web.Setup.SignIn;

/// <summary>Whoever sends a form after their sign-in has run out comes back to the form's page: what they sent to cannot be looked at.</summary>
internal static class WayBack
{
    public static void Lead(CookieAuthenticationOptions options)
    {
        var usual = options.Events.OnRedirectToLogin;
        options.Events.OnRedirectToLogin = context =>
        {
            var request = context.Request;
            if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
                context.RedirectUri = $"{request.Scheme}://{request.Host}{request.PathBase}{options.LoginPath}{QueryString.Create(options.ReturnUrlParameter, PageOf(request))}";
            return usual(context);
        };
    }

    private static string PageOf(HttpRequest request) =>
        Uri.TryCreate(request.Headers.Referer.ToString(), UriKind.Absolute, out var page) && page.Authority == request.Host.Value ? page.PathAndQuery : "/";
}
