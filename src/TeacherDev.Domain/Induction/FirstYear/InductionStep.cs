using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Induction.FirstYear;

/// <summary>A step of the first year that an office records: entry course, oath, on-post substitution.</summary>
public sealed class InductionStep
{
    public const int NoteLength = 300, ReasonLength = 500;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>Made with the form: a form that is sent twice records once.</summary>
    public string Key { get; private set; } = "";

    /// <summary>A code of the document's steps.</summary>
    public string Step { get; private set; } = "";

    public DateOnly StartOn { get; private set; }
    public DateOnly EndOn { get; private set; }
    public string Note { get; private set; } = "";
    public int? RecordedById { get; private set; }
    public string RecordedBy { get; private set; } = "";
    public DateTime RecordedAt { get; private set; }
    public string? WithdrawnBy { get; private set; }
    public DateTime? WithdrawnAt { get; private set; }
    public string? WithdrawalReason { get; private set; }

    public static InductionStep Recorded(int teacherId, StepTerms terms, string key, InductionSigner by, DateTime at) => new()
    {
        TeacherId = teacherId, Key = key, Step = terms.Step, StartOn = terms.StartOn, EndOn = terms.EndOn, Note = terms.Note, RecordedById = by.AccountId, RecordedBy = by.Name, RecordedAt = at,
    };

    public Refusal? WhyNotWithdraw() => WithdrawnAt is null ? null : new("step-withdrawn");

    public void Withdraw(InductionSigner by, string reason, DateTime at) => (WithdrawnBy, WithdrawalReason, WithdrawnAt) = (by.Name, reason, at);
}

public sealed record StepTerms(string Step, DateOnly StartOn, DateOnly EndOn, string Note)
{
    /// <param name="teachingStartOn">An entry course may come before the first day, but not by years.</param>
    /// <param name="there">What stands already.</param>
    public Refusal? WhyNot(DateOnly teachingStartOn, IEnumerable<InductionStep> there, InductionRules rules, DateOnly today) =>
        rules.Step(Step) is null ? new("step-missing")
        : EndOn < StartOn ? new("step-ends-early", StartOn, EndOn)
        : StartOn < teachingStartOn.AddYears(-1) ? new("step-too-soon", teachingStartOn)
        : EndOn > today ? new("step-in-future", EndOn)
        : there.Any(s => s.WithdrawnAt is null && s.Step == Step && s.StartOn <= EndOn && StartOn <= s.EndOn) ? new("step-there-already")
        : null;
}
