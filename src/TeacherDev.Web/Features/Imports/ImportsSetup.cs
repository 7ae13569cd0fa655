using TeacherDev.Web.Excel;
using TeacherDev.Web.Features.Imports.Commands;
using TeacherDev.Web.Features.Imports.Reading;
using TeacherDev.Web.Features.Imports.Running;

namespace TeacherDev.Web.Features.Imports;

/// <summary>What this room asks of the container.</summary>
public static class ImportsSetup
{
    public static IServiceCollection AddImports(this IServiceCollection services) => services
        .AddSingleton<WorkbookLimits>()
        .AddSingleton<ImportProgress>()
        .AddSingleton<ImportSignal>()
        .AddSingleton<IImporter, RosterImporter>()
        .AddSingleton<IImporter, RecordsImporter>()
        .AddSingleton<ImportReader>()
        .AddSingleton<RefusedRows>()
        .AddScoped<ImportByCommand>()
        .AddScoped<ImportDesk>()
        .AddScoped<ImportWork>()
        .AddScoped<ImportQueue>()
        .AddHostedService<ImportWorker>();
}
