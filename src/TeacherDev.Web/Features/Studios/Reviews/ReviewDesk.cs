using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Features.Studios.Leading;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Reviews;

/// <summary>The leader's word on a member's term, and the district's on the studio, with what follows.</summary>
public sealed class ReviewDesk(TeacherDevDb db, StudioDesk desk, LeadDesk leading, StudioLetters letters, StudioRules rules, DistrictClock clock, SignedInPerson me)
{
    /// <param name="points">The score that was read.</param>
    public Task<Refusal?> Term(int studioId, int teacherId, SchoolTerm term, TermResult result, int points, string comment, CancellationToken cancel) => desk.Step(studioId, async studio =>
    {
        var kept = await db.StudioTermReviews.SingleOrDefaultAsync(r => r.StudioId == studioId && r.TeacherId == teacherId && r.Year == term.FirstYear && r.Term == term.Number, cancel);
        var (first, last) = (term.Range.Start, term.Range.End);
        var stays = await db.StudioMembers.AsNoTracking().Where(m => m.StudioId == studioId && m.TeacherId == teacherId && m.State == MemberState.Admitted
            && m.StartOn <= last && (m.EndOn == null || m.EndOn >= first)).ToListAsync(cancel);
        var opensOn = rules.Reviews.TermOpensOn(studio, term, StudioMember.LeftOn(stays));
        if (TermReview.WhyNot(kept, result, comment, me.Signer(), teacherId, opensOn, clock.Today) is { } refusal)
        {
            return refusal;
        }

        if (kept is not null && (kept.Result, kept.Comment) == (result, comment))
        {
            return null;
        }

        var was = kept?.Result.ToString();
        if (kept is null)
        {
            kept = TermReview.Of(studioId, teacherId, term);
            db.Add(kept);
        }

        // What was made up is judged by what was missing then; the score stays.
        kept.Say(result, result == TermResult.MadeUp ? kept.Points : points, comment, me.Signer(), clock.UtcNow);
        desk.Audited(studio, "studio.term-reviewed", new { studio.Name, Teacher = teacherId, Term = term.ToString(), Was = was, Now = result.ToString() }, comment);
        await letters.Tell([teacherId], $"Letter.Term{result}", studio, comment, cancel);
        return null;
    }, cancel);

    /// <param name="year">A school year's first, or <see cref="StudioReview.Final"/>.</param>
    /// <param name="againOn">From when its leaders may apply again, where it fails; null for at once.</param>
    public Task<Refusal?> Studio(int studioId, int year, StudioResult result, string comment, DateOnly? againOn, CancellationToken cancel) => desk.Step(studioId, async studio =>
    {
        var leads = await db.LeadsOf(studioId, cancel);
        if (StudioReview.WhyNot(studio, year, result, comment, againOn, me.Signer(), leads, rules.Reviews, clock.Today) is { } refusal)
        {
            return refusal;
        }

        var kept = await db.StudioReviews.SingleOrDefaultAsync(r => r.StudioId == studioId && r.Year == year, cancel);
        if (kept is null)
        {
            kept = StudioReview.Of(studioId, year);
            db.Add(kept);
        }

        kept.Say(result, comment, me.Signer(), clock.UtcNow);
        desk.Audited(studio, "studio.reviewed", new { studio.Name, Year = year, Result = result.ToString() }, comment);
        await letters.Tell(leads, $"Letter.Studio{result}", studio, comment, cancel);
        return StudioReview.Ends(year, result)
            ? await leading.End(studio, clock.Today < studio.StartOn ? studio.StartOn : clock.Today > studio.EndOn ? studio.EndOn : clock.Today, result == StudioResult.Failed, comment, againOn, cancel)
            : null;
    }, cancel);
}
