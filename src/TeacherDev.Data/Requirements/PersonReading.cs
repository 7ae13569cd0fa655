using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements;

/// <summary>One person's facts and ledger, as known at the instant asked for: what an evaluation needs.</summary>
public sealed record Person(TeacherRecord Record, TeacherLedger Ledger);

/// <summary>Reads people for evaluation: one in two queries, everybody in a few per thousand people.</summary>
public static class PersonReading
{
    /// <summary>How many people are held in memory at once.</summary>
    internal const int ChunkSize = 1000;

    public static async Task<Person?> Person(this TeacherDevDb db, int teacherId, DateTime? knownAt, CancellationToken cancel)
    {
        var found = await db.TeachersKnown(knownAt).AsNoTracking().AsSingleQuery().Where(t => t.Id == teacherId).Select(t => new
        {
            Teacher = t,
            Facts = db.TeacherFacts.Where(f => f.TeacherId == t.Id).ToList(),
            Placements = db.Placements.Where(p => p.TeacherId == t.Id)
                .Join(db.Schools, p => p.SchoolId, s => s.Id, (p, s) => new { Placement = p, School = s }).ToList(),
            Exemptions = db.Exemptions.Where(e => e.TeacherId == t.Id).ToList(),
            Events = db.CareerEvents.Where(e => e.TeacherId == t.Id).ToList(),
            Careers = db.CareerRecords.Where(r => r.TeacherId == t.Id && r.RecordedAt != null).Select(CareerRow.Of).ToList(),
            Cohorts = db.CohortMembers.Where(m => m.TeacherId == t.Id).Select(CohortRow.Of).ToList(),
            FormerNumbers = db.TeacherMerges.Where(m => m.StandsId == t.Id && m.UndoneAt == null).Select(m => m.FromNumber).ToList(),
        }).SingleOrDefaultAsync(cancel);
        if (found is null)
        {
            return null;
        }

        var schools = found.Placements.Select(p => p.School).DistinctBy(s => s.Id).ToDictionary(s => s.Id);
        await WithSuccessors(db, schools, cancel);
        var record = new TeacherRecord(found.Teacher, found.Facts, found.Placements.Select(p => p.Placement), schools,
            found.Exemptions, found.Events, knownAt, knownAt is null ? found.FormerNumbers : (await db.FormerNumbers(knownAt, cancel))[teacherId],
            [.. CareerRow.Held(found.Careers, knownAt), .. CohortRow.Held(found.Cohorts, knownAt)]);
        var entries = await db.LedgerEntries.AsNoTracking().Where(e => e.TeacherId == teacherId).ToListAsync(cancel);
        return new(record, TeacherLedger.From(entries, knownAt));
    }

    /// <summary>The facts alone of the people asked for: no entry is read.</summary>
    public static async Task<List<TeacherRecord>> Records(this TeacherDevDb db, IReadOnlyCollection<int> ids, CancellationToken cancel)
    {
        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        var former = await db.FormerNumbers(null, cancel);
        List<TeacherRecord> records = [];
        foreach (var chunk in ids.Chunk(ChunkSize))
        {
            records.AddRange((await Chunk(db, chunk, schools, former, null, cancel, withEntries: false)).Select(p => p.Record));
        }

        return records;
    }

    /// <summary>The people asked for, or everybody, in the order of their numbers within each chunk read.</summary>
    public static async IAsyncEnumerable<Person> People(
        this TeacherDevDb db, IReadOnlyCollection<int>? ids, DateTime? knownAt,
        [EnumeratorCancellation] CancellationToken cancel)
    {
        var schools = await db.Schools.AsNoTracking().ToDictionaryAsync(s => s.Id, cancel);
        var former = await db.FormerNumbers(knownAt, cancel);
        var few = ids is { Count: <= ChunkSize };
        var known = db.TeachersKnown(knownAt);
        var teachers = few ? known.Where(t => ids!.Contains(t.Id)) : known;
        var wanted = await teachers.OrderBy(t => t.Number).Select(t => t.Id).ToListAsync(cancel);
        if (ids is not null && !few)
        {
            var asked = ids.ToHashSet();
            wanted.RemoveAll(id => !asked.Contains(id));
        }

        foreach (var chunk in wanted.Chunk(ChunkSize))
        {
            foreach (var person in await Chunk(db, chunk, schools, former, knownAt, cancel))
            {
                yield return person;
            }
        }
    }

    /// <summary>The schools into which these went, and those again; for most people there are none, and nothing is asked.</summary>
    private static async Task WithSuccessors(TeacherDevDb db, Dictionary<int, School> schools, CancellationToken cancel)
    {
        while (schools.Values.Where(s => s.SuccessorId is { } next && !schools.ContainsKey(next)).Select(s => s.SuccessorId!.Value).Distinct().ToArray() is { Length: > 0 } missing)
        {
            foreach (var school in await db.Schools.AsNoTracking().Where(s => missing.Contains(s.Id)).ToListAsync(cancel))
            {
                schools[school.Id] = school;
            }
        }
    }

    private static async Task<List<Person>> Chunk(
        TeacherDevDb db, int[] chunk, Dictionary<int, School> schools, ILookup<int, string> former, DateTime? knownAt, CancellationToken cancel, bool withEntries = true)
    {
        var teachers = await db.Teachers.IgnoreQueryFilters().AsNoTracking().Where(t => chunk.Contains(t.Id)).ToDictionaryAsync(t => t.Id, cancel);
        var facts = await Of(db.TeacherFacts.Where(f => chunk.Contains(f.TeacherId)), f => f.TeacherId);
        var placements = await Of(db.Placements.Where(p => chunk.Contains(p.TeacherId)), p => p.TeacherId);
        var exemptions = await Of(db.Exemptions.Where(e => chunk.Contains(e.TeacherId)), e => e.TeacherId);
        var events = await Of(db.CareerEvents.Where(e => chunk.Contains(e.TeacherId)), e => e.TeacherId);
        var careers = (await db.CareerRecords.Where(r => chunk.Contains(r.TeacherId) && r.RecordedAt != null).Select(CareerRow.Of).ToListAsync(cancel)).ToLookup(r => r.TeacherId);
        var cohorts = (await db.CohortMembers.Where(m => chunk.Contains(m.TeacherId)).Select(CohortRow.Of).ToListAsync(cancel)).ToLookup(r => r.TeacherId);
        var entries = withEntries ? await Of(db.LedgerEntries.Where(e => chunk.Contains(e.TeacherId)), e => e.TeacherId) : Array.Empty<LedgerEntry>().ToLookup(e => e.TeacherId);
        return [.. chunk.Where(teachers.ContainsKey).Select(id => new Person(
            new(teachers[id], facts[id], placements[id], schools, exemptions[id], events[id], knownAt, former[id],
                [.. CareerRow.Held(careers[id], knownAt), .. CohortRow.Held(cohorts[id], knownAt)]),
            TeacherLedger.From(entries[id], knownAt)))];

        async Task<ILookup<int, T>> Of<T>(IQueryable<T> query, Func<T, int> teacher)
            where T : class => (await query.AsNoTracking().ToListAsync(cancel)).ToLookup(teacher);
    }
}
