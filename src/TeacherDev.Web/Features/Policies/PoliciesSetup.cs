using TeacherDev.Web.Features.Policies.Commands;
using TeacherDev.Web.Features.Policies.Words;

namespace TeacherDev.Web.Features.Policies;

/// <summary>What this room asks of the container.</summary>
public static class PoliciesSetup
{
    public static IServiceCollection AddPolicies(this IServiceCollection services) => services.AddScoped<PlainWords>().AddScoped<PolicyRecording>();
}
