using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Readiness;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Careers.Timeline;

/// <summary>A working life on one page.</summary>
/// <param name="Records">All of the register that stand or wait, the latest first.</param>
/// <param name="Roster">What the last roster says where the register says something else: the kind, the roster's word, the register's.</param>
/// <param name="Years">Whole years of service.</param>
/// <param name="RetiresIn">The year; null where the birthday is not known.</param>
/// <param name="Steps">What comes next on the ladders, with how far they are.</param>
/// <param name="MayEnter">The reader may propose here, or enter.</param>
public sealed record CareerPage(
    Teacher Teacher, School? School, bool IsOwn, CareerChart Chart, IReadOnlyList<CareerRecord> Records, IReadOnlyList<(CareerAct Act, string Roster, string Register)> Roster,
    int Years, int? RetiresIn, CareerCatalogue Catalogue, DateOnly Today, bool MayEnter, IReadOnlyList<NextStep> Steps)
{
    private const int Soon = 12;

    /// <summary>What ends within a year, or ended within the last, and was not renewed.</summary>
    public IEnumerable<CareerRecord> Ending => Records
        .Where(r => r.State == CareerState.Confirmed && r.ValidUntilOn <= Today.AddMonths(Soon) && r.ValidUntilOn >= Today.AddMonths(-Soon) && !Records.Any(o => o.EarlierId == r.Id && o.Holds))
        .OrderBy(r => r.ValidUntilOn);

    public CareerRecord? Title => Records.FirstOrDefault(r => r is { State: CareerState.Confirmed, Act: CareerAct.Title } && r.StartOn <= Today);

    public int Honours => Records.Count(r => r is { State: CareerState.Confirmed, Act: CareerAct.Honour or CareerAct.Star } && r.Days.Contains(Today));
}
