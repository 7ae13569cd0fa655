using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Events;

namespace TeacherDev.Web.Features.Policies.Events;

/// <summary>What became of a draft that was sent.</summary>
/// <param name="Event">As it is kept; null where it was refused before anything was.</param>
/// <param name="Corrected">A draft that was there took it in.</param>
public sealed record SentDraft(PolicyEventRecord? Event, Refusal? Refusal, bool Corrected = false);

/// <summary>The steps of a draft, each in one transaction with its audit row; none of them moves anybody.</summary>
public sealed class EventDesk(TeacherDevDb db, PolicyShelf shelf, DistrictClock clock, Actor actor)
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

    /// <summary>Gives a draft up; it moved nobody, so nobody stands elsewhere.</summary>
    public async Task<Refusal?> Drop(int id, string reason, CancellationToken cancel)
    {
        var draft = await db.PolicyEvents.SingleAsync(e => e.Id == id, cancel);
        if (draft.WhyNotWithdraw() is { } refusal)
        {
            return refusal;
        }

        if (draft.State != PolicyEventState.Draft)
        {
            return new("event-changed");
        }

        draft.Withdraw(actor.Name, clock.UtcNow, reason);
        db.Audited(actor, clock.UtcNow, "event.dropped", ("event", id), new { draft.Title }, reason);
        try
        {
            await db.SaveChangesAsync(cancel);
        }
        catch (DbUpdateConcurrencyException)
        {
            // Two were at it; the other was first, and the page shows what holds now.
            return new("event-changed");
        }

        return null;
    }

    /// <summary>What the same form drafted before: the same, or corrected as long as it is a draft that nobody else wrote on.</summary>
    private async Task<SentDraft?> SentBefore(EventTerms terms, string key, CancellationToken cancel) =>
        await db.PolicyEvents.AsNoTracking().SingleOrDefaultAsync(e => e.Key == key, cancel) is not { } before ? null
        : before.Terms == terms ? new(before, null)
        : before.State != PolicyEventState.Draft || before.DraftedBy != actor.Name ? new(before, new("event-sent-before", before.Title))
        : await Redraft(before.Id, before.Version, terms, cancel);

    private static object Told(PolicyEventRecord happened) => new { happened.Title, Effect = $"{happened.Effect}", Duty = happened.PolicyCode, happened.Document };
}
