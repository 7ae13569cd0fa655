using Microsoft.Extensions.DependencyInjection.Extensions;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Web.Features.Teachers.Listing;
using TeacherDev.Web.Features.Teachers.Overview;
using TeacherDev.Web.Features.Teachers.Schools;
using TeacherDev.Web.Features.Teachers.WhatIf;

namespace TeacherDev.Web.Features.Teachers;

/// <summary>What this room asks of the container.</summary>
public static class TeachersSetup
{
    public static IServiceCollection AddTeachers(this IServiceCollection services)
    {
        services.TryAddSingleton<Workbench>();
        return services
            .AddScoped<Scope>()
            .AddScoped<TeachersReader>()
            .AddScoped<OverviewReader>()
            .AddScoped<SchoolsReader>()
            .AddScoped<SchoolSheet>()
            .AddScoped<GroupWhatIfReader>()
            .AddScoped<TeacherSheet>();
    }
}
