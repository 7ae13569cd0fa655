using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Plans;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Studios.Members;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Plans;

/// <summary>Writing plans and deciding on a year's: an approved year is a training of its own, whose sessions pay.</summary>
public sealed class PlanDesk(TeacherDevDb db, StudioDesk desk, StudioSeats seats, StudioLetters letters, DistrictClock clock, SignedInPerson me, IStringLocalizer<StudiosText> say)
{
    public Task<Refusal?> Write(int studioId, PlanSpan span, int year, int term, string text, int? tenths, bool file, CancellationToken cancel) => desk.Step(studioId, async studio =>
    {
        var plan = await db.StudioPlans.SingleOrDefaultAsync(p => p.StudioId == studioId && p.Span == span && p.Year == year && p.Term == term, cancel);
        if (plan is null)
        {
            plan = StudioPlan.Of(studioId, span, year, term);
            db.Add(plan);
        }

        if (plan.WhyNotWrite(studio, text, tenths, clock.Today) is { } refusal)
        {
            return refusal;
        }

        plan.Write(text, tenths, file, me.Signer(), clock.UtcNow);
        desk.Audited(studio, file ? "studio.plan-filed" : "studio.plan-written", new { studio.Name, Span = span.ToString(), Year = year, Term = term, Tenths = tenths });
        if (file)
        {
            await letters.Waits(null, "Letter.Waits.Plan", studio, me.AccountId, cancel);
        }

        return null;
    }, cancel);

    public Task<Refusal?> Decide(int studioId, int planId, bool approve, string because, CancellationToken cancel) => desk.Step(studioId, async studio =>
    {
        var plan = await db.StudioPlans.SingleAsync(p => p.Id == planId && p.StudioId == studioId, cancel);
        var leads = await db.LeadsOf(studioId, cancel);
        if ((studio.State == StudioState.Admitted ? plan.WhyNotDecide(me.Signer(), leads) : new("studio-not-running")) is { } refusal)
        {
            return refusal;
        }

        plan.Decide(approve, because, me.Signer(), clock.UtcNow);
        if (approve)
        {
            await Open(studio, plan, leads, cancel);
        }

        desk.Audited(studio, approve ? "studio.plan-approved" : "studio.plan-returned", new { studio.Name, plan.Year, plan.Tenths }, because);
        await letters.Tell(leads, approve ? "Letter.PlanApproved" : "Letter.PlanReturned", studio, because, cancel, "/plans");
        return null;
    }, cancel);

    /// <summary>Lets an approved year give more hours, or fewer, but not fewer than its sessions hold already.</summary>
    public Task<Refusal?> Allow(int studioId, int planId, int? tenths, string because, CancellationToken cancel) => desk.Step(studioId, async studio =>
    {
        var (plan, leads) = (await db.StudioPlans.SingleAsync(p => p.Id == planId && p.StudioId == studioId, cancel), await db.LeadsOf(studioId, cancel));
        if (plan.WhyNotAllow(tenths, me.Signer(), leads) is { } refusal)
        {
            return refusal;
        }

        if (plan.Tenths == tenths)
        {
            return null;
        }

        var training = await db.Trainings.SingleAsync(t => t.Id == plan.TrainingId, cancel);
        var was = plan.Tenths;
        plan.Allow(tenths!.Value);
        training.Allow(tenths.Value);
        if (training.WhyNotPlan(await db.TrainingSessions.Where(s => s.TrainingId == training.Id).ToListAsync(cancel)) is { } held)
        {
            return new("plan-hours-held", held.Arguments[^1]);
        }

        desk.Audited(studio, "studio.plan-hours", new { studio.Name, plan.Year, Was = was, plan.Tenths }, because);
        await letters.Tell(leads, "Letter.PlanHours", studio, because, cancel, "/plans");
        return null;
    }, cancel);

    private async Task Open(Studio studio, StudioPlan plan, IReadOnlyList<int> leads, CancellationToken cancel)
    {
        // It goes into the ledger, in the district's language whatever the reader's.
        var title = Speaking.ToPerson<string>(null, () => say["Training.Title", studio.Name, say.Year(plan.Year)]);
        var (now, dayBefore) = (clock.UtcNow, clock.Today.AddDays(-1));
        TrainingTerms terms = new(
            title.Length > TrainingTerms.LongestTitle ? title[..TrainingTerms.LongestTitle] : title, "", OrganiserKind.Studio, studio.Name, studio.Level, TrainingMode.InPerson, "", "", null,
            new(dayBefore, dayBefore), null, true, dayBefore, 0, 0, 0, PaysOn.EachSession, false);
        var filer = new Signer(plan.FiledById, "", null);
        var training = Training.Drafted(terms, studio.HostSchoolId, Guid.NewGuid().ToString("N"), filer, now, studio.Id);
        training.File(filer, now);
        training.Decide(true, plan.DecidedBecause, me.Signer(), now, plan.Tenths);
        db.Add(training);
        await db.SaveChangesAsync(cancel);
        plan.Opens(training.Id);
        db.AddRange(leads.Select(l => TrainingTrainer.Of(training.Id, l)));
        foreach (var member in await db.StudioMembers.Where(m => m.StudioId == studio.Id && m.State == MemberState.Admitted && m.EndOn == null).Select(m => m.TeacherId).Distinct().ToListAsync(cancel))
        {
            await seats.Seat(training, member, cancel);
        }
    }
}
