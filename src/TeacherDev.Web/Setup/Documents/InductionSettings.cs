using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Web.Features.Claims;
using TeacherDev.Web.Features.Induction;
using TeacherDev.Web.Features.Policies;

namespace TeacherDev.Web.Setup.Documents;

/// <summary>By which document the district runs the first year.</summary>
internal static class InductionSettings
{
    public static InductionRules Read(IConfiguration from) =>
        DistrictDocument.Read(from, "Induction:Document", "zhejiang-2016", InductionRulesReading.Read, typeof(InductionText), typeof(ClaimsText), typeof(PoliciesText));
}
