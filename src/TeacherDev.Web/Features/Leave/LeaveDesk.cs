using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Leave;

/// <summary>The steps of leave, each in one transaction with its audit row and where the person then stands.</summary>
public sealed class LeaveDesk(TeacherDevDb db, StandingWriter standings, RotationRules rotation, District district, DistrictClock clock, SignedInPerson me, Actor actor)
{
    private static readonly Refusal Overtaken = new("leave-changed");

    /// <summary>Asks for it; where the deciding office records somebody else's, it is granted at once.</summary>
    /// <param name="key">Of the form: sent twice, it asks once; sent again with something else in it, it is refused beside what it asked for.</param>
    public async Task<(LeaveRequest? Leave, Refusal? Refusal)> Ask(Person person, LeaveTerms terms, string key, CancellationToken cancel)
    {
        var teacherId = person.Record.Teacher.Id;
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (!await OneAtATime(teacherId, cancel))
        {
            return (null, Overtaken);
        }

        if (await db.LeaveRequests.AsNoTracking().SingleOrDefaultAsync(l => l.Key == key, cancel) is { } sentBefore)
        {
            return (sentBefore, sentBefore.TeacherId == teacherId && sentBefore.Terms == terms ? null : new("leave-sent-before"));
        }

        if (terms.WhyNot(person.Record, await Others(teacherId, null, cancel), [.. rotation.Kinds], clock.Today) is { } refusal)
        {
            return (null, refusal);
        }

        var now = clock.UtcNow;
        var leave = LeaveRequest.Asked(teacherId, terms, key, me.Signer(), now);
        db.Add(leave);
        if (me.MayDecideLeave() && teacherId != me.TeacherId)
        {
            leave.Approve(me.Signer(), now, null);
            db.Audited(actor, now, "leave.recorded", ("teacher", teacherId), Told(leave), terms.Reason);
            await Settle(leave, cancel);
        }
        else
        {
            db.Audited(actor, now, "leave.requested", ("teacher", teacherId), Told(leave), terms.Reason);
            await db.SaveChangesAsync(cancel);
        }

        await together.CommitAsync(cancel);
        return (leave, null);
    }

    public Task<Refusal?> Decide(int id, bool approve, string? reason, CancellationToken cancel) => Step(id, l => l.WhyNotDecide(me.Signer()), (leave, others, now) =>
    {
        if (approve && leave.Terms.WhyNotBeside(others.Where(o => o.State == LeaveState.Approved)) is { } refusal)
        {
            return refusal;
        }

        if (approve)
        {
            leave.Approve(me.Signer(), now, reason);
        }
        else
        {
            leave.Decline(me.Signer(), now, reason!);
        }

        db.Audited(actor, now, approve ? "leave.approved" : "leave.declined", ("teacher", leave.TeacherId), Told(leave), reason);
        return null;
    }, cancel);

    public Task<Refusal?> Withdraw(int id, string reason, CancellationToken cancel) => Step(id, l => l.WhyNotWithdraw(me.Signer(), me.MayDecideLeave()), (leave, others, now) =>
    {
        leave.Withdraw(me.Signer(), now, reason, Own(leave, others));
        db.Audited(actor, now, "leave.withdrawn", ("teacher", leave.TeacherId), Told(leave), reason);
        return null;
    }, cancel);

    /// <summary>Lets it end sooner, from now on; the audit keeps who did, when and why.</summary>
    public Task<Refusal?> End(int id, DateOnly lastOn, string reason, CancellationToken cancel) => Step(id, l => l.WhyNotEnd(me.Signer(), me.MayDecideLeave(), lastOn), (leave, others, now) =>
    {
        db.Audited(actor, now, LeaveEndings.Action, ("teacher", leave.TeacherId), new { Leave = leave.Id, leave.Kind, Was = leave.EndOn, Until = lastOn, leave.Document }, reason);
        leave.End(lastOn, now, Own(leave, others));
        return null;
    }, cancel);

    private async Task<Refusal?> Step(
        int id, Func<LeaveRequest, Refusal?> whyNot, Func<LeaveRequest, IReadOnlyList<LeaveRequest>, DateTime, Refusal?> take, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var leave = await db.LeaveRequests.Include(l => l.Exemption).SingleAsync(l => l.Id == id, cancel);
        if (whyNot(leave) is { } refusal)
        {
            return refusal;
        }

        if (!await OneAtATime(leave.TeacherId, cancel))
        {
            return Overtaken;
        }

        if (take(leave, await Others(leave.TeacherId, id, cancel), clock.UtcNow) is { } late)
        {
            return late;
        }

        try
        {
            await Settle(leave, cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Two looked at the same request; the other was first, and the page shows what holds now.
            db.ChangeTracker.Clear();
            return Overtaken;
        }

        await together.CommitAsync(cancel);
        return null;
    }

    /// <summary>Whoever else is at this person's leave waits here until this is done, and then sees it; false where the record stands no more.</summary>
    private async Task<bool> OneAtATime(int teacherId, CancellationToken cancel) =>
        await db.Teachers.Where(t => t.Id == teacherId).ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel) > 0;

    private Task<List<LeaveRequest>> Others(int teacherId, int? but, CancellationToken cancel) =>
        db.LeaveRequests.AsNoTracking().Where(l => l.TeacherId == teacherId && l.Id != but).ToListAsync(cancel);

    /// <summary>The exemption that hangs on this request alone: of two records that were merged, two requests may name one.</summary>
    private static Exemption? Own(LeaveRequest leave, IReadOnlyList<LeaveRequest> others) =>
        others.Any(o => o.State == LeaveState.Approved && o.ExemptionId == leave.ExemptionId) ? null : leave.Exemption;

    private Task<int> Settle(LeaveRequest leave, CancellationToken cancel) =>
        standings.Changed(db, [leave.TeacherId], AsOf.On(clock.Today, district), cancel);

    private static object Told(LeaveRequest leave) => new { leave.Kind, From = leave.StartOn, Until = leave.EndOn, Duty = leave.PolicyCode, leave.Document };
}
