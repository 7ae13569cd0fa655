using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios.Rules;

namespace TeacherDev.Domain.Studios.Scores;

/// <summary>One thing that the program itself knows that somebody did, from the records of another room.</summary>
/// <param name="Id">Of the record, within its source.</param>
/// <param name="On">When; of what lasts, the first day that counts.</param>
/// <param name="Alike">A report of the same item on one of these days may be about the same thing.</param>
/// <param name="Level">Null where it has none.</param>
/// <param name="Opens">Whoever reads may open the record.</param>
public sealed record KnownWork(WorkSource From, int TeacherId, int Id, DateOnly On, DateRange Alike, string Title, TrainingLevel? Level, bool Opens)
{
    /// <summary>What the record says, for whoever judges the points and may not open it: the comments on a lesson, the days of a pair. "" elsewhere.</summary>
    public string Told { get; init; } = "";

    /// <summary>The studio of a session; null for what somebody did in none.</summary>
    public int? StudioId { get; init; }
}

/// <summary>What is known, and whether it counts by itself.</summary>
/// <param name="Within">The confirmed report that holds it already; null where it counts by itself.</param>
public sealed record KnownLine(KnownWork Work, StudioWork? Within)
{
    /// <summary>
    /// Sets what is known beside the reports of one item, so that nothing counts twice. A confirmed report holds as many of the known things as its
    /// amount says: a report of one those alike, a lump those up to its day. A report that was confirmed as being about something else holds none.
    /// </summary>
    /// <param name="works">Confirmed ones of one person, item and term.</param>
    /// <param name="known">Of the same.</param>
    public static IReadOnlyList<KnownLine> Of(IEnumerable<StudioWork> works, IEnumerable<KnownWork> known)
    {
        List<KnownLine> lines = [.. known.OrderBy(k => k.On).ThenBy(k => k.Level).ThenBy(k => k.Id).Select(k => new KnownLine(k, null))];
        foreach (var work in works.Where(w => !w.IsApart).OrderBy(w => w.Amount > 1).ThenBy(w => w.On).ThenBy(w => w.Amount).ThenBy(w => w.Level).ThenBy(w => w.Id))
        {
            for (var (i, room) = (0, work.Amount); i < lines.Count && room > 0; i++)
            {
                if (lines[i].Within is null && Holds(work, lines[i].Work))
                {
                    (lines[i], room) = (lines[i] with { Within = work }, room - 1);
                }
            }
        }

        return lines;
    }

    /// <summary>How many of an item there were, of everybody's: what was confirmed and what is known beside it.</summary>
    /// <param name="works">Confirmed ones.</param>
    public static int Count(ScoreItem item, IEnumerable<StudioWork> works, ILookup<int, KnownWork> known)
    {
        var confirmed = works.Where(w => w.Item == item.Code).ToLookup(w => w.TeacherId);
        return confirmed.Sum(w => w.Count()) + known.Sum(k => Of(confirmed[k.Key], k.Where(x => x.From == item.From)).Count(l => l.Within is null));
    }

    /// <summary>The report may be about it.</summary>
    public static bool Holds(StudioWork work, KnownWork known) => known.Alike.Contains(work.On) || (work.Amount > 1 && known.On <= work.On);
}
