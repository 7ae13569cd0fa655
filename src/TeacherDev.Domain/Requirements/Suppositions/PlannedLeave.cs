using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Requirements.Suppositions;

/// <summary>Leave that somebody thinks of taking, approved from every duty.</summary>
public sealed record PlannedLeave(string Kind, DateRange Days)
{
    public Exemption Exemption(int teacherId, DateTime now) => new()
    {
        TeacherId = teacherId,
        Kind = Kind,
        Reason = "",
        Document = "",
        StartOn = Days.Start,
        EndOn = Days.End,
        RecordedAt = now,
    };
}
