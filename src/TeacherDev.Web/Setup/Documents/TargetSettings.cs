using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Features.Policies;
using TeacherDev.Web.Features.Targets;

namespace TeacherDev.Web.Setup.Documents;

/// <summary>Which figures the district set itself; in Development those of the demo district.</summary>
internal static class TargetSettings
{
    public static void AddTargetPlan(this IServiceCollection services, IConfiguration from, IHostEnvironment environment) => services.AddSingleton(DistrictDocument.Read(
        from, "Targets:Plan", environment.IsDevelopment() ? "demo" : "xiuzhou-2025", json => TargetPlanReading.Read(json, [.. LeadRule.Words.Keys]), typeof(TargetsText), typeof(PoliciesText)));
}
