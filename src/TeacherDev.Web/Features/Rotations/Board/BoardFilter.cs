using Microsoft.AspNetCore.WebUtilities;
using TeacherDev.Domain.Rotations.Figures;

namespace TeacherDev.Web.Features.Rotations.Board;

/// <summary>Which school year is looked at and how it is divided, as it stands in the address; what makes no sense is left out.</summary>
public sealed record BoardFilter
{
    /// <summary>The first year of a school year; this one without it.</summary>
    public int? Year { get; init; }

    /// <summary>school, setting, stage or subject.</summary>
    public string? By { get; init; }

    public ShareBy Group => Enum.TryParse<ShareBy>(By, ignoreCase: true, out var by) && Enum.IsDefined(by) ? by : ShareBy.School;

    public string Address(string page) => QueryHelpers.AddQueryString(page, new KeyValuePair<string, string?>[] { new("year", Year is { } year ? $"{year}" : null), new("by", By) }.Where(p => !string.IsNullOrEmpty(p.Value)));
}
