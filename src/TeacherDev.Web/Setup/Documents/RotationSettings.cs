using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Web.Features.Policies;
using TeacherDev.Web.Features.Rotations;

namespace TeacherDev.Web.Setup.Documents;

/// <summary>By which rules the district rotates its teachers.</summary>
internal static class RotationSettings
{
    public static void AddRotationRules(this IServiceCollection services, IConfiguration from) =>
        services.AddSingleton(DistrictDocument.Read(from, "Rotation:Document", "zhejiang-2013", RotationRulesReading.Read, typeof(RotationsText), typeof(PoliciesText)));
}
