using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Placements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Rotations.Moves;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Rotations.Moves;

/// <summary>Makes and undoes moves of one person: the placements, the move, its audit row, what people are told and where the person then stands, in one transaction.</summary>
public sealed class MoveDesk(
    TeacherDevDb db, PlacementDesk placements, MoveLetters letters, DistrictClock clock, SignedInPerson me, Actor actor, IStringLocalizer<RotationsText> say)
{
    private static readonly Refusal Overtaken = new("move-changed-since");

    /// <summary>What a preview was made of: another placement since, and it is looked at again.</summary>
    public static string Seen(IEnumerable<Placement> placements) => string.Join('.', placements.Select(p => p.Id).Order());

    /// <param name="seen">As <see cref="Seen"/> said when the preview was shown.</param>
    /// <param name="may">Asked in the same transaction: why whatever the move is for may not be; null where it is for nothing else.</param>
    /// <param name="then">Done in the same transaction, once the move has its number.</param>
    public Task<(RecordedMove? Move, Refusal? Refusal)> Record(
        DecidedMove move, string key, string seen, string document, string reason, CancellationToken cancel, Func<Task<Refusal?>>? may = null, Action<RecordedMove>? then = null) => Step(move.TeacherId, async person =>
    {
        if (await db.RecordedMoves.AsNoTracking().SingleOrDefaultAsync(m => m.Key == key, cancel) is { } before)
        {
            return (null, before, before.Says(move) ? null : new("move-sent-before"));
        }

        var standing = await placements.Holding([move.TeacherId], cancel);
        if (RecordedMove.WhyNotBy(me.MoveSigner(), move.TeacherId) is { } own)
        {
            return (null, null, own);
        }

        if (Seen(standing) != seen)
        {
            return (null, null, new("move-preview-old"));
        }

        if (move.WhyNotAt(await placements.At(move.FromId, cancel), await placements.At(move.ToId, cancel)) is { } school)
        {
            return (null, null, school);
        }

        var (change, refusal) = MoveEffect.Of(standing, move, clock.UtcNow, await Known(person, standing, cancel));
        if (change is null || (may is not null && (refusal = await may()) is not null))
        {
            return (null, null, refusal);
        }

        var made = await Made(person, change, RecordedMove.Of(move, MoveAct.Moved, document, reason, key, me.MoveSigner(), clock.UtcNow), cancel);
        then?.Invoke(made.Move!);
        return made;
    }, cancel);

    /// <summary>Gives a stay another last day.</summary>
    /// <param name="placementId">The row of the stay as the page showed it.</param>
    public Task<(RecordedMove? Move, Refusal? Refusal)> LastDay(int teacherId, int placementId, DateOnly lastOn, string document, string reason, CancellationToken cancel) => Step(teacherId, async person =>
    {
        if (await db.TookItsStep(actor, cancel))
        {
            return (null, null, null);
        }

        var standing = await placements.Holding([teacherId], cancel);
        if (standing.Find(p => p.Id == placementId) is not { } stay)
        {
            return (null, null, Overtaken);
        }

        if (RecordedMove.WhyNotBy(me.MoveSigner(), teacherId) is { } own)
        {
            return (null, null, own);
        }

        var known = await Known(person, standing, cancel);
        var (first, last) = (known.Whole(stay)[0], known.Whole(stay)[^1]);
        if (lastOn > last.EndOn && await placements.At(last.SchoolId, cancel) is { ClosedOn: { } closed } && closed <= lastOn)
        {
            return (null, null, new("move-school-closed", closed));
        }

        var (change, refusal) = StayEffect.Until(standing, stay, lastOn, clock.UtcNow, known);
        if (change is null)
        {
            return (null, null, refusal);
        }

        var home = standing.Find(p => p.Kind == PlacementKind.Post && p.Days.Contains(first.StartOn))?.SchoolId ?? first.SchoolId;
        DecidedMove move = new(teacherId, home, known.Whole(stay).Last(p => p.StartOn <= lastOn).SchoolId, stay.Kind, first.StartOn, lastOn, stay.Weekdays);
        var act = lastOn > last.EndOn ? MoveAct.Prolonged : MoveAct.Ended;
        return await Made(person, change, RecordedMove.Of(move, act, document, reason, Guid.NewGuid().ToString("N"), me.MoveSigner(), clock.UtcNow), cancel);
    }, cancel);

    public Task<(RecordedMove? Move, Refusal? Refusal)> Undo(int teacherId, int moveId, string because, CancellationToken cancel) => Step(teacherId, async person =>
    {
        if (await db.TookItsStep(actor, cancel))
        {
            return (null, null, null);
        }

        var move = await db.RecordedMoves.Include(m => m.Rows).SingleAsync(m => m.Id == moveId && m.TeacherId == teacherId, cancel);
        if (move.WhyNotUndo(me.MoveSigner()) is { } refusal)
        {
            return (null, null, refusal);
        }

        int[] keys = [.. move.Rows.Select(r => r.PlacementId)];
        var rows = await db.Placements.AsNoTracking().Where(p => keys.Contains(p.Id)).ToDictionaryAsync(p => p.Id, cancel);
        PlacementChange done = new(teacherId, [.. Of(false)], [.. Of(true)]);
        var (change, late) = MoveEffect.Undo(await placements.Holding([teacherId], cancel), done, clock.UtcNow);
        if (change is null)
        {
            return (null, null, late);
        }

        await placements.Write([change], cancel);
        move.Undo(because, me.MoveSigner(), clock.UtcNow);
        db.Audited(actor, clock.UtcNow, "move.undone", ("teacher", teacherId), new { Move = move.Id, Kind = move.Kind.ToString(), move.FromId, move.ToId, move.On }, because);
        await letters.Tell(person, "Undone", [move.FromId, move.ToId], false, () => [say.Kind(move.Kind), move.On.AsDay(), because], cancel);
        return (change, move, null);

        IEnumerable<Placement> Of(bool isRecorded) => move.Rows.Where(r => r.IsRecorded == isRecorded).OrderBy(r => r.PlacementId).Select(r => rows[r.PlacementId]);
    }, cancel);

    private async Task<(PlacementChange? Change, RecordedMove? Move, Refusal? Refusal)> Made(Teacher person, PlacementChange change, RecordedMove move, CancellationToken cancel)
    {
        db.Add(move);
        await placements.Write([change], cancel);
        move.Rows.AddRange([.. change.Withdrawn.Select(p => MovedPlacement.Of(p, false)), .. change.Recorded.Select(p => MovedPlacement.Of(p, true))]);
        var to = await db.Schools.Where(s => s.Id == move.ToId).Select(s => s.Name).SingleAsync(cancel);
        var action = move.Act switch { MoveAct.Moved => "move.recorded", MoveAct.Ended => "move.ended", _ => "move.prolonged" };
        db.Audited(actor, clock.UtcNow, action, ("teacher", person.Id), new { Move = move.Id, Kind = move.Kind.ToString(), move.FromId, move.ToId, To = to, move.On, move.Until, move.Document }, move.Reason);
        await letters.Tell(person, move.Until is null ? "Moved.ForGood" : move.Act.ToString(), [move.FromId, move.ToId], true, () => [say.Kind(move.Kind), to, move.On.AsDay(), move.Until?.AsDay() ?? ""], cancel);
        return (change, move, null);
    }

    private async Task<TeacherRecord> Known(Teacher person, IEnumerable<Placement> standing, CancellationToken cancel) =>
        (await placements.Known([person], standing.ToLookup(p => p.TeacherId), cancel))[person.Id];

    /// <summary>Whoever else moves this person waits until this is done, and then sees it.</summary>
    private async Task<(RecordedMove?, Refusal?)> Step(int teacherId, Func<Teacher, Task<(PlacementChange?, RecordedMove?, Refusal?)>> take, CancellationToken cancel)
    {
        db.ChangeTracker.Clear();
        await using var together = await db.Database.BeginTransactionAsync(cancel);
        if (await placements.Alone([teacherId], cancel) == 0)
        {
            return (null, Overtaken);
        }

        var (change, move, refusal) = await take(await db.Teachers.AsNoTracking().SingleAsync(t => t.Id == teacherId, cancel));
        if (change is null)
        {
            db.ChangeTracker.Clear();
            return (move, refusal);
        }

        await placements.Settle([teacherId], cancel);
        await together.CommitAsync(cancel);
        letters.Send();
        return (move, null);
    }
}
