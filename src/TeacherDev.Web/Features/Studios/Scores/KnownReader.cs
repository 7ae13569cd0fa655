using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Localization;
using TeacherDev.Data;
using TeacherDev.Data.Careers;
using TeacherDev.Data.Induction;
using TeacherDev.Data.Teachers;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Domain.Studios.Scores;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Features.Shared.Figures;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Scores;

/// <summary>What the program itself knows that a studio's members did; one query for each room that knows something, however many people are asked for.</summary>
public sealed class KnownReader(TeacherDevDb db, StudioRules rules, CareerCatalogue catalogue, DistrictClock clock, SignedInPerson me, IStringLocalizer<StudiosText> say)
{
    /// <param name="stays">Members' days in their studios: what lies on none of them is no studio's.</param>
    /// <param name="only">The item that is asked for; null for all.</param>
    /// <param name="told">With what a record says, where the reader may not open it.</param>
    public async Task<IReadOnlyList<KnownWork>> Read(IReadOnlyCollection<StudioMember> stays, DateRange days, CancellationToken cancel, ScoreItem? only = null, bool told = false)
    {
        var asked = rules.Ever.Where(i => only is null || i == only).Select(i => i.From).OfType<WorkSource>().ToHashSet();
        int[] people = [.. stays.Select(s => s.TeacherId).Distinct()];
        if (people.Length == 0 || asked.Count == 0)
        {
            return [];
        }

        List<KnownWork> known = [];
        known.AddRange(asked.Contains(WorkSource.Observations) ? await Observations(people, days, told, cancel) : []);
        known.AddRange(asked.Overlaps([WorkSource.OpenLessons, WorkSource.Lectures, WorkSource.Outreach]) ? await Sessions([.. stays.Select(s => s.StudioId).Distinct()], people, days, cancel) : []);
        known.AddRange(asked.Contains(WorkSource.Promotions) ? await Promotions(people, days, cancel) : []);
        var pairs = asked.Contains(WorkSource.Mentoring) ? await Mentoring(people, stays, days, told, cancel) : [];
        return [.. known.Where(k => asked.Contains(k.From) && stays.Any(s => s.TeacherId == k.TeacherId && s.IsOn(k.On) && (k.StudioId ?? s.StudioId) == s.StudioId)), .. pairs];
    }

    /// <summary>What a report may be about, for whoever decides on it; nothing where its item is only reported.</summary>
    public async Task<IReadOnlyList<KnownWork>> Alike(StudioWork work, CancellationToken cancel)
    {
        if (rules.Item(work.Item) is not { From: not null } item)
        {
            return [];
        }

        var stays = await db.StudioMembers.AsNoTracking().Where(m => m.StudioId == work.StudioId && m.TeacherId == work.TeacherId && m.State == MemberState.Admitted).ToListAsync(cancel);
        return [.. (await Read(stays, SchoolTerm.Of(work.On).Range, cancel, item, told: true)).Where(k => KnownLine.Holds(work, k)).OrderBy(k => k.On)];
    }

    private TeacherReach Reach => new(me.TeacherId, me.Is(Roles.SchoolAdmin, Roles.Principal) ? me.SchoolId : null, me.Is(Roles.DistrictHr, Roles.TrainingCentre, Roles.Auditor));

    /// <summary>Lessons observed with comments: a record without a word is none.</summary>
    private async Task<IEnumerable<KnownWork>> Observations(int[] people, DateRange days, bool told, CancellationToken cancel)
    {
        var (first, last, open) = (days.Start, days.End, db.PairsOf(Reach, clock.Today));
        var rows = await (from o in db.Observations.AsNoTracking()
                          join p in db.MentorPairs on o.PairId equals p.Id
                          where o.State == ObservationState.Confirmed && o.Comments != "" && o.On >= first && o.On <= last && ((o.ByMentor && people.Contains(p.MentorId)) || (!o.ByMentor && people.Contains(p.TeacherId)))
                          select new { o.Id, o.On, o.Subject, o.Topic, o.ClassName, Comments = told ? o.Comments : "", Who = o.ByMentor ? p.MentorId : p.TeacherId, Opens = open.Any(s => s.Id == p.Id) }).ToListAsync(cancel);
        return rows.Select(o => new KnownWork(WorkSource.Observations, o.Who, o.Id, o.On, new(o.On, o.On), say["Known.Lesson", o.Topic, $"{o.Subject} {o.ClassName}".Trim()], null, o.Opens) { Told = o.Opens ? "" : o.Comments });
    }

    /// <summary>Sessions that were held and confirmed by somebody other than the person, at which they were.</summary>
    private async Task<IEnumerable<KnownWork>> Sessions(int[] studios, int[] people, DateRange days, CancellationToken cancel)
    {
        var (first, last) = (days.Start, days.End);
        var rows = await (from m in db.AttendanceMarks.AsNoTracking()
                          join s in db.TrainingSessions on m.SessionId equals s.Id
                          join t in db.Trainings on s.TrainingId equals t.Id
                          where t.StudioId != null && studios.Contains(t.StudioId.Value) && s.Kind != null && s.CancelledAt == null && s.On >= first && s.On <= last && people.Contains(m.TeacherId)
                              && (m.Kind == AttendanceKind.Present || m.Kind == AttendanceKind.Late || m.Kind == AttendanceKind.LeftEarly || m.Kind == AttendanceKind.Led)
                              && db.Confirmations.Any(c => c.SessionId == s.Id && c.TeacherId != m.TeacherId)
                              && (s.Kind == SessionKind.Outreach || s.Speakers.Any(x => x.TeacherId == m.TeacherId))
                          select new { m.TeacherId, s.Id, t.StudioId, s.On, s.Topic, Kind = s.Kind!.Value, Level = s.Level ?? t.Level }).ToListAsync(cancel);
        return rows.Select(s => new KnownWork(Source(s.Kind), s.TeacherId, s.Id, s.On, new(s.On, s.On), s.Topic.Length > 0 ? s.Topic : say["Known.Session"], s.Level, true) { StudioId = s.StudioId });
    }

    /// <summary>Titles and honours that stand; one that renews another is no step, nor is the title of whoever has none yet.</summary>
    private async Task<IEnumerable<KnownWork>> Promotions(int[] people, DateRange days, CancellationToken cancel)
    {
        var (first, last, open) = (days.Start, days.End, db.CareersInReach(Reach, clock.Today));
        var rows = await (from r in db.CareerRecords.AsNoTracking()
                          where r.State == CareerState.Confirmed && (r.Act == CareerAct.Title || r.Act == CareerAct.Honour) && r.EarlierId == null && r.Rank != "none"
                              && r.AwardedOn >= first && r.AwardedOn <= last && people.Contains(r.TeacherId)
                          select new { r.Id, r.TeacherId, r.Item, r.Word, r.Level, r.AwardedOn, Opens = open.Any(o => o.Id == r.Id) }).ToListAsync(cancel);
        return rows.Select(r => new KnownWork(WorkSource.Promotions, r.TeacherId, r.Id, r.AwardedOn, days, catalogue.Item(r.Item)?.Name.Spoken() ?? r.Word, r.Level, r.Opens));
    }

    /// <summary>Whoever was guided on some day of the term, each once, also where a pair took another's place.</summary>
    private async Task<IEnumerable<KnownWork>> Mentoring(int[] people, IReadOnlyCollection<StudioMember> stays, DateRange days, bool told, CancellationToken cancel)
    {
        var (first, today) = (days.Start, clock.Today);
        var (last, open) = (days.End < today ? days.End : today, db.PairsOf(Reach, today));
        var rows = await (from p in db.MentorPairs.AsNoTracking()
                          where (p.State == PairState.Running || p.State == PairState.Ended) && people.Contains(p.MentorId) && p.StartOn <= last && (p.EndOn ?? p.UntilOn) >= first
                          select new
                          {
                              p.Id, p.MentorId, p.TeacherId, p.Subject, p.StartOn, EndOn = p.EndOn ?? p.UntilOn, Opens = open.Any(s => s.Id == p.Id),
                              Apprentice = db.Teachers.Where(t => t.Id == p.TeacherId).Select(t => t.Name).FirstOrDefault(),
                          }).ToListAsync(cancel);
        return from p in rows
               from s in stays
               where s.TeacherId == p.MentorId
               let begin = new[] { p.StartOn, s.StartOn!.Value, first }.Max()
               where begin <= new[] { p.EndOn, s.EndOn ?? last, last }.Min()
               group (Pair: p, From: begin) by (p.MentorId, p.TeacherId) into guided
               let one = guided.MinBy(g => (g.From, g.Pair.Id))
               select new KnownWork(WorkSource.Mentoring, one.Pair.MentorId, one.Pair.Id, one.From, days,
                   one.Pair.Opens && one.Pair.Apprentice is { } name ? say["Known.Guided", name] : say["Known.Guided.Somebody"], null, one.Pair.Opens)
               {
                   Told = one.Pair.Opens || !told ? "" : say["Known.Pair", one.Pair.Subject, one.Pair.StartOn.AsDay(), one.Pair.EndOn.AsDay()],
               };
    }

    public static WorkSource Source(SessionKind kind) => kind switch
    {
        SessionKind.OpenLesson => WorkSource.OpenLessons,
        SessionKind.Lecture => WorkSource.Lectures,
        _ => WorkSource.Outreach,
    };
}
