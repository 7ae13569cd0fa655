using TeacherDev.Web.Features.Teachers.Listing;
using TeacherDev.Web.Features.Teachers.Overview;
using TeacherDev.Web.Features.Teachers.Schools;

namespace TeacherDev.Web.Features.Teachers;

/// <summary>What this room asks of the container.</summary>
public static class TeachersSetup
{
    public static IServiceCollection AddTeachers(this IServiceCollection services) => services
        .AddScoped<Scope>()
        .AddScoped<TeachersReader>()
        .AddScoped<OverviewReader>()
        .AddScoped<SchoolsReader>()
        .AddScoped<TeacherSheet>();
}
