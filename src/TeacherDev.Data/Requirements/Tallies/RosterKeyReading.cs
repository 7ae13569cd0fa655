using System.Text;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Requirements.Tallies;

public static class RosterKeyReading
{
    /// <summary>Whom typed text finds: by part of their name or number, an old number too, or by the beginning of the name's pinyin or initials.</summary>
    /// <param name="text">Not empty.</param>
    public static IQueryable<int> Found(this TeacherDevDb db, string text)
    {
        var (capitals, pinyin) = (RosterKey.Capitals(text), NameKeys.Typed(text));
        var found = db.Beginning(capitals);
        if (pinyin.Length > 0)
        {
            found = found.Union(db.Beginning(RosterKey.Pinyin(pinyin)));
        }

        return found.Union(db.TeacherMerges.Where(m => m.UndoneAt == null && m.FromNumber.ToUpper().Contains(capitals)).Select(m => m.StandsId));
    }

    /// <summary>Names each of these people whose kept keys are not those of their name and number.</summary>
    public static async Task<IReadOnlyList<Teacher>> WrongKeys(this TeacherDevDb db, IReadOnlyCollection<Teacher> people, CancellationToken cancel)
    {
        var ids = people.Select(p => p.Id).ToArray();
        var kept = (await db.RosterKeys.AsNoTracking().Where(k => ids.Contains(k.TeacherId)).ToListAsync(cancel)).ToLookup(k => k.TeacherId, k => k.Key);
        return [.. people.Where(p => !RosterKey.Of(p).ToHashSet().SetEquals(kept[p.Id]))];
    }

    private static IQueryable<int> Beginning(this TeacherDevDb db, string typed)
    {
        var start = RosterKey.Short(typed);
        var end = After(start);
        return db.RosterKeys.Where(k => string.Compare(k.Key, start) >= 0 && string.Compare(k.Key, end) < 0).Select(k => k.TeacherId);
    }

    /// <summary>The first text, by code points, after all that begin with this one.</summary>
    private static string After(string start)
    {
        Rune.DecodeLastFromUtf16(start, out var last, out var length);
        var next = last.Value == 0xD7FF ? 0xE000 : Math.Min(last.Value + 1, 0x10FFFF);
        return start[..^length] + new Rune(next);
    }
}
