using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Studios.Members;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Attendance.Codes;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Attendance.CheckIns;

/// <summary>A session as whoever comes to it meets it.</summary>
/// <param name="HasSeat">They take part; in a studio, whoever is a member on that day.</param>
/// <param name="Mark">Theirs; null for none yet.</param>
public sealed record MetSession(int TrainingId, string Title, TrainingState State, TrainingSession Session, bool HasSeat, AttendanceMark? Mark);

/// <summary>
/// Coming and going by the session's code. Hundreds come within two minutes: it takes no turn of the training and asks three times; of two
/// at the same moment the database keeps one.
/// </summary>
public sealed class CheckInDesk(TeacherDevDb db, AttendanceDesk attendance, TrainingRules rules, DistrictClock clock, SignedInPerson me, Actor actor)
{
    private const int Tries = 5;

    public Task<MetSession?> Find(int sessionId, CancellationToken cancel)
    {
        var (own, seated) = (me.TeacherId ?? -1, Seated());
        return (from session in db.TrainingSessions
                join training in db.Trainings on session.TrainingId equals training.Id
                join mark in db.AttendanceMarks.Where(m => m.TeacherId == own) on session.Id equals mark.SessionId into marks
                from mark in marks.DefaultIfEmpty()
                where session.Id == sessionId
                select new MetSession(training.Id, training.Title, training.State, session, seated.Any(s => s.Id == session.Id), mark)).AsNoTracking().SingleOrDefaultAsync(cancel);
    }

    /// <summary>The session of somebody's today whose digits these are.</summary>
    public async Task<int?> Typed(string digits, CancellationToken cancel)
    {
        var now = clock.UtcNow;
        var local = clock.LocalOf(now);
        DateOnly[] days = [DateOnly.FromDateTime(local - rules.ClosesAfter), DateOnly.FromDateTime(local + rules.OpensBefore)];
        var open = await Seated().Where(s => days.Contains(s.On) && s.CancelledAt == null && s.CodeKey != "").Select(s => new { s.Id, s.CodeKey }).ToListAsync(cancel);
        return open.Find(s => SessionCode.IsTyped(s.CodeKey, s.Id, digits, now))?.Id;
    }

    public Refusal? WhyNot(MetSession met) =>
        met is { HasSeat: false, Mark: null or { Kind: AttendanceKind.Led } } ? new("check-in-no-seat", met.Title)
        : met.State != TrainingState.Approved ? new("training-not-running")
        : CheckingIn.WhyNot(met.Session, clock.LocalOf(clock.UtcNow), rules.OpensBefore, rules.ClosesAfter) is { } closed ? closed
        : met.Mark is null ? CheckingIn.WhyNotCome(met.Session, clock.LocalOf(clock.UtcNow))
        : null;

    /// <param name="leaves">They say that they go; whoever was not in comes.</param>
    public async Task<Refusal?> CheckIn(MetSession met, bool leaves, CancellationToken cancel)
    {
        for (var turn = 1; ; turn++)
        {
            if (WhyNot(met) is { } refusal)
            {
                return refusal;
            }

            if (met.Mark is null && await db.Elsewhere(met.TrainingId, [(me.TeacherId!.Value, Coming(met).Within(met.Session.Time))], cancel) is { } two)
            {
                return new("check-in-elsewhere", two.Taken.Title, two.Taken.Time.ToString());
            }

            try
            {
                if (Note(met, leaves))
                {
                    await db.SaveChangesAsync(cancel);
                    await SettleAtTheEnd(met, cancel);
                }

                return null;
            }
            catch (DbUpdateException) when (turn < Tries)
            {
                // A second phone of theirs, or somebody marked them by hand: what is kept now decides.
                db.ChangeTracker.Clear();
                met = (await Find(met.Session.Id, cancel))!;
            }
        }
    }

    /// <summary>The sessions in which they take part: where they have a seat; of a studio, those of their days in it.</summary>
    private IQueryable<TrainingSession> Seated()
    {
        var own = me.TeacherId ?? -1;
        return from session in db.TrainingSessions
               join training in db.Trainings on session.TrainingId equals training.Id
               where training.StudioId == null
                   ? db.SignUps.Any(s => s.TrainingId == training.Id && s.TeacherId == own && s.State == SignUpState.Seated)
                   : db.StudioMembers.Any(m => m.StudioId == training.StudioId && m.TeacherId == own && m.State == MemberState.Admitted && m.StartOn <= session.On && (m.EndOn == null || m.EndOn >= session.On))
               select session;
    }

    private Marking Coming(MetSession met) => CheckingIn.Coming(met.Session, clock.LocalOf(clock.UtcNow), rules.LateAfter);

    /// <returns>Whether there is something to store.</returns>
    private bool Note(MetSession met, bool leaves)
    {
        var (session, now) = (met.Session, clock.UtcNow);
        var local = clock.LocalOf(now);
        if (met.Mark is not { } mark)
        {
            mark = AttendanceMark.Of(session.Id, me.TeacherId!.Value, Coming(met), MarkedBy.Code, me.Signer(), now);
            db.Add(mark);
            return Audited(met, mark, "attendance.checked-in");
        }

        db.Attach(mark);
        if (!leaves || mark.CheckedInAt is null || !CheckingIn.HasBegun(session, local))
        {
            return mark.CheckIn(now) && Audited(met, mark, "attendance.checked-in");
        }

        if (!mark.CheckOut(now))
        {
            return false;
        }

        if (mark.How == MarkedBy.Code)
        {
            mark.Change(CheckingIn.Leaving(session, mark.Marking, local), MarkedBy.Code, me.Signer(), now);
        }

        return Audited(met, mark, "attendance.checked-out");
    }

    private bool Audited(MetSession met, AttendanceMark mark, string action)
    {
        db.Audited(actor, clock.UtcNow, action, ("training", met.TrainingId), new { met.Title, Session = met.Session.Time.ToString(), Mark = mark.Marking.ToString() });
        return true;
    }

    /// <summary>From the end on somebody may have confirmed meanwhile, without having seen this.</summary>
    private async Task SettleAtTheEnd(MetSession met, CancellationToken cancel)
    {
        if (met.Session.Time.IsOver(clock.LocalOf(clock.UtcNow)))
        {
            await attendance.Settle(met.TrainingId, met.Session.Id, cancel);
        }
    }
}
