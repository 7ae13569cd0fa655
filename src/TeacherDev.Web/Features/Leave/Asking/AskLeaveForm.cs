using System.ComponentModel.DataAnnotations;

namespace TeacherDev.Web.Features.Leave.Asking;

public sealed record AskLeaveForm
{
    /// <summary>A form that is sent twice asks once.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    /// <summary>For whom; their own needs none.</summary>
    [StringLength(30)]
    public string? Number { get; init; }

    public string? Kind { get; init; }

    /// <summary>A policy's code; "" for every duty.</summary>
    [StringLength(60)]
    public string? Duty { get; init; }

    public DateOnly? StartOn { get; init; }
    public DateOnly? EndOn { get; init; }

    [StringLength(500)]
    public string? Reason { get; init; }

    [StringLength(200)]
    public string? Document { get; init; }
}
