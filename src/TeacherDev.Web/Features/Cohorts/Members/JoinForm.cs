using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Careers.Cohorts;

namespace TeacherDev.Web.Features.Cohorts.Members;

/// <summary>People to add, by their numbers.</summary>
public sealed record JoinForm
{
    public const int MostNumbers = 200;

    /// <summary>A form that is sent twice adds each of them once.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    /// <summary>One a line, or with spaces or commas between them.</summary>
    [StringLength(8000)]
    public string? Numbers { get; init; }

    public DateOnly? FromOn { get; init; }

    /// <summary>Why they join although the kind is for others.</summary>
    [StringLength(CohortMember.ReasonLength)]
    public string? Reason { get; init; }

    /// <summary>How many of them joined, while others were refused.</summary>
    public int Joined { get; init; }

    /// <summary>Who did not, and why.</summary>
    public IReadOnlyList<(string Number, string Why)> Refused { get; init; } = [];

    public IReadOnlyList<string> Typed => [.. (Numbers ?? "").Split(['\n', '\r', ' ', '\t', ',', ';', '\u3001', '\uFF0C', '\uFF1B'], StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase)];
}
