using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Careers.OneRecord;

/// <summary>One record with its way, its evidence, and what it renews or corrects.</summary>
/// <param name="Earlier">What it renews.</param>
/// <param name="Later">What renews it.</param>
/// <param name="Instead">What stands instead of it, where it was corrected.</param>
/// <param name="WhyNotDecide">Null where the reader may decide; what keeps them from it, if their office may.</param>
public sealed record RecordPage(
    CareerRecord Record, Teacher Teacher, string? School, CareerCatalogue Catalogue, bool IsOwn, CareerRecord? Earlier, CareerRecord? Later, CareerRecord? Instead,
    bool MayDecide, Refusal? WhyNotDecide, bool MayCorrect, bool MayWithdraw, DateOnly Today, string Reason)
{
    public bool Decides => MayDecide && WhyNotDecide is null;
}
