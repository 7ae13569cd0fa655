using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared.Charts;
using TeacherDev.Web.Features.Teachers.Listing;

namespace TeacherDev.Web.Features.Teachers.Overview;

/// <summary>Where the people of the list stand on one duty. Each figure is the address of exactly those people.</summary>
/// <param name="Duty">The policy shown.</param>
/// <param name="Tabs">All policies that somebody here owes.</param>
public sealed record DutyOverview(Policy Duty, IReadOnlyList<DutyTab> Tabs, TeachersFilter Filter)
{
    public required IReadOnlyDictionary<string, int> People { get; init; }

    /// <summary>How many the duty binds today: without the exempt and those whose window has not begun.</summary>
    public required int Bound { get; init; }

    /// <summary>Tenths of an hour that all who are short lack together.</summary>
    public required long Short { get; init; }

    /// <summary>How many have not done it yet.</summary>
    public required int ShortPeople { get; init; }

    public required SchoolDots? Dots { get; init; }

    /// <summary>The schools with the least done; none for whoever speaks for one school.</summary>
    public required IReadOnlyList<FarSchool> Farthest { get; init; }

    public required HoursDistribution? Distribution { get; init; }

    public int Met => People.GetValueOrDefault("Met");

    public int NotBound => People.Values.Sum() - Bound;

    /// <summary>Tenths of a percent: who has done it; while it runs, who has done it or keeps pace.</summary>
    public int? Share => Shares.Of(Met + (Duty.HasPace() ? People.GetValueOrDefault("OnTrack") : 0), Bound);

    /// <summary>The statuses that this duty can show: one that rolls is met or not, one that runs has a pace.</summary>
    public IEnumerable<string> Open => Duty.HasPace()
        ? new[] { "OnTrack", "AtRisk", "NotMet" }.Where(s => s != "NotMet" || People.GetValueOrDefault(s) > 0)
        : ["NotMet"];

    public string With(string status) => (Here with { Status = status }).Address();

    public string WithShort => (Here with { Short = true, Sort = "-" + Duty.Code }).Address();

    private TeachersFilter Here => Filter with { Duty = Duty.Code, Status = null, Short = false, From = null, To = null, Page = null, Sort = null };
}

/// <summary>A school far from done, and the list of who is short there.</summary>
/// <param name="Share">Tenths of a percent.</param>
public sealed record FarSchool(string Name, int Short, int Bound, int Share, string Address);

/// <summary>One duty to choose, and the list with it chosen.</summary>
public sealed record DutyTab(Policy Duty, int People, string Address);

public static class Shares
{
    /// <summary>A rolling window is always complete: one has met it or not. Any other runs, and one can keep its pace.</summary>
    public static bool HasPace(this Policy duty) => duty.Window is not Rolling;

    /// <summary>Tenths of a percent, half up, and 100 % only when it is all; null of nobody.</summary>
    public static int? Of(int part, int whole) => whole == 0 ? null : part == whole ? 1000 : (int)Math.Min(999, ((part * 2000L) + whole) / (whole * 2L));
}
