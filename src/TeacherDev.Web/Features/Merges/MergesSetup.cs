using Microsoft.AspNetCore.Mvc;

namespace TeacherDev.Web.Features.Merges;

/// <summary>What this room asks of the container.</summary>
public static class MergesSetup
{
    public static IServiceCollection AddMerges(this IServiceCollection services) => services
        .AddScoped<MergeDesk>()
        .AddScoped<Preview.PreviewReader>()
        .Configure<MvcOptions>(o => o.Filters.Add(new OldNumberAnswers()));
}
