using TeacherDev.Data;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;

namespace TeacherDev.Web.Features.Trainings.Catalogue;

public static class UnconfirmedClasses
{
    /// <summary>The trainings that somebody runs: what they keep, and what they lead; not those of a studio that is theirs to lead and rests meanwhile.</summary>
    public static IQueryable<Training> RunBy(this TeacherDevDb db, TrainingReach kept, int? teacherId)
    {
        var (own, led) = (db.KeptBy(kept).Select(t => t.Id), kept.Studios);
        return db.Trainings.Where(t => own.Contains(t.Id) || (teacherId != null && db.TrainingTrainers.Any(l => l.TrainingId == t.Id && l.TeacherId == teacherId)
            && (t.StudioId == null || led.Contains(t.StudioId.Value) || !db.StudioLeads.Any(l => l.StudioId == t.StudioId && l.TeacherId == teacherId && l.EndOn == null))));
    }

    /// <summary>Of these the ones whose sessions are registered one by one, with their hours.</summary>
    public static IQueryable<Training> Registrable(this IQueryable<Training> among) => among.Where(t => t.State == TrainingState.Approved && t.PaysOn == PaysOn.EachSession);

    /// <summary>A session of an earlier day is not confirmed, or somebody's own hours wait for another word than theirs: people wait for what they earned.</summary>
    /// <param name="leads">Whether leading gives hours.</param>
    public static IQueryable<Training> UnconfirmedOn(this IQueryable<Training> among, TeacherDevDb db, DateOnly today, bool leads) => among.Where(t => t.State != TrainingState.Draft && t.State != TrainingState.Filed
        && (db.TrainingSessions.Any(s => s.TrainingId == t.Id && s.CancelledAt == null && s.On < today && s.ConfirmedAt == null)
            || (t.StudioId != null && leads && db.AttendanceMarks.Any(m => m.Kind == AttendanceKind.Led
                && db.TrainingSessions.Any(s => s.Id == m.SessionId && s.TrainingId == t.Id && s.CancelledAt == null && s.ConfirmedAt != null
                    && db.StudioLeads.Any(l => l.StudioId == t.StudioId && l.TeacherId == m.TeacherId && l.StartOn <= s.On && (l.EndOn == null || l.EndOn >= s.On)))
                && !db.Confirmations.Any(o => o.TrainingId == t.Id && o.SessionId == m.SessionId && (o.TeacherId == null || !db.StudioLeads.Any(l => l.StudioId == t.StudioId && l.TeacherId == o.TeacherId)))))
            || db.Confirmations.Any(c => c.TrainingId == t.Id && c.TeacherId != null
                && !db.Confirmations.Any(o => o.TrainingId == t.Id && o.SessionId == c.SessionId && (o.TeacherId == null || o.TeacherId != c.TeacherId))
                && db.AttendanceMarks.Any(m => m.TeacherId == c.TeacherId && db.TrainingSessions.Any(s => s.Id == m.SessionId && s.TrainingId == t.Id && s.CancelledAt == null)
                    && (m.Kind == AttendanceKind.Led
                        ? leads && m.SessionId == c.SessionId
                        : m.Kind != AttendanceKind.Absent && m.Kind != AttendanceKind.Excused && (t.PaysOn == PaysOn.EachSession ? m.SessionId == c.SessionId : c.SessionId == Confirmation.WholeClass))))));
}
