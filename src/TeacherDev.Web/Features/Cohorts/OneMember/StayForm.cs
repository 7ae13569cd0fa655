using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Careers.Cohorts;

namespace TeacherDev.Web.Features.Cohorts.OneMember;

/// <summary>A stay as it is reported.</summary>
public sealed record StayForm
{
    /// <summary>A form that is sent twice reports one stay.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    /// <summary>Null where the cohort asks for one kind alone.</summary>
    public StayKind? Kind { get; init; }

    public DateOnly? StartOn { get; init; }
    public DateOnly? EndOn { get; init; }

    [StringLength(ShadowingStay.HostLength)]
    public string? Host { get; init; }

    [StringLength(ShadowingStay.ReportLength)]
    public string? Report { get; init; }
}
