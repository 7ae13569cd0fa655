using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Induction.Results;

/// <summary>What is proposed or decided about an attempt.</summary>
/// <param name="Window">The attempt's days.</param>
/// <param name="NextOn">The first day of the next window, or the last one of an extended window; null for a pass.</param>
public sealed record ResultTerms(DateRange Window, Outcome Outcome, DateOnly? NextOn, string Reason)
{
    /// <summary>Why it may not be, apart from what a pass lacks (<see cref="Passing"/>).</summary>
    /// <param name="before">Results of this person that stand.</param>
    public Refusal? WhyNot(DutyResult duty, TeacherRecord person, IReadOnlyCollection<InductionResult> before, InductionSigner by, InductionRules rules, DateOnly today) =>
        by.TeacherId == person.Teacher.Id ? new("result-for-oneself")
        : before.Any(r => r.IsFinal && r.WindowOn == Window.Start) ? new("result-stands")
        : before.Any(r => r.IsFinal && r.Outcome == Outcome.Passed) ? new("result-passed-before")
        : duty.Status == DutyStatus.Exempt ? new("result-exempt")
        : Outcome == Outcome.Passed ? null
        : Reason.Length == 0 ? new("result-reason-missing")
        : NextOn is not { } next ? new(Outcome == Outcome.Extended ? "result-until-missing" : "result-next-missing")
        : Outcome == Outcome.Extended ? WhyNotExtend(duty, person, next)
        : Outcome == Outcome.LateStart && today <= Window.End ? new("result-late-early", Window.End)
        : Outcome == Outcome.Repeat && today < Window.End.AddDays(-rules.Result.FailDays) ? new("result-fail-early", Window.End.AddDays(-rules.Result.FailDays))
        : next <= Window.End ? new("result-next-early", Window.End)
        : next > Later(Window.End, today).AddYears(1) ? new("result-next-far", Later(Window.End, today).AddYears(1))
        : person.Stints.Any(s => s.Contains(next)) ? null
        : new("result-next-not-in-post", next);

    /// <summary>No more days than leave took out of the window.</summary>
    private Refusal? WhyNotExtend(DutyResult duty, TeacherRecord person, DateOnly until)
    {
        var away = Enumerable.Range(0, Window.Days).Count(i => person.Exemptions.Any(e => (e.IsLeave || e.PolicyCode == duty.Policy.Code) && e.Days.Contains(Window.Start.AddDays(i))));
        return away == 0 ? new("result-no-leave")
            : until <= Window.End ? new("result-until-early", Window.End)
            : until > Window.End.AddDays(away) ? new("result-until-far", away, Window.End.AddDays(away))
            : null;
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
