using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Drafts;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Web.Features.Policies.Taking;

/// <summary>What came of taking a version: why not, or how many standings changed.</summary>
public sealed record TakingOutcome(IReadOnlyList<Refusal> Refusals, Policy? Policy, int Changed);

/// <summary>Puts a version on record; where everybody stands changes in the same transaction, what is over keeps its result.</summary>
public sealed class PolicyTaker(TeacherDevDb db, PolicyShelf shelf, TakingCheck check, StandingWriter standings, District district, DistrictClock clock)
{
    /// <param name="json">The document.</param>
    /// <param name="from">The first day on which it holds.</param>
    /// <param name="actor">Who takes it.</param>
    /// <param name="why">The reason given.</param>
    /// <param name="draft">The draft that becomes it, as it was confirmed, and is no longer needed.</param>
    /// <param name="stop">Takes nothing back that is committed.</param>
    public async Task<TakingOutcome> Take(string json, DateOnly from, Actor actor, string? why, PolicyDraft? draft, CancellationToken stop)
    {
        try
        {
            var outcome = await TryTake(json, from, actor, why, draft, stop);
            if (outcome.Refusals.Count > 0)
            {
                shelf.Forget();
            }

            return outcome;
        }
        catch
        {
            shelf.Forget(); // it may have read a version that was never committed
            throw;
        }
    }

    private async Task<TakingOutcome> TryTake(string json, DateOnly from, Actor actor, string? why, PolicyDraft? draft, CancellationToken stop)
    {
        await using var together = await db.Database.BeginTransactionAsync(stop);
        var asOf = AsOf.On(clock.Today, district);
        await standings.Refresh(db, asOf, stop); // so that every window that is over is known
        var read = await check.Check(json, from, stop);
        if (!read.MayBeTaken)
        {
            return new(read.Refusals, read.Policy, 0);
        }

        var closed = await Closed(asOf.Day, stop);
        var policy = read.Policy!;
        db.PolicyVersions.Add(new()
        {
            Code = policy.Code,
            Version = policy.Version,
            Pack = policy.Pack,
            EffectiveFrom = from,
            Document = json,
            RecordedBy = actor.Name,
            RecordedAt = clock.UtcNow,
        });
        if (policy.IsEnd)
        {
            db.Audited(actor, clock.UtcNow, "policy.ended", ("policy", policy.Code), new { policy.Version, from, policy.Pack }, why);
        }
        else
        {
            db.Audited(actor, clock.UtcNow, "policy.added", ("policy", policy.Code), new { policy.Version, from, policy.Pack }, why);
        }

        // Nobody's later word is thrown away unread.
        if (draft is not null && await db.PolicyDrafts.Where(d => d.Id == draft.Id && d.Version == draft.Version).ExecuteDeleteAsync(stop) == 0)
        {
            return new([new("policy-draft-moved")], policy, 0);
        }

        var changed = await standings.Refresh(db, asOf, stop);
        if (!policy.IsEnd && !closed.SequenceEqual(await Closed(asOf.Day, stop)))
        {
            return new([new("policy-changes-closed-windows", policy.Code)], policy, 0);
        }

        await together.CommitAsync(stop);
        return new([], policy, changed);
    }

    /// <summary>What every window that is over says, summed by duty and status.</summary>
    private async Task<List<string>> Closed(DateOnly today, CancellationToken stop)
    {
        var sums = await db.Standings.Where(s => s.EndOn < today).GroupBy(s => new { s.Policy, s.Status })
            .Select(g => new { g.Key.Policy, g.Key.Status, People = g.Count(), Target = g.Sum(s => (long)s.Target), Counted = g.Sum(s => (long)s.Counted) })
            .ToListAsync(stop);
        return [.. sums.Select(s => s.ToString()!).Order(StringComparer.Ordinal)];
    }
}
