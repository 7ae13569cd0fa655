using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Features.Studios.Members;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Leading;

/// <summary>Who leads a studio and who stands in, each with their days; nothing that was held, earned or planned is lost by a change.</summary>
public sealed class PlaceDesk(TeacherDevDb db, StudioDesk desk, StudioSeats seats, StudioLetters letters, LeadBars bars, LeadAsks asks, StudioRules rules, DistrictClock clock, SignedInPerson me)
{
    /// <summary>The successor leads from that day in the place of one who led; the day before was that one's last. Whoever leads beside them goes on.</summary>
    /// <param name="place">The number of the lead whose place it is; null where one leads alone.</param>
    public Task<Refusal?> HandOver(int id, int? place, int successor, DateOnly on, string because, CancellationToken cancel) => desk.Step(id, async studio =>
    {
        await desk.Alone(successor, cancel);
        var leads = await db.StudioLeads.Where(l => l.StudioId == id).ToListAsync(cancel);
        if ((StudioLead.WhyNotHandOver(studio, leads, place, successor, on, clock.Today) ?? await WhyNotLead(studio, successor, on, cancel)) is { } refusal)
        {
            return refusal;
        }

        var goes = StudioLead.Place(leads, place)!;
        await Enter(studio, [goes, .. DeputyOf(leads, successor)], successor, isDeputy: false, on, because, cancel);
        await seats.Leads(id, [successor], [goes.TeacherId], cancel);
        desk.Audited(studio, "studio.handed-over", new { studio.Name, From = goes.TeacherId, To = successor, On = on }, because);
        await letters.Tell([successor], "Letter.NowLeads", studio, on.AsDay(), cancel);
        await letters.Tell([goes.TeacherId], "Letter.LeadsNoMore", studio, because, cancel);
        await TellOthers(studio, "Letter.NewLeader", [successor, goes.TeacherId], successor, cancel);
        return null;
    }, cancel);

    /// <summary>Somebody leads beside those who lead, with the same powers.</summary>
    public Task<Refusal?> AddLeader(int id, int teacherId, DateOnly on, string because, CancellationToken cancel) => desk.Step(id, async studio =>
    {
        await desk.Alone(teacherId, cancel);
        var leads = await db.StudioLeads.Where(l => l.StudioId == id).ToListAsync(cancel);
        if ((StudioLead.WhyNotJoin(studio, leads, teacherId, on, clock.Today, rules.MostLeaders) ?? await WhyNotLead(studio, teacherId, on, cancel)) is { } refusal)
        {
            return refusal;
        }

        await Enter(studio, DeputyOf(leads, teacherId), teacherId, isDeputy: false, on, because, cancel);
        await seats.Leads(id, [teacherId], [], cancel);
        desk.Audited(studio, "studio.leader-named", new { studio.Name, Leader = teacherId, On = on }, because);
        await letters.Tell([teacherId], "Letter.NowLeads", studio, on.AsDay(), cancel);
        await TellOthers(studio, "Letter.CoLeader", [teacherId], teacherId, cancel);
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
        if ((await WhyNotStandIn(teacherId, on, cancel) ?? await desk.WhyNotBeside(id, studio.Kind, teacherId, on, studio.Days.End, cancel)) is { } refusal)
        {
            return refusal;
        }

        await Enter(studio, [], teacherId, isDeputy: true, on, because, cancel);
        await seats.Leads(id, [teacherId], [], cancel);
        desk.Audited(studio, "studio.deputy-named", new { studio.Name, Deputy = teacherId, On = on }, because);
        await letters.Tell([teacherId], "Letter.NowDeputy", studio, on.AsDay(), cancel);
        return null;
    }, cancel);

    /// <summary>One of those who lead, or a deputy, does no more from today on; of those who lead the last one stays until somebody takes over or it ends.</summary>
    public Task<Refusal?> Remove(int id, int leadId, string because, CancellationToken cancel) => desk.Step(id, async studio =>
    {
        var leads = await db.StudioLeads.Where(l => l.StudioId == id).ToListAsync(cancel);
        if (leads.Find(l => l.Id == leadId) is not { EndOn: null } lead)
        {
            return StudioDesk.Overtaken;
        }

        var former = await db.FormerAmong([.. leads.Where(l => l.EndOn is null).Select(l => l.TeacherId).Distinct()], clock.Today, cancel);
        if (lead.WhyNotEnd(leads, [.. former.Keys]) is { } refusal)
        {
            return refusal;
        }

        lead.End(clock.Today.AddDays(-1) is var yesterday && yesterday < lead.StartOn ? lead.StartOn : yesterday, because, former.GetValueOrDefault(lead.TeacherId));
        await seats.Leads(id, [], [lead.TeacherId], cancel);
        desk.Audited(studio, lead.IsDeputy ? "studio.deputy-removed" : "studio.leader-ended", lead.IsDeputy ? new { studio.Name, Deputy = lead.TeacherId } : (object)new { studio.Name, Leader = lead.TeacherId, On = lead.EndOn }, because);
        await letters.Tell([lead.TeacherId], "Letter.LeadsNoMore", studio, because, cancel);
        return null;
    }, cancel);

    /// <summary>Ends what gives way, and lets somebody begin; whoever leads or stands in has no seat beside it.</summary>
    private async Task Enter(Studio studio, IReadOnlyCollection<StudioLead> ending, int teacherId, bool isDeputy, DateOnly on, string because, CancellationToken cancel)
    {
        // Of a studio that has not begun whoever was to lead it never did.
        var last = (clock.Today < studio.StartOn ? clock.Today : on).AddDays(-1);
        var former = await db.FormerAmong([.. ending.Select(l => l.TeacherId)], clock.Today, cancel);
        foreach (var lead in ending)
        {
            lead.End(last, because, former.GetValueOrDefault(lead.TeacherId));
        }

        db.Add(StudioLead.Of(studio, teacherId, isDeputy, on, me.Signer(), clock.UtcNow));
        await LeaveSeat(studio.Id, teacherId, on, because, cancel);
    }

    private static List<StudioLead> DeputyOf(IEnumerable<StudioLead> leads, int teacherId) => [.. leads.Where(l => l.IsDeputy && l.EndOn is null && l.TeacherId == teacherId)];

    private async Task TellOthers(Studio studio, string about, int[] but, int leader, CancellationToken cancel)
    {
        var id = studio.Id;
        await letters.Tell(
            await db.StudioMembers.Where(m => m.StudioId == id && m.State == MemberState.Admitted && m.EndOn == null).Select(m => m.TeacherId)
                .Union(db.StudioLeads.Where(l => l.StudioId == id && !l.IsDeputy && l.EndOn == null).Select(l => l.TeacherId)).Where(t => !but.Contains(t)).ToListAsync(cancel),
            about, studio, await db.Teachers.Where(t => t.Id == leader).Select(t => t.Name).SingleAsync(cancel), cancel);
    }

    private async Task<Refusal?> WhyNotLead(Studio studio, int teacherId, DateOnly on, CancellationToken cancel) =>
        await WhyNotStandIn(teacherId, on, cancel) ?? await asks.WhyNot(studio.Kind, teacherId, cancel)
        ?? (await LeadsElsewhere(studio, teacherId, cancel) is { } other ? new Refusal("lead-elsewhere", other) : await desk.WhyNotBeside(studio.Id, studio.Kind, teacherId, on, studio.Days.End, cancel));

    private async Task<Refusal?> WhyNotStandIn(int teacherId, DateOnly on, CancellationToken cancel) =>
        (await db.FormerAmong([teacherId], clock.Today, cancel)).Count > 0 ? new("lead-left") : await bars.WhyNot([teacherId], on, cancel);

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
}
