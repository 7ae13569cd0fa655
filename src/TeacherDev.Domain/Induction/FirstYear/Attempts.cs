using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Induction.FirstYear;

/// <summary>The first year of somebody, once or again, by the evaluation that My credits shows: hours are not counted here.</summary>
public static class Attempts
{
    /// <summary>Every window of the duty that has begun, the first first.</summary>
    public static IReadOnlyList<DutyResult> Of(InductionRules rules, PolicyBook book, TeacherRecord person, TeacherLedger ledger, AsOf asOf, bool withLines) =>
        [.. Evaluator.Evaluate(book, person, ledger, asOf, withLines).Where(d => d.Policy.Code == rules.Policy).OrderBy(d => d.Window.Start)];

    /// <summary>The one that runs; null where none does.</summary>
    public static DutyResult? Open(this IReadOnlyList<DutyResult> attempts) => attempts.LastOrDefault(a => a.IsOpen);
}
