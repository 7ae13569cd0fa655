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
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(1);

    public static void AddAccounts(this IServiceCollection services, IConfiguration settings, IHostEnvironment environment)
    {
        var rules = ReadSignInRules.Read(settings, environment.IsDevelopment());
        services.AddSingleton(rules);
        services.AddIdentity<Account, IdentityRole<int>>(Rules)
            .AddEntityFrameworkStores<TeacherDevDb>()
            .AddClaimsPrincipalFactory<PersonClaims>()
            .AddErrorDescriber<AccountSentences>()
            .AddUserStore<AccountStore>()
            .AddSignInManager<KeptSignIns>()
            .AddDefaultTokenProviders()
            .AddTokenProvider<AuthenticatorCodes>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddProvider(settings);
        services.AddScoped<ISecurityStampValidator, SessionCheck>();
        services.Configure<IdentityPasskeyOptions>(o => o.UserVerificationRequirement = "required"); // finger or PIN: it stands for both steps
        services.ConfigureApplicationCookie(o => Cookie(o, rules));
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorUserIdScheme, o => o.Cookie.Name = "td.step");
        services.Configure<CookieAuthenticationOptions>(IdentityConstants.TwoFactorRememberMeScheme, o => o.Cookie.Name = "td.known");
        var checkedEvery = TimeSpan.FromSeconds(settings.CountOf("SignIn:CheckedEverySeconds", 60, least: 0));
        services.Configure<SecurityStampValidatorOptions>(o => (o.ValidationInterval, o.OnRefreshingPrincipal) = (checkedEvery, SessionCheck.KeepSession));
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
        options.Tokens.ChangeEmailTokenProvider = TokenOptions.DefaultEmailProvider; // a code to type, no link
    }

    private static void Cookie(CookieAuthenticationOptions options, SignInRules rules)
    {
        options.Cookie.Name = "td";
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Lax;
        options.ExpireTimeSpan = rules.Inactive;
        options.SlidingExpiration = true;
        options.LoginPath = "/account/sign-in";
        options.LogoutPath = "/account/sign-out";
        options.ReturnUrlParameter = "returnUrl";
        WayBack.Lead(options);
        options.Events.OnCheckSlidingExpiration = context =>
        {
            // Not only when half of the time is over, which would sign people out after half of what they were promised.
            context.ShouldRenew |= context.ElapsedTime > Fresh;
            return Task.CompletedTask;
        };
        options.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static Actor ActorOf(HttpContext? context, SignedInPerson person) => context is null
        ? Actor.Command(Environment.UserName)
        : new(person.IsSignedIn ? person.AccountId : null, person.Name, context.Connection.RemoteIpAddress?.ToString() ?? "", context.TraceIdentifier) { Form = SentForm.Of(context) };
}
