using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Careers.Catalogue;
using TeacherDev.Domain.Careers.Register;
using TeacherDev.Domain.Induction.Observations;
using TeacherDev.Domain.Induction.Pairs;
using TeacherDev.Domain.Studios;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Studios.Rules;
using TeacherDev.Web.Features.Shared;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Records;

/// <summary>Finds a record of another room through the seat of the member for whom it counts: on days of the seat, of whoever watches the studio or of the member.</summary>
public sealed class RecordReader(TeacherDevDb db, StudioRules rules, CareerCatalogue catalogue, DistrictClock clock, SignedInPerson me)
{
    /// <returns>Null where it counts for nobody whom the reader sees, and for a session, which has a page of its own.</returns>
    public async Task<RecordPage?> Read(int studioId, WorkSource from, int record, CancellationToken cancel)
    {
        if (rules.Ever.All(i => i.From != from) || await db.SeenBy(me.Studios(), clock.Today).AsNoTracking().SingleOrDefaultAsync(s => s.Id == studioId, cancel) is not { } studio)
        {
            return null;
        }

        var (all, own) = (me.Watches(studio), me.TeacherId);
        var seats = db.StudioMembers.Where(m => m.StudioId == studioId && m.State == MemberState.Admitted && m.StartOn != null && (all || m.TeacherId == own));
        return from switch
        {
            WorkSource.Observations => await Lesson(studio, seats, record, cancel),
            WorkSource.Mentoring => await Pair(studio, seats, record, cancel),
            WorkSource.Promotions => await Honour(studio, seats, record, cancel),
            _ => null,
        };
    }

    private async Task<RecordPage?> Lesson(Studio studio, IQueryable<StudioMember> seats, int record, CancellationToken cancel) =>
        await (from o in db.Observations.AsNoTracking()
               join p in db.MentorPairs on o.PairId equals p.Id
               join t in db.Teachers on o.ByMentor ? p.MentorId : p.TeacherId equals t.Id
               where o.Id == record && o.State == ObservationState.Confirmed && o.Comments != "" && seats.Any(m => m.TeacherId == t.Id && m.StartOn <= o.On && (m.EndOn == null || m.EndOn >= o.On))
               select new { o.On, o.Topic, o.Subject, o.ClassName, o.Comments, t.Number, t.Name }).SingleOrDefaultAsync(cancel) is { } lesson
            ? new(studio, WorkSource.Observations, lesson.Number, lesson.Name, lesson.Topic, lesson.On, null) { Class = Of(lesson.Subject, lesson.ClassName), Comments = lesson.Comments } : null;

    private async Task<RecordPage?> Pair(Studio studio, IQueryable<StudioMember> seats, int record, CancellationToken cancel)
    {
        var pair = await (from p in db.MentorPairs.AsNoTracking()
                          join t in db.Teachers on p.MentorId equals t.Id
                          where p.Id == record && (p.State == PairState.Running || p.State == PairState.Ended)
                              && seats.Any(m => m.TeacherId == t.Id && m.StartOn <= (p.EndOn ?? p.UntilOn) && (m.EndOn == null || m.EndOn >= p.StartOn))
                          select new { p.Subject, p.StartOn, EndOn = p.EndOn ?? p.UntilOn, t.Number, t.Name }).SingleOrDefaultAsync(cancel);
        if (pair is null)
        {
            return null;
        }

        var lessons = await db.Observations.AsNoTracking().Where(o => o.PairId == record && o.State == ObservationState.Confirmed).OrderBy(o => o.On).ThenBy(o => o.Id)
            .Select(o => new { o.On, o.Topic, o.Subject, o.ClassName, o.Comments, o.ByMentor }).ToListAsync(cancel);
        return new(studio, WorkSource.Mentoring, pair.Number, pair.Name, pair.Subject, pair.StartOn, pair.EndOn)
        {
            Lessons = lessons.ConvertAll(o => new WatchedLesson(o.On, o.Topic, Of(o.Subject, o.ClassName), o.Comments, o.ByMentor)),
        };
    }

    private async Task<RecordPage?> Honour(Studio studio, IQueryable<StudioMember> seats, int record, CancellationToken cancel) =>
        await (from r in db.CareerRecords.AsNoTracking()
               join t in db.Teachers on r.TeacherId equals t.Id
               where r.Id == record && r.State == CareerState.Confirmed && (r.Act == CareerAct.Title || r.Act == CareerAct.Honour) && r.EarlierId == null && r.Rank != "none"
                   && seats.Any(m => m.TeacherId == t.Id && m.StartOn <= r.AwardedOn && (m.EndOn == null || m.EndOn >= r.AwardedOn))
               select new { r.Item, r.Word, r.Level, r.AwardedOn, t.Number, t.Name }).SingleOrDefaultAsync(cancel) is { } honour
            ? new(studio, WorkSource.Promotions, honour.Number, honour.Name, catalogue.Item(honour.Item)?.Name.Spoken() ?? honour.Word, honour.AwardedOn, null) { Level = honour.Level } : null;

    private static string Of(string subject, string className) => $"{subject} {className}".Trim();
}
