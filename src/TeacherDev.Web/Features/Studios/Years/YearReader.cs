using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Reviews;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;

namespace TeacherDev.Web.Features.Studios.Years;

/// <summary>Reads what a studio and each who leads it owe in its school years, in two queries.</summary>
public sealed class YearReader(TeacherDevDb db, StudioRules rules, DistrictClock clock)
{
    private sealed record Held(int Id, DateOnly On, TimeOnly End, string Topic, SessionKind Kind, TrainingLevel Level, List<int> Speakers, List<int> There, bool Stands);

    /// <param name="leads">All who ever led it or stood in, with the last day in post of whoever left service.</param>
    /// <returns>By the first year of each school year that began.</returns>
    public async Task<IReadOnlyDictionary<int, IReadOnlyList<YearDuty>>> Read(Studio studio, IReadOnlyCollection<(StudioLead Lead, DateOnly? InPostUntil)> leads, CancellationToken cancel)
    {
        var (today, local) = (clock.Today, clock.LocalOf(clock.UtcNow));
        var years = StudioReview.Years(studio).Select(y => new SchoolYear(y)).Where(y => y.Range.Start <= today).ToDictionary(y => y, y => rules.YearlyOf(y).Where(r => r.Kinds.Contains(studio.Kind)).ToList());
        if (years.Values.All(r => r.Count == 0))
        {
            return years.ToDictionary(y => y.Key.FirstYear, _ => (IReadOnlyList<YearDuty>)[]);
        }

        int[] leading = [.. leads.Select(l => l.Lead.TeacherId).Distinct()];
        string[] items = [.. years.Values.SelectMany(r => r).Select(r => r.Report).OfType<string>().Distinct()];
        var sessions = await (from s in db.TrainingSessions.AsNoTracking()
                              join t in db.Trainings on s.TrainingId equals t.Id
                              where t.StudioId == studio.Id && s.Kind != null && s.CancelledAt == null && s.On <= today
                              orderby s.On, s.Start, s.Id
                              select new Held(
                                  s.Id, s.On, s.End, s.Topic, s.Kind!.Value, s.Level ?? t.Level, s.Speakers.Select(x => x.TeacherId).ToList(),
                                  db.AttendanceMarks.Where(m => m.SessionId == s.Id
                                      && (m.Kind == AttendanceKind.Present || m.Kind == AttendanceKind.Late || m.Kind == AttendanceKind.LeftEarly || m.Kind == AttendanceKind.Led)).Select(m => m.TeacherId).ToList(),
                                  db.Confirmations.Any(c => c.SessionId == s.Id && (c.TeacherId == null || !leading.Contains(c.TeacherId.Value))))).ToListAsync(cancel);
        var held = sessions.FindAll(s => s.On.ToDateTime(s.End) <= local);
        var works = await db.StudioWorks.AsNoTracking().Where(w => w.StudioId == studio.Id && leading.Contains(w.TeacherId) && items.Contains(w.Item) && (w.State == WorkState.Confirmed || w.State == WorkState.Reported))
            .ToListAsync(cancel);
        return years.ToDictionary(y => y.Key.FirstYear, y => (IReadOnlyList<YearDuty>)[.. y.Value.SelectMany(r => Of(r, y.Key, studio, leads, held, works)).Where(d => d.Least > 0 || d.Things.Count > 0)]);
    }

    private static IEnumerable<YearDuty> Of(YearRule rule, SchoolYear year, Studio studio, IEnumerable<(StudioLead Lead, DateOnly? InPostUntil)> leads, IReadOnlyList<Held> held, IReadOnlyList<StudioWork> works)
    {
        var counts = held.Where(h => year.Range.Contains(h.On) && rule.Sessions.Contains(h.Kind) && (rule.Levels.Count == 0 || rule.Levels.Contains(h.Level))).ToList();
        if (rule.Of == YearOwner.Studio)
        {
            return [YearDuty.Of(rule, null, YearDuty.Share(rule.Least, year, [studio.Days]), counts.Select(Thing), [])];
        }

        return from one in leads.Where(l => !l.Lead.IsDeputy).GroupBy(l => l.Lead.TeacherId)
               let days = one.Select(l => Days(l.Lead, l.InPostUntil, studio)).OfType<DateRange>().Where(d => d.Overlaps(year.Range)).ToList()
               where days.Count > 0
               select YearDuty.Of(
                   rule, one.Key, YearDuty.Share(rule.Least, year, days),
                   counts.Where(h => h.There.Contains(one.Key) && days.Exists(d => d.Contains(h.On))).SelectMany(h => h.Speakers.Where(s => s != one.Key && h.There.Contains(s)).Select(_ => Thing(h))),
                   [.. works.Where(w => w.TeacherId == one.Key && w.Item == rule.Report && year.Range.Contains(w.On) && days.Exists(d => d.Contains(w.On)))
                       .Select(w => new YearThing(w.On, w.Title, w.Level, null, w.Id, w.State == WorkState.Confirmed))]);
    }

    private static YearThing Thing(Held held) => new(held.On, held.Topic, held.Level, held.Id, null, held.Stands);

    private static DateRange? Days(StudioLead lead, DateOnly? inPostUntil, Studio studio)
    {
        var until = new[] { lead.EndOn ?? DateOnly.MaxValue, inPostUntil ?? DateOnly.MaxValue, studio.Days.End }.Min();
        return lead.StartOn <= until ? new(lead.StartOn, until) : null;
    }
}
