using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Web.Features.Policies.Previews;
using TeacherDev.Web.Features.Policies.Taking;
using TeacherDev.Web.Features.Policies.Words;
using TeacherDev.Web.Features.Shared;

namespace TeacherDev.Web.Features.Policies;

/// <summary>What this room asks of the container.</summary>
public static class PoliciesSetup
{
    public static IServiceCollection AddPolicies(this IServiceCollection services)
    {
        services.TryAddSingleton<Workbench>();
        return services
            .AddScoped<PlainWords>()
            .AddScoped<SayCondition>(s => new AudienceWords(s.GetRequiredService<IStringLocalizer<PoliciesText>>()).Phrase)
            .AddScoped<PolicyDifferences>()
            .AddScoped<TakingCheck>()
            .AddScoped<PolicyTaker>()
            .AddScoped<DraftPreview>()
            .AddScoped<PreviewReader>()
            .AddScoped<PreviewSheet>();
    }
}
