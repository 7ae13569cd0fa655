using TeacherDev.Data.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Web.Features.Claims;
using TeacherDev.Web.Features.Policies;
using TeacherDev.Web.Setup.Documents;

namespace TeacherDev.Web.Setup.Storage;

/// <summary>By which document the district recognises what teachers report, and where their evidence lies.</summary>
internal static class ClaimSettings
{
    /// <exception cref="SettingFault">The document is not there, or says something that cannot be meant.</exception>
    public static void AddClaimRules(this IServiceCollection services, IConfiguration from, string dataFolder)
    {
        services.AddSingleton(DistrictDocument.Read(from, "Claims:Document", "zhejiang-2016", ClaimRulesReading.Read, typeof(ClaimsText), typeof(PoliciesText)));
        services.AddSingleton(new EvidenceStore(from["Claims:EvidenceFolder"] is { Length: > 0 } folder ? Path.GetFullPath(Path.Combine(dataFolder, folder)) : null));
    }
}
