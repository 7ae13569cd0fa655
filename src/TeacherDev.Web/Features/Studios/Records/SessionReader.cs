using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Studios;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Web.Features.Studios.Scores;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Studios.Records;

/// <summary>Finds a studio's session as its points rest on it: for whoever watches the studio with everybody, for a member with themselves.</summary>
public sealed class SessionReader(TeacherDevDb db, DistrictClock clock, SignedInPerson me)
{
    /// <returns>Null where it is no session of a studio that the reader sees, was cancelled, or counts for nobody whom they see.</returns>
    public async Task<SessionPage?> Read(int studioId, int id, CancellationToken cancel)
    {
        if (await db.SeenBy(me.Studios(), clock.Today).AsNoTracking().SingleOrDefaultAsync(s => s.Id == studioId, cancel) is not { } studio
            || await db.TrainingSessions.AsNoTracking().Include(s => s.Speakers).SingleOrDefaultAsync(s => s.Id == id && s.CancelledAt == null && db.Trainings.Any(t => t.Id == s.TrainingId && t.StudioId == studioId), cancel) is not { } session)
        {
            return null;
        }

        var (all, own, day) = (me.Watches(studio), me.TeacherId, session.On);
        var people = await (from t in db.Teachers
                            join m in db.AttendanceMarks.Where(m => m.SessionId == id) on t.Id equals m.TeacherId into marks
                            from m in marks.DefaultIfEmpty()
                            where (all || t.Id == own) && (m != null || db.StudioMembers.Any(s => s.StudioId == studioId && s.TeacherId == t.Id && s.State == MemberState.Admitted && s.StartOn <= day && (s.EndOn == null || s.EndOn >= day)))
                            orderby t.NameKeys, t.Id
                            select new { t.Id, t.Number, t.Name, Mark = m == null ? null : (AttendanceKind?)m.Kind }).ToListAsync(cancel);
        if (people.Count == 0 && !all)
        {
            return null;
        }

        var level = session.Level ?? await db.Trainings.Where(t => t.Id == session.TrainingId).Select(t => t.Level).SingleAsync(cancel);
        var words = await db.Confirmations.Where(c => c.SessionId == id).OrderBy(c => c.At)
            .Select(c => new SessionWord(c.At, db.Users.Where(u => u.Id == c.ById).Select(u => u.DisplayName).FirstOrDefault() ?? "")).ToListAsync(cancel);
        int[] gave = [.. session.Speakers.Select(s => s.TeacherId)];
        var names = await db.Teachers.Where(t => gave.Contains(t.Id)).OrderBy(t => t.NameKeys).Select(t => t.Name).ToListAsync(cancel);
        return new(studio, session, session.Kind is { } kind ? KnownReader.Source(kind) : null, level, names, [.. people.Select(p => new SessionPerson(p.Number, p.Name, p.Mark))], words, me.RunsSessions(studio));
    }
}
