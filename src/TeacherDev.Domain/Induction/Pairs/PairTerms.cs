using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Induction.Pairs;

/// <summary>What is proposed: who with whom, for which subject and days, to do what.</summary>
/// <param name="TeacherId">The apprentice.</param>
/// <param name="Reason">Why the mentor changes; "" where none runs.</param>
public sealed record PairTerms(int TeacherId, int MentorId, string Subject, string Plan, DateOnly StartOn, DateOnly UntilOn, string Reason)
{
    /// <summary>Why it may not be proposed, or signed.</summary>
    /// <param name="year">The apprentice's attempt of today; null where none is open.</param>
    /// <param name="mentor">As known now.</param>
    /// <param name="mentorsYear">The mentor's own first year, if it is open.</param>
    /// <param name="taken">How many others the mentor has as of now.</param>
    /// <param name="others">The apprentice's other pairs.</param>
    public Refusal? WhyNot(DutyResult? year, TeacherRecord mentor, DutyResult? mentorsYear, int taken, IEnumerable<MentorPair> others, InductionRules rules, DateOnly today) =>
        MentorId == TeacherId ? new("pair-with-oneself")
        : year is null ? new("pair-not-in-first-year")
        : !mentor.Stints.Any(s => s.Contains(today)) ? new("pair-mentor-not-in-post", mentor.Teacher.Name)
        : mentorsYear is not null ? new("pair-mentor-in-first-year", mentor.Teacher.Name)
        : taken >= rules.MostApprentices ? new("pair-mentor-full", mentor.Teacher.Name, rules.MostApprentices)
        : WhyNotBeside([.. others], today)
        ?? WhyNotThen(year.Window, today);

    /// <summary>The agreement with what these terms say in it.</summary>
    public string Written(string agreement, string apprentice, string mentor) => agreement
        .Replace("{apprentice}", apprentice, StringComparison.Ordinal).Replace("{mentor}", mentor, StringComparison.Ordinal)
        .Replace("{subject}", Subject, StringComparison.Ordinal).Replace("{from}", $"{StartOn:yyyy-MM-dd}", StringComparison.Ordinal)
        .Replace("{until}", $"{UntilOn:yyyy-MM-dd}", StringComparison.Ordinal);

    private Refusal? WhyNotBeside(List<MentorPair> others, DateOnly today) =>
        others.Exists(o => o.RunsOn(today) && o.MentorId == MentorId) ? new("pair-there-already")
        : others.Exists(o => o.State == PairState.Proposed && o.MentorId == MentorId) ? new("pair-proposed-already")
        : others.Exists(o => o.RunsOn(today)) && Reason.Length == 0 ? new("pair-change-unsaid")
        : null;

    private Refusal? WhyNotThen(DateRange window, DateOnly today) =>
        UntilOn < StartOn ? new("pair-ends-early", StartOn, UntilOn)
        : UntilOn < today ? new("pair-over", UntilOn)
        : window.Contains(StartOn) && window.Contains(UntilOn) ? null
        : new("pair-outside-window", window.Start, window.End);
}
