using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Imports;
using TeacherDev.Domain.Imports.Planning;
using TeacherDev.Domain.Imports.Records;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Imports;

/// <summary>What an import is judged against, read as compactly as the question allows.</summary>
public static class KnownReading
{
    // More days than these are read as the whole stretch between the first and the last.
    private const int MostDays = 400;

    /// <summary>
    /// The people, and of the ledger what the rows could repeat: the same row, and the same training with other hours, end on the
    /// same day. So what is read and held grows with the file and not with the ledger.
    /// </summary>
    public static async Task<KnownRecords> KnownForRecords(this TeacherDevDb db, IReadOnlyCollection<RecordRow> rows, CancellationToken cancel)
    {
        var teachers = await db.Teachers.AsNoTracking().Select(t => new { t.Id, t.Number, t.Name }).ToListAsync(cancel);
        var old = await db.OldNumbers().AsNoTracking().ToListAsync(cancel);
        var known = new KnownRecords(teachers.Select(t => (t.Number, new KnownTeacher(t.Id, t.Name))), old.Select(o => new OldPerson(o.Number, o.Name, o.NumberToday)));
        var asked = rows.Where(r => r.Faults is null or { Count: 0 }).Select(r => (known.Teacher(r.Number)?.Id, r.EndOn)).ToHashSet();
        if (asked.Count == 0)
        {
            return known;
        }

        var days = asked.Select(a => a.EndOn).Distinct().Order().ToArray();
        var (first, last) = (days[0], days[^1]);
        var entries = days.Length <= MostDays ? db.LedgerEntries.Where(e => days.Contains(e.CompletedOn)) : db.LedgerEntries.Where(e => e.CompletedOn >= first && e.CompletedOn <= last);
        var reversed = (await entries.Where(e => e.ReversesId != null).Select(e => e.ReversesId!.Value).ToListAsync(cancel)).ToHashSet();
        var credits = entries.AsNoTracking().Where(e => e.SourceKind != EntrySource.Reversal)
            .Select(e => new { e.Id, e.TeacherId, e.SourceKind, e.SourceId, e.SourcePart, e.Project, e.StartedOn, e.CompletedOn });
        await foreach (var entry in credits.AsAsyncEnumerable().WithCancellation(cancel))
        {
            if (!asked.Contains((entry.TeacherId, entry.CompletedOn)))
            {
                continue;
            }

            var isReversed = reversed.Contains(entry.Id);
            if (entry.SourceKind == EntrySource.Record)
            {
                known.AddCredited(entry.SourceId, entry.SourcePart, isReversed);
            }
            else if (entry.SourceKind == EntrySource.Merge && EntrySource.Parse(entry.SourceId) is { Kind: EntrySource.Record } merged)
            {
                known.AddCredited(merged.Id, merged.Part, isReversed);
            }

            if (!isReversed)
            {
                known.AddTraining(entry.TeacherId, entry.Project, entry.StartedOn, entry.CompletedOn);
            }
        }

        return known;
    }

    /// <param name="days">Those on which the roster would give something: of its date, and today.</param>
    public static async Task<KnownRoster> KnownForRoster(this TeacherDevDb db, IReadOnlyCollection<DateOnly> days, CancellationToken cancel) => new(
        await db.Schools.AsNoTracking().ToListAsync(cancel),
        await db.Teachers.AsNoTracking().ToListAsync(cancel),
        await db.TeacherFacts.AsNoTracking().ToListAsync(cancel),
        await db.Placements.AsNoTracking().Where(p => p.WithdrawnAt == null).ToListAsync(cancel))
    {
        Kept = await db.KeptOn(days, cancel),
        OldNumbers = (await db.OldNumbers().AsNoTracking().ToListAsync(cancel)).Select(o => new OldPerson(o.Number, o.Name, o.NumberToday)).ToList(),
    };

    /// <summary>Whoever ethics keeps from a title or an honour on one of the days gets none by a roster either (一票否决).</summary>
    private static async Task<IReadOnlySet<(int, FactKind)>> KeptOn(this TeacherDevDb db, IReadOnlyCollection<DateOnly> days, CancellationToken cancel)
    {
        var first = days.Min();
        var violations = await db.EthicsViolations.AsNoTracking().Where(v => v.UntilOn >= first && v.Bars != "").ToListAsync(cancel);
        var works = violations.Where(v => days.Any(v.WorksOn)).ToList();
        return works.Where(v => v.BarsFrom(BarredAct.Title)).Select(v => (v.TeacherId, FactKind.Title)).Concat(works.Where(v => v.BarsFrom(BarredAct.Honour)).Select(v => (v.TeacherId, FactKind.Honour))).ToHashSet();
    }
}
