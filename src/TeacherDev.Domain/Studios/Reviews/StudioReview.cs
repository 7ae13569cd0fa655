using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Trainings;

namespace TeacherDev.Domain.Studios.Reviews;

public enum StudioResult
{
    Excellent,
    Passed,

    /// <summary>黄牌: it goes on, warned.</summary>
    Warned,

    /// <summary>It fails: the studio is revoked.</summary>
    Failed,
}

/// <summary>The district's word on a studio: each school year, and at the end of its term.</summary>
public sealed class StudioReview
{
    /// <summary>Stands for <see cref="Year"/> in the final review.</summary>
    public const int Final = 0;

    public int Id { get; private set; }
    public int Version { get; private set; }
    public int StudioId { get; private set; }

    /// <summary>The school year's first year, or <see cref="Final"/>.</summary>
    public int Year { get; private set; }

    public StudioResult Result { get; private set; }
    public string Comment { get; private set; } = "";
    public int? ById { get; private set; }
    public DateTime At { get; private set; }

    public bool IsFinal => Year == Final;

    public static StudioReview Of(int studioId, int year) => new() { StudioId = studioId, Year = year };

    /// <param name="leads">Who leads it: nobody reviews their own.</param>
    /// <param name="againOn">From when its leaders may apply again, where it fails; null for at once.</param>
    /// <param name="spans">When reviews open.</param>
    public static Refusal? WhyNot(
        Studio studio, int year, StudioResult result, string comment, DateOnly? againOn, Signer by, IEnumerable<int> leads, ReviewSpans spans, DateOnly today) =>
        studio.State is not (StudioState.Admitted or StudioState.Suspended) ? new("studio-not-running")
        : by.TeacherId is { } me && leads.Contains(me) ? new("studio-own")
        : year != Final && !new SchoolYear(year).Range.Overlaps(studio.Days) ? new("review-year", studio.StartOn, studio.EndOn)
        : OpensOn(studio, year, spans) is var opens && today < opens ? new("review-opens", opens)
        : comment.Length is 0 or > TermReview.LongestComment ? new("review-comment", TermReview.LongestComment)
        : result != StudioResult.Failed && againOn is not null ? new("review-again")
        : Studio.WhyNotAgain(againOn, today);

    /// <param name="year">A school year's first, or <see cref="Final"/>.</param>
    public static DateOnly OpensOn(Studio studio, int year, ReviewSpans spans) => year == Final ? spans.FinalOpensOn(studio) : spans.YearOpensOn(studio, new(year));

    /// <summary>What the district owes a studio today: the school years whose review is open and unsaid, in order, and <see cref="Final"/> at the end.</summary>
    /// <param name="said">The years of the reviews that were given, <see cref="Final"/> too.</param>
    public static IReadOnlyList<int> Due(Studio studio, IReadOnlyCollection<int> said, ReviewSpans spans, DateOnly today) =>
        studio.State is not (StudioState.Admitted or StudioState.Suspended) ? []
        : [.. Years(studio).Append(Final).Where(year => !said.Contains(year) && OpensOn(studio, year, spans) <= today)];

    /// <summary>The school years in which it works.</summary>
    public static IEnumerable<int> Years(Studio studio)
    {
        var (first, last) = (SchoolYear.Of(studio.Days.Start).FirstYear, SchoolYear.Of(studio.Days.End).FirstYear);
        return Enumerable.Range(first, last - first + 1);
    }

    /// <summary>What follows at once: it fails and is revoked, or its term ends well and it closes.</summary>
    public static bool Ends(int year, StudioResult result) => result == StudioResult.Failed || year == Final;

    public void Say(StudioResult result, string comment, Signer by, DateTime at) => (Result, Comment, ById, At) = (result, comment, by.AccountId, at);
}
