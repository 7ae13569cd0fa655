using TeacherDev.Web.Features.Reports.Yearly;

namespace TeacherDev.Web.Features.Reports;

/// <summary>What this room asks of the container.</summary>
public static class ReportsSetup
{
    public static IServiceCollection AddReports(this IServiceCollection services) => services
        .AddScoped<YearlyReading>()
        .AddScoped<YearlyWorkbook>();
}
