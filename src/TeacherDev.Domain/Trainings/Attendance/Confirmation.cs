namespace TeacherDev.Domain.Trainings.Attendance;

/// <summary>Somebody's word that the marks of a session, or of a whole class, are right. Whoever gives it earns nothing by it: their own hours wait for another's.</summary>
public sealed class Confirmation
{
    /// <summary>The session of a confirmation that is of the whole class, at its close.</summary>
    public const int WholeClass = 0;

    public int Id { get; private set; }
    public int TrainingId { get; private set; }

    /// <summary>Which session, or <see cref="WholeClass"/>.</summary>
    public int SessionId { get; private set; }

    /// <summary>The account that gave it.</summary>
    public int ById { get; private set; }

    /// <summary>Who they are on the roster, if they stand on it.</summary>
    public int? TeacherId { get; private set; }

    public DateTime At { get; private set; }

    public static Confirmation Of(int trainingId, int sessionId, Signer by, DateTime at) => new()
    {
        TrainingId = trainingId, SessionId = sessionId, ById = by.AccountId ?? 0, TeacherId = by.TeacherId, At = at,
    };
}
