using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Attendance.Registers;

namespace TeacherDev.Web.Features.Trainings.Attendance.Results;

/// <summary>What the class comes to for one person.</summary>
public sealed record ResultRow(int TeacherId, string Number, string Name, SignUpState? State, Outcome Outcome);

/// <summary>The whole class: shares, hours, grades, who passed and why not; and its close.</summary>
/// <param name="Words">Who closed it.</param>
/// <param name="Waiting">Whose own hours wait for another's word.</param>
/// <param name="GaveWord">The reader did already.</param>
/// <param name="WhyNotClose">What is missing for the close.</param>
/// <param name="Me">The reader's own row, which they do not grade.</param>
public sealed record ResultsPage(
    RunTraining Run, IReadOnlyList<ResultRow> Rows, IReadOnlyList<GivenWord> Words, IReadOnlyList<string> Waiting, bool GaveWord, Refusal? WhyNotClose, ResultsForm Form, IReadOnlyList<int> Overtaken, int? Me)
{
    public Training Training => Run.Training;

    public bool IsClosed => Training.State == TrainingState.Closed;

    public bool HasGrades => Training.PassGrade > 0;

    public bool MayGrade => HasGrades && Training.State is TrainingState.Approved or TrainingState.Closed;

    public bool MayClose => !GaveWord && (IsClosed ? Waiting.Count > 0 : WhyNotClose is null);

    public int Of(OutcomeKind kind) => Rows.Count(r => r.Outcome.Kind == kind);

    public TypedGrade Fields(ResultRow row) => Form.Rows.GetValueOrDefault(row.TeacherId) is { } typed
        ? Overtaken.Contains(row.TeacherId) ? typed with { Was = $"{row.Outcome.Grade}" } : typed
        : new($"{row.Outcome.Grade}", $"{row.Outcome.Grade}");

    public static string Status(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Passed => "Met",
        OutcomeKind.ShareMissed or OutcomeKind.GradeMissed => "NotMet",
        OutcomeKind.NotTaken or OutcomeKind.NotGraded => "AtRisk",
        _ => "NotStarted",
    };
}
