using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Web.Features.Studios.Cockpit;

namespace TeacherDev.Web.Features.Studios.Reviews;

/// <param name="Kept">The district's words on the studio so far.</param>
/// <param name="Typed">What was typed and not taken; null for nothing.</param>
public sealed record ReviewsPage(StudioPage Studio, IReadOnlyList<StudioReview> Kept, TypedReview? Typed)
{
    /// <summary>The first day on which a member's term is reviewed.</summary>
    public DateOnly OpensOn(MemberRow row) => Studio.Rules.Reviews.TermOpensOn(
        Studio.Studio, Studio.Term, StudioMember.LeftOn([.. Studio.Members.Where(m => m.Who.TeacherId == row.Who.TeacherId).Select(m => m.Member)]));

    /// <summary>The studio's years and its end, each with the first day of its review.</summary>
    public IEnumerable<(int Year, DateOnly OpensOn)> OfStudio =>
        from year in StudioReview.Years(Studio.Studio).Where(y => new SchoolYear(y).Range.Start <= Studio.Today).Append(StudioReview.Final)
        select (year, StudioReview.OpensOn(Studio.Studio, year, Studio.Rules.Reviews));
}

/// <summary>A review as it was typed.</summary>
/// <param name="Of">The member's number, or the year of the studio's.</param>
public sealed record TypedReview(string Of, string Result, string Comment);
