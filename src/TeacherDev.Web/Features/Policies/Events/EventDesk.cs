using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Events;

namespace TeacherDev.Web.Features.Policies.Events;

/// <summary>What became of a draft that was sent.</summary>
/// <param name="Event">As it is kept; null where it was refused before anything was.</param>
/// <param name="Corrected">A draft that was there took it in.</param>
public sealed record SentDraft(PolicyEventRecord? Event, Refusal? Refusal, bool Corrected = false);

/// <summary>The steps of a policy event, each in one transaction with its audit row and where everybody then stands.</summary>
public sealed class EventDesk(TeacherDevDb db, PolicyShelf shelf, StandingWriter standings, EventPreview preview, District district, DistrictClock clock, Actor actor)
{
    /// <summary>Writes a draft down; a form that is sent again with something else in it corrects its own draft.</summary>
    /// <param name="key">Of the form: sent twice, it drafts once.</param>
    public async Task<SentDraft> Draft(EventTerms terms, string key, CancellationToken cancel)
    {
        if (await SentBefore(terms, key, cancel) is { } before)
        {
            return before;
        }

        if (terms.WhyNot(await shelf.Book(db, null, cancel), clock.Today) is { } refusal)
        {
            return new(null, refusal);
        }

        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var happened = PolicyEventRecord.Drafted(terms, key, actor.Name, clock.UtcNow);
        db.Add(happened);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateException)
        {
            await together.RollbackAsync(cancel);
            db.ChangeTracker.Clear();
            if (await SentBefore(terms, key, cancel) is { } meanwhile)
            {
                return meanwhile;
            }

            throw;
        }

        db.Audited(actor, clock.UtcNow, "event.drafted", ("event", happened.Id), Told(happened), happened.Reason);
        await db.SaveChangesAsync(cancel);
        await together.CommitAsync(cancel);
        return new(happened, null);
    }

    /// <summary>Puts other terms into a draft.</summary>
    /// <param name="seen">The version that they were made from: what somebody else saved meanwhile is not written over unseen.</param>
    public async Task<SentDraft> Redraft(int id, int seen, EventTerms terms, CancellationToken cancel)
    {
        if (terms.WhyNot(await shelf.Book(db, null, cancel), clock.Today) is { } refusal)
        {
            return new(null, refusal);
        }

        await using var together = await db.Database.BeginTransactionAsync(cancel);
        var draft = await db.PolicyEvents.SingleAsync(e => e.Id == id, cancel);
        if (draft.WhyNotRedraft() is { } over)
        {
            return new(draft, over);
        }

        if (draft.Terms == terms)
        {
            return new(draft, null);
        }

        if (draft.Version != seen)
        {
            return new(draft, new("event-draft-changed", draft.DraftedBy));
        }

        draft.Redraft(terms, actor.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "event.redrafted", ("event", id), Told(draft), draft.Reason);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            db.ChangeTracker.Clear();
            var theirs = await db.PolicyEvents.AsNoTracking().SingleAsync(e => e.Id == id, cancel);
            return new(theirs, theirs.WhyNotRedraft() ?? new("event-draft-changed", theirs.DraftedBy));
        }

        await together.CommitAsync(cancel);
        return new(draft, null, Corrected: true);
    }

    /// <param name="typed">How many people it moves, as whoever approves it typed.</param>
    /// <param name="seen">The version that was looked at.</param>
    public Task<Refusal?> Approve(int id, string? typed, int? seen, CancellationToken cancel) => Step(id, async happened =>
    {
        if (happened.State != PolicyEventState.Draft)
        {
            return happened.WhyNotApprove(0, typed);
        }

        if (seen is { } looked && looked != happened.Version)
        {
            return new("event-changed");
        }

        var moved = (await preview.Of(happened, 0, cancel)).Changed.Count;
        if (happened.WhyNotApprove(moved, typed) is { } refusal)
        {
            return refusal;
        }

        happened.Approve(actor.Name, clock.UtcNow, moved);
        db.Audited(actor, clock.UtcNow, "event.approved", ("event", id), new { happened.Title, People = moved, happened.Document }, happened.Reason);
        return null;
    }, cancel);

    public Task<Refusal?> Withdraw(int id, string reason, CancellationToken cancel) => Step(id, happened =>
    {
        if (happened.WhyNotWithdraw() is { } refusal)
        {
            return Task.FromResult<Refusal?>(refusal);
        }

        var wasDraft = happened.State == PolicyEventState.Draft;
        happened.Withdraw(actor.Name, clock.UtcNow, reason);
        db.Audited(actor, clock.UtcNow, wasDraft ? "event.dropped" : "event.withdrawn", ("event", id), new { happened.Title }, reason);
        return Task.FromResult<Refusal?>(null);
    }, cancel);

    /// <summary>What the same form drafted before: the same, or corrected as long as it is a draft that nobody else wrote on.</summary>
    private async Task<SentDraft?> SentBefore(EventTerms terms, string key, CancellationToken cancel) =>
        await db.PolicyEvents.AsNoTracking().SingleOrDefaultAsync(e => e.Key == key, cancel) is not { } before ? null
        : before.Terms == terms ? new(before, null)
        : before.State != PolicyEventState.Draft || before.DraftedBy != actor.Name ? new(before, new("event-sent-before", before.Title))
        : await Redraft(before.Id, before.Version, terms, cancel);

    private static object Told(PolicyEventRecord happened) => new { happened.Title, Effect = $"{happened.Effect}", Duty = happened.PolicyCode, happened.Document };

    private async Task<Refusal?> Step(int id, Func<PolicyEventRecord, Task<Refusal?>> take, CancellationToken cancel)
    {
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (await take(await db.PolicyEvents.SingleAsync(e => e.Id == id, cancel)) is { } refusal)
        {
            return refusal;
        }

        try
        {
            await standings.Refresh(db, AsOf.On(clock.Today, district), cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Two were at it; the other was first, and the page shows what holds now.
            db.ChangeTracker.Clear();
            return new("event-changed");
        }

        await together.CommitAsync(cancel);
        return null;
    }
}
