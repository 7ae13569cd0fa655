using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Teachers.Listing;

/// <summary>What the address of the list says. What makes no sense is left out, so that an old link still opens a list.</summary>
public sealed record TeachersFilter
{
    public static readonly string NoPost = "none";

    /// <summary>Sorted by what is missing to any duty.</summary>
    public const string AnyShort = "short";

    public string? Q { get; init; }

    /// <summary>A school's code or name, or <see cref="NoPost"/>.</summary>
    public string? School { get; init; }

    /// <summary>A policy's code.</summary>
    public string? Duty { get; init; }

    public string? Status { get; init; }
    public bool Short { get; init; }
    public bool Marked { get; init; }
    public bool Former { get; init; }

    /// <summary>Counted from so many hours on.</summary>
    public string? From { get; init; }

    /// <summary>Counted fewer than so many hours.</summary>
    public string? To { get; init; }

    /// <summary>number, name, school, title, short or a policy's code; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    /// <summary>Only something was searched for: an exact number then leads to its person.</summary>
    public bool IsOnlySearch => this == new TeachersFilter { Q = Q } && !string.IsNullOrWhiteSpace(Q);

    public bool Narrows => this with { Sort = null, Page = null } != new TeachersFilter();

    /// <summary>As it is sorted where the address does not say: whoever is short, by how much.</summary>
    public string SortedBy => Sort ?? (Short ? "-" + (Duty ?? AnyShort) : "number");

    /// <param name="duties">The policies in force.</param>
    /// <param name="schools">The schools whose lists may be opened; another one has no people.</param>
    public TeacherQuestion Question(IReadOnlyList<Policy> duties, IReadOnlyList<School> schools) => new()
    {
        Text = TeacherQuestion.Clean(Q),
        SchoolId = string.IsNullOrEmpty(School) || School == NoPost ? null : (schools.FirstOrDefault(s => s.Code == School) ?? schools.FirstOrDefault(s => s.Name == School))?.Id ?? -1,
        InNoPost = School == NoPost,
        Duty = duties.FirstOrDefault(d => d.Code == Duty)?.Code,
        Status = Enum.TryParse<DutyStatus>(Status, out var status) && Enum.IsDefined(status) && Status == status.ToString() ? Status : null,
        Short = Short,
        Marked = Marked,
        FormerToo = Former,
        CountedFrom = Tenths(From),
        CountedBelow = Tenths(To),
        Order = Order(duties),
    };

    /// <summary>The address of the list, below the place where the application stands.</summary>
    public string Address(string page = "/teachers") => QueryHelpers.AddQueryString(page, Parts().Where(p => !string.IsNullOrEmpty(p.Value)));

    /// <summary>What it asks for, as a further page's form keeps it; which page of the list was shown is left out.</summary>
    public IEnumerable<(string Name, string Value)> Kept => (this with { Page = null }).Parts().Where(p => !string.IsNullOrEmpty(p.Value)).Select(p => (p.Key, p.Value!));

    private IEnumerable<KeyValuePair<string, string?>> Parts() =>
    [
        new("q", Q), new("school", School), new("duty", Duty), new("status", Status), new("short", Said(Short)), new("marked", Said(Marked)),
        new("former", Said(Former)), new("from", From), new("to", To), new("sort", Sort), new("page", Page?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
    ];

    private TeacherOrder Order(IReadOnlyList<Policy> duties)
    {
        var highestFirst = SortedBy.StartsWith('-');
        var by = SortedBy.TrimStart('-');
        return by switch
        {
            "name" => new(TeacherSort.Name, HighestFirst: highestFirst),
            "school" => new(TeacherSort.School, HighestFirst: highestFirst),
            "title" => new(TeacherSort.Title, HighestFirst: highestFirst),
            AnyShort => new(TeacherSort.Short, HighestFirst: highestFirst),
            _ when duties.Any(d => d.Code == by) => new(TeacherSort.Short, by, highestFirst),
            _ => new(TeacherSort.Number, HighestFirst: highestFirst && by == "number"),
        };
    }

    private static string? Said(bool yes) => yes ? "true" : null;

    private static int? Tenths(string? hours) => hours is not null && Hours.TryParse(hours, out var amount) ? amount.Tenths : null;
}
