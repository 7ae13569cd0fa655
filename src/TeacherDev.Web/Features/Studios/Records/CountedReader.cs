using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Web.Features.Studios.Scores;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Records;

/// <summary>What counts by itself in a studio, one line a record: what stands beside the reports behind a figure.</summary>
public sealed class CountedReader(TeacherDevDb db, KnownReader knows, DistrictClock clock, SignedInPerson me)
{
    /// <param name="items">Those that are asked for; what is only reported has no line.</param>
    /// <param name="term">Null for all of the studio's days.</param>
    /// <returns>The last first.</returns>
    public async Task<IReadOnlyList<CountedLine>> Read(Studio studio, IReadOnlyCollection<ScoreItem> items, SchoolTerm? term, CancellationToken cancel)
    {
        items = [.. items.Where(i => i.From is not null)];
        if (items.Count == 0)
        {
            return [];
        }

        var (id, all, own, today) = (studio.Id, me.Watches(studio), me.TeacherId, clock.Today);
        var days = term?.Range ?? new DateRange(studio.StartOn, studio.Days.End);
        var stays = await db.StudioMembers.AsNoTracking().Where(m => m.StudioId == id && m.State == MemberState.Admitted && m.StartOn != null && (all || m.TeacherId == own)).ToListAsync(cancel);
        var known = (await knows.Read(stays, days, cancel, items.Count == 1 ? items.First() : null)).Where(k => k.On <= today && items.Any(i => i.From == k.From)).ToList();
        int[] people = [.. known.Select(k => k.TeacherId).Distinct()];
        if (people.Length == 0)
        {
            return [];
        }

        var names = await db.Teachers.Where(t => people.Contains(t.Id)).ToDictionaryAsync(t => t.Id, t => t.Name, cancel);
        string[] codes = [.. items.Select(i => i.Code)];
        var (first, last) = (days.Start, days.End);
        var works = await db.StudioWorks.AsNoTracking().Where(w => w.StudioId == id && w.State == WorkState.Confirmed && people.Contains(w.TeacherId) && codes.Contains(w.Item) && w.On >= first && w.On <= last).ToListAsync(cancel);
        return [.. (from person in known.GroupBy(k => k.TeacherId)
                    from item in items
                    from line in KnownLine.Of(works.Where(w => w.TeacherId == person.Key && w.Item == item.Code), person.Where(k => k.From == item.From))
                    select new CountedLine(item, names.GetValueOrDefault(person.Key, ""), line)).OrderByDescending(l => l.Line.Work.On).ThenBy(l => l.Name).ThenBy(l => l.Line.Work.Id)];
    }
}

/// <summary>One record, and for whom it counts.</summary>
public sealed record CountedLine(ScoreItem Item, string Name, KnownLine Line);
