using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Reports.Figures;
using TeacherDev.Web.Features.Shared.Changes;

namespace TeacherDev.Web.Features.Reports.Yearly;

/// <summary>What was computed of the year before, for comparison.</summary>
public sealed record YearBefore(YearHours Hours, int FullTime, IReadOnlyDictionary<string, DutyRate> Rates);

/// <summary>Everything that the yearly workbook tells.</summary>
public sealed record YearlyReport
{
    public required District District { get; init; }
    public required YearHours Hours { get; init; }
    public required YearBefore Before { get; init; }

    /// <summary>The one school that it is about; null for the district.</summary>
    public School? Only { get; init; }

    public required IReadOnlyDictionary<int, School> Schools { get; init; }

    /// <summary>The versions in force on the as-of date, in the pack's order.</summary>
    public required IReadOnlyList<Policy> Policies { get; init; }

    /// <summary>The policy events that the results stand with.</summary>
    public EventsInForce Events { get; init; } = EventsInForce.None;

    /// <summary>By school and number; for the district also those who left within the year.</summary>
    public required IReadOnlyList<TeacherLine> Teachers { get; init; }

    public required int FullTime { get; init; }

    /// <summary>The ledger's root of the last month that is over; null before the first.</summary>
    public LedgerRoot? Root { get; init; }

    public ReportYear Year => Hours.Year;

    public DutyRate Rate(string policy) => DutyRate.Of(StatusesOf(policy, Teachers));

    public DutyRate Rate(string policy, int school) => DutyRate.Of(StatusesOf(policy, Teachers.Where(t => t.Hours.SchoolId == school)));

    private static IEnumerable<DutyStatus> StatusesOf(string policy, IEnumerable<TeacherLine> people) =>
        people.Where(t => t.Hours.IsInPost).Select(t => t.Duty(policy)).OfType<DutyResult>().Select(d => d.Status);
}
