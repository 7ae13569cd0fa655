using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Identity;
using TeacherDev.Data;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Web.Security;
using TeacherDev.Web.Setup.SignIn.Provider;

namespace TeacherDev.Web.Setup.SignIn;

internal static class AccountsSetup
{
    public static void AddAccounts(this IServiceCollection services, IConfiguration settings)
    {
        services.AddIdentity<Account, IdentityRole<int>>(Rules)
            .AddEntityFrameworkStores<TeacherDevDb>()
            .AddClaimsPrincipalFactory<PersonClaims>()
            .AddErrorDescriber<AccountSentences>()
            .AddDefaultTokenProviders();
        services.AddProvider(settings);
        services.ConfigureApplicationCookie(Cookie);
        var checkedEvery = TimeSpan.FromSeconds(settings.CountOf("SignIn:CheckedEverySeconds", 60, least: 0));
        services.Configure<SecurityStampValidatorOptions>(o => o.ValidationInterval = checkedEvery);
        services.AddAuthorization(Access.Add);
        services.AddHttpContextAccessor();
        services.AddScoped(s => SignedInPerson.From(s.GetRequiredService<IHttpContextAccessor>().HttpContext?.User));
        services.AddScoped(s => ActorOf(s.GetRequiredService<IHttpContextAccessor>().HttpContext, s.GetRequiredService<SignedInPerson>()));
    }

    private static void Rules(IdentityOptions options)
    {
        options.User.AllowedUserNameCharacters = ""; // names may be Chinese
        options.Password.RequiredLength = 10;
        options.Password.RequiredUniqueChars = 5;
        options.Password.RequireUppercase = false;
        options.Password.RequireNonAlphanumeric = false;
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(15);
        options.Lockout.AllowedForNewUsers = true;
    }

    private static void Cookie(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "td";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = TimeSpan.FromHours(8);
        options.SlidingExpiration = true;
        options.LoginPath = "/account/sign-in";
        options.LogoutPath = "/account/sign-out";
        options.ReturnUrlParameter = "returnUrl";
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static Actor ActorOf(HttpContext? context, SignedInPerson person) => context is null
        ? Actor.Command(Environment.UserName)
        : new(person.IsSignedIn ? person.AccountId : null, person.Name, context.Connection.RemoteIpAddress?.ToString() ?? "", context.TraceIdentifier);
}
