using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Careers;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Studios.Members;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Leading;

/// <summary>Who leads a studio, and its end: nothing that was held, earned or planned is lost by either.</summary>
public sealed class LeadDesk(TeacherDevDb db, StudioDesk desk, StudioSeats seats, StudioLetters letters, BarsTold told, DistrictClock clock, SignedInPerson me)
{
    /// <summary>The successor leads from that day; who led before, the day before was their last.</summary>
    public Task<Refusal?> HandOver(int id, int successor, DateOnly on, string because, CancellationToken cancel) => desk.Step(id, async studio =>
    {
        await desk.Alone(successor, cancel);
        var leads = await db.StudioLeads.Where(l => l.StudioId == id).ToListAsync(cancel);
        if (StudioLead.WhyNotHandOver(studio, leads, successor, on, clock.Today) is { } refusal)
        {
            return refusal;
        }

        if (await WhyNotLead(successor, on, cancel) is { } barred)
        {
            return barred;
        }

        if (await LeadsElsewhere(studio, successor, cancel) is { } other)
        {
            return new("lead-elsewhere", other);
        }

        if (await desk.WhyNotBeside(id, studio.Kind, successor, on, studio.Days.End, cancel) is { } beside)
        {
            return beside;
        }

        // Of a studio that has not begun whoever was to lead it never did.
        var last = (clock.Today < studio.StartOn ? clock.Today : on).AddDays(-1);
        var ending = leads.Where(l => l.EndOn is null && (!l.IsDeputy || l.TeacherId == successor)).ToList();
        var former = await db.FormerAmong([.. ending.Select(l => l.TeacherId)], clock.Today, cancel);
        ending.ForEach(l => l.End(last, because, former.GetValueOrDefault(l.TeacherId)));
        var leaving = ending.Where(l => !l.IsDeputy).Select(l => l.TeacherId).ToList();
        db.Add(StudioLead.Of(studio, successor, isDeputy: false, on, me.Signer(), clock.UtcNow));
        await LeaveSeat(id, successor, on, because, cancel);
        await seats.Leads(id, [successor], leaving, cancel);
        desk.Audited(studio, "studio.handed-over", new { studio.Name, From = leaving, To = successor, On = on }, because);
        await letters.Tell([successor], "Letter.NowLeads", studio, on.AsDay(), cancel);
        await letters.Tell(leaving, "Letter.LeadsNoMore", studio, because, cancel);
        await letters.Tell(await db.StudioMembers.Where(m => m.StudioId == id && m.State == MemberState.Admitted && m.EndOn == null && m.TeacherId != successor).Select(m => m.TeacherId).ToListAsync(cancel),
            "Letter.NewLeader", studio, await db.Teachers.Where(t => t.Id == successor).Select(t => t.Name).SingleAsync(cancel), cancel);
        return null;
    }, cancel);

    public Task<Refusal?> AddDeputy(int id, int teacherId, DateOnly on, string because, CancellationToken cancel) => desk.Step(id, async studio =>
    {
        if (studio.State is not (StudioState.Admitted or StudioState.Suspended))
        {
            return new("studio-not-running");
        }

        if (on > clock.Today || !studio.Days.Contains(on))
        {
            return new("lead-day", studio.StartOn, clock.Today);
        }

        if (await db.StudioLeads.AnyAsync(l => l.StudioId == id && l.TeacherId == teacherId && l.EndOn == null, cancel))
        {
            return new("lead-already");
        }

        await desk.Alone(teacherId, cancel);
        if (await WhyNotLead(teacherId, on, cancel) is { } barred)
        {
            return barred;
        }

        if (await desk.WhyNotBeside(id, studio.Kind, teacherId, on, studio.Days.End, cancel) is { } beside)
        {
            return beside;
        }

        await LeaveSeat(id, teacherId, on, because, cancel);
        db.Add(StudioLead.Of(studio, teacherId, isDeputy: true, on, me.Signer(), clock.UtcNow));
        await seats.Leads(id, [teacherId], [], cancel);
        desk.Audited(studio, "studio.deputy-named", new { studio.Name, Deputy = teacherId, On = on }, because);
        await letters.Tell([teacherId], "Letter.NowDeputy", studio, on.AsDay(), cancel);
        return null;
    }, cancel);

    public Task<Refusal?> RemoveDeputy(int id, int leadId, string because, CancellationToken cancel) => desk.Step(id, async studio =>
    {
        if (await db.StudioLeads.SingleOrDefaultAsync(l => l.Id == leadId && l.StudioId == id && l.IsDeputy && l.EndOn == null, cancel) is not { } lead)
        {
            return StudioDesk.Overtaken;
        }

        lead.End(clock.Today.AddDays(-1) is var yesterday && yesterday < lead.StartOn ? lead.StartOn : yesterday, because);
        await seats.Leads(id, [], [lead.TeacherId], cancel);
        desk.Audited(studio, "studio.deputy-removed", new { studio.Name, Deputy = lead.TeacherId }, because);
        await letters.Tell([lead.TeacherId], "Letter.LeadsNoMore", studio, because, cancel);
        return null;
    }, cancel);

    public Task<Refusal?> Suspend(int id, bool suspend, string because, CancellationToken cancel) => desk.Step(id, async studio =>
    {
        if ((suspend ? studio.WhyNotSuspend() : studio.WhyNotResume()) is { } refusal)
        {
            return refusal;
        }

        if (!suspend && await Barred(await db.LeadsOf(id, cancel), clock.Today, cancel) is { } barred)
        {
            return barred;
        }

        if (suspend)
        {
            studio.Suspend(because);
        }
        else
        {
            studio.Resume(because);
        }

        desk.Audited(studio, suspend ? "studio.suspended" : "studio.resumed", why: because);
        await letters.Tell(await Everybody(id, cancel), suspend ? "Letter.Suspended" : "Letter.Resumed", studio, because, cancel);
        return null;
    }, cancel);

    public Task<Refusal?> End(int id, DateOnly on, string because, CancellationToken cancel) => desk.Step(id, async studio =>
        studio.WhyNotEnd(on, clock.Today) is { } refusal ? refusal : on > clock.Today ? new("member-day", studio.StartOn, clock.Today) : await End(studio, on, revoked: false, because, null, cancel), cancel);

    /// <summary>Revokes it today, between reviews; its leaders are told from when they may apply again.</summary>
    /// <param name="againOn">Null for at once.</param>
    public Task<Refusal?> Revoke(int id, DateOnly? againOn, string because, CancellationToken cancel) => desk.Step(id, async studio =>
    {
        if (studio.WhyNotRevoke(againOn, me.Signer(), await db.LeadsOf(id, cancel), clock.Today) is { } refusal)
        {
            return refusal;
        }

        return await End(studio, clock.Today, revoked: true, because, againOn, cancel, "Letter.RevokedNow");
    }, cancel);

    /// <summary>Within a step: members and leads leave with it, what lies ahead is cancelled, what was held stays to be confirmed.</summary>
    /// <param name="againOn">From when its leaders may apply again, where it is revoked; null for at once.</param>
    /// <param name="revocation">What people are told where it is revoked.</param>
    public async Task<Refusal?> End(Studio studio, DateOnly on, bool revoked, string because, DateOnly? againOn, CancellationToken cancel, string revocation = "Letter.Revoked")
    {
        var (everybody, leaders) = (await Everybody(studio.Id, cancel), await db.LeadsOf(studio.Id, cancel));
        if (revoked)
        {
            studio.Revoke(on, againOn, because);
        }
        else
        {
            studio.End(on, revoked: false, because);
        }

        foreach (var member in await db.StudioMembers.Where(m => m.StudioId == studio.Id && ((m.State == MemberState.Admitted && m.EndOn == null) || StudioMember.Waiting.Contains(m.State))).ToListAsync(cancel))
        {
            if (member.IsComing(on))
            {
                member.NeverCome(because, me.Signer(), clock.UtcNow);
            }
            else if (member.State == MemberState.Admitted)
            {
                member.Leave(on, MemberExit.Completed, because, me.Signer(), clock.UtcNow);
            }
            else
            {
                member.Become(MemberState.Declined, because, me.Signer(), clock.UtcNow);
            }
        }

        foreach (var lead in await db.StudioLeads.Where(l => l.StudioId == studio.Id && l.EndOn == null).ToListAsync(cancel))
        {
            lead.End(lead.StartOn > on ? lead.StartOn : on, because);
        }

        await seats.Cancel(studio.Id, on, because, cancel);
        desk.Audited(studio, revoked ? "studio.revoked" : "studio.closed", new { studio.Name, On = on }, because);
        await letters.Tell(everybody, revoked ? revocation : "Letter.Closed", studio, because, cancel);
        if (againOn is { } day)
        {
            await letters.Tell(leaders, "Letter.Again", studio, day.AsDay(), cancel);
        }

        return null;
    }

    private async Task<Refusal?> WhyNotLead(int teacherId, DateOnly on, CancellationToken cancel) =>
        (await db.FormerAmong([teacherId], clock.Today, cancel)).Count > 0 ? new("lead-left") : await Barred([teacherId], on, cancel);

    /// <summary>A window of ethics keeps from leading on the day that is named, and from being named today.</summary>
    private async Task<Refusal?> Barred(IReadOnlyCollection<int> people, DateOnly on, CancellationToken cancel)
    {
        foreach (var day in new[] { on, clock.Today }.Distinct())
        {
            foreach (var (who, bar) in await db.BarredOn(people, BarredAct.StudioLead, day, cancel))
            {
                told.Tell(who);
                return new("lead-barred", bar.UntilOn);
            }
        }

        return null;
    }

    /// <summary>Whoever leads is no member: what they had as one ends the day before.</summary>
    private async Task LeaveSeat(int id, int teacherId, DateOnly on, string because, CancellationToken cancel)
    {
        foreach (var member in await db.StudioMembers.Where(m => m.StudioId == id && m.TeacherId == teacherId).ToListAsync(cancel))
        {
            if (member.IsComing(clock.Today))
            {
                member.NeverCome(because, me.Signer(), clock.UtcNow);
            }
            else if (member.WhyNotLeave(Later(member.StartOn, on.AddDays(-1)), clock.Today) is null)
            {
                member.Leave(Later(member.StartOn, on.AddDays(-1)), MemberExit.MovedOn, because, me.Signer(), clock.UtcNow);
            }
            else if (member.IsOpen)
            {
                member.Become(MemberState.Withdrawn, because, me.Signer(), clock.UtcNow);
            }
        }

        await seats.Drop(id, teacherId, because, cancel);

        static DateOnly Later(DateOnly? one, DateOnly other) => one > other ? one.Value : other;
    }

    private async Task<string?> LeadsElsewhere(Studio studio, int teacherId, CancellationToken cancel) => studio.Kind == StudioKind.Alliance ? null
        : await db.StudioLeads.Where(l => l.StudioId != studio.Id && l.TeacherId == teacherId && !l.IsDeputy && l.EndOn == null)
            .Select(l => db.Studios.Where(s => s.Id == l.StudioId && s.Kind != StudioKind.Alliance && (s.State == StudioState.Admitted || s.State == StudioState.Suspended)).Select(s => s.Name).FirstOrDefault()).FirstOrDefaultAsync(name => name != null, cancel);

    private Task<List<int>> Everybody(int id, CancellationToken cancel) =>
        db.StudioMembers.Where(m => m.StudioId == id && m.State == MemberState.Admitted && m.EndOn == null).Select(m => m.TeacherId)
            .Union(db.StudioLeads.Where(l => l.StudioId == id && l.EndOn == null).Select(l => l.TeacherId)).ToListAsync(cancel);
}
