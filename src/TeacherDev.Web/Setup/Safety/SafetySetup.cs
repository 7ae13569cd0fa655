using System.Net;
using Microsoft.AspNetCore.CookiePolicy;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.HttpOverrides;

namespace TeacherDev.Web.Setup.Safety;

internal static class SafetySetup
{
    /// <summary>What a form may weigh; only an upload raises it for itself.</summary>
    private const int MostBytes = 1024 * 1024;

    public static void AddLimits(this WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = MostBytes;
        });
        builder.Services.Configure<FormOptions>(form =>
        {
            form.MultipartBodyLengthLimit = MostBytes;
            form.ValueCountLimit = 2000;
        });
    }

    public static void AddSafety(this IServiceCollection services, IConfiguration settings, IHostEnvironment environment)
    {
        services.AddExceptionHandler<BugLog>();
        services.AddHsts(hsts => hsts.MaxAge = TimeSpan.FromDays(365));
        services.Configure<CookiePolicyOptions>(cookies =>
        {
            cookies.HttpOnly = HttpOnlyPolicy.Always;
            cookies.MinimumSameSitePolicy = SameSiteMode.Lax;
            cookies.Secure = environment.IsDevelopment() ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
        });
        services.Configure<ForwardedHeadersOptions>(forwarded =>
        {
            forwarded.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            forwarded.KnownIPNetworks.Clear();
            forwarded.KnownProxies.Clear();
            foreach (var proxy in Trusted(settings)) forwarded.KnownProxies.Add(proxy);
        });
    }

    /// <summary>Believes the address that a proxy reports only if the proxy is named in the settings.</summary>
    public static void UseTrustedProxy(this WebApplication app)
    {
        if (Trusted(app.Configuration).Count > 0) app.UseForwardedHeaders();
    }

    private static IReadOnlyList<IPAddress> Trusted(IConfiguration settings) =>
        [.. (settings.GetSection("Proxy:Trusted").Get<string[]>() ?? []).Select(Address)];

    private static IPAddress Address(string text) =>
        IPAddress.TryParse(text, out var address) ? address : throw new SettingFault(SetupText.Say("Proxy.Odd", text));
}
