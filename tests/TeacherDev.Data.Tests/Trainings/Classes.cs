using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.Claims.Rules;
using TeacherDev.Domain.Trainings.SignUps;

namespace TeacherDev.Data.Tests.Trainings;

/// <summary>A training that pays each session, with people in it, kept in a database.</summary>
internal static class Classes
{
    public static readonly DateTime At = new(2026, 11, 21, 1, 2, 3, DateTimeKind.Utc);

    /// <summary>Who runs them all and stands on no roster.</summary>
    public static readonly Signer Organiser = new(77, "李组织", null);

    /// <summary>Objections are read by the district in ten working days.</summary>
    public static readonly ClaimRules Rules = new(
        "test", "1", ClaimName.None, [], [], new("objection", ClaimName.None, ClaimWords.DistrictHr, [ClaimWords.TrainingCentre], 10), 5, 10, 12, 12, WorkingDays.Weekdays);

    public static async Task<Teacher> Person(this TeacherDevDb db, string number, string name)
    {
        var made = new Teacher { Number = number, Name = name, TeachingStartOn = new(2014, 9, 1) };
        db.Add(made);
        await db.SaveChangesAsync();
        return made;
    }

    /// <summary>An approved training of one confirmed session, two hours long, at which these people were.</summary>
    public static async Task<Training> Class(this TeacherDevDb db, string title, params Teacher[] there)
    {
        var day = new DateOnly(2026, 11, 7);
        var training = Training.Drafted(new(title, "", OrganiserKind.Centre, "区教师进修学校", TrainingLevel.County, TrainingMode.InPerson, "", "", null, new(day, day), null, false, day, 0, 0, 0, PaysOn.EachSession, false),
            null, Guid.NewGuid().ToString("N"), Organiser, At);
        training.File(Organiser, At);
        training.Decide(true, "", Organiser, At);
        db.Add(training);
        await db.SaveChangesAsync();
        var session = TrainingSession.Planned(training.Id, new(day, new(9, 0), new(10, 30)), "", "");
        session.Confirm(At);
        db.Add(session);
        await db.SaveChangesAsync();
        db.Add(Confirmation.Of(training.Id, session.Id, Organiser, At));
        foreach (var person in there)
        {
            db.Add(SignUp.Of(training.Id, person.Id, 1, SignUpState.Seated, Organiser, At));
            db.Add(AttendanceMark.Of(session.Id, person.Id, Marking.Present, MarkedBy.Hand, Organiser, At));
        }

        await db.SaveChangesAsync();
        return training;
    }

    /// <summary>They are named as a trainer, and led its session.</summary>
    public static async Task Lead(this TeacherDevDb db, Training training, Teacher who)
    {
        db.Add(TrainingTrainer.Of(training.Id, who.Id));
        db.Add(AttendanceMark.Of(await db.TrainingSessions.Where(s => s.TrainingId == training.Id).Select(s => s.Id).SingleAsync(), who.Id, Marking.Led, MarkedBy.Hand, Organiser, At));
        await db.SaveChangesAsync();
    }

    /// <summary>Writes what is owed and not paid.</summary>
    /// <returns>How many entries that took.</returns>
    public static async Task<int> Settle(this TeacherDevDb db, Training training)
    {
        db.ChangeTracker.Clear();
        var held = await db.Held(await db.Trainings.SingleAsync(t => t.Id == training.Id), default);
        var written = Settlement.Of(await db.Paid(held, default), held.Due(100), "改正", "李组织", At);
        db.LedgerEntries.AddRange(written);
        await db.SaveChangesAsync();
        return written.Count;
    }

    /// <summary>What stands in somebody's ledger, in tenths.</summary>
    public static async Task<int> Tenths(this TeacherDevDb db, int teacherId) =>
        TeacherLedger.From(await db.LedgerEntries.AsNoTracking().Where(e => e.TeacherId == teacherId).ToListAsync()).Entries.Sum(e => e.Tenths);
}
