using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Web.Features.Shared.Changes;
using TeacherDev.Web.Features.Shared.Lists;
using TeacherDev.Web.Features.Teachers.Listing;
using TeacherDev.Web.Features.Teachers.Overview;

namespace TeacherDev.Web.Features.Teachers.Schools;

/// <summary>One school on one duty.</summary>
/// <param name="Code">Null for the line of those in no post, and for the sum.</param>
/// <param name="People">In post there today.</param>
/// <param name="Bound">Whom the duty binds today.</param>
/// <param name="Exempt">Whom it does not bind for leave or an exemption.</param>
/// <param name="Met">Who has done it.</param>
/// <param name="OnTrack">Who keeps pace; nobody where the duty has none.</param>
/// <param name="Missing">Tenths of an hour that the others lack.</param>
public sealed record SchoolLine(string? Code, string Name, int People, int Bound, int Exempt, int Met, int OnTrack, long Missing)
{
    public int Short => Bound - Met;

    /// <summary>Tenths of a percent of those who have done it or keep pace; null where the duty binds nobody.</summary>
    public int? Share => Shares.Of(Met + OnTrack, Bound);
}

/// <summary>The schools side by side.</summary>
/// <param name="Duty">The policy shown; null where none is in force.</param>
public sealed record SchoolsPage(Policy? Duty, IReadOnlyList<Policy> Duties, IReadOnlyList<SchoolLine> Lines, string? Sort)
{
    public const string LeastFirst = "share";

    /// <summary>The policy events that its figures stand with.</summary>
    public EventsInForce Events { get; init; } = EventsInForce.None;

    public bool IsDistrict { get; init; }

    /// <summary>Which page was asked for.</summary>
    public int Page { get; init; } = 1;

    public Paging Paging => new(Page, Lines.Count);

    public bool HasPace => Duty?.HasPace() == true;

    /// <summary>The columns of figures: how each is sorted and named.</summary>
    public IEnumerable<(string By, string Key)> Columns =>
    [
        ("people", "Schools.People"), ("bound", "Schools.Bound"), ("exempt", "Schools.Exempt"), ("met", "Schools.Met"),
        .. HasPace ? [("ontrack", "Schools.OnTrack")] : Array.Empty<(string, string)>(),
        ("short", "Schools.Short"), ("missing", "Schools.Missing"), (LeastFirst, HasPace ? "Schools.Share.Pace" : "Schools.Share"),
    ];

    /// <summary>Who stands in no post today: below the sum and outside it.</summary>
    public SchoolLine? NoPost { get; init; }

    public SchoolLine Sum => new(null, "", Lines.Sum(l => l.People), Lines.Sum(l => l.Bound), Lines.Sum(l => l.Exempt), Lines.Sum(l => l.Met), Lines.Sum(l => l.OnTrack), Lines.Sum(l => l.Missing));

    public string SortedBy => Sort?.TrimStart('-') is "school" or "people" or "bound" or "exempt" or "met" or "ontrack" or "short" or "missing" or LeastFirst ? Sort : LeastFirst;

    /// <summary>Equal ones in the order of their codes; a school that the duty does not bind stands last by share.</summary>
    public IEnumerable<SchoolLine> Sorted
    {
        get
        {
            Func<SchoolLine, long> by = SortedBy.TrimStart('-') switch
            {
                "people" => l => l.People,
                "bound" => l => l.Bound,
                "exempt" => l => l.Exempt,
                "met" => l => l.Met,
                "ontrack" => l => l.OnTrack,
                "short" => l => l.Short,
                "missing" => l => l.Missing,
                LeastFirst => l => l.Share ?? (SortedBy[0] == '-' ? -1 : 1001),
                _ => _ => 0,
            };
            return SortedBy == "-school" ? Lines.Reverse() : SortedBy[0] == '-' ? Lines.OrderByDescending(by) : Lines.OrderBy(by);
        }
    }

    public string PeopleOf(SchoolLine line) => Of(line).Address();

    public string ExemptOf(SchoolLine line) => (Of(line) with { Duty = Duty!.Code, Status = "Exempt" }).Address();

    public string MetOf(SchoolLine line) => (Of(line) with { Duty = Duty!.Code, Status = "Met" }).Address();

    public string ShortOf(SchoolLine line) => (Of(line) with { Duty = Duty!.Code, Short = true }).Address();

    public string OnTrackOf(SchoolLine line) => (Of(line) with { Duty = Duty!.Code, Status = "OnTrack" }).Address();

    /// <summary>The address of the same figures as a file.</summary>
    /// <param name="kind">csv or xlsx.</param>
    public string File(string kind) => $"/teachers/schools/export.{kind}?duty={Duty!.Code}&sort={SortedBy}";

    private static TeachersFilter Of(SchoolLine line) => new() { School = line.Code ?? TeachersFilter.NoPost };
}
