using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Placements;
using TeacherDev.Data.Rotations.Rounds;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Rounds;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Rounds.Effects;

/// <summary>What a decided round does to the placements: shown first, done in one transaction, undone in one.</summary>
public sealed class EffectDesk(TeacherDevDb db, RotationRules rules, PlacementDesk placements, RoundTurn turn, RoundLetters letters, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <summary>What happens to each who moves, or why it cannot; nothing is written.</summary>
    /// <param name="round">Whole.</param>
    public async Task<IReadOnlyList<MoveLine>> Lines(RotationRound round, CancellationToken cancel)
    {
        int[] ids = [.. round.Moving.Select(p => p.TeacherId)];
        var teachers = await db.Teachers.AsNoTracking().Where(t => ids.Contains(t.Id)).ToDictionaryAsync(t => t.Id, cancel);
        var now = (await placements.Holding(ids, cancel)).ToLookup(p => p.TeacherId);
        var records = await placements.Known(teachers.Values, now, cancel);
        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        var freed = (await db.QuestionOf(rules, round, cancel)).People.Where(p => p.IsFreed).ToDictionary(p => p.Person.Id);
        return [.. round.Moving.OrderBy(p => p.Id).Select(p =>
        {
            var move = round.MoveOf(p);
            var whyNot = move.WhyNotAt(schools.GetValueOrDefault(move.FromId), schools.GetValueOrDefault(move.ToId));
            var (change, refusal) = freed.ContainsKey(p.Id) ? (null, null) : whyNot is not null ? (null, whyNot) : MoveEffect.Of([.. now[p.TeacherId]], move, clock.UtcNow, records[p.TeacherId]);
            return new MoveLine(p, teachers[p.TeacherId].Number, teachers[p.TeacherId].Name, move, [.. now[p.TeacherId]], change, refusal) { Freed = freed.GetValueOrDefault(p.Id) };
        })];
    }

    public Task<Refusal?> Effect(int id, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if ((round.WhyNotEffect(clock.Today) ?? round.WhyNotBy(me.TeacherId)) is { } refusal)
        {
            return refusal;
        }

        int[] ids = [.. round.Moving.Select(p => p.TeacherId)];
        await placements.Alone(ids, cancel);
        var lines = await Lines(round, cancel);
        if (lines.Count == 0)
        {
            return new("rotation-nobody-moves");
        }

        if (lines.Where(l => l.Change is null).Select(l => l.Name).ToList() is { Count: > 0 } conflicts)
        {
            return new("rotation-conflicts", string.Join(", ", conflicts));
        }

        await placements.Write(lines.Select(l => l.Change!), cancel);
        foreach (var line in lines)
        {
            line.Person.Placements.AddRange([.. line.Change!.Withdrawn.Select(p => RotationPlacement.Of(p.Id, false)), .. line.Change.Recorded.Select(p => RotationPlacement.Of(p.Id, true))]);
            db.Audited(actor, clock.UtcNow, "rotation-round.moved", ("teacher", line.Person.TeacherId), new { round = id, from = line.Person.SchoolId, to = line.Move.ToId, on = round.EffectiveOn.AsDay() });
        }

        round.Effect(me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "rotation-round.effected", ("rotation-round", id), new { moves = lines.Count });
        await letters.Tell(round, ids, "InEffect", cancel, round.EffectiveOn.AsDay());
        await placements.Settle(ids, cancel);
        return null;
    }, cancel);

    /// <summary>Leaves out somebody whom the round cannot move any more, with the reason; the others move.</summary>
    public Task<Refusal?> LeaveOut(int id, int personId, string reason, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if (round.State(clock.Today) != RotationState.Decided)
        {
            return new("rotation-not-decided");
        }

        if ((await Lines(round, cancel)).FirstOrDefault(l => l.Person.Id == personId) is not { } line)
        {
            return new("rotation-is-out");
        }

        if (line.Change is not null)
        {
            return new("rotation-can-move", line.Name);
        }

        if (line.Person.WhyNotBy(me.TeacherId) is { } refusal)
        {
            return refusal;
        }

        line.Person.Withdraw(reason, true, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "rotation-round.left-out", ("teacher", line.Person.TeacherId), new { round = id, from = line.Move.FromId, to = line.Move.ToId }, reason);
        await letters.Tell(round, [line.Person.TeacherId], "LeftOut", cancel, reason);
        foreach (var school in new[] { line.Move.FromId, line.Move.ToId })
        {
            await letters.TellSchool(round, school, "SchoolLeftOut", cancel, line.Name, reason);
        }

        return null;
    }, cancel);

    /// <summary>Puts the placements back; where what the round recorded was changed since, nothing is undone and the people are named.</summary>
    public Task<Refusal?> Undo(int id, string reason, CancellationToken cancel) => turn.Take(id, async round =>
    {
        if ((round.WhyNotUndo(clock.Today) ?? round.WhyNotBy(me.TeacherId)) is { } refusal)
        {
            return refusal;
        }

        var moved = round.People.Where(p => p.Placements.Count > 0).ToList();
        int[] ids = [.. moved.Select(p => p.TeacherId)];
        int[] kept = [.. moved.SelectMany(p => p.Placements).Select(p => p.PlacementId)];
        await placements.Alone(ids, cancel);
        var now = (await placements.Holding(ids, cancel)).ToLookup(p => p.TeacherId);
        var known = await db.Placements.Where(p => kept.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        List<(RotationPerson Person, PlacementChange? Change)> changes = [.. moved.Select(p => (p, MoveEffect.Undo([.. now[p.TeacherId]], new(
            p.TeacherId, [.. p.Placements.Where(x => !x.IsRecorded).Select(x => known[x.PlacementId])], [.. p.Placements.Where(x => x.IsRecorded).Select(x => known[x.PlacementId])]), clock.UtcNow).Change))];
        int[] changed = [.. changes.Where(c => c.Change is null).Select(c => c.Person.TeacherId)];
        if (changed.Length > 0)
        {
            return new("rotation-changed-since", string.Join(", ", await db.Teachers.Where(t => changed.Contains(t.Id)).OrderBy(t => t.Id).Select(t => t.Name).ToListAsync(cancel)));
        }

        await placements.Write(changes.Select(c => c.Change!), cancel);
        foreach (var (person, _) in changes)
        {
            db.Audited(actor, clock.UtcNow, "rotation-round.move-undone", ("teacher", person.TeacherId), new { round = id }, reason);
        }

        round.Undo(reason, me.Name, clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "rotation-round.undone", ("rotation-round", id), new { moves = changes.Count }, reason);
        await letters.Tell(round, ids, "Undone", cancel, reason);
        await placements.Settle(ids, cancel);
        return null;
    }, cancel);
}
