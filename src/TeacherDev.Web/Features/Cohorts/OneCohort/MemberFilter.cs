using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Careers.Cohorts;

namespace TeacherDev.Web.Features.Cohorts.OneCohort;

/// <summary>Which members are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record MemberFilter
{
    /// <summary>Part of a name, its pinyin, or a number.</summary>
    public string? Q { get; init; }

    /// <summary>A school's code.</summary>
    public string? School { get; init; }

    /// <summary>there, lacking, waiting, completed, not, gone or all.</summary>
    public string? Show { get; init; }

    /// <summary>name, school, since, shadowing, secondment, forum or result; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public static readonly string[] Shows = ["there", "lacking", "waiting", "completed", "not", "gone", "all"];

    public string Shown => Shows.Contains(Show) ? Show! : "there";

    public string SortedBy => Sort ?? "name";

    public bool Narrows => this with { Sort = null, Page = null } != new MemberFilter();

    public IReadOnlyList<MemberLine> Of(IEnumerable<MemberLine> lines)
    {
        var search = new NameSearch(Q);
        return [.. Sorted(lines.Where(l => Fits(l)
            && (string.IsNullOrEmpty(School) || l.SchoolCode == School)
            && search.Finds(l.Name, l.Number, l.NameKeys)))];
    }

    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("school", School), new("show", Show), new("sort", Sort),
    }.Where(p => !string.IsNullOrEmpty(p.Value)));

    private bool Fits(MemberLine line) => Shown switch
    {
        "there" => line.Member.Holds && line.Member.ExitReason is null,
        "lacking" => line.Lacks && line.Member.ExitReason is null,
        "waiting" => line.Waits > 0,
        "completed" => line.Member is { Holds: true, Result: CohortResult.Completed },
        "not" => line.Member is { Holds: true, Result: CohortResult.NotCompleted },
        "gone" => !line.Member.Holds || line.Member.ExitReason is not null,
        _ => true,
    };

    private IOrderedEnumerable<MemberLine> Sorted(IEnumerable<MemberLine> lines)
    {
        Func<MemberLine, IComparable> by = SortedBy.TrimStart('-') switch
        {
            "school" => l => l.SchoolCode,
            "since" => l => l.Member.StartOn,
            "shadowing" => l => l.Progress.Shadowed,
            "secondment" => l => l.Progress.Seconded,
            "forum" => l => l.Progress.MonthsDone,
            "result" => l => l.Member.Result is { } result ? (int)result : int.MaxValue,
            _ => l => l.NameKeys,
        };
        return (SortedBy.StartsWith('-') ? lines.OrderByDescending(by) : lines.OrderBy(by)).ThenBy(l => l.NameKeys, StringComparer.Ordinal).ThenBy(l => l.Member.Id);
    }
}
