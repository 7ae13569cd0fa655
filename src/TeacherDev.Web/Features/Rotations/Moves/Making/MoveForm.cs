using System.ComponentModel.DataAnnotations;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Rotations.Moves.Making;

/// <summary>A move as it is thought of.</summary>
public sealed record MoveForm
{
    /// <summary>A form that is sent twice moves once.</summary>
    [StringLength(32)]
    public string? Key { get; init; }

    /// <summary>Which placements the preview was made of.</summary>
    [StringLength(2000)]
    public string? Seen { get; init; }

    public PlacementKind? Kind { get; init; }

    /// <summary>The code of the school that they come to.</summary>
    [StringLength(30)]
    public string? School { get; init; }

    public DateOnly? On { get; init; }
    public DateOnly? Until { get; init; }

    /// <summary>On which a walking teacher comes.</summary>
    public List<WeekDays>? Weekdays { get; init; }

    [StringLength(RecordedMove.DocumentLength)]
    public string? Document { get; init; }

    [StringLength(RecordedMove.ReasonLength)]
    public string? Reason { get; init; }

    public WeekDays Days => (Weekdays ?? []).Aggregate(WeekDays.None, (all, day) => all | day);
}
