using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Careers.Cohorts;

namespace TeacherDev.Web.Features.Cohorts.Listing;

/// <summary>Which cohorts are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record CohortFilter
{
    /// <summary>Part of a name or of who is in charge.</summary>
    public string? Q { get; init; }

    /// <summary>A code of the catalogue.</summary>
    public string? Kind { get; init; }

    /// <summary>running, planned, over, closed or all.</summary>
    public string? Show { get; init; }

    /// <summary>name, start, end or members; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public static readonly string[] Shows = ["now", "running", "planned", "over", "closed", "all"];

    public string Shown => Shows.Contains(Show) ? Show! : "now";

    public string SortedBy => Sort ?? "-start";

    public bool Narrows => this with { Sort = null, Page = null } != new CohortFilter();

    /// <param name="cohorts">Those that may be seen.</param>
    public IQueryable<CohortRow> Of(IQueryable<Cohort> cohorts, DateOnly today)
    {
        cohorts = Shown switch
        {
            "now" => cohorts.Where(c => c.Closing == null),
            "running" => cohorts.Where(c => c.Closing == null && c.StartOn <= today && c.EndOn >= today),
            "planned" => cohorts.Where(c => c.Closing == null && c.StartOn > today),
            "over" => cohorts.Where(c => c.Closing == null && c.EndOn < today),
            "closed" => cohorts.Where(c => c.Closing != null),
            _ => cohorts,
        };
        var text = TeacherQuestion.Clean(Q);
        if (text.Length > 0)
        {
            cohorts = cohorts.Where(c => c.Name.Contains(text) || c.InCharge.Contains(text));
        }

        if (!string.IsNullOrEmpty(Kind))
        {
            cohorts = cohorts.Where(c => c.Kind == Kind);
        }

        return Sorted(cohorts.Select(c => new CohortRow
        {
            Id = c.Id, Name = c.Name, Kind = c.Kind, StartOn = c.StartOn, EndOn = c.EndOn, Places = c.Places, InCharge = c.InCharge, ClosedOn = c.Closing == null ? null : c.Closing.LastOn,
            Members = c.Members.Count(m => m.WithdrawnAt == null && m.ExitReason == null),
            Completed = c.Members.Count(m => m.WithdrawnAt == null && m.Result == CohortResult.Completed),
            Waiting = c.Members.Where(m => m.WithdrawnAt == null).SelectMany(m => m.Stays).Count(s => s.State == StayState.Reported),
        }));
    }

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("kind", Kind), new("show", Show), new("sort", Sort),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));

    private IQueryable<CohortRow> Sorted(IQueryable<CohortRow> rows) => SortedBy switch
    {
        "name" => rows.OrderBy(r => r.Name).ThenBy(r => r.Id),
        "-name" => rows.OrderByDescending(r => r.Name).ThenBy(r => r.Id),
        "end" => rows.OrderBy(r => r.EndOn).ThenBy(r => r.Id),
        "-end" => rows.OrderByDescending(r => r.EndOn).ThenBy(r => r.Id),
        "members" => rows.OrderBy(r => r.Members).ThenBy(r => r.Id),
        "-members" => rows.OrderByDescending(r => r.Members).ThenBy(r => r.Id),
        "start" => rows.OrderBy(r => r.StartOn).ThenBy(r => r.Id),
        _ => rows.OrderByDescending(r => r.StartOn).ThenBy(r => r.Id),
    };
}

/// <summary>One line of the list.</summary>
public sealed record CohortRow
{
    public int Id { get; init; }
    public required string Name { get; init; }
    public required string Kind { get; init; }
    public DateOnly StartOn { get; init; }
    public DateOnly EndOn { get; init; }
    public int Places { get; init; }
    public required string InCharge { get; init; }
    public DateOnly? ClosedOn { get; init; }

    /// <summary>Whoever is in it, or was to its end.</summary>
    public int Members { get; init; }
    public int Completed { get; init; }

    /// <summary>Stays that wait for the office's word.</summary>
    public int Waiting { get; init; }

    public CohortState StateOn(DateOnly today) =>
        ClosedOn is not null ? CohortState.Closed : today < StartOn ? CohortState.Planned : today <= EndOn ? CohortState.Running : CohortState.Over;

    /// <summary>How much of its days is over, 0 to 1.</summary>
    public double Elapsed(DateOnly today) => Math.Clamp((today.DayNumber - StartOn.DayNumber + 1) / (double)(EndOn.DayNumber - StartOn.DayNumber + 1), 0, 1);
}
