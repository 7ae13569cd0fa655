using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Refusals;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Claims;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Domain.Trainings.Objections;
using TeacherDev.Web.Features.Trainings.Attendance;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Features.Trainings.Objections;

/// <summary>Filing an objection and reading it, each a step of its training: what is decided otherwise is settled in the same one.</summary>
public sealed class ObjectionDesk(TeacherDevDb db, TrainingDesk desk, TrainingLetters letters, ClaimRules rules, TrainingRules pays, DistrictClock clock, SignedInPerson me, Actor actor)
{
    /// <param name="sessionId">Or <see cref="Confirmation.WholeClass"/>.</param>
    public Task<Refusal?> File(int trainingId, int sessionId, int teacherId, string reason, CancellationToken cancel) => desk.Step(trainingId, async training =>
    {
        var hours = await db.HoursOf(training, teacherId, pays.LeadPercent, cancel);
        if (hours.WhyNotObject(sessionId, rules, clock.DayOf, clock.Today) is { } refusal)
        {
            return refusal;
        }

        if (reason.Length == 0)
        {
            return new("hours-reason-missing");
        }

        var number = hours.Earlier.Where(o => o.SessionId == sessionId).Select(o => o.Number).DefaultIfEmpty().Max() + 1;
        var objection = HourObjection.Filed(trainingId, sessionId, teacherId, number, reason, hours.Tenths(sessionId), rules, clock.UtcNow, clock.Today);
        db.Add(objection);
        db.Audited(actor, clock.UtcNow, "hours.objected", ("teacher", teacherId), Told(training, hours, objection), reason);
        return null;
    }, cancel);

    /// <param name="reading">What is decided instead; null leaves it as it is.</param>
    /// <param name="answer">What the teacher reads; needed.</param>
    public async Task<Refusal?> Read(int id, SecondReading? reading, string answer, CancellationToken cancel)
    {
        var trainingId = await db.HourObjections.Where(o => o.Id == id).Select(o => o.TrainingId).SingleAsync(cancel);
        return await desk.Step(trainingId, async training =>
        {
            var objection = await db.HourObjections.SingleAsync(o => o.Id == id, cancel);
            var by = await db.SignerFor(me, objection.TeacherId, clock.Today, cancel);
            if (objection.WhyNotRead(by, await db.FirstHandsOn(trainingId, objection.TeacherId, cancel), clock.Today) is { } refusal)
            {
                return refusal;
            }

            var hours = await db.HoursOf(training, objection.TeacherId, pays.LeadPercent, cancel);
            if (reading?.WhyNot(hours, objection) is { } odd)
            {
                return odd;
            }

            if (reading is not null && await db.Elsewhere(trainingId, [.. reading.Marks.Where(m => !m.Value.IsAway).Select(m => (hours.TeacherId, m.Value.Within(hours.Session(m.Key)!.Time)))], cancel) is { } two)
            {
                return new("hours-elsewhere", two.Taken.Title, two.Taken.Time.ToString());
            }

            if (answer.Length == 0)
            {
                return new("hours-answer-missing");
            }

            if (reading is null)
            {
                objection.Decide(ObjectionState.Upheld, hours.Tenths(objection.SessionId), answer, by, clock.UtcNow);
                db.Audited(actor, clock.UtcNow, "hours.objection-upheld", ("teacher", objection.TeacherId), Told(training, hours, objection), answer);
                await letters.Tell([objection.TeacherId], "Letter.ObjectionUpheld", training, answer, cancel);
                return null;
            }

            await Change(hours, objection, reading, cancel);
            await desk.Settle(training, answer, cancel, told: objection.TeacherId);
            // Decided after the ledger was written, so that what the reading itself wrote is no new decision; settling lets go of what was read.
            objection = await db.HourObjections.SingleAsync(o => o.Id == id, cancel);
            hours = await db.HoursOf(training, objection.TeacherId, pays.LeadPercent, cancel);
            objection.Decide(ObjectionState.Changed, hours.Tenths(objection.SessionId), answer, by, clock.UtcNow);
            db.Audited(actor, clock.UtcNow, "hours.objection-changed", ("teacher", objection.TeacherId), Told(training, hours, objection), answer);
            await letters.Tell([objection.TeacherId], "Letter.ObjectionChanged", training, answer, cancel);
            return null;
        }, cancel);
    }

    private async Task Change(DecidedHours hours, HourObjection objection, SecondReading reading, CancellationToken cancel)
    {
        foreach (var (sessionId, marking) in reading.Marks)
        {
            if (hours.Marks.FirstOrDefault(m => m.SessionId == sessionId) is { } mark)
            {
                mark.Change(marking, MarkedBy.Hand, me.Signer(), clock.UtcNow);
            }
            else
            {
                db.Add(AttendanceMark.Of(sessionId, hours.TeacherId, marking, MarkedBy.Hand, me.Signer(), clock.UtcNow));
            }
        }

        if (reading.Tenths is { } tenths)
        {
            objection.Give(tenths);
        }

        if (reading.Grade is { } grade)
        {
            (await db.SignUps.SingleAsync(s => s.TrainingId == hours.Held.Training.Id && s.TeacherId == hours.TeacherId, cancel)).Graded(grade);
        }
    }

    private static object Told(Training training, DecidedHours hours, HourObjection objection) => new
    {
        Training = training.Id, training.Title, Session = hours.Session(objection.SessionId)?.Time.ToString() ?? "class", Before = objection.TenthsBefore / 10m, After = objection.TenthsAfter / 10m,
    };
}
