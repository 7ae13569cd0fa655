using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Reports.Figures;

namespace TeacherDev.Web.Features.Reports.Yearly;

/// <summary>One person's year in the workbook.</summary>
/// <param name="Hours">What they completed, and where they were in post.</param>
/// <param name="School">The name of the school on the as-of date; of the last one for whoever left; "" for none.</param>
/// <param name="Category">The staff category on the as-of date.</param>
/// <param name="Duties">The windows that overlap the year, in the pack's order, oldest first.</param>
/// <param name="Exemptions">Leave and exemptions on record.</param>
public sealed record TeacherLine(
    PersonHours Hours, string Number, string Name, string School, string Category, DateOnly TeachingStart, IReadOnlyList<DutyResult> Duties, IReadOnlyList<Exemption> Exemptions)
{
    /// <summary>The window of a duty that stands in the person's row: the one that is open on the as-of date, else the last.</summary>
    public DutyResult? Duty(string code) => Duties.LastOrDefault(d => d.Policy.Code == code);

    /// <summary>Windows that ended unmet, and those behind their pace.</summary>
    public IEnumerable<DutyResult> ShortOf => Duties.Where(d => d.Status is DutyStatus.NotMet or DutyStatus.AtRisk);
}
