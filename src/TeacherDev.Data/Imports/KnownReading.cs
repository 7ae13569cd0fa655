using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Imports;
using TeacherDev.Domain.Imports.Planning;
using TeacherDev.Domain.Imports.Records;
using TeacherDev.Domain.Ledger;

namespace TeacherDev.Data.Imports;

/// <summary>What an import is judged against, read as compactly as the question allows.</summary>
public static class KnownReading
{
    public static async Task<KnownRecords> KnownForRecords(this TeacherDevDb db, CancellationToken cancel)
    {
        var teachers = await db.Teachers.AsNoTracking().Select(t => new { t.Id, t.Number, t.Name }).ToListAsync(cancel);
        var old = await db.OldNumbers().AsNoTracking().ToListAsync(cancel);
        var known = new KnownRecords(teachers.Select(t => (t.Number, new KnownTeacher(t.Id, t.Name))), old.Select(o => new OldPerson(o.Number, o.Name, o.NumberToday)));
        var reversed = (await db.LedgerEntries.Where(e => e.ReversesId != null).Select(e => e.ReversesId!.Value).ToListAsync(cancel)).ToHashSet();
        var credits = db.LedgerEntries.AsNoTracking().Where(e => e.SourceKind != EntrySource.Reversal)
            .Select(e => new { e.Id, e.TeacherId, e.SourceKind, e.SourceId, e.SourcePart, e.Project, e.StartedOn, e.CompletedOn });
        await foreach (var entry in credits.AsAsyncEnumerable().WithCancellation(cancel))
        {
            var isReversed = reversed.Contains(entry.Id);
            if (entry.SourceKind == EntrySource.Record)
            {
                known.AddCredited(entry.SourceId, entry.SourcePart, isReversed);
            }
            else if (entry.SourceKind == EntrySource.Merge && EntrySource.Parse(entry.SourceId) is { Kind: EntrySource.Record } first)
            {
                known.AddCredited(first.Id, first.Part, isReversed);
            }

            if (!isReversed)
            {
                known.AddTraining(entry.TeacherId, entry.Project, entry.StartedOn, entry.CompletedOn);
            }
        }

        return known;
    }

    public static async Task<KnownRoster> KnownForRoster(this TeacherDevDb db, CancellationToken cancel) => new(
        await db.Schools.AsNoTracking().ToListAsync(cancel),
        await db.Teachers.AsNoTracking().ToListAsync(cancel),
        await db.TeacherFacts.AsNoTracking().ToListAsync(cancel),
        await db.Placements.AsNoTracking().Where(p => p.WithdrawnAt == null).ToListAsync(cancel))
    {
        OldNumbers = (await db.OldNumbers().AsNoTracking().ToListAsync(cancel)).Select(o => new OldPerson(o.Number, o.Name, o.NumberToday)).ToList(),
    };
}
