using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Requirements.Tallies;
using TeacherDev.Data.Watching;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements;

/// <summary>
/// Rewrites the standing of people whose facts changed; on another day than the last time, everybody's, so that all standings
/// are of one day. Only what differs is written, so a second run writes nothing.
/// Call it inside the transaction of the change; it saves.
/// </summary>
public sealed class StandingWriter(PolicyShelf shelf)
{
    /// <summary>After a fact, post, exemption or entry of somebody changed: gives them a new version, and computes where they stand.</summary>
    /// <param name="db">The context whose transaction holds the change.</param>
    /// <param name="teacherIds">Whose; null for everybody.</param>
    /// <param name="asOf">Today. The first time on a day everybody is computed.</param>
    /// <param name="cancel">Stops between people.</param>
    /// <returns>How many standings were added, changed or removed.</returns>
    public async Task<int> Changed(TeacherDevDb db, IReadOnlyCollection<int>? teacherIds, AsOf asOf, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        if (teacherIds is null)
        {
            await Raise(db.Teachers, cancel);
        }
        else
        {
            foreach (var ids in teacherIds.Order().Chunk(PersonReading.ChunkSize))
            {
                await Raise(db.Teachers.Where(t => ids.Contains(t.Id)), cancel);
            }
        }

        return await Compute(db, teacherIds, asOf, cancel);
    }

    /// <summary>After time moved, or a rule: computes where everybody stands.</summary>
    /// <returns>How many standings were added, changed or removed.</returns>
    public Task<int> Refresh(TeacherDevDb db, AsOf asOf, CancellationToken cancel) => Compute(db, null, asOf, cancel);

    /// <summary>Before people are removed altogether: they stand nowhere any more.</summary>
    /// <param name="db">The context whose transaction removes them.</param>
    /// <param name="teacherIds">Whose.</param>
    /// <param name="cancel">Stops between people.</param>
    public static async Task Remove(TeacherDevDb db, IReadOnlyCollection<int> teacherIds, CancellationToken cancel)
    {
        TallyChange tallies = new();
        await db.StandingDays.ExecuteUpdateAsync(d => d.SetProperty(x => x.Turn, x => x.Turn + 1), cancel);
        foreach (var ids in teacherIds.Chunk(PersonReading.ChunkSize))
        {
            await Remove(db, ids, tallies, cancel);
        }

        await tallies.Write(db, cancel);
    }

    /// <summary>How often standings were written: any change of facts or rules raises it. Null before the first time.</summary>
    public static Task<int?> Turn(TeacherDevDb db, CancellationToken cancel) => db.StandingDays.Select(d => (int?)d.Turn).SingleOrDefaultAsync(cancel);

    /// <summary>Waits until nobody else writes standings: until this transaction is over, nobody's facts change.</summary>
    /// <returns>The turn as everybody saw it before.</returns>
    public static async Task<int?> Hold(TeacherDevDb db, CancellationToken cancel) =>
        await db.StandingDays.ExecuteUpdateAsync(d => d.SetProperty(x => x.Turn, x => x.Turn + 1), cancel) > 0 ? await Turn(db, cancel) - 1 : null;

    private static Task<int> Raise(IQueryable<Teacher> whose, CancellationToken cancel) =>
        whose.ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel);

    private async Task<int> Compute(TeacherDevDb db, IReadOnlyCollection<int>? teacherIds, AsOf asOf, CancellationToken cancel)
    {
        await using var own = db.Database.CurrentTransaction is null ? await db.Database.BeginTransactionAsync(cancel) : null;
        await Save(db, cancel);
        if (!await TakeTurn(db, asOf.Day, cancel))
        {
            teacherIds = null;
        }

        var book = await shelf.Book(db, null, cancel);
        var written = 0;
        TallyChange tallies = new();
        await foreach (var people in db.People(teacherIds, null, cancel).Chunk(PersonReading.ChunkSize).WithCancellation(cancel))
        {
            written += await Rewrite(db, people, book, asOf, tallies, cancel);
        }

        foreach (var ids in await Nobody(db, teacherIds, cancel))
        {
            written += await Remove(db, ids, tallies, cancel);
        }

        await tallies.Write(db, cancel);
        if (own is not null)
        {
            await own.CommitAsync(cancel);
        }

        return written;
    }

    /// <summary>Waits until nobody else writes standings; they are then of this day.</summary>
    /// <returns>Whether they were of this day before.</returns>
    private static async Task<bool> TakeTurn(TeacherDevDb db, DateOnly day, CancellationToken cancel)
    {
        for (var tries = 1; ; tries++)
        {
            if (await db.StandingDays.ExecuteUpdateAsync(d => d.SetProperty(x => x.Turn, x => x.Turn + 1), cancel) > 0)
            {
                return await db.StandingDays.Where(d => d.ComputedFor != day).ExecuteUpdateAsync(d => d.SetProperty(x => x.ComputedFor, day), cancel) == 0;
            }

            try
            {
                db.StandingDays.Add(new() { Id = 1, ComputedFor = day });
                await Save(db, cancel);
                return false;
            }
            catch (DbUpdateException) when (tries == 1)
            {
                // Somebody else was the first of all; this transaction goes on from before the attempt.
                db.ChangeTracker.Clear();
            }
        }
    }

    private static async Task<int> Rewrite(
        TeacherDevDb db, Person[] people, PolicyBook book, AsOf asOf, TallyChange tallies, CancellationToken cancel)
    {
        var before = await KeptStandings.Of(db, [.. people.Select(p => p.Record.Teacher.Id)], cancel);
        List<Standing> added = [], changed = [], over = [];
        List<RosterLine> newLines = [];
        List<RosterKey> newKeys = [];
        foreach (var person in people)
        {
            var id = person.Record.Teacher.Id;
            var line = before.Lines.GetValueOrDefault(id);
            var old = before.Standings[id].ToDictionary(s => (s.Policy, s.StartOn));
            List<Standing> now = [.. Evaluator.Evaluate(book, person.Record, person.Ledger, asOf, withLines: false).Select(duty => Standing.Of(id, duty))];
            var keys = RosterKey.Of(person.Record.Teacher);
            var newLine = RosterLine.Of(person.Record, asOf.Day, now, keys);
            tallies.Without(line, old.Values);
            tallies.With(newLine, now);
            foreach (var standing in now)
            {
                if (!old.Remove((standing.Policy, standing.StartOn), out var known))
                {
                    added.Add(standing);
                }
                else if (!Standing.Same(known, standing))
                {
                    standing.Id = known.Id;
                    changed.Add(standing);
                }
            }

            over.AddRange(old.Values);
            if (line is null)
            {
                newLines.Add(newLine);
            }
            else if (!RosterLine.Same(line, newLine))
            {
                db.Update(newLine);
            }

            if (line?.KeysDigest != newLine.KeysDigest)
            {
                newKeys.AddRange(keys.Select(k => new RosterKey { TeacherId = id, Key = k }));
            }
        }

        Measures.Evaluations.Add(people.Length);
        await db.AppendInBulk(added, cancel);
        await db.AppendInBulk(newLines, cancel);
        var renamed = newKeys.Select(k => k.TeacherId).Distinct().ToArray();
        await db.RosterKeys.Where(k => renamed.Contains(k.TeacherId)).ExecuteDeleteAsync(cancel);
        await db.AppendInBulk(newKeys, cancel);
        db.UpdateRange(changed);
        db.RemoveRange(over);
        await Save(db, cancel);
        return added.Count + changed.Count + over.Count;
    }

    private static async Task<int> Remove(TeacherDevDb db, int[] ids, TallyChange tallies, CancellationToken cancel)
    {
        var kept = await KeptStandings.Of(db, ids, cancel);
        foreach (var id in ids)
        {
            tallies.Without(kept.Lines.GetValueOrDefault(id), kept.Standings[id]);
        }

        await db.RosterKeys.Where(k => ids.Contains(k.TeacherId)).ExecuteDeleteAsync(cancel);
        await db.RosterLines.Where(l => ids.Contains(l.TeacherId)).ExecuteDeleteAsync(cancel);
        return await db.Standings.Where(s => ids.Contains(s.TeacherId)).ExecuteDeleteAsync(cancel);
    }

    /// <summary>Whoever is not among the people any more, in chunks; among those asked for, or all.</summary>
    private static async Task<List<int[]>> Nobody(TeacherDevDb db, IReadOnlyCollection<int>? teacherIds, CancellationToken cancel)
    {
        if (teacherIds is null)
        {
            var kept = db.RosterLines.Select(l => l.TeacherId).Union(db.Standings.Select(s => s.TeacherId));
            return [.. (await kept.Where(id => !db.Teachers.Any(t => t.Id == id)).ToArrayAsync(cancel)).Chunk(PersonReading.ChunkSize)];
        }

        List<int[]> nobody = [];
        foreach (var ids in teacherIds.Chunk(PersonReading.ChunkSize))
        {
            var people = await db.Teachers.Where(t => ids.Contains(t.Id)).Select(t => t.Id).ToListAsync(cancel);
            if (ids.Except(people).ToArray() is { Length: > 0 } gone)
            {
                nobody.Add(gone);
            }
        }

        return nobody;
    }

    private static async Task Save(TeacherDevDb db, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
    }
}
