namespace TeacherDev.Domain.Trainings.Attendance;

/// <summary>How a class ends for somebody.</summary>
public enum OutcomeKind
{
    Passed,

    /// <summary>Too few sessions.</summary>
    ShareMissed,

    GradeMissed,

    /// <summary>It hangs on sessions at which nobody took them down: that is neither there nor absent.</summary>
    NotTaken,

    /// <summary>No grade yet, which is neither failed nor zero.</summary>
    NotGraded,

    /// <summary>At no session, as far as is known.</summary>
    NotThere,
}

/// <summary>What a class of several sessions comes to for one person.</summary>
/// <param name="Tenths">Of an hour, for what they attended.</param>
/// <param name="Share">Percent of the sessions at which they surely were; null while there is none.</param>
/// <param name="There">At how many they were.</param>
/// <param name="NotTaken">At how many nobody took them down.</param>
/// <param name="Sessions">How many there are.</param>
/// <param name="Grade">Out of a hundred; null for none yet.</param>
public sealed record Outcome(OutcomeKind Kind, int Tenths, int? Share, int There, int NotTaken, int Sessions, int? Grade)
{
    /// <summary>It is settled whether they passed.</summary>
    public bool IsSettled => Kind is OutcomeKind.Passed or OutcomeKind.ShareMissed or OutcomeKind.GradeMissed;

    /// <param name="sessions">All of the class; cancelled ones, and those that they led themselves, count nowhere.</param>
    /// <param name="marks">The person's, by session.</param>
    public static Outcome Of(Training training, IReadOnlyCollection<TrainingSession> sessions, IReadOnlyDictionary<int, Marking> marks, int? grade)
    {
        var held = Earnings.ToAttend(sessions, marks);
        var there = held.Count(s => marks.TryGetValue(s.Id, out var mark) && mark.IsThere);
        var open = held.Count(s => !marks.ContainsKey(s.Id));
        var kind = there == 0 ? (open > 0 && marks.Count > 0 ? OutcomeKind.NotTaken : OutcomeKind.NotThere)
            : (there + open) * 100 < training.PassShare * held.Count ? OutcomeKind.ShareMissed
            : there * 100 < training.PassShare * held.Count ? OutcomeKind.NotTaken
            : training.PassGrade == 0 ? OutcomeKind.Passed
            : grade is null ? OutcomeKind.NotGraded
            : grade < training.PassGrade ? OutcomeKind.GradeMissed
            : OutcomeKind.Passed;
        return new(kind, Earnings.Tenths(held, marks).Values.Sum(), Earnings.Share(held, marks), there, open, held.Count, grade);
    }
}
