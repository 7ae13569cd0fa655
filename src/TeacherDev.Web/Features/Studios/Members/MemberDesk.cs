using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Members;

/// <summary>A member's way: applies, is recommended by the school, taken by the leader, confirmed by the district; and leaves.</summary>
public sealed class MemberDesk(TeacherDevDb db, StudioDesk desk, StudioSeats seats, StudioLetters letters, StudioRules rules, DistrictClock clock, SignedInPerson me)
{
    /// <summary>Applies for oneself; sent twice, it stands once.</summary>
    public Task<Refusal?> Apply(int studioId, int teacherId, string statement, CancellationToken cancel) => desk.Step(studioId, async studio =>
    {
        if (await WhyNotTake(studio, teacherId, Later(studio.StartOn, clock.Today), cancel) is { } refusal)
        {
            return refusal;
        }

        db.Add(StudioMember.Applied(studioId, teacherId, statement, me.Signer(), clock.UtcNow));
        desk.Audited(studio, "studio.member-applied", new { studio.Name, Teacher = teacherId });
        if (await db.Teachers.Where(t => t.Id == teacherId).Select(t => t.SchoolId).SingleAsync(cancel) is { } school)
        {
            await letters.Waits(school, "Letter.Waits.Member", studio, me.AccountId, cancel);
        }

        return null;
    }, cancel);

    /// <summary>Why somebody's application would be refused today; null where it would be taken.</summary>
    public Task<Refusal?> WhyNotApply(Studio studio, int teacherId, CancellationToken cancel) => WhyNot(studio, teacherId, Later(studio.StartOn, clock.Today), cancel);

    /// <summary>The district enters somebody who takes part already.</summary>
    public Task<Refusal?> Enter(int studioId, int teacherId, DateOnly startOn, CancellationToken cancel) => desk.Step(studioId, async studio =>
    {
        if (await WhyNotTake(studio, teacherId, startOn, cancel) is { } refusal)
        {
            return refusal;
        }

        var member = StudioMember.Applied(studioId, teacherId, "", me.Signer(), clock.UtcNow);
        if (teacherId == me.TeacherId)
        {
            return new("member-own");
        }

        db.Add(member);
        return await Admit(studio, member, startOn, "", cancel);
    }, cancel);

    /// <summary>The own school's word.</summary>
    public Task<Refusal?> Recommend(int studioId, int memberId, bool yes, string because, CancellationToken cancel) =>
        Step(studioId, memberId, MemberState.Applied, yes ? "studio.member-recommended" : "studio.member-declined", because, async (studio, member) =>
        {
            member.Become(yes ? MemberState.Recommended : MemberState.Declined, because, me.Signer(), clock.UtcNow);
            await letters.Tell(yes ? await Leads(studioId, cancel) : [member.TeacherId], yes ? "Letter.Applicant" : "Letter.MemberDeclined", studio, because, cancel, yes ? "/members" : "/about");
            return null;
        }, cancel);

    /// <summary>The leader's word: where the district does not confirm, it admits.</summary>
    public Task<Refusal?> Accept(int studioId, int memberId, bool yes, DateOnly? startOn, string because, CancellationToken cancel) =>
        Step(studioId, memberId, MemberState.Recommended, yes ? "studio.member-accepted" : "studio.member-declined", because, async (studio, member) =>
        {
            if (yes && !rules.DistrictConfirms)
            {
                return await Admit(studio, member, startOn ?? clock.Today, because, cancel);
            }

            if (yes && await Seat(studio, member.TeacherId, Later(studio.StartOn, clock.Today), cancel) is { } refusal)
            {
                return refusal;
            }

            member.Become(yes ? MemberState.Accepted : MemberState.Declined, because, me.Signer(), clock.UtcNow);
            await letters.Tell([member.TeacherId], yes ? "Letter.MemberAccepted" : "Letter.MemberDeclined", studio, because, cancel, "/about");
            if (yes)
            {
                await letters.Waits(null, "Letter.Waits.Confirmation", studio, me.AccountId, cancel);
            }

            return null;
        }, cancel);

    /// <summary>The district's word: from that day they take part.</summary>
    public Task<Refusal?> Confirm(int studioId, int memberId, bool yes, DateOnly? startOn, string because, CancellationToken cancel) =>
        Step(studioId, memberId, MemberState.Accepted, yes ? "studio.member-confirmed" : "studio.member-declined", because, async (studio, member) =>
        {
            if (yes)
            {
                return await Admit(studio, member, startOn ?? Later(studio.StartOn, clock.Today), because, cancel);
            }

            member.Become(MemberState.Declined, because, me.Signer(), clock.UtcNow);
            await letters.Tell([member.TeacherId], "Letter.MemberDeclined", studio, because, cancel, "/about");
            return null;
        }, cancel);

    public Task<Refusal?> Leave(int studioId, int memberId, DateOnly lastOn, MemberExit exit, string because, CancellationToken cancel) => desk.Step(studioId, async studio =>
    {
        var member = await db.StudioMembers.SingleAsync(m => m.Id == memberId && m.StudioId == studioId, cancel);
        if (member.IsOpen && member.TeacherId == me.TeacherId)
        {
            member.Become(MemberState.Withdrawn, because, me.Signer(), clock.UtcNow);
            desk.Audited(studio, "studio.member-withdrawn", new { studio.Name, Teacher = member.TeacherId }, because);
            return null;
        }

        if (member.IsComing(clock.Today))
        {
            member.NeverCome(because, me.Signer(), clock.UtcNow);
            await seats.Drop(studioId, member.TeacherId, because, cancel);
            desk.Audited(studio, "studio.member-withdrawn", new { studio.Name, Teacher = member.TeacherId, From = member.StartOn }, because);
            await letters.Tell(member.TeacherId == me.TeacherId ? await Leads(studioId, cancel) : [member.TeacherId], "Letter.MemberLeft", studio, because, cancel, "/about");
            return null;
        }

        if (member.WhyNotLeave(lastOn, clock.Today) is { } refusal)
        {
            return refusal;
        }

        member.Leave(lastOn, exit, because, me.Signer(), clock.UtcNow);
        await seats.Drop(studioId, member.TeacherId, because, cancel);
        desk.Audited(studio, "studio.member-left", new { studio.Name, Teacher = member.TeacherId, Exit = exit.ToString(), LastOn = lastOn }, because);
        await letters.Tell(member.TeacherId == me.TeacherId ? await Leads(studioId, cancel) : [member.TeacherId], "Letter.MemberLeft", studio, because, cancel, "/about");
        return null;
    }, cancel);

    /// <summary>The seats of everybody who is in post no more end with their last day in post; who waited for one, waits no more. Nobody there is nothing to do.</summary>
    /// <param name="because">What their rows say, from the day since which they are in post no more.</param>
    public Task<Refusal?> LeaveFormer(int studioId, Func<DateOnly?, string> because, CancellationToken cancel) => desk.Step(studioId, async studio =>
    {
        var today = clock.Today;
        var open = await db.StudioMembers.Where(m => m.StudioId == studioId && ((m.State == MemberState.Admitted && m.EndOn == null) || StudioMember.Waiting.Contains(m.State))).OrderBy(m => m.Id).ToListAsync(cancel);
        var former = await db.FormerAmong([.. open.Select(m => m.TeacherId).Distinct()], today, cancel);
        foreach (var member in open.Where(m => former.ContainsKey(m.TeacherId)))
        {
            var (teacher, last) = (member.TeacherId, former[member.TeacherId]);
            var why = because(last?.AddDays(1));
            if (member.State != MemberState.Admitted || member.IsComing(today) || (last is { } before && before < member.StartOn))
            {
                member.NeverCome(why, me.Signer(), clock.UtcNow);
                desk.Audited(studio, "studio.member-withdrawn", new { studio.Name, Teacher = teacher, From = member.StartOn }, why);
            }
            else
            {
                var lastOn = last ?? today;
                member.Leave(lastOn, MemberExit.LeftService, why, me.Signer(), clock.UtcNow);
                desk.Audited(studio, "studio.member-left", new { studio.Name, Teacher = teacher, Exit = nameof(MemberExit.LeftService), LastOn = lastOn }, why);
            }

            await seats.Drop(studioId, teacher, why, cancel);
        }

        return null;
    }, cancel);

    private Task<Refusal?> Step(int studioId, int memberId, MemberState waits, string action, string because, Func<Studio, StudioMember, Task<Refusal?>> take, CancellationToken cancel) => desk.Step(studioId, async studio =>
    {
        var member = await db.StudioMembers.SingleAsync(m => m.Id == memberId && m.StudioId == studioId, cancel);
        if (studio.State != StudioState.Admitted)
        {
            return new("studio-not-running");
        }

        if ((member.WhyNotStep(waits, me.Signer()) ?? await take(studio, member)) is { } refusal)
        {
            return refusal;
        }

        desk.Audited(studio, action, new { studio.Name, Teacher = member.TeacherId }, because);
        return null;
    }, cancel);

    private async Task<Refusal?> Admit(Studio studio, StudioMember member, DateOnly startOn, string because, CancellationToken cancel)
    {
        if (!studio.Days.Contains(startOn))
        {
            return new("member-start", studio.StartOn, studio.EndOn);
        }

        if ((await db.FormerAmong([member.TeacherId], clock.Today, cancel)).Count > 0)
        {
            return new("member-left-service");
        }

        if (await desk.WhyNotBeside(studio.Id, studio.Kind, member.TeacherId, startOn, studio.Days.End, cancel) is { } beside)
        {
            return beside;
        }

        if (await Seat(studio, member.TeacherId, startOn, cancel) is { } refusal)
        {
            return refusal;
        }

        member.Admit(startOn, because, me.Signer(), clock.UtcNow);
        await seats.Seat(studio.Id, member.TeacherId, cancel);
        desk.Audited(studio, "studio.member-admitted", new { studio.Name, Teacher = member.TeacherId, From = startOn }, because);
        await letters.Tell([member.TeacherId], "Letter.MemberAdmitted", studio, startOn.AsDay(), cancel);
        return null;
    }

    private async Task<Refusal?> WhyNotTake(Studio studio, int teacherId, DateOnly since, CancellationToken cancel)
    {
        await desk.Alone(teacherId, cancel);
        return await WhyNot(studio, teacherId, since, cancel);
    }

    private async Task<Refusal?> WhyNot(Studio studio, int teacherId, DateOnly since, CancellationToken cancel)
    {
        var own = await db.StudioMembers.AsNoTracking().Where(m => m.StudioId == studio.Id && m.TeacherId == teacherId).ToListAsync(cancel);
        var leads = await db.StudioLeads.AnyAsync(l => l.StudioId == studio.Id && l.TeacherId == teacherId && l.EndOn == null, cancel);
        var elsewhere = await db.ElsewhereBetween(studio.Id, studio.Kind, teacherId, since, studio.Days.End, cancel);
        return Seating.WhyNotApply(studio, own, elsewhere, leads, rules.TwoAtOnce, since, clock.Today);
    }

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private async Task<Refusal?> Seat(Studio studio, int teacherId, DateOnly since, CancellationToken cancel)
    {
        var people = await (from member in db.StudioMembers
                            join teacher in db.Teachers on member.TeacherId equals teacher.Id
                            where member.StudioId == studio.Id && ((member.State == MemberState.Admitted && (member.EndOn == null || member.EndOn >= since)) || member.State == MemberState.Recommended || member.State == MemberState.Accepted)
                            select new { member.State, member.StartOn, member.EndOn, teacher.Id, teacher.SchoolId, Setting = db.Schools.Where(s => s.Id == teacher.SchoolId).Select(s => s.Setting).FirstOrDefault() }).ToListAsync(cancel);
        var who = await db.Teachers.Where(t => t.Id == teacherId).Select(t => new { t.Id, t.SchoolId, Setting = db.Schools.Where(s => s.Id == t.SchoolId).Select(s => s.Setting).FirstOrDefault() }).SingleAsync(cancel);
        var former = await db.FormerAmong([.. people.Select(p => p.Id).Distinct()], clock.Today, cancel);
        var all = people.FindAll(p => p.State == MemberState.Admitted || !former.ContainsKey(p.Id))
            .ConvertAll(p => (p.State, Who: new Seated(p.Id, p.SchoolId, p.Setting == School.Rural, p.StartOn ?? default, former.TryGetValue(p.Id, out var last) ? p.EndOn ?? last ?? clock.Today.AddDays(-1) : p.EndOn)));
        return Seating.WhyNot(studio, new(who.Id, who.SchoolId, who.Setting == School.Rural, since),
            [.. all.Where(p => p.State == MemberState.Admitted).Select(p => p.Who)], all.Where(p => p.State != MemberState.Admitted).Select(p => p.Who));
    }

    private Task<List<int>> Leads(int studioId, CancellationToken cancel) => db.LeadsOf(studioId, cancel);
}
