using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Domain.Studios.Reviews;

public enum TermResult
{
    Passed,

    /// <summary>补修: what is missing is made up before the next school year.</summary>
    MakeUp,

    /// <summary>What was missing was made up.</summary>
    MadeUp,
}

/// <summary>The leader's word on a member's term.</summary>
public sealed class TermReview
{
    public const int LongestComment = 2000;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int StudioId { get; private set; }
    public int TeacherId { get; private set; }

    /// <summary>The school year's first year.</summary>
    public int Year { get; private set; }

    /// <summary>1 or 2.</summary>
    public int Term { get; private set; }

    public TermResult Result { get; private set; }

    /// <summary>The score on the day of the review, in tenths: what was confirmed later does not move it.</summary>
    public int Points { get; private set; }

    public string Comment { get; private set; } = "";
    public int? ById { get; private set; }
    public DateTime At { get; private set; }

    public SchoolTerm SchoolTerm => new(Year, Term);

    public static TermReview Of(int studioId, int teacherId, SchoolTerm term) => new() { StudioId = studioId, TeacherId = teacherId, Year = term.FirstYear, Term = term.Number };

    /// <param name="kept">The word that stands; null for none.</param>
    /// <param name="opensOn">The first day of this member's review.</param>
    public static Refusal? WhyNot(TermReview? kept, TermResult result, string comment, Signer by, int teacherId, DateOnly opensOn, DateOnly today) =>
        by.TeacherId == teacherId ? new("review-own")
        : today < opensOn ? new("review-opens", opensOn)
        : comment.Length > LongestComment ? new("review-comment", LongestComment)
        : result == TermResult.MakeUp && comment.Length == 0 ? new("review-why-missing")
        : result == TermResult.MadeUp && kept?.Result is not (TermResult.MakeUp or TermResult.MadeUp) ? new("review-nothing-to-make-up")
        : null;

    public void Say(TermResult result, int points, string comment, Signer by, DateTime at) => (Result, Points, Comment, ById, At) = (result, points, comment, by.AccountId, at);
}
