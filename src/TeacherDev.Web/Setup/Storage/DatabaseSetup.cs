using Microsoft.AspNetCore.DataProtection;
using TeacherDev.Data;
using TeacherDev.Data.Engines;

namespace TeacherDev.Web.Setup.Storage;

internal static class DatabaseSetup
{
    public static void AddDatabase(this IServiceCollection services, Settings settings)
    {
        services.AddDbContext<TeacherDevDb>(options => options.UseEngine(settings.Engine, settings.Connection));
        services.AddScoped<PolicyStart>();
        services.AddScoped<DatabaseStart>();
        services.AddHealthChecks().AddDbContextCheck<TeacherDevDb>("database", tags: [Health.Ready]);
    }

    /// <summary>The keys that sign cookies and forms survive a restart beside the data.</summary>
    public static void AddKeys(this IServiceCollection services, Settings settings) =>
        services.AddDataProtection().SetApplicationName("TeacherDev")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(settings.DataFolder, "keys")));
}
