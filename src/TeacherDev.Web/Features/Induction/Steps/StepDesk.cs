using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Induction;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Induction.FirstYear;
using TeacherDev.Domain.Induction.Rules;
using TeacherDev.Domain.Refusals;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Induction.Steps;

/// <summary>Records entry course, oath and on-post substitution, and takes back what was wrong.</summary>
public sealed class StepDesk(TeacherDevDb db, InductionRules rules, DistrictClock clock, SignedInPerson me, Actor actor)
{
    public async Task<Refusal?> Record(int teacherId, StepTerms terms, string key, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await db.Alone([teacherId], cancel);
        var there = await db.InductionSteps.AsNoTracking().Where(s => s.TeacherId == teacherId).ToListAsync(cancel);
        if (there.Exists(s => s.Key == key))
        {
            return null;
        }

        var since = await db.Teachers.Where(t => t.Id == teacherId).Select(t => t.TeachingStartOn).SingleAsync(cancel);
        if (terms.WhyNot(since, there, rules, clock.Today) is { } refusal)
        {
            return refusal;
        }

        db.Add(InductionStep.Recorded(teacherId, terms, key, me.InductionSigner(), clock.UtcNow));
        db.Audited(actor, clock.UtcNow, "induction.step-recorded", ("teacher", teacherId), new { terms.Step, From = terms.StartOn, Until = terms.EndOn });
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        return null;
    }

    public async Task<Refusal?> Withdraw(int id, string reason, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await db.Alone([await db.InductionSteps.Where(s => s.Id == id).Select(s => s.TeacherId).SingleAsync(cancel)], cancel);
        if (await db.TookItsStep(actor, cancel))
        {
            return null;
        }

        var step = await db.InductionSteps.SingleAsync(s => s.Id == id, cancel);
        if (step.WhyNotWithdraw() is { } refusal)
        {
            return refusal;
        }

        step.Withdraw(me.InductionSigner(), reason, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "induction.step-withdrawn", ("teacher", step.TeacherId), new { step.Step, From = step.StartOn, Until = step.EndOn }, reason);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            return Reasons.Overtaken;
        }

        await together.CommitAsync(cancel);
        return null;
    }
}
