using System.ComponentModel.DataAnnotations;

namespace TeacherDev.Web.Features.Induction.Steps;

public sealed record StepForm
{
    /// <summary>A form that is sent twice records once.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    [StringLength(40)]
    public string? Code { get; init; }

    public DateOnly? StartOn { get; init; }
    public DateOnly? EndOn { get; init; }

    [StringLength(300)]
    public string? Note { get; init; }
}
