using TeacherDev.Domain.Ledger;

namespace TeacherDev.Domain.Trainings.Attendance;

/// <summary>All that decides who is owed what for one training.</summary>
/// <param name="Training">Itself.</param>
/// <param name="Sessions">All of them, the cancelled too.</param>
/// <param name="Marks">Of everybody at these sessions.</param>
/// <param name="Confirmations">Of these sessions, and of the class.</param>
/// <param name="Leads">Who may be marked as having led a session of it.</param>
/// <param name="Grades">Out of a hundred, of those who were graded.</param>
public sealed record Held(
    Training Training, IReadOnlyList<TrainingSession> Sessions, IReadOnlyList<AttendanceMark> Marks, IReadOnlyList<Confirmation> Confirmations,
    IReadOnlyList<int> Leads, IReadOnlyDictionary<int, int> Grades)
{
    private readonly ILookup<int, AttendanceMark> byPerson = Marks.ToLookup(m => m.TeacherId);

    /// <summary>What second readers gave.</summary>
    public IReadOnlyList<GivenHours> Given { get; init; } = [];

    /// <summary>Who leads the studio whose training it is, or once led it: none of them speaks for another.</summary>
    public IReadOnlyCollection<LeadDays> StudioLeads { get; init; } = [];

    /// <summary>The sessions that took place, or will.</summary>
    public IEnumerable<TrainingSession> Standing => Sessions.Where(s => !s.IsCancelled);

    /// <summary>Which of its sessions an entry pays; as <see cref="Earnings.PaidBy"/>.</summary>
    public int? PaidBy(EntrySource first) => Earnings.PaidBy(first, Training.Id, [.. Sessions.Select(s => s.Id)]);

    /// <summary>Somebody other than this person gave their word for the session, or for the class; for who leads a studio it is somebody who does not.</summary>
    public bool IsConfirmedFor(int sessionId, int teacherId) => Confirmations.Any(c => c.SessionId == sessionId && c.TeacherId != teacherId
        && !(c.TeacherId is { } by && StudioLeads.Any(l => l.TeacherId == by) && Led(sessionId, teacherId)));

    private bool Led(int sessionId, int teacherId) =>
        Sessions.FirstOrDefault(s => s.Id == sessionId) is { } session && StudioLeads.Any(l => l.TeacherId == teacherId && l.From <= session.On && (l.Until is null || l.Until >= session.On));

    /// <summary>One person's marks, by session.</summary>
    public IReadOnlyDictionary<int, Marking> Of(int teacherId) => byPerson[teacherId].ToDictionary(m => m.SessionId, m => m.Marking);
}

/// <summary>On which days somebody led the studio.</summary>
/// <param name="Until">The last; null while they do.</param>
public sealed record LeadDays(int TeacherId, DateOnly From, DateOnly? Until);

/// <summary>What a second reader gave somebody in all, where no mark or grade decides it.</summary>
/// <param name="SessionId">Or <see cref="Confirmation.WholeClass"/>.</param>
/// <param name="Tenths">Of an hour.</param>
public sealed record GivenHours(int TeacherId, int SessionId, int Tenths);
