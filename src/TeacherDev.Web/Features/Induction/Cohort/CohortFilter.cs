using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data.Induction;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Web.Features.Induction.Cohort;

/// <summary>One attempt on the cohort page, seen from today; tenths.</summary>
/// <param name="Pace">Where an even pace stands today.</param>
/// <param name="Projected">Where it lands at the pace so far; null where nothing can be told.</param>
public sealed record CohortLine(CohortRow Row, int Pace, int? Projected, DateOnly Today)
{
    public static CohortLine Of(CohortRow row, ResultRules rules, DateOnly today) => new(
        row, Projection.Pace(row.Window, row.Target, today), IsOpenOn(row, today) && row.Counted < row.Target ? Projection.Of(row.Window, row.Counted, today) : null, today)
    {
        AsksForResult = rules.Asks(row.EndOn),
    };

    /// <summary>The district decides about it here, and not before the time of the rules.</summary>
    public required bool AsksForResult { get; init; }

    /// <summary>The mentor of the pair that runs, who is in post no more; null where there is none.</summary>
    public string? FormerMentor { get; init; }

    /// <summary>Their last day in post; null where none is on record.</summary>
    public DateOnly? MentorUntil { get; init; }

    /// <summary>The mentor whom they have, in post.</summary>
    public string? Mentor => FormerMentor is null ? Row.Mentor : null;

    public bool IsOpen => IsOpenOn(Row, Today);

    /// <summary>It is over, and nobody has decided what became of it, however long ago that was; asked for by the rules, or by the school.</summary>
    public bool IsUndecided => (AsksForResult || Waits) && Row.Outcome is null && Row.EndOn < Today;

    /// <summary>It runs, and has less than an even pace would: of all hours, or of a part that is asked for.</summary>
    public bool IsBelow => IsOpen && Row.Status is not (nameof(DutyStatus.Met) or nameof(DutyStatus.Exempt)) && Behind > 0;

    /// <summary>How far it is behind an even pace, by the hours or by the part that lacks more; not above 0 where it is behind in neither.</summary>
    public int Behind => Math.Max(Pace - Row.Counted, Row.PartShort == 0 ? int.MinValue : Projection.Pace(Row.Window, Row.PartTarget, Today) - PartCounted);

    /// <summary>What there is of the part that misses most.</summary>
    public int PartCounted => Row.PartTarget - Row.PartShort;

    /// <summary>It has enough hours for an even pace, and too little of a part.</summary>
    public bool LacksPart => IsBelow && Row.Counted >= Pace;

    /// <summary>It is below an even pace, and by no more than the duty lets pass: its status is still on track.</summary>
    public bool IsTolerated => IsBelow && Row.Status == nameof(DutyStatus.OnTrack);

    /// <summary>The school has proposed what becomes of it, and the district has not decided.</summary>
    public bool Waits => Row.Proposed is not null;

    /// <summary>It runs, and at the pace so far ends short of the hours or of a part.</summary>
    public bool WillMiss => IsOpen && (Projected < Row.Target || (Row.PartShort > 0 && Projection.Of(Row.Window, PartCounted, Today) < Row.PartTarget));

    /// <summary>Share of the window that is over.</summary>
    public double Passed => Math.Clamp((Today.DayNumber - Row.StartOn.DayNumber + 1.0) / Row.Window.Days, 0, 1);

    /// <summary>What became of it, or where it stands.</summary>
    public string State => Row.Outcome?.ToString() ?? Row.Status;

    private static bool IsOpenOn(CohortRow row, DateOnly today) => row.Window.Contains(today) && row.Outcome is null;
}

/// <summary>Which first years are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record CohortFilter
{
    public const string All = "all";

    /// <summary>Over, and without a result.</summary>
    public static readonly string Undecided = "Undecided";

    /// <summary>Part of a name or number.</summary>
    public string? Q { get; init; }

    /// <summary>A school's code.</summary>
    public string? School { get; init; }

    /// <summary>The class by the first year of its school year, or all; what runs or waits for its result where nothing is said.</summary>
    public string? Year { get; init; }

    /// <summary>A standing, an outcome, or that there is none and it is over.</summary>
    public string? State { get; init; }

    /// <summary>Those without a mentor in post.</summary>
    public bool Alone { get; init; }

    /// <summary>Those below an even pace.</summary>
    public bool Below { get; init; }

    /// <summary>Those who will not make it at the pace so far.</summary>
    public bool Missing { get; init; }

    /// <summary>Those about whom a proposal waits for the district.</summary>
    public bool Waiting { get; init; }

    /// <summary>name, school, start, hours or pace; turned round by a minus before it. Whoever is behind most first, where nothing is said.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "behind";

    public bool Narrows => this with { Sort = null, Page = null } != new CohortFilter();

    /// <summary>The days on which the class begins; null for no class in particular.</summary>
    public DateRange? Years => int.TryParse(Year, NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is > 1990 and < 2190 ? InductionClass.Starts(new(year)) : null;

    /// <summary>What the picture shows: a class, or everybody of today; search and state narrow the list below it alone.</summary>
    public IEnumerable<CohortLine> Shown(IEnumerable<CohortLine> lines, DateOnly today) => lines
        .Where(l => Years is not null || Year == All || l.Row.Window.Contains(today) || l.IsUndecided)
        .Where(l => string.IsNullOrEmpty(School) || l.Row.SchoolCode == School);

    public IReadOnlyList<CohortLine> Listed(IEnumerable<CohortLine> shown)
    {
        var search = new NameSearch(Q);
        return [.. Sorted(shown.Where(l =>
            search.Finds(l.Row.Name, l.Row.Number, l.Row.NameKeys)
            && (string.IsNullOrEmpty(State) || (State == Undecided ? l.IsUndecided : l.State == State))
            && (!Alone || (l.Mentor is null && l.IsOpen))
            && (!Below || l.IsBelow)
            && (!Missing || l.WillMiss)
            && (!Waiting || l.Waits)))];
    }

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("school", School), new("year", Year), new("state", State), new("alone", Alone ? "true" : null), new("below", Below ? "true" : null),
        new("missing", Missing ? "true" : null), new("waiting", Waiting ? "true" : null), new("sort", Sort),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));

    private IOrderedEnumerable<CohortLine> Sorted(IEnumerable<CohortLine> lines)
    {
        Func<CohortLine, IComparable> by = SortedBy.TrimStart('-') switch
        {
            "name" => l => l.Row.NameKeys,
            "school" => l => l.Row.SchoolCode ?? "",
            "start" => l => l.Row.StartOn,
            "hours" => l => l.Row.Counted,
            "pace" => l => l.Pace,
            _ => l => l.IsOpen ? -l.Behind : int.MaxValue,
        };
        return (SortedBy.StartsWith('-') ? lines.OrderByDescending(by) : lines.OrderBy(by)).ThenBy(l => l.Row.NameKeys, StringComparer.Ordinal).ThenBy(l => l.Row.TeacherId).ThenBy(l => l.Row.StartOn);
    }
}
