using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements;

/// <summary>
/// Rewrites the standing of people whose facts changed; on another day than the last time, everybody's, so that all standings
/// are of one day. Only what differs is written, so a second run writes nothing.
/// Call it inside the transaction of the change; it saves.
/// </summary>
public sealed class StandingWriter(PolicyShelf shelf)
{
    private const int RowsPerSave = 2000;

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
            foreach (var ids in teacherIds.Chunk(PersonReading.ChunkSize))
            {
                await Raise(db.Teachers.Where(t => ids.Contains(t.Id)), cancel);
            }
        }

        return await Compute(db, teacherIds, asOf, cancel);
    }

    /// <summary>After time moved, or a rule: computes where everybody stands.</summary>
    /// <returns>How many standings were added, changed or removed.</returns>
    public Task<int> Refresh(TeacherDevDb db, AsOf asOf, CancellationToken cancel) => Compute(db, null, asOf, cancel);

    private static Task<int> Raise(IQueryable<Teacher> whose, CancellationToken cancel) =>
        whose.ExecuteUpdateAsync(t => t.SetProperty(x => x.Version, x => x.Version + 1), cancel);

    private async Task<int> Compute(TeacherDevDb db, IReadOnlyCollection<int>? teacherIds, AsOf asOf, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        if (!await db.StandingDays.AnyAsync(d => d.ComputedFor == asOf.Day, cancel))
        {
            teacherIds = null;
            await db.StandingDays.ExecuteDeleteAsync(cancel);
            db.StandingDays.Add(new() { Id = 1, ComputedFor = asOf.Day });
            await Save(db, cancel);
        }

        var book = await shelf.Book(db, null, cancel);
        var before = (await Known(db, teacherIds, cancel)).ToDictionary(s => (s.TeacherId, s.Policy, s.StartOn));
        var pending = 0;
        var written = 0;
        await foreach (var person in db.People(teacherIds, null, cancel))
        {
            foreach (var result in Evaluator.Evaluate(book, person.Record, person.Ledger, asOf, withLines: false))
            {
                var standing = Of(person.Record.Teacher.Id, result);
                if (!before.Remove((standing.TeacherId, standing.Policy, standing.StartOn), out var known))
                {
                    db.Standings.Add(standing);
                    pending++;
                }
                else if (!Same(known, standing))
                {
                    standing.Id = known.Id;
                    db.Standings.Update(standing);
                    pending++;
                }
            }

            if (pending >= RowsPerSave)
            {
                written += await Save(db, cancel);
                pending = 0;
            }
        }

        db.Standings.RemoveRange(before.Values);
        return written + await Save(db, cancel);
    }

    /// <summary>The row that an evaluation leaves.</summary>
    public static Standing Of(int teacherId, DutyResult result) => new()
    {
        TeacherId = teacherId,
        Policy = result.Policy.Code,
        StartOn = result.Window.Start,
        EndOn = result.Window.End,
        Target = result.Target,
        Counted = result.Counted + result.CarriedIn,
        NotCounted = result.NotCounted,
        Short = result.Short,
        ClausesOpen = result.Clauses.Count(c => !c.Met),
        Status = result.Status.ToString(),
        Marked = result.Marked ?? false,
        IsCurrent = result.AsOf <= result.Window.End,
    };

    public static bool Same(Standing a, Standing b) =>
        (a.EndOn, a.Target, a.Counted, a.NotCounted, a.Short, a.ClausesOpen, a.Status, a.Marked, a.IsCurrent)
        == (b.EndOn, b.Target, b.Counted, b.NotCounted, b.Short, b.ClausesOpen, b.Status, b.Marked, b.IsCurrent);

    private static async Task<List<Standing>> Known(TeacherDevDb db, IReadOnlyCollection<int>? teacherIds, CancellationToken cancel)
    {
        if (teacherIds is { Count: <= PersonReading.ChunkSize })
        {
            return await db.Standings.AsNoTracking().Where(s => teacherIds.Contains(s.TeacherId)).ToListAsync(cancel);
        }

        var all = await db.Standings.AsNoTracking().ToListAsync(cancel);
        var asked = teacherIds?.ToHashSet();
        return asked is null ? all : [.. all.Where(s => asked.Contains(s.TeacherId))];
    }

    private static async Task<int> Save(TeacherDevDb db, CancellationToken cancel)
    {
        var written = await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return written;
    }
}
