using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Web.Features.Shared.Figures;

namespace TeacherDev.Web.Features.Leave.Listing;

/// <summary>Which leave is asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record LeaveFilter
{
    /// <summary>Part of a name or number.</summary>
    public string? Q { get; init; }

    /// <summary>A school's code.</summary>
    public string? School { get; init; }

    public string? Kind { get; init; }
    public string? State { get; init; }

    /// <summary>A day that it covers.</summary>
    public DateOnly? On { get; init; }

    /// <summary>name, start or asked; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "-asked";

    public bool Narrows => this with { Sort = null, Page = null } != new LeaveFilter();

    /// <param name="people">Whose leave may be seen.</param>
    public IQueryable<LeaveRow> Of(TeacherDevDb db, IQueryable<Teacher> people)
    {
        people = new NameSearch(Q).Among(people);

        if (!string.IsNullOrEmpty(School))
        {
            people = people.Where(t => db.Schools.Any(s => s.Id == t.SchoolId && s.Code == School));
        }

        IQueryable<LeaveRequest> leave = db.LeaveRequests;
        if (!string.IsNullOrEmpty(Kind))
        {
            leave = leave.Where(l => l.Kind == Kind);
        }

        if (Enum.TryParse<LeaveState>(State, out var state) && Enum.IsDefined(state) && State == state.ToString())
        {
            leave = leave.Where(l => l.State == state);
        }

        if (On is { } day)
        {
            leave = leave.Where(l => l.StartOn <= day && (l.EndOn == null || l.EndOn >= day));
        }

        return Sorted(from l in leave
                      join t in people on l.TeacherId equals t.Id
                      select new LeaveRow
                      {
                          Id = l.Id, Number = t.Number, Name = t.Name, NameKeys = t.NameKeys,
                          School = db.Schools.Where(s => s.Id == t.SchoolId).Select(s => s.Name).FirstOrDefault(),
                          Kind = l.Kind, PolicyCode = l.PolicyCode, StartOn = l.StartOn, EndOn = l.EndOn, State = l.State, Reason = l.Reason, Document = l.Document,
                          RequestedBy = l.RequestedBy, RequestedAt = l.RequestedAt, DecidedBy = l.DecidedBy, DecidedAt = l.DecidedAt,
                      });
    }

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("school", School), new("kind", Kind), new("state", State), new("on", On?.AsDay()), new("sort", Sort),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));

    private IQueryable<LeaveRow> Sorted(IQueryable<LeaveRow> rows) => SortedBy switch
    {
        "name" => rows.OrderBy(r => r.NameKeys).ThenByDescending(r => r.Id),
        "-name" => rows.OrderByDescending(r => r.NameKeys).ThenByDescending(r => r.Id),
        "start" => rows.OrderBy(r => r.StartOn).ThenBy(r => r.Id),
        "-start" => rows.OrderByDescending(r => r.StartOn).ThenByDescending(r => r.Id),
        "asked" => rows.OrderBy(r => r.RequestedAt).ThenBy(r => r.Id),
        _ => rows.OrderByDescending(r => r.RequestedAt).ThenByDescending(r => r.Id),
    };
}

/// <summary>One line of the list.</summary>
public sealed record LeaveRow
{
    public int Id { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public string NameKeys { get; init; } = "";
    public string? School { get; init; }
    public required string Kind { get; init; }
    public string? PolicyCode { get; init; }
    public DateOnly StartOn { get; init; }
    public DateOnly? EndOn { get; init; }
    public LeaveState State { get; init; }
    public required string Reason { get; init; }
    public required string Document { get; init; }
    public required string RequestedBy { get; init; }
    public DateTime RequestedAt { get; init; }
    public string? DecidedBy { get; init; }
    public DateTime? DecidedAt { get; init; }
}
