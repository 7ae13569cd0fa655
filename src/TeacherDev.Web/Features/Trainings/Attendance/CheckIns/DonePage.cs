using TeacherDev.Domain.Trainings.Attendance;

namespace TeacherDev.Web.Features.Trainings.Attendance.CheckIns;

/// <summary>What is noted of somebody at a session.</summary>
public sealed record DonePage(MetSession Met, DateTime? CameAt, DateTime? WentAt)
{
    public AttendanceMark? Mark => Met.Mark;

    /// <summary>Somebody noted that they are not there: it gives no hours, whatever their phone said.</summary>
    public bool NotThere => Mark is { Marking.IsAway: true };
}
