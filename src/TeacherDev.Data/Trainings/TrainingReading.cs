using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Data.Trainings;

/// <summary>A session of somebody's, with what its training is called.</summary>
public sealed record OwnSession(int TrainingId, string Title, TrainingSession Session)
{
    /// <summary>The training's own key, the same for good.</summary>
    public required string Key { get; init; }

    public required TrainingState State { get; init; }
    public DateTime? TrainingCancelledAt { get; init; }

    /// <summary>When they left the class; null where they did not, or lead it.</summary>
    public DateTime? LeftAt { get; init; }

    /// <summary>When it was cancelled, by itself or with its training.</summary>
    public DateTime? CancelledAt => Session.CancelledAt ?? TrainingCancelledAt;
}

public static class TrainingReading
{
    /// <summary>All that decides who is owed what; of people whose record was merged into another's, nothing.</summary>
    /// <param name="training">As it stands in this context.</param>
    public static async Task<Held> Held(this TeacherDevDb db, Training training, CancellationToken cancel)
    {
        var id = training.Id;
        var sessions = await db.TrainingSessions.Where(s => s.TrainingId == id).OrderBy(s => s.On).ThenBy(s => s.Start).ThenBy(s => s.Id).ToListAsync(cancel);
        var marks = await db.AttendanceMarks.Where(m => db.TrainingSessions.Any(s => s.Id == m.SessionId && s.TrainingId == id) && db.Teachers.Any(t => t.Id == m.TeacherId)).ToListAsync(cancel);
        var confirmations = await db.Confirmations.AsNoTracking().Where(c => c.TrainingId == id).ToListAsync(cancel);
        var leads = await db.TrainingTrainers.Where(l => l.TrainingId == id && db.Teachers.Any(t => t.Id == l.TeacherId)).Select(l => l.TeacherId).ToListAsync(cancel);
        var grades = await db.SignUps.Where(s => s.TrainingId == id && s.Grade != null).ToDictionaryAsync(s => s.TeacherId, s => s.Grade!.Value, cancel);
        var given = await db.HourObjections.Where(o => o.TrainingId == id && o.GivenTenths != null && db.Teachers.Any(t => t.Id == o.TeacherId))
            .Select(o => new GivenHours(o.TeacherId, o.SessionId, o.GivenTenths!.Value)).ToListAsync(cancel);
        var studio = training.StudioId is { } led ? await db.StudioLeads.Where(l => l.StudioId == led).Select(l => new LeadDays(l.TeacherId, l.StartOn, l.EndOn)).ToListAsync(cancel) : [];
        return new(training, sessions, marks, confirmations, leads, grades) { Given = given, StudioLeads = studio };
    }

    /// <summary>All that a training's sources ever paid, with the reversals, and what these people brought from other records of theirs.</summary>
    public static async Task<List<LedgerEntry>> Paid(this TeacherDevDb db, Held held, CancellationToken cancel)
    {
        var sessions = held.Sessions.Select(s => s.Id.ToString(CultureInfo.InvariantCulture)).ToArray();
        var whole = held.Training.Id.ToString(CultureInfo.InvariantCulture);
        var people = held.Marks.Select(m => m.TeacherId).Concat(held.Given.Select(g => g.TeacherId)).Distinct().ToArray();
        var own = await db.LedgerEntries.AsNoTracking().Where(e => (Earnings.OfSession.Contains(e.SourceKind) && sessions.Contains(e.SourceId))
            || (Earnings.OfClass.Contains(e.SourceKind) && e.SourceId == whole)).ToListAsync(cancel);
        var brought = await db.LedgerEntries.AsNoTracking().Where(e => e.SourceKind == EntrySource.Merge && people.Contains(e.TeacherId)).ToListAsync(cancel);
        own.AddRange(brought.Where(e => held.PaidBy(e.FirstSource) is not null));
        long?[] ids = [.. own.Select(e => (long?)e.Id)];
        return [.. own, .. await db.LedgerEntries.AsNoTracking().Where(e => ids.Contains(e.ReversesId)).ToListAsync(cancel)];
    }

    /// <summary>Where somebody has, or may yet have, a place on these days; cancelled sessions are none.</summary>
    /// <param name="but">Another than this training.</param>
    public static async Task<List<TakenTime>> TakenTimes(this TeacherDevDb db, int teacherId, int but, IReadOnlyCollection<DateOnly> days, CancellationToken cancel)
    {
        DateOnly[] among = [.. days.Distinct()];
        var taken = await (from session in db.TrainingSessions
                           join training in db.Trainings on session.TrainingId equals training.Id
                           where training.Id != but && training.State == TrainingState.Approved && session.CancelledAt == null && among.Contains(session.On)
                               && (db.SignUps.Any(s => s.TrainingId == training.Id && s.TeacherId == teacherId && SignUp.Holding.Contains(s.State))
                                   || db.TrainingTrainers.Any(l => l.TrainingId == training.Id && l.TeacherId == teacherId))
                           orderby session.On, session.Start, session.Id
                           select new { training.Title, Session = session }).AsNoTracking().ToListAsync(cancel);
        return taken.ConvertAll(t => new TakenTime(t.Title, t.Session.Time));
    }

    /// <summary>
    /// Somebody's sessions between two days: those of trainings in which they have a seat or which they lead, cancelled ones too; of a studio
    /// none before their first day in it.
    /// </summary>
    public static async Task<List<OwnSession>> OwnSessions(this TeacherDevDb db, int teacherId, DateOnly first, DateOnly last, CancellationToken cancel)
    {
        var own = await (from session in db.TrainingSessions
                         join training in db.Trainings on session.TrainingId equals training.Id
                         where session.On >= first && session.On <= last
                             && (training.State == TrainingState.Approved || training.State == TrainingState.Closed || (training.State == TrainingState.Cancelled && training.DecidedAt != null))
                             && ((db.SignUps.Any(s => s.TrainingId == training.Id && s.TeacherId == teacherId && (s.State == SignUpState.Seated || s.State == SignUpState.Dropped))
                                     && (training.StudioId == null || db.StudioMembers.Any(m => m.StudioId == training.StudioId && m.TeacherId == teacherId && m.State == MemberState.Admitted && m.StartOn <= session.On)))
                                 || db.TrainingTrainers.Any(l => l.TrainingId == training.Id && l.TeacherId == teacherId))
                         orderby session.On, session.Start, session.Id
                         select new
                         {
                             training.Id, training.Title, training.Key, training.State, training.CancelledAt, Session = session,
                             LeftAt = db.SignUps.Where(s => s.TrainingId == training.Id && s.TeacherId == teacherId && s.State == SignUpState.Dropped
                                 && !db.TrainingTrainers.Any(l => l.TrainingId == training.Id && l.TeacherId == teacherId)).Select(s => (DateTime?)s.At).SingleOrDefault(),
                         }).AsNoTracking().ToListAsync(cancel);
        return own.ConvertAll(o => new OwnSession(o.Id, o.Title, o.Session) { Key = o.Key, State = o.State, TrainingCancelledAt = o.CancelledAt, LeftAt = o.LeftAt });
    }
}
