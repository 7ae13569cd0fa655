using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Trainings.Attendance;

/// <summary>What a mark says of somebody.</summary>
/// <param name="MinutesMissed">By coming late or leaving early; 0 for every other kind.</param>
public readonly record struct Marking(AttendanceKind Kind, int MinutesMissed = 0)
{
    public static readonly Marking Present = new(AttendanceKind.Present);
    public static readonly Marking Led = new(AttendanceKind.Led);

    /// <summary>They took part, for all of it or less.</summary>
    public bool IsThere => Kind is AttendanceKind.Present or AttendanceKind.Late or AttendanceKind.LeftEarly;

    public bool IsAway => Kind is AttendanceKind.Excused or AttendanceKind.Absent;

    /// <summary>When whoever is marked so was there.</summary>
    public SessionTime Within(SessionTime time) =>
        Kind == AttendanceKind.Late ? time with { Start = time.Start.AddMinutes(MinutesMissed) }
        : Kind == AttendanceKind.LeftEarly ? time with { End = time.End.AddMinutes(-MinutesMissed) }
        : time;

    /// <param name="minutes">How long the session is.</param>
    public Refusal? WhyNot(int minutes) =>
        Kind is not (AttendanceKind.Late or AttendanceKind.LeftEarly) ? (MinutesMissed == 0 ? null : new("mark-minutes-odd", MinutesMissed))
        : MinutesMissed >= 0 && MinutesMissed < minutes ? null
        : new("mark-minutes-odd", MinutesMissed, minutes);
}
