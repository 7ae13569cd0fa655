using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Induction.Pairs;

namespace TeacherDev.Web.Features.Induction.Pairs;

public sealed record PairForm
{
    /// <summary>A form that is sent twice proposes once.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    /// <summary>The staff number of the apprentice.</summary>
    [StringLength(30)]
    public string? Apprentice { get; init; }

    [StringLength(100)]
    public string? ApprenticeName { get; init; }

    /// <summary>The staff number of the mentor.</summary>
    [StringLength(30)]
    public string? Mentor { get; init; }

    [StringLength(100)]
    public string? MentorName { get; init; }

    [StringLength(MentorPair.SubjectLength)]
    public string? Subject { get; init; }

    public DateOnly? StartOn { get; init; }

    [StringLength(MentorPair.PlanLength)]
    public string? Plan { get; init; }

    /// <summary>Why the mentor changes.</summary>
    [StringLength(MentorPair.ReasonLength)]
    public string? Reason { get; init; }
}
