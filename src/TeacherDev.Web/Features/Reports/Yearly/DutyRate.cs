using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Web.Features.Reports.Yearly;

/// <summary>How many of those whom a duty binds have met it.</summary>
public sealed record DutyRate(int Bound, int Met, int Exempt)
{
    /// <summary>Null where it binds nobody.</summary>
    public double? Share => Bound == 0 ? null : (double)Met / Bound;

    public static DutyRate Of(IEnumerable<DutyStatus> statuses)
    {
        var all = statuses.ToList();
        return new(all.Count, all.Count(s => s == DutyStatus.Met), all.Count(s => s == DutyStatus.Exempt));
    }
}
