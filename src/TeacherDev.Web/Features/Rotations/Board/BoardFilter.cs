using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Shared.Lists;

namespace TeacherDev.Web.Features.Rotations.Board;

/// <summary>Which school year is looked at and how it is divided, as it stands in the address; what makes no sense is left out.</summary>
public sealed record BoardFilter
{
    /// <summary>The first year of a school year; this one without it.</summary>
    public int? Year { get; init; }

    /// <summary>school, setting, zone, stage or subject.</summary>
    public string? By { get; init; }

    /// <summary>As it stands on this day; today without it.</summary>
    public DateOnly? On { get; init; }

    public DateOnly Day(DateOnly today) => On is { } on && Plausible.Days.Contains(on) ? on : today;

    /// <summary>The day as a part of the address; null where it is today.</summary>
    public string? Asked => On is { } on && Plausible.Days.Contains(on) ? on.AsDay() : null;

    public ShareBy Group => By.Named<ShareBy>() ?? ShareBy.School;

    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[] { new("year", Year is { } year ? $"{year}" : null), new("by", By), new("on", Asked) }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
