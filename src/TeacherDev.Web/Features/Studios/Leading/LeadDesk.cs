using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Studios.Members;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Leading;

/// <summary>A studio rests, goes on, and ends: nothing that was held, earned or planned is lost by it.</summary>
public sealed class LeadDesk(TeacherDevDb db, StudioDesk desk, StudioSeats seats, StudioLetters letters, LeadBars bars, DistrictClock clock, SignedInPerson me)
{
    public Task<Refusal?> Suspend(int id, bool suspend, string because, CancellationToken cancel) => desk.Step(id, async studio =>
    {
        if (await (suspend ? Task.FromResult(studio.WhyNotSuspend()) : WhyNotResume(studio, cancel)) is { } refusal)
        {
            return refusal;
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

    /// <summary>It goes on where one of those who lead it is in post and may lead today.</summary>
    private async Task<Refusal?> WhyNotResume(Studio studio, CancellationToken cancel)
    {
        var leaders = await db.StudioLeads.Where(l => l.StudioId == studio.Id && !l.IsDeputy && l.EndOn == null).Select(l => l.TeacherId).Distinct().ToListAsync(cancel);
        var former = await db.FormerAmong(leaders, clock.Today, cancel);
        leaders.RemoveAll(former.ContainsKey);
        if (studio.WhyNotResume(leaders.Count > 0) is { } refusal)
        {
            return refusal;
        }

        var may = await bars.Unbarred(leaders, clock.Today, cancel);
        return may.Count > 0 ? null : await bars.WhyNot(leaders, clock.Today, cancel);
    }

    private Task<List<int>> Everybody(int id, CancellationToken cancel) =>
        db.StudioMembers.Where(m => m.StudioId == id && m.State == MemberState.Admitted && m.EndOn == null).Select(m => m.TeacherId)
            .Union(db.StudioLeads.Where(l => l.StudioId == id && l.EndOn == null).Select(l => l.TeacherId)).ToListAsync(cancel);
}
