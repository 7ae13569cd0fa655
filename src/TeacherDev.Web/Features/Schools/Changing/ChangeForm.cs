using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Web.Features.Schools.Changing;

/// <summary>An opening, a new name or a closing as it is typed; each reads the fields that it has.</summary>
public sealed record ChangeForm
{
    /// <summary>A form that is sent twice records once.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    [StringLength(School.CodeLength)]
    public string? Code { get; init; }

    [StringLength(School.NameLength)]
    public string? Name { get; init; }

    [StringLength(School.WordLength)]
    public string? Stage { get; init; }

    [StringLength(School.WordLength)]
    public string? Setting { get; init; }

    [StringLength(School.WordLength)]
    public string? Ownership { get; init; }

    [StringLength(School.UnionLength)]
    public string? Union { get; init; }

    public DateOnly? On { get; init; }

    [StringLength(SchoolEvent.DocumentLength)]
    public string? Document { get; init; }

    [StringLength(SchoolEvent.ReasonLength)]
    public string? Reason { get; init; }
}
