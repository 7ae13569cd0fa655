using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Data.Requirements.Lists;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.People;

/// <summary>Which moves of a school year are asked for, as it stands in the address; what makes no sense is left out.</summary>
public sealed record MoveFilter
{
    /// <summary>The first year of a school year; this one without it.</summary>
    public int? Year { get; init; }

    /// <summary>Part of a name or number.</summary>
    public string? Q { get; init; }

    /// <summary>The code of a school that was left or come to.</summary>
    public string? School { get; init; }

    /// <summary>The <see cref="ShareLine.Key"/> of the part that was left; "" is nobody said.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? From { get; init; }

    /// <summary>Of the part that was come to.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? To { get; init; }

    public bool Backbone { get; init; }

    /// <summary>A <see cref="RatioKind"/>: only moves that count above the line of that share.</summary>
    public string? Ratio { get; init; }

    /// <summary>Those below the line of <see cref="Ratio"/> instead.</summary>
    public bool Below { get; init; }

    /// <summary>A <see cref="ShareBy"/>: of what the parts are; settings without it.</summary>
    public string? By { get; init; }

    /// <summary>Who left this part or, by <see cref="Side"/>, came to it.</summary>
    [DisplayFormat(ConvertEmptyStringToNull = false)]
    public string? Part { get; init; }

    /// <summary>"to" for those who came to it.</summary>
    public string? Side { get; init; }

    /// <summary>Moves that take effect later are left out, as in the figures; today without it.</summary>
    public DateOnly? Until { get; init; }

    public ShareBy Group => By.Named<ShareBy>() ?? ShareBy.Setting;

    public bool Came => Side == "to";

    /// <summary>name, from, to or on; turned round by a minus before it.</summary>
    public string? Sort { get; init; }

    public int? Page { get; init; }

    public string SortedBy => Sort ?? "-on";

    public bool Narrows => this with { Sort = null, Page = null, Year = null, Until = null, By = null } != new MoveFilter();

    public SchoolYear Of(DateOnly today) => Year is > 1990 and < 2190 ? new(Year.Value) : SchoolYear.Of(today);

    /// <summary>The last day whose moves count: of a year that is over its own, of a running one the day that is asked for.</summary>
    public DateOnly LastDay(DateOnly today)
    {
        var (end, asked) = (Of(today).Range.End, Until is { } until && Plausible.Days.Contains(until) ? until : today);
        return asked < end ? asked : end;
    }

    public IEnumerable<MovedRow> Of(IEnumerable<MovedRow> rows)
    {
        var search = new NameSearch(Q);
        var fit = rows.Where(r => search.Finds(r.Teacher.Name, r.Teacher.Number, r.Teacher.NameKeys)
            && (string.IsNullOrEmpty(School) || r.Move.From.Code == School || r.Move.To.Code == School)
            && (From is null || Key(r.Move.From, r) == From) && (To is null || Key(r.Move.To, r) == To) && (!Backbone || r.Move.IsBackbone)
            && (Part is null || Key(Came ? r.Move.To : r.Move.From, r) == Part)
            && (Ratio.Named<RatioKind>() is not { } share || (Below ? r.Move.Below : r.Move.Above).Contains(share)));
        Func<MovedRow, string> by = SortedBy.TrimStart('-') switch { "name" => r => r.Teacher.NameKeys, "from" => r => r.Move.From.Code, "to" => r => r.Move.To.Code, _ => r => $"{r.Move.On:yyyyMMdd}" };
        var ordered = fit.OrderBy(by, StringComparer.Ordinal).ThenBy(r => r.Teacher.Number, StringComparer.Ordinal);
        return SortedBy.StartsWith('-') ? ordered.Reverse() : ordered;
    }

    private string Key(School school, MovedRow row) => ShareLine.KeyOf(school, row.Move.Subject, Group);

    /// <summary>The address of the list or of its export.</summary>
    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[]
    {
        new("year", Year is { } year ? $"{year}" : null), new("q", Q), new("school", School), new("from", From), new("to", To), new("backbone", Backbone ? "true" : null),
        new("ratio", Ratio), new("below", Below ? "true" : null),
        new("by", By), new("part", Part), new("side", Side), new("until", Until?.AsDay()), new("sort", Sort),
    }.Where(p => p.Value is not null && (p.Value.Length > 0 || p.Key is "from" or "to" or "part")));
}
