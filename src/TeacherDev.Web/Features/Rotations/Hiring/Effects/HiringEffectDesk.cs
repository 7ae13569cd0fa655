using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Placements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Hiring.Effects;

/// <summary>What a hiring round does to the placements: shown first, done in one transaction, undone in one; whoever finds a post later is moved by the same act.</summary>
public sealed class HiringEffectDesk(TeacherDevDb db, PlacementDesk placements, HiringTurn turn, HiringLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <summary>What happens to each who moves and was not moved yet, or why it cannot; nothing is written.</summary>
    /// <param name="round">With its posts.</param>
    /// <param name="people">Of the round, who move.</param>
    public async Task<IReadOnlyList<HiringLine>> Lines(HiringRound round, IReadOnlyCollection<HiringPerson> people, CancellationToken cancel)
    {
        int[] ids = [.. people.Select(p => p.TeacherId)];
        var teachers = await db.Teachers.AsNoTracking().Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, cancel);
        var now = (await placements.Holding(ids, cancel)).ToLookup(p => p.TeacherId);
        var records = await placements.Known(teachers.Values, now, cancel);
        var posts = round.Posts.ToDictionary(p => p.Id);
        return [.. people.OrderBy(p => p.Id).Select(p =>
        {
            DecidedMove move = new(p.TeacherId, p.SchoolId, posts[p.PostId!.Value].SchoolId, PlacementKind.Post, p.MovesOn(round), null);
            var (change, refusal) = MoveEffect.Of([.. now[p.TeacherId]], move, clock.UtcNow, records[p.TeacherId]);
            return new HiringLine(p, teachers[p.TeacherId].Number, teachers[p.TeacherId].Name, move, [.. now[p.TeacherId]], change, refusal);
        })];
    }

    /// <summary>Those of a round who move, and were not moved yet.</summary>
    /// <param name="on">Only those whose day has come by then; null for all.</param>
    public IQueryable<HiringPerson> Moving(int id, DateOnly? on) => db.HiringPeople.Where(p => p.RoundId == id && p.MovedAt == null
        && (p.State == HiringState.Hired || p.State == HiringState.Accepted || (p.State == HiringState.Found && (on == null || p.OnDay <= on))));

    public Task<int> Unsettled(int id, CancellationToken cancel) => db.HiringPeople.CountAsync(
        p => p.RoundId == id && (p.State == HiringState.Competing || p.State == HiringState.Crossing || p.State == HiringState.Assigned || p.State == HiringState.Refused), cancel);

    public Task<Refusal?> Effect(int id, CancellationToken cancel) => turn.Take(id, async round =>
    {
        var people = await Moving(id, clock.Today).OrderBy(p => p.Id).ToListAsync(cancel);
        if (round.WhyNotEffect(await Unsettled(id, cancel), people.Count, clock.Today) is { } refusal)
        {
            return refusal;
        }

        int[] ids = [.. people.Select(p => p.TeacherId)];
        if (people.Exists(p => p.TeacherId == me.TeacherId))
        {
            return new("hiring-for-oneself");
        }

        await placements.Alone(ids, cancel);
        var lines = await Lines(round, people, cancel);
        if (lines.Where(l => l.Refusal is not null).Select(l => l.Name).ToList() is { Count: > 0 } conflicts)
        {
            return new("hiring-conflicts", string.Join(", ", conflicts));
        }

        await placements.Write(lines.Select(l => l.Change!), cancel);
        foreach (var line in lines)
        {
            line.Person.Moved([.. line.Change!.Withdrawn.Select(p => HiringPlacement.Of(p.Id, false)), .. line.Change.Recorded.Select(p => HiringPlacement.Of(p.Id, true))], clock.UtcNow);
            db.Audited(actor, clock.UtcNow, "hiring.moved", ("teacher", line.Person.TeacherId), new { round = id, from = line.Person.SchoolId, to = line.Move.ToId, on = line.On.AsDay() });
        }

        round.Effect(me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "hiring.effected", ("hiring", id), new { moves = lines.Count });
        await letters.TellMoved(round, ids, cancel);
        await placements.Settle(ids, cancel);
        return null;
    }, cancel);

    /// <summary>Puts the placements back; where what the round recorded was changed since, nothing is undone and the people are named.</summary>
    public Task<Refusal?> Undo(int id, string reason, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if (round.WhyNotUndo() is { } refusal)
        {
            return refusal;
        }

        var moved = await db.HiringPeople.Include(p => p.Placements).Where(p => p.RoundId == id && p.MovedAt != null).OrderBy(p => p.Id).ToListAsync(cancel);
        int[] ids = [.. moved.Select(p => p.TeacherId)];
        int[] kept = [.. moved.SelectMany(p => p.Placements).Select(p => p.PlacementId)];
        await placements.Alone(ids, cancel);
        var now = (await placements.Holding(ids, cancel)).ToLookup(p => p.TeacherId);
        var known = await db.Placements.Where(p => kept.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        List<(HiringPerson Person, PlacementChange? Change)> changes = [.. moved.Select(p => (p, MoveEffect.Undo([.. now[p.TeacherId]], new(p.TeacherId, Of(p, false), Of(p, true)), clock.UtcNow).Change))];
        int[] changed = [.. changes.Where(c => c.Change is null).Select(c => c.Person.TeacherId)];
        if (changed.Length > 0)
        {
            return new("hiring-changed-since", string.Join(", ", await db.Teachers.Where(t => changed.Contains(t.Id)).OrderBy(t => t.Id).Select(t => t.Name).ToListAsync(cancel)));
        }

        await placements.Write(changes.Select(c => c.Change!), cancel);
        foreach (var (person, _) in changes)
        {
            db.Audited(actor, clock.UtcNow, "hiring.move-undone", ("teacher", person.TeacherId), new { round = id }, reason);
        }

        round.Undo(reason, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "hiring.undone", ("hiring", id), new { moves = changes.Count }, reason);
        await letters.TellAll(round, "Undone", cancel, reason);
        await placements.Settle(ids, cancel);
        return null;

        List<Placement> Of(HiringPerson person, bool isRecorded) => [.. person.Placements.Where(x => x.IsRecorded == isRecorded).OrderBy(x => x.PlacementId).Select(x => known[x.PlacementId])];
    }, cancel);

    public Task<Refusal?> CallOff(int id, string reason, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if (round.WhyNotCallOff() is { } refusal)
        {
            return refusal;
        }

        round.CallOff(reason, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "hiring.called-off", ("hiring", id), null, reason);
        await letters.TellAll(round, "CalledOff", cancel, reason);
        return null;
    }, cancel);
}
