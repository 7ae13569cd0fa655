using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Web.Features.Policies.Events.Counting;

namespace TeacherDev.Web.Features.Policies.Events.Deciding;

/// <summary>
/// The steps after which everybody stands elsewhere: one transaction with the audit row and the standings. In a large district that
/// takes minutes, so it runs beside the pages, whether or not whoever decided is still there.
/// </summary>
public sealed class EventDeciding(TeacherDevDb db, StandingWriter standings, EventPreview preview, FourEyes eyes, District district, DistrictClock clock)
{
    /// <param name="typed">How many people it moves, as whoever approves it typed.</param>
    /// <param name="seen">The version that was looked at.</param>
    /// <param name="told">Hears how far the counting is, where it has to be done again.</param>
    public async Task<Refusal?> Approve(int id, string? typed, int? seen, Actor by, Action<int, int>? told, CancellationToken cancel)
    {
        var looked = await db.PolicyEvents.AsNoTracking().SingleAsync(e => e.Id == id, cancel);
        if (await WhyNot(looked, seen, by, cancel) is { } early)
        {
            return early;
        }

        // What the page counted is taken if it still holds; else it is counted before anybody has to wait for it.
        var counted = preview.Held(looked, await StandingWriter.Turn(db, cancel)) ?? await preview.Count(looked, told, cancel);
        return await Step(id, async (happened, turn) =>
        {
            if (await WhyNot(happened, seen, by, cancel) is { } late)
            {
                return late;
            }

            var isCurrent = happened.Version == looked.Version && counted.Turn == turn;
            var moved = (isCurrent ? counted : await preview.Count(happened, told, cancel)).People.Count;
            if (happened.WhyNotApprove(moved, typed) is { } refusal)
            {
                return refusal;
            }

            happened.Approve(by.Name, clock.UtcNow, moved);
            db.Audited(by, clock.UtcNow, "event.approved", ("event", id), new { happened.Title, People = moved, happened.Document }, happened.Reason);
            return null;
        }, cancel);
    }

    public Task<Refusal?> Withdraw(int id, string reason, Actor by, CancellationToken cancel) => Step(id, (happened, _) =>
    {
        if (happened.WhyNotWithdraw() is { } refusal)
        {
            return Task.FromResult<Refusal?>(refusal);
        }

        happened.Withdraw(by.Name, clock.UtcNow, reason);
        db.Audited(by, clock.UtcNow, "event.withdrawn", ("event", id), new { happened.Title }, reason);
        return Task.FromResult<Refusal?>(null);
    }, cancel);

    private async Task<Refusal?> WhyNot(PolicyEventRecord happened, int? seen, Actor by, CancellationToken cancel) =>
        happened.State != PolicyEventState.Draft ? happened.WhyNotApprove(0, null)
        : seen is { } looked && looked != happened.Version ? new("event-changed")
        : await eyes.Forbid(db, happened, by, cancel) ? new("event-takes-two")
        : null;

    private async Task<Refusal?> Step(int id, Func<PolicyEventRecord, int?, Task<Refusal?>> take, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var turn = await StandingWriter.Hold(db, cancel); // first: from here on nobody's facts change
        if (await take(await db.PolicyEvents.SingleAsync(e => e.Id == id, cancel), turn) is { } refusal)
        {
            return refusal;
        }

        try
        {
            await standings.Refresh(db, AsOf.On(clock.Today, district), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Somebody edited it meanwhile; the page shows what holds now.
            return new("event-changed");
        }

        await together.CommitAsync(cancel);
        return null;
    }
}
