using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Data.Studios;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Studios.Listing;

/// <summary>Which studios are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record StudioFilter
{
    /// <summary>Part of a name, subject or host school.</summary>
    public string? Q { get; init; }

    public string? Kind { get; init; }
    public string? Level { get; init; }

    /// <summary>running, waiting, over or all; for the district unled and due too.</summary>
    public string? Show { get; init; }

    /// <summary>name, members or end; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    /// <summary>Running, and nobody in post leads it.</summary>
    public const string Unled = "unled";

    /// <summary>The district owes it a review.</summary>
    public const string Due = "due";

    public static readonly string[] Shows = ["running", "waiting", "over", "all"], DistrictShows = [Unled, Due];

    public string Shown => Shows.Contains(Show) || DistrictShows.Contains(Show) ? Show! : "running";

    /// <summary>Without what is the district's to ask.</summary>
    public StudioFilter For(bool district) => !district && DistrictShows.Contains(Show) ? this with { Show = null } : this;

    public string SortedBy => Sort ?? "name";

    public bool Narrows => this with { Sort = null, Page = null } != new StudioFilter();

    /// <param name="studios">Those that may be seen.</param>
    /// <param name="due">Those that the district owes a review.</param>
    public IQueryable<StudioRow> Of(TeacherDevDb db, IQueryable<Studio> studios, IReadOnlyCollection<int> due, DateOnly today)
    {
        var (former, seats) = (db.Former(today), db.SeatsOn(today));
        studios = Shown switch
        {
            // One whose term is past runs on until the final review ends it.
            "running" => studios.Where(s => s.State == StudioState.Admitted || s.State == StudioState.Suspended),
            "waiting" => studios.Where(s => s.State == StudioState.Applied || s.State == StudioState.Recommended),
            "over" => studios.Where(s => s.State == StudioState.Closed || s.State == StudioState.Revoked || s.State == StudioState.Declined),
            Unled => db.Unled(studios, today),
            Due => studios.Where(s => due.Contains(s.Id)),
            _ => studios,
        };
        var text = TeacherQuestion.Clean(Q);
        if (text.Length > 0)
        {
            studios = studios.Where(s => s.Name.Contains(text) || s.Subject.Contains(text) || db.Schools.Any(h => h.Id == s.HostSchoolId && h.Name.Contains(text)));
        }

        if (Enum.TryParse<StudioKind>(Kind, out var kind) && kind.ToString() == Kind)
        {
            studios = studios.Where(s => s.Kind == kind);
        }

        if (Enum.TryParse<TrainingLevel>(Level, out var level) && level.ToString() == Level)
        {
            studios = studios.Where(s => s.Level == level);
        }

        return Sorted(studios.Select(s => new StudioRow
        {
            Id = s.Id, Name = s.Name, Kind = s.Kind, Level = s.Level, Subject = s.Subject, Stage = s.Stage, Seats = s.Seats, State = s.State, StartOn = s.StartOn, EndOn = s.EndOn,
            School = db.Schools.Where(h => h.Id == s.HostSchoolId).Select(h => h.Name).First(),
            Alliance = db.Studios.Where(a => a.Id == s.AllianceId).Select(a => a.Name).FirstOrDefault(),
            FormerLeader = db.StudioLeads.Where(l => l.StudioId == s.Id && !l.IsDeputy && l.EndOn == null && former.Any(t => t.Id == l.TeacherId))
                .Select(l => db.Teachers.Where(t => t.Id == l.TeacherId).Select(t => t.Name).First()).FirstOrDefault(),
            FormerSince = db.StudioLeads.Where(l => l.StudioId == s.Id && !l.IsDeputy && l.EndOn == null && former.Any(t => t.Id == l.TeacherId))
                .Select(l => db.Placements.Where(p => p.TeacherId == l.TeacherId && p.Kind == PlacementKind.Post && p.WithdrawnAt == null).Max(p => p.EndOn)).FirstOrDefault(),
            Leaders = db.StudioLeads.Where(l => l.StudioId == s.Id && !l.IsDeputy && l.EndOn == null && !former.Any(t => t.Id == l.TeacherId)).OrderBy(l => l.StartOn).ThenBy(l => l.Id)
                .Select(l => db.Teachers.Where(t => t.Id == l.TeacherId).Select(t => t.Name).First()).ToList(),
            Members = seats.Count(m => m.StudioId == s.Id),
            Held = db.Studios.Count(h => h.AllianceId == s.Id && (h.State == StudioState.Admitted || h.State == StudioState.Suspended)),
            Coming = db.StudioMembers.Count(m => m.StudioId == s.Id && m.State == MemberState.Admitted && m.StartOn > today),
            Waiting = db.StudioMembers.Count(m => m.StudioId == s.Id && (m.State == MemberState.Applied || m.State == MemberState.Recommended || m.State == MemberState.Accepted)),
        }));
    }

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("kind", Kind), new("level", Level), new("show", Show), new("sort", Sort),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));

    private IQueryable<StudioRow> Sorted(IQueryable<StudioRow> rows) => SortedBy switch
    {
        "-name" => rows.OrderByDescending(r => r.Name).ThenBy(r => r.Id),
        "members" => rows.OrderBy(r => r.Members).ThenBy(r => r.Id),
        "-members" => rows.OrderByDescending(r => r.Members).ThenBy(r => r.Id),
        "end" => rows.OrderBy(r => r.EndOn).ThenBy(r => r.Id),
        "-end" => rows.OrderByDescending(r => r.EndOn).ThenBy(r => r.Id),
        _ => rows.OrderBy(r => r.Name).ThenBy(r => r.Id),
    };
}

/// <summary>One line of the list.</summary>
public sealed record StudioRow
{
    public int Id { get; init; }
    public required string Name { get; init; }
    public StudioKind Kind { get; init; }
    public TrainingLevel Level { get; init; }
    public required string Subject { get; init; }
    public required string Stage { get; init; }
    public int Seats { get; init; }
    public StudioState State { get; init; }
    public DateOnly StartOn { get; init; }
    public DateOnly EndOn { get; init; }
    public required string School { get; init; }
    public string? Alliance { get; init; }

    /// <summary>Who leads it, or would; nobody who is in post no more.</summary>
    public IReadOnlyList<string> Leaders { get; init; } = [];

    /// <summary>Who leads it by its record, and is in post no more.</summary>
    public string? FormerLeader { get; init; }

    /// <summary>Their last day in post; null where none is on record.</summary>
    public DateOnly? FormerSince { get; init; }

    public int Members { get; init; }

    /// <summary>How many studios an alliance holds.</summary>
    public int Held { get; init; }

    /// <summary>Who has a seat from a later day on.</summary>
    public int Coming { get; init; }

    /// <summary>Who waits for a word.</summary>
    public int Waiting { get; init; }
}
