using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Teachers;

namespace TeacherDev.Web.Features.Policies.Events.Drafting;

/// <summary>The people whom a list of staff numbers names, and the numbers that name nobody.</summary>
public sealed record NamedPeople(IReadOnlyList<string> Numbers, IReadOnlyList<string> Unknown)
{
    /// <summary>As the numbers stand today: an old one is that of the record that stays.</summary>
    public static async Task<NamedPeople> Of(TeacherDevDb db, IReadOnlyList<string> typed, CancellationToken cancel)
    {
        if (typed.Count == 0)
        {
            return new([], []);
        }

        var known = await db.Teachers.Where(t => typed.Contains(t.Number)).Select(t => t.Number).ToListAsync(cancel);
        var missing = typed.Except(known, StringComparer.OrdinalIgnoreCase).ToList();
        if (missing.Count == 0)
        {
            return new(known.Order(StringComparer.Ordinal).ToList(), []);
        }

        var old = await db.OldNumbers().Where(o => missing.Contains(o.Number)).ToListAsync(cancel);
        return new(
            [.. known.Concat(old.Select(o => o.NumberToday)).Distinct().Order(StringComparer.Ordinal)],
            [.. missing.Except(old.Select(o => o.Number), StringComparer.OrdinalIgnoreCase)]);
    }
}
