using Microsoft.AspNetCore.DataProtection;
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

    /// <summary>The keys that sign cookies and forms survive a restart beside the data.</summary>
    /// <exception cref="SettingFault">The data folder cannot be made.</exception>
    public static void AddKeys(this IServiceCollection services, Settings settings)
    {
        try
        {
            services.AddDataProtection().SetApplicationName("TeacherDev")
                .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(settings.DataFolder, "keys")));
        }
        catch (Exception denied) when (denied is IOException or UnauthorizedAccessException)
        {
            throw new SettingFault(SetupText.Say("DataFolder.Denied", settings.DataFolder));
        }
    }
}
