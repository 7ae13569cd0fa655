using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Web.Features.Credits.Overview;

/// <summary>Where somebody stands: the nearest duty, the others, this year, the years before, the last entries.</summary>
public sealed record OverviewFigures(PersonCredits Credits, DutyResult? Nearest, IReadOnlyList<DutyResult> Others, IReadOnlyList<DutyResult> Waiting, IReadOnlyList<DutyResult> Closed)
{
    private const int LastEntries = 5;

    /// <summary>How many of them stand and were passed.</summary>
    public int Entries => Credits.Standing.Count();

    public IReadOnlyList<LedgerEntry> Last => [.. Credits.Standing.OrderByDescending(e => e.CompletedOn).ThenByDescending(e => e.Id).Take(LastEntries)];

    public int ClosedShort => Closed.Count(d => d.Status == DutyStatus.NotMet);

    public static OverviewFigures Of(PersonCredits credits)
    {
        var current = credits.Current.ToList();
        var nearest = current.Where(d => d.Status is not (DutyStatus.NotStarted or DutyStatus.NotEvaluable or DutyStatus.Exempt))
            .OrderBy(Urgency).ThenBy(d => d.Window.End).ThenByDescending(d => d.Target).FirstOrDefault();
        return new(
            credits,
            nearest,
            [.. current.Where(d => d != nearest && d.Status != DutyStatus.NotStarted)],
            [.. current.Where(d => d.Status == DutyStatus.NotStarted)],
            [.. credits.Closed.OrderByDescending(d => d.Window.End).ThenBy(d => d.Policy.Order)]);
    }

    /// <summary>What runs and is open comes before what rolls, and that before what is done.</summary>
    private static int Urgency(DutyResult duty) => duty.Status switch
    {
        DutyStatus.AtRisk or DutyStatus.OnTrack => 0,
        DutyStatus.NotMet => 1,
        _ => duty.Policy.Window is Rounds ? 2 : 3,
    };
}
