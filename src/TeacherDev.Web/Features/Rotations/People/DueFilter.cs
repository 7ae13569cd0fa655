using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Due;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.People;

/// <summary>Which people are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record DueFilter
{
    private const int LastYears = 20;

    /// <summary>Part of a name or number.</summary>
    public string? Q { get; init; }

    /// <summary>A school's code.</summary>
    public string? School { get; init; }

    public string? Subject { get; init; }

    /// <summary>A <see cref="DueState"/>; without one everybody in scope.</summary>
    public string? State { get; init; }

    /// <summary>Whole years at the school; twenty are twenty and more.</summary>
    public int? Years { get; init; }

    public bool Backbone { get; init; }

    /// <summary>The first year of a school year: those who were eligible in it.</summary>
    public int? Eligible { get; init; }

    /// <summary>A <see cref="RatioKind"/>: with <see cref="Eligible"/>, only those of whom that share is.</summary>
    public string? Ratio { get; init; }

    /// <summary>As it stands on this day; today without it.</summary>
    public DateOnly? On { get; init; }

    /// <summary>As the shares are divided: with <see cref="Part"/> those of one part.</summary>
    public string? By { get; init; }

    /// <summary>The <see cref="ShareLine.Key"/> of the part; "" is nobody said.</summary>
    public string? Part { get; init; }

    public ShareBy? Group => By.Named<ShareBy>();

    /// <summary>name, school, since or due; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "due";

    public bool Narrows => this with { Sort = null, Page = null, Eligible = null, On = null } != new DueFilter();

    public DueState? Wanted => State.Named<DueState>();

    public SchoolYear? Year => Eligible is > 1990 and < 2190 ? new(Eligible.Value) : null;

    /// <summary>The day that is looked at: the first of the school year that is asked for, the day, today.</summary>
    public DateOnly Day(DateOnly today) => Year?.Range.Start ?? (On is { } on && Plausible.Days.Contains(on) ? on : today);

    public IEnumerable<Standpoint> Of(IEnumerable<Standpoint> people, RotationRules rules)
    {
        var share = Year is null ? null : rules.Ratios.FirstOrDefault(r => r.Kind == Ratio.Named<RatioKind>());
        var search = new NameSearch(Q);
        var state = Year is null ? Wanted : DueState.Due;
        var fit = people.Where(p => p.School is not null && (state is { } wanted ? p.Stands.State == wanted : p.Stands.Term is not null)
            && search.Finds(p.Teacher.Name, p.Teacher.Number, p.Teacher.NameKeys)
            && (string.IsNullOrEmpty(School) || p.School.Code == School) && (string.IsNullOrEmpty(Subject) || p.Person.Fact(FactKind.Subject, p.On) == Subject)
            && (Group is not { } by || ShareLine.KeyOf(p.School, p.Person.Fact(FactKind.Subject, p.On), by) == (Part ?? ""))
            && (Years is not { } years || p.Years == years || (years >= LastYears && p.Years >= LastYears)) && (!Backbone || p.IsBackbone) && share?.IsOf(p.Person, p.On, p.IsBackbone) is not false);
        var (sort, turned) = (SortedBy.TrimStart('-'), SortedBy.StartsWith('-'));
        IEnumerable<Standpoint> sorted = sort switch
        {
            "name" => fit.OrderBy(p => p.Teacher.NameKeys, StringComparer.Ordinal),
            "school" => fit.OrderBy(p => p.School!.Code, StringComparer.Ordinal).ThenBy(p => p.Stands.DueOn ?? DateOnly.MaxValue),
            "since" => fit.OrderBy(p => p.Stands.Stay?.Since ?? DateOnly.MaxValue),
            _ => fit.OrderBy(p => p.Stands.DueOn ?? DateOnly.MaxValue),
        };
        var ordered = ((IOrderedEnumerable<Standpoint>)sorted).ThenBy(p => p.Teacher.Number, StringComparer.Ordinal);
        return turned ? ordered.Reverse() : ordered;
    }

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("q", Q), new("school", School), new("subject", Subject), new("state", State), new("years", Years is { } years ? $"{years}" : null), new("backbone", Backbone ? "true" : null),
        new("eligible", Eligible is { } year ? $"{year}" : null), new("ratio", Ratio), new("on", On?.AsDay()), new("by", By), new("part", Group is null ? null : Part ?? ""), new("sort", Sort),
    }.Where(p => p.Value is not null && (p.Value.Length > 0 || p.Key == "part")));
}
