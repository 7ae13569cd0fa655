using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Induction.Results;

namespace TeacherDev.Web.Features.Induction.Results;

public sealed record ResultForm
{
    /// <summary>The first day of the attempt.</summary>
    public DateOnly? From { get; init; }

    public Outcome? Outcome { get; init; }

    /// <summary>The first day of the next window, or the last one of an extended window.</summary>
    public DateOnly? NextOn { get; init; }

    [StringLength(InductionResult.ReasonLength)]
    public string? Reason { get; init; }

    /// <summary>Why somebody passes who lacks something.</summary>
    [StringLength(InductionResult.ReasonLength)]
    public string? Exception { get; init; }
}
