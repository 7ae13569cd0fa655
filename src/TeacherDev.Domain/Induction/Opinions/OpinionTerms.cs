using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Refusals;

namespace TeacherDev.Domain.Induction.Opinions;

/// <summary>What is said about a term.</summary>
/// <param name="Reason">Why it is said anew; "" the first time.</param>
public sealed record OpinionTerms(DateOnly TermOn, OpinionSide Side, string Grade, string Text, string Reason)
{
    /// <summary>Why it may not be said today.</summary>
    /// <param name="window">The attempt that it is about.</param>
    /// <param name="before">What this side said about the term; null for nothing.</param>
    public Refusal? WhyNot(DateRange window, InductionRules rules, TermOpinion? before, DateOnly today) =>
        rules.Terms.Of(window).FirstOrDefault(t => t.StartOn == TermOn) is not { } term ? new("opinion-no-term")
        : rules.Grade(Grade) is null ? new("opinion-grade-missing")
        : Text.Length == 0 ? new("opinion-text-missing")
        : rules.Terms.OpensOn(term, window) is var opens && today < opens ? new("opinion-early", opens)
        : before is not null && Reason.Length == 0 ? new("opinion-given")
        : null;

    /// <summary>Whether somebody was the mentor in this term.</summary>
    public static bool Mentored(MentorPair pair, int? mentorId, Term term) => mentorId is not null && pair.MentorId == mentorId && pair.Days?.Overlaps(term.Days) == true;
}
