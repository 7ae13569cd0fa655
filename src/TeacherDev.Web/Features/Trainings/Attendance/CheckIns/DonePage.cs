using TeacherDev.Domain.Trainings.Attendance;

namespace TeacherDev.Web.Features.Trainings.Attendance.CheckIns;

/// <summary>What is noted of somebody at a session.</summary>
public sealed record DonePage(MetSession Met, DateTime? CameAt, DateTime? WentAt)
{
    public AttendanceMark? Mark => Met.Mark;
}
