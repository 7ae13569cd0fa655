using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Induction;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.Opinions;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Opinions;

/// <summary>Takes the opinion of one side about one term; a further one takes its place with a reason.</summary>
public sealed class OpinionDesk(TeacherDevDb db, InductionRules rules, InductionLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <param name="window">The attempt that the term belongs to.</param>
    public async Task<Refusal?> Give(int teacherId, DateRange window, OpinionTerms terms, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await db.Alone([teacherId], cancel);
        var before = await db.TermOpinions.AsNoTracking().Where(o => o.TeacherId == teacherId && o.TermOn == terms.TermOn && o.Side == terms.Side).OrderByDescending(o => o.Number).FirstOrDefaultAsync(cancel);
        if (before?.Says(terms) == true && before.GivenById == me.AccountId)
        {
            return null;
        }

        if (terms.WhyNot(window, rules, before, clock.Today) is { } refusal)
        {
            return refusal;
        }

        var given = TermOpinion.Given(teacherId, terms, (before?.Number ?? 0) + 1, me.InductionSigner(), clock.UtcNow);
        db.Add(given);
        db.Audited(actor, clock.UtcNow, before is null ? "induction.opinion-given" : "induction.opinion-corrected", ("teacher", teacherId),
            new { Term = terms.TermOn, terms.Side, terms.Grade, Was = before?.Grade }, given.Reason.Length == 0 ? null : given.Reason);
        await letters.Tell([teacherId], before is null ? "Opinion" : "OpinionAnew", $"/inductions/{teacherId}#opinions", me.AccountId, () => [me.Name], cancel);
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        letters.Send();
        return null;
    }
}
