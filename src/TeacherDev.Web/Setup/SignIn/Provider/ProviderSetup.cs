using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Web.Features.Account.Provider;

namespace TeacherDev.Web.Setup.SignIn.Provider;

internal static class ProviderSetup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The district's own sign-in beside ours, when the settings name one.</summary>
    public static void AddProvider(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddScoped<Arrival>();
        if (ProviderSettings.Read(configuration) is not { } settings) return;
        services.AddSingleton(settings.Door);
        services.AddSingleton(s => new ProviderDocument(settings, new HttpClient { Timeout = Patience }, TimeProvider.System));
        services.AddSingleton<IProviderLeave>(s => new ProviderLeave(settings, s.GetRequiredService<ProviderDocument>()));
        services.AddAuthentication().AddOAuth<ProviderOptions, ProviderHandler>(ProviderDoor.Scheme, settings.Door.Name, options =>
        {
            options.SignInScheme = IdentityConstants.ExternalScheme;
            options.ClientId = settings.ClientId;
            options.ClientSecret = settings.ClientSecret;
            options.MatchClaim = settings.Door.Claim;
            options.CallbackPath = "/account/provider/callback";
            // The real ones are told before each use; see the handler.
            (options.AuthorizationEndpoint, options.TokenEndpoint) = ("https://unknown.invalid/", "https://unknown.invalid/");
            options.UsePkce = true;
            options.SaveTokens = false;
            options.BackchannelTimeout = Patience;
            options.CorrelationCookie.Name = "td.provider.";
            options.CorrelationCookie.SameSite = SameSiteMode.Lax;
            options.CorrelationCookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            options.Scope.Clear();
            foreach (var scope in settings.Scopes) options.Scope.Add(scope);
            options.Events.OnRemoteFailure = Refused;
        });
        services.AddOptions<ProviderOptions>(ProviderDoor.Scheme).Configure<ProviderDocument>((options, document) => options.Document = document);
    }

    /// <summary>Whoever comes back without being believed sees a page that says so; the audit keeps why.</summary>
    private static async Task Refused(RemoteFailureContext context)
    {
        var code = context.Failure switch
        {
            ProviderRefusal refusal => refusal.Code,
            { InnerException: ProviderRefusal refusal } => refusal.Code,
            AuthenticationFailureException failure when failure.Message.Contains("Correlation", StringComparison.Ordinal) => "state",
            AuthenticationFailureException failure when failure.Message.Contains("state", StringComparison.OrdinalIgnoreCase) => "state",
            _ => "provider",
        };
        var services = context.HttpContext.RequestServices;
        services.GetRequiredService<ILogger<ProviderHandler>>().LogWarning(context.Failure, "Sign-in by the provider was refused: {Code}.", code);
        var db = services.GetRequiredService<TeacherDevDb>();
        db.Audited(services.GetRequiredService<Actor>(), services.GetRequiredService<DistrictClock>().UtcNow, "sign-in.provider-refused", detail: new { code });
        await db.SaveChangesAsync(context.HttpContext.RequestAborted);
        context.Response.Redirect(context.Request.PathBase + "/account/provider/refusal?why=" + (code is "state" or "expired" ? "late" : code is "unreachable" ? "away" : "odd"));
        context.HandleResponse();
    }
}

/// <summary>The address at which one signs out at the provider too.</summary>
internal sealed class ProviderLeave(ProviderSettings settings, ProviderDocument document) : IProviderLeave
{
    public string? Address => document.EndSession is { } end ? Microsoft.AspNetCore.WebUtilities.QueryHelpers.AddQueryString(end.ToString(), "client_id", settings.ClientId) : null;
}
