using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Claims;

namespace TeacherDev.Web.Features.Claims.Listing;

/// <summary>Which claims are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record ClaimFilter
{
    /// <summary>Part of a title, a name or a number.</summary>
    public string? Q { get; init; }

    /// <summary>A school's code.</summary>
    public string? School { get; init; }

    public string? Item { get; init; }
    public string? State { get; init; }

    /// <summary>The calendar year of the last day.</summary>
    public int? Year { get; init; }

    /// <summary>Only one's own, for whoever sees others' too.</summary>
    public bool Own { get; init; }

    /// <summary>Only those in the ledger on whose days a training here was credited afterwards: nobody has compared the two.</summary>
    public bool Beside { get; init; }

    /// <summary>title, day, hours or sent; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "-sent";

    public bool Narrows => this with { Sort = null, Page = null } != new ClaimFilter();

    /// <param name="claims">Those that may be seen.</param>
    public IQueryable<ClaimRow> Of(TeacherDevDb db, IQueryable<Claim> claims, int? own)
    {
        if (Own)
        {
            claims = claims.Where(c => c.TeacherId == own);
        }

        if (!string.IsNullOrEmpty(Item))
        {
            claims = claims.Where(c => c.Item == Item);
        }

        if (Enum.TryParse<ClaimState>(State, out var state) && Enum.IsDefined(state) && State == state.ToString())
        {
            claims = claims.Where(c => c.State == state);
        }

        if (Year is >= 1900 and <= 2199 and var year)
        {
            var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
            claims = claims.Where(c => c.CompletedOn >= first && c.CompletedOn <= last);
        }

        if (Beside)
        {
            claims = claims.Where(c => c.State == ClaimState.Posted && db.LedgerEntries.Any(e => e.TeacherId == c.TeacherId && Earnings.All.Contains(e.SourceKind) && e.RecordedAt >= c.PostedAt
                && e.StartedOn <= c.CompletedOn && e.CompletedOn >= c.StartOn && !db.LedgerEntries.Any(r => r.ReversesId == e.Id)));
        }

        return Sorted(Named(db, claims, Q, School));
    }

    /// <summary>The claims with whose they are, narrowed to a text and a school.</summary>
    public static IQueryable<ClaimRow> Named(TeacherDevDb db, IQueryable<Claim> claims, string? q, string? school)
    {
        IQueryable<Teacher> people = db.Teachers;
        if (!string.IsNullOrEmpty(school))
        {
            people = people.Where(t => db.Schools.Any(s => s.Id == t.SchoolId && s.Code == school));
        }

        var rows = from c in claims
                   join t in people on c.TeacherId equals t.Id
                   select new ClaimRow
                   {
                       Id = c.Id, Version = c.Version, TeacherId = t.Id, Number = t.Number, Name = t.Name, NameKeys = t.NameKeys,
                       School = db.Schools.Where(s => s.Id == t.SchoolId).Select(s => s.Name).FirstOrDefault(),
                       Item = c.Item, Title = c.Title, Organiser = c.Organiser, StartOn = c.StartOn, CompletedOn = c.CompletedOn, Tenths = c.Tenths, GrantedTenths = c.GrantedTenths,
                       PostedTenths = c.PostedTenths, State = c.State, SentAt = c.SentAt, MadeAt = c.MadeAt, PublicUntil = c.PublicUntil, Groups = c.Groups, HasLikely = c.HasLikely, Round = c.Round,
                   };
        var text = TeacherQuestion.Clean(q);
        if (text.Length == 0)
        {
            return rows;
        }

        var (number, key) = (text.ToUpperInvariant(), Domain.Teachers.NameKeys.Typed(text));
        return key.Length == 0
            ? rows.Where(r => r.Title.Contains(text) || r.Name.Contains(text) || r.Number.ToUpper().Contains(number))
            : rows.Where(r => r.Title.Contains(text) || r.Name.Contains(text) || r.Number.ToUpper().Contains(number) || (" " + r.NameKeys).Contains(" " + key));
    }

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("school", School), new("item", Item), new("state", State), new("year", Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
        new("own", Own ? "true" : null), new("beside", Beside ? "true" : null), new("sort", Sort),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));

    private IQueryable<ClaimRow> Sorted(IQueryable<ClaimRow> rows) => SortedBy switch
    {
        "title" => rows.OrderBy(r => r.Title).ThenByDescending(r => r.Id),
        "-title" => rows.OrderByDescending(r => r.Title).ThenByDescending(r => r.Id),
        "day" => rows.OrderBy(r => r.CompletedOn).ThenBy(r => r.Id),
        "-day" => rows.OrderByDescending(r => r.CompletedOn).ThenByDescending(r => r.Id),
        "hours" => rows.OrderBy(r => r.Tenths).ThenBy(r => r.Id),
        "-hours" => rows.OrderByDescending(r => r.Tenths).ThenByDescending(r => r.Id),
        "sent" => rows.OrderBy(r => r.MadeAt).ThenBy(r => r.Id),
        _ => rows.OrderByDescending(r => r.MadeAt).ThenByDescending(r => r.Id),
    };
}

/// <summary>One line of a list of claims.</summary>
public sealed record ClaimRow
{
    public int Id { get; init; }
    public int Version { get; init; }
    public int TeacherId { get; init; }
    public required string Number { get; init; }
    public required string Name { get; init; }
    public string NameKeys { get; init; } = "";
    public string? School { get; init; }
    public required string Item { get; init; }
    public required string Title { get; init; }
    public required string Organiser { get; init; }
    public DateOnly? StartOn { get; init; }
    public DateOnly? CompletedOn { get; init; }
    public int Tenths { get; init; }
    public int GrantedTenths { get; init; }
    public int? PostedTenths { get; init; }
    public ClaimState State { get; init; }
    public DateTime? SentAt { get; init; }
    public DateTime MadeAt { get; init; }
    public DateOnly? PublicUntil { get; init; }
    public SecondLook Groups { get; init; }
    public bool HasLikely { get; init; }
    public int Round { get; init; }
}
