using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;

namespace TeacherDev.Web.Features.Policies.Commands;

/// <summary>Puts one version on record; where everybody stands changes in the same transaction.</summary>
public sealed class PolicyRecording(TeacherDevDb db, PolicyShelf shelf, StandingWriter standings, District district, DistrictClock clock, Actor actor)
{
    /// <param name="policy">The version.</param>
    /// <param name="json">Its document, kept to the byte.</param>
    /// <param name="from">The first day on which it holds.</param>
    /// <param name="reason">Why, in the words of whoever decides; null for none.</param>
    /// <param name="stop">Leaves everything as it was.</param>
    /// <returns>How many standings changed; or why nothing was taken.</returns>
    public async Task<(int Changed, IReadOnlyList<Refusal> Refusals)> Take(
        Policy policy, string json, DateOnly from, string? reason, CancellationToken stop)
    {
        await using var together = await db.Database.BeginTransactionAsync(stop);
        var asOf = AsOf.On(clock.Today, district);
        await standings.Refresh(db, asOf, stop); // so that every window that is over is known
        if (await WhyNot(policy, from, stop) is { Count: > 0 } refusals) return (0, refusals);

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
        if (policy.IsEnd) db.Audited(actor, clock.UtcNow, "policy.ended", ("policy", policy.Code), new { policy.Version, from, policy.Pack }, reason);
        else db.Audited(actor, clock.UtcNow, "policy.added", ("policy", policy.Code), new { policy.Version, from, policy.Pack }, reason);
        var changed = await standings.Refresh(db, asOf, stop);
        await together.CommitAsync(stop);
        return (changed, []);
    }

    private async Task<IReadOnlyList<Refusal>> WhyNot(Policy policy, DateOnly from, CancellationToken stop)
    {
        var book = await shelf.Book(db, null, stop);
        var today = clock.Today;
        var over = await db.Standings.Where(s => s.EndOn < today).GroupBy(s => s.Policy).Select(g => new { g.Key, Last = g.Max(s => s.EndOn) })
            .ToDictionaryAsync(g => g.Key, g => g.Last, stop);
        DateOnly? LastOver(string code) => Rolls(book, code) || !over.TryGetValue(code, out var last) ? null : last;
        return
        [
            .. book.WhyNotLink(policy, []),
            .. book.WhyNotTake(policy, from, LastOver(policy.Code)) is { } refusal ? [refusal] : Array.Empty<Refusal>(),
            .. book.WhyNotKeep(policy, from, LastOver),
        ];
    }

    private static bool Rolls(PolicyBook book, string code) => book.Versions(code).Any(p => p.Window is Rolling);
}
