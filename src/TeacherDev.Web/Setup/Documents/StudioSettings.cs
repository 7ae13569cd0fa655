using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Features.Policies;
using TeacherDev.Web.Features.Studios;

namespace TeacherDev.Web.Setup.Documents;

/// <summary>By which document the district keeps its studios.</summary>
internal static class StudioSettings
{
    public static void AddStudioRules(this IServiceCollection services, IConfiguration from) =>
        services.AddSingleton(DistrictDocument.Read(from, "Studios:Document", "zhejiang-2026", StudioRulesReading.Read, typeof(StudiosText), typeof(PoliciesText)));
}
