using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Induction.Opinions;

namespace TeacherDev.Web.Features.Induction.Opinions;

public sealed record OpinionForm
{
    public DateOnly? TermOn { get; init; }
    public OpinionSide? Side { get; init; }

    [StringLength(40)]
    public string? Grade { get; init; }

    [StringLength(TermOpinion.TextLength)]
    public string? Text { get; init; }

    /// <summary>Why it is said anew.</summary>
    [StringLength(TermOpinion.ReasonLength)]
    public string? Reason { get; init; }
}
