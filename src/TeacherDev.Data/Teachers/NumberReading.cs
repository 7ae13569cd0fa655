using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Teachers;

/// <summary>Records of one person that became one: which of them stands, and which numbers answer for it.</summary>
public static class NumberReading
{
    /// <summary>The people as they were known at an instant: two records that were merged later stand apart.</summary>
    public static IQueryable<Teacher> TeachersKnown(this TeacherDevDb db, DateTime? knownAt) =>
        knownAt is not { } at ? db.Teachers
        : db.Teachers.IgnoreQueryFilters().Where(t =>
            !db.TeacherMerges.Any(m => m.FromId == t.Id && m.RecordedAt <= at && (m.UndoneAt == null || m.UndoneAt > at)));

    /// <summary>Whom a number names, an old one included; null for nobody.</summary>
    public static async Task<int?> Numbered(this TeacherDevDb db, string number, DateTime? knownAt, CancellationToken cancel) =>
        await db.Teachers.IgnoreQueryFilters().Where(t => t.Number == number).Select(t => (int?)t.Id).SingleOrDefaultAsync(cancel) is { } id
            ? await db.Standing(id, knownAt, cancel)
            : null;

    /// <summary>The records on file under any of these numbers, in capitals or not, those that were merged since too; in no order.</summary>
    public static async Task<IReadOnlyList<int>> OnRecord(this TeacherDevDb db, IEnumerable<string> numbers, CancellationToken cancel)
    {
        List<int> ids = [];
        foreach (var some in numbers.Select(n => n.ToUpperInvariant()).Distinct(StringComparer.Ordinal).Chunk(1000))
        {
            ids.AddRange(await db.Teachers.IgnoreQueryFilters().Where(t => some.Contains(t.Number.ToUpper())).Select(t => t.Id).ToListAsync(cancel));
        }

        return ids;
    }

    /// <summary>The record that stands for one that may have been merged, merges of merges included.</summary>
    public static async Task<int> Standing(this TeacherDevDb db, int teacherId, DateTime? knownAt, CancellationToken cancel)
    {
        var passed = new HashSet<int>();
        while (passed.Add(teacherId) && await db.TeacherMerges.Where(m => m.FromId == teacherId && (knownAt == null ? m.UndoneAt == null : m.RecordedAt <= knownAt && (m.UndoneAt == null || m.UndoneAt > knownAt)))
            .Select(m => (int?)m.StayId).SingleOrDefaultAsync(cancel) is { } stay)
        {
            teacherId = stay;
        }

        return teacherId;
    }

    /// <summary>The numbers that were given up, by the record that stood for them at the instant, merges of merges included.</summary>
    public static async Task<ILookup<int, string>> FormerNumbers(this TeacherDevDb db, DateTime? knownAt, CancellationToken cancel)
    {
        var merges = await db.TeacherMerges.Where(m => knownAt == null ? m.UndoneAt == null : m.RecordedAt <= knownAt && (m.UndoneAt == null || m.UndoneAt > knownAt))
            .Select(m => new { m.FromId, m.StayId, m.FromNumber }).ToListAsync(cancel);
        var into = merges.ToDictionary(m => m.FromId, m => m.StayId);
        return merges.ToLookup(m => Stands(m.StayId), m => m.FromNumber);

        int Stands(int id)
        {
            var passed = new HashSet<int>();
            while (passed.Add(id) && into.TryGetValue(id, out var stay))
            {
                id = stay;
            }

            return id;
        }
    }

    /// <summary>Each old number with the record that it names today.</summary>
    public static IQueryable<OldNumber> OldNumbers(this TeacherDevDb db) =>
        from merge in db.TeacherMerges
        where merge.UndoneAt == null
        join stands in db.Teachers on merge.StandsId equals stands.Id
        select new OldNumber { Number = merge.FromNumber, Name = merge.FromName, TeacherId = stands.Id, NumberToday = stands.Number };
}

/// <summary>A number that was given up.</summary>
public sealed record OldNumber
{
    public required string Number { get; init; }

    /// <summary>The name under which it stood.</summary>
    public required string Name { get; init; }

    /// <summary>The record that stands.</summary>
    public required int TeacherId { get; init; }

    public required string NumberToday { get; init; }
}
