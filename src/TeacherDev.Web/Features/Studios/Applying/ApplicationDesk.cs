using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Careers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Features.Studios.Leading;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Applying;

/// <summary>A studio's way to its plaque: applied for, recommended by the host school, admitted by the district.</summary>
public sealed class ApplicationDesk(TeacherDevDb db, StudioDesk desk, StudioLetters letters, StudioRules rules, LeadAsks asks, BarsTold told, DistrictClock clock, SignedInPerson me)
{
    /// <param name="key">Of the form: sent twice, it applies once.</param>
    /// <returns>The studio, or why not.</returns>
    public async Task<(Studio? Studio, Refusal? Refusal)> Apply(StudioTerms terms, int leaderId, string key, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        await desk.Alone(leaderId, cancel);
        if (await db.Studios.AsNoTracking().SingleOrDefaultAsync(s => s.Key == key, cancel) is { } sent)
        {
            return (sent, null);
        }

        if (await WhyNotLead(null, terms.Kind, leaderId, terms.Term, cancel) is { } elsewhere)
        {
            return (null, elsewhere);
        }

        var today = clock.Today;
        if (await db.StudioLeads.Where(l => l.TeacherId == leaderId && !l.IsDeputy)
            .Join(db.Studios.Where(s => s.State == StudioState.Revoked && s.AgainOn > today), l => l.StudioId, s => s.Id, (l, s) => new { Led = l.EndOn >= s.EndedOn, s.AgainOn })
            .Where(x => x.Led).MaxAsync(x => x.AgainOn, cancel) is { } again)
        {
            return (null, new("lead-again", again));
        }

        if ((await db.BarredOn([leaderId], BarredAct.StudioLead, today, cancel)).Values.FirstOrDefault() is { } bar)
        {
            told.Tell(leaderId);
            return (null, new("lead-barred", bar.UntilOn));
        }

        var studio = Studio.Applied(terms, key, me.Signer(), clock.UtcNow);
        if (me.DecidesStudios() && leaderId != me.TeacherId)
        {
            // The district speaks for the host school, and decides in a step of its own.
            studio.Recommend(true, "", me.Signer(), clock.UtcNow);
        }

        db.Add(studio);
        await db.SaveChangesAsync(cancel);
        db.Add(StudioLead.Of(studio, leaderId, isDeputy: false, terms.Term.Start, me.Signer(), clock.UtcNow));
        desk.Audited(studio, "studio.applied");
        if (studio.State == StudioState.Applied)
        {
            await letters.Waits(studio.HostSchoolId, "Letter.Waits.Studio", studio, me.AccountId, cancel);
        }

        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        letters.Send();
        return (studio, null);
    }

    public Task<Refusal?> Change(int id, StudioTerms terms, int seen, CancellationToken cancel) => desk.Step(id, async studio =>
    {
        if (studio.Version != seen)
        {
            return StudioDesk.Overtaken;
        }

        var byDistrict = me.DecidesStudios();
        if (studio.WhyNotChange(terms, rules, byDistrict, clock.Today) is { } refusal)
        {
            return refusal;
        }

        if ((terms.Kind, terms.Term) != (studio.Kind, studio.Terms.Term) && await WhyNotSo(studio, terms, cancel) is { } elsewhere)
        {
            return elsewhere;
        }

        var members = await db.StudioMembers.CountAsync(m => m.StudioId == id && m.State == MemberState.Admitted && m.EndOn == null, cancel);
        if (terms.Seats < members)
        {
            return new("studio-seats-taken", members);
        }

        if (terms != studio.Terms)
        {
            var (anew, host) = (!byDistrict && studio.NeedsWordAnew(terms), studio.HostSchoolId);
            desk.Audited(studio, "studio.changed", new { studio.Name, Was = studio.Terms, Now = terms });
            studio.Change(terms, anew);
            if (studio.State == StudioState.Applied && (anew || host != studio.HostSchoolId))
            {
                await letters.Waits(studio.HostSchoolId, "Letter.Waits.Studio", studio, me.AccountId, cancel);
            }
        }

        return null;
    }, cancel);

    public Task<Refusal?> Recommend(int id, bool yes, string because, CancellationToken cancel) => desk.Step(id, async studio =>
    {
        var leads = await db.LeadsOf(id, cancel);
        if (studio.WhyNotRecommend(me.Signer(), leads) is { } refusal)
        {
            return refusal;
        }

        studio.Recommend(yes, because, me.Signer(), clock.UtcNow);
        desk.Audited(studio, yes ? "studio.recommended" : "studio.declined", why: because);
        await letters.Tell(leads, yes ? "Letter.Recommended" : "Letter.Declined", studio, because, cancel);
        if (yes)
        {
            await letters.Waits(null, "Letter.Waits.Decision", studio, me.AccountId, cancel);
        }

        return null;
    }, cancel);

    public Task<Refusal?> Decide(int id, bool admit, string because, CancellationToken cancel) => desk.Step(id, async studio =>
    {
        var leads = await db.LeadsOf(id, cancel);
        if (studio.WhyNotDecide(me.Signer(), leads) is { } refusal)
        {
            return refusal;
        }

        foreach (var (who, bar) in admit ? await db.BarredOn(leads, BarredAct.StudioLead, clock.Today, cancel) : new Dictionary<int, Bar>())
        {
            told.Tell(who);
            return new("lead-barred", bar.UntilOn);
        }

        foreach (var lead in admit ? leads : [])
        {
            if (await WhyNotLead(id, studio.Kind, lead, studio.Terms.Term, cancel) is { } elsewhere)
            {
                return elsewhere;
            }
        }

        studio.Decide(admit, because, me.Signer(), clock.UtcNow);
        desk.Audited(studio, admit ? "studio.admitted" : "studio.declined", why: because);
        await letters.Tell(leads, admit ? "Letter.Admitted" : "Letter.Declined", studio, because, cancel);
        return null;
    }, cancel);

    /// <summary>Whoever leads is what the district asks for. Nobody leads two studios on one day, nor one beside another in which they take part, unless the district allows that. Held until the step is over.</summary>
    /// <param name="id">The studio; null before it is applied for.</param>
    private async Task<Refusal?> WhyNotLead(int? id, StudioKind kind, int leaderId, DateRange term, CancellationToken cancel)
    {
        await desk.Alone(leaderId, cancel);
        if (await asks.WhyNot(kind, leaderId, cancel) is { } asked)
        {
            return asked;
        }

        var led = await db.StudioLeads.Where(l => l.StudioId != id && l.TeacherId == leaderId && !l.IsDeputy && l.EndOn == null).Select(l => l.StudioId).ToListAsync(cancel);
        return kind != StudioKind.Alliance && await db.Studios.FirstOrDefaultAsync(s => led.Contains(s.Id) && s.Kind != StudioKind.Alliance && s.EndOn >= term.Start
                && (s.State == StudioState.Applied || s.State == StudioState.Recommended || s.State == StudioState.Admitted || s.State == StudioState.Suspended), cancel) is { } other ? new("lead-elsewhere", other.Name)
            : await desk.WhyNotBeside(id, kind, leaderId, term.Start, term.End, cancel);
    }

    /// <summary>Other days, or another kind, may bring somebody of it into two studios at once; and nothing that stands may lie after its last day.</summary>
    private async Task<Refusal?> WhyNotSo(Studio studio, StudioTerms terms, CancellationToken cancel)
    {
        var (id, last) = (studio.Id, terms.Term.End);
        if (last < studio.EndOn && await db.TrainingSessions.AnyAsync(s => s.On > last && s.CancelledAt == null && db.Trainings.Any(t => t.Id == s.TrainingId && t.StudioId == id), cancel))
        {
            return new("studio-sessions-after", last);
        }

        foreach (var lead in await db.StudioLeads.Where(l => l.StudioId == id && l.EndOn == null).Select(l => new { l.TeacherId, l.IsDeputy }).ToListAsync(cancel))
        {
            if ((lead.IsDeputy ? await desk.WhyNotBeside(id, terms.Kind, lead.TeacherId, terms.Term.Start, last, cancel) : await WhyNotLead(id, terms.Kind, lead.TeacherId, terms.Term, cancel)) is { } refusal)
            {
                return refusal;
            }
        }

        var members = last <= studio.EndOn ? [] : await db.StudioMembers.Where(m => m.StudioId == id && m.State == MemberState.Admitted && m.EndOn == null)
            .Select(m => new { m.TeacherId, Name = db.Teachers.Where(t => t.Id == m.TeacherId).Select(t => t.Name).First() }).ToListAsync(cancel);
        foreach (var member in members)
        {
            if (await desk.WhyNotBeside(id, terms.Kind, member.TeacherId, studio.EndOn, last, cancel) is { } beside)
            {
                return new("studio-member-elsewhere", member.Name, beside.Arguments[0]);
            }
        }

        return null;
    }
}
