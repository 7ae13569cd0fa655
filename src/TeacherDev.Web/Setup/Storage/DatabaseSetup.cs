using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using TeacherDev.Data;
using TeacherDev.Data.Engines;
using TeacherDev.Data.Watching;

namespace TeacherDev.Web.Setup.Storage;

internal static class DatabaseSetup
{
    public static void AddDatabase(this IServiceCollection services, Settings settings)
    {
        services.AddDbContextPool<TeacherDevDb>((wired, options) =>
            options.UseEngine(settings.Engine, settings.Connection).AddInterceptors(wired.GetRequiredService<DatabaseWatch>()));
        services.AddScoped<PolicyStart>();
        services.AddScoped<LedgerStart>();
        services.AddScoped<DatabaseStart>();
        services.AddHealthChecks().AddDbContextCheck<TeacherDevDb>("database", tags: [Health.Ready]);
    }

    /// <summary>The name is part of every signature: all nodes have the same, and so did the first release.</summary>
    public static void AddKeys(this IServiceCollection services, IConfiguration from)
    {
        var protection = services.AddDataProtection().SetApplicationName("TeacherDev");
        if (KeyCertificate.Read(from) is { } certificate)
        {
            protection.ProtectKeysWithCertificate(certificate);
        }

        services.AddSingleton<DatabaseKeys>();
        services.AddScoped<KeyStart>();
        services.AddOptions<KeyManagementOptions>().Configure<DatabaseKeys>((options, keys) => options.XmlRepository = keys);
    }
}
