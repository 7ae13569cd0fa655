namespace TeacherDev.Domain.Trainings.Attendance;

/// <summary>How somebody was at a session. Whoever has no mark was not taken down, which is neither absent nor zero.</summary>
public enum AttendanceKind
{
    Present,

    /// <summary>迟到; the minutes missed earn nothing.</summary>
    Late,

    /// <summary>早退; the minutes missed earn nothing.</summary>
    LeftEarly,

    /// <summary>请假: not there, with a reason.</summary>
    Excused,

    Absent,

    /// <summary>授课: they led the session and did not sit in it.</summary>
    Led,
}

/// <summary>How a mark came about.</summary>
public enum MarkedBy
{
    /// <summary>By whoever runs the session.</summary>
    Hand,

    /// <summary>By the person, with the session's code.</summary>
    Code,

    /// <summary>From a sheet of names.</summary>
    Sheet,
}

/// <summary>One person at one session.</summary>
public sealed class AttendanceMark
{
    public int Id { get; private set; }
    public int Version { get; private set; }
    public int SessionId { get; private set; }
    public int TeacherId { get; private set; }
    public AttendanceKind Kind { get; private set; }

    /// <summary>Of the session's minutes, those that were missed by coming late or leaving early.</summary>
    public int MinutesMissed { get; private set; }

    public DateTime? CheckedInAt { get; private set; }
    public DateTime? CheckedOutAt { get; private set; }
    public MarkedBy How { get; private set; }

    /// <summary>The account that made it as it stands.</summary>
    public int? ById { get; private set; }

    public DateTime At { get; private set; }

    public Marking Marking => new(Kind, MinutesMissed);

    /// <summary>The person says that they came, and somebody noted that they were not there; what was noted stands.</summary>
    public bool SaysOtherwise => CheckedInAt is not null && Marking.IsAway;

    public static AttendanceMark Of(int sessionId, int teacherId, Marking marking, MarkedBy how, Signer by, DateTime at)
    {
        AttendanceMark mark = new() { SessionId = sessionId, TeacherId = teacherId };
        mark.Set(marking, how, by, at);
        if (how == MarkedBy.Code)
        {
            mark.CheckedInAt = at;
        }

        return mark;
    }

    /// <summary>Changes the mark, unless it says that already.</summary>
    /// <returns>Whether it was changed.</returns>
    public bool Change(Marking marking, MarkedBy how, Signer by, DateTime at)
    {
        if (Marking == marking)
        {
            return false;
        }

        Set(marking, how, by, at);
        return true;
    }

    /// <summary>The person comes, by the session's code, after somebody else marked them.</summary>
    /// <returns>Whether that was not known yet.</returns>
    public bool CheckIn(DateTime at)
    {
        if (CheckedInAt is not null)
        {
            return false;
        }

        CheckedInAt = at;
        return true;
    }

    /// <summary>The person leaves, by the session's code.</summary>
    /// <returns>Whether that was not known yet.</returns>
    public bool CheckOut(DateTime at)
    {
        if (CheckedOutAt is not null)
        {
            return false;
        }

        CheckedOutAt = at;
        return true;
    }

    private void Set(Marking marking, MarkedBy how, Signer by, DateTime at) =>
        (Kind, MinutesMissed, How, ById, At) = (marking.Kind, marking.MinutesMissed, how, by.AccountId, at);
}
