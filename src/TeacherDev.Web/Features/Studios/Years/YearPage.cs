using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Web.Features.Studios.Cockpit;

namespace TeacherDev.Web.Features.Studios.Years;

/// <summary>What a studio and who leads it owed in a school year, and each thing that counts for it.</summary>
/// <param name="Year">The school year's first.</param>
/// <param name="HasLater">The next school year began while the studio works.</param>
public sealed record YearPage(StudioPage Studio, int Year, IReadOnlyList<YearDuty> Duties, bool HasEarlier, bool HasLater);
