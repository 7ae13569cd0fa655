using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Careers.Cohorts;
using TeacherDev.Domain.Trainings.Attendance;

namespace TeacherDev.Data.Cohorts;

/// <summary>A session of a cohort's training that is not cancelled.</summary>
public sealed record CohortSitting(int TrainingId, int SessionId, DateOnly On, bool IsForum, bool Confirmed);

/// <summary>The trainings of one cohort and who of its people was there, as the trainings' own registers have it.</summary>
/// <param name="There">By session, those who were present, late, left early or led it.</param>
public sealed record CohortRegister(IReadOnlyList<CohortSitting> Sittings, ILookup<int, int> There)
{
    public IReadOnlyList<CohortSession> Of(int teacherId) => [.. Sittings.Select(s => new CohortSession(s.On, s.IsForum, There[s.SessionId].Contains(teacherId), s.Confirmed))];
}

public static class CohortReading
{
    /// <summary>In two queries, however many people.</summary>
    public static async Task<CohortRegister> RegisterOf(this TeacherDevDb db, int cohortId, IReadOnlyCollection<int> teacherIds, CancellationToken cancel)
    {
        var sittings = await (from link in db.CohortTrainings.AsNoTracking()
                              where link.CohortId == cohortId
                              join session in db.TrainingSessions on link.TrainingId equals session.TrainingId
                              where session.CancelledAt == null
                              orderby session.On, session.Start, session.Id
                              select new CohortSitting(link.TrainingId, session.Id, session.On, link.IsForum, session.ConfirmedAt != null)).ToListAsync(cancel);
        AttendanceKind[] away = [AttendanceKind.Absent, AttendanceKind.Excused];
        var marks = await db.AttendanceMarks.AsNoTracking()
            .Where(m => teacherIds.Contains(m.TeacherId) && !away.Contains(m.Kind) && db.TrainingSessions.Any(s => s.Id == m.SessionId && db.CohortTrainings.Any(l => l.CohortId == cohortId && l.TrainingId == s.TrainingId)))
            .Select(m => new { m.SessionId, m.TeacherId }).ToListAsync(cancel);
        return new(sittings, marks.ToLookup(m => m.SessionId, m => m.TeacherId));
    }
}
