using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Web.Features.Schools.Merging;

/// <summary>A merger as it is thought of.</summary>
public sealed record MergerForm
{
    /// <summary>A form that is sent twice merges once.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    /// <summary>Which placements the preview was made of.</summary>
    [StringLength(32)]
    public string? Seen { get; init; }

    /// <summary>The code of the school that stays.</summary>
    [StringLength(School.CodeLength)]
    public string? Into { get; init; }

    /// <summary>The first day at the school that stays.</summary>
    public DateOnly? On { get; init; }

    [StringLength(SchoolEvent.DocumentLength)]
    public string? Document { get; init; }

    [StringLength(SchoolEvent.ReasonLength)]
    public string? Reason { get; init; }
}
