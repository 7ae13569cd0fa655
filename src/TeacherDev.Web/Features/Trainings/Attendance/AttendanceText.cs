namespace TeacherDev.Web.Features.Trainings.Attendance;

/// <summary>Names the sentences about attendance.</summary>
public sealed class AttendanceText;
