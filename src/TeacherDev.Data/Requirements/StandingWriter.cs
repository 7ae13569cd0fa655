using Microsoft.EntityFrameworkCore;
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
        var written = 0;
        await foreach (var people in db.People(teacherIds, null, cancel).Chunk(PersonReading.ChunkSize).WithCancellation(cancel))
        {
            written += await Rewrite(db, people, book, asOf, cancel);
        }

        return written + await RemoveOfNobody(db, teacherIds, cancel);
    }

    private static async Task<int> Rewrite(TeacherDevDb db, Person[] people, PolicyBook book, AsOf asOf, CancellationToken cancel)
    {
        var ids = people.Select(p => p.Record.Teacher.Id).ToArray();
        var before = await db.Standings.AsNoTracking().Where(s => ids.Contains(s.TeacherId))
            .ToDictionaryAsync(s => (s.TeacherId, s.Policy, s.StartOn), cancel);
        foreach (var person in people)
        {
            foreach (var result in Evaluator.Evaluate(book, person.Record, person.Ledger, asOf, withLines: false))
            {
                var standing = Of(person.Record.Teacher.Id, result);
                if (!before.Remove((standing.TeacherId, standing.Policy, standing.StartOn), out var known))
                {
                    db.Standings.Add(standing);
                }
                else if (!Same(known, standing))
                {
                    standing.Id = known.Id;
                    db.Standings.Update(standing);
                }
            }
        }

        Measures.Evaluations.Add(people.Length);
        db.Standings.RemoveRange(before.Values);
        return await Save(db, cancel);
    }

    /// <summary>Whoever is not among the people any more stands nowhere.</summary>
    private static async Task<int> RemoveOfNobody(TeacherDevDb db, IReadOnlyCollection<int>? teacherIds, CancellationToken cancel)
    {
        var ofNobody = db.Standings.Where(s => !db.Teachers.Any(t => t.Id == s.TeacherId));
        if (teacherIds is null)
        {
            return await ofNobody.ExecuteDeleteAsync(cancel);
        }

        var removed = 0;
        foreach (var ids in teacherIds.Chunk(PersonReading.ChunkSize))
        {
            removed += await ofNobody.Where(s => ids.Contains(s.TeacherId)).ExecuteDeleteAsync(cancel);
        }

        return removed;
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

    private static async Task<int> Save(TeacherDevDb db, CancellationToken cancel)
    {
        var written = await db.SaveChangesAsync(cancel);
        db.ChangeTracker.Clear();
        return written;
    }
}
