using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.Attendance;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Trainings.Mine;

/// <summary>Shen at her school, Far elsewhere, and trainings in which they have seats, on the clock's day 2026-11-21.</summary>
internal sealed class OwnWorld : IDisposable
{
    private static readonly Signer By = new(1, "王老师", null);
    private static readonly DateTime At = new(2026, 10, 1, 1, 0, 0, DateTimeKind.Utc);

    private OwnWorld(TestApp app, Teacher shen, Teacher far) => (App, Shen, Far) = (app, shen, far);

    public TestApp App { get; }
    public Teacher Shen { get; }
    public Teacher Far { get; }

    public static async Task<OwnWorld> Make()
    {
        var app = new TestApp();
        return new(app, await app.Shen(), await app.Teacher("20110001", "远志明", "2011-09-01", "城西中学"));
    }

    public static TrainingTerms Terms(string title) => new(
        title, "", OrganiserKind.Centre, "区教师进修学校", TrainingLevel.County, TrainingMode.InPerson, "", "", null, new(new(2026, 10, 1), new(2026, 10, 31)), null, false,
        new(2026, 11, 25), 0, 0, 0, PaysOn.EachSession, false);

    /// <summary>An approved training with sessions such as <c>"2026-11-28 09:00-11:30"</c>.</summary>
    public Task<Training> Training(string title, params string[] sessions) => App.Db(async db =>
    {
        var training = Domain.Trainings.Training.Drafted(Terms(title), null, Guid.NewGuid().ToString("N"), By, At);
        training.File(By, At);
        training.Decide(true, "", new(2, "区人事科", null), At);
        db.Add(training);
        await db.SaveChangesAsync();
        db.AddRange(sessions.Select(s => TrainingSession.Planned(training.Id, Time(s), "", "第一会议室")));
        await db.SaveChangesAsync();
        return training;
    });

    public static SessionTime Time(string written) => new(DateOnly.Parse(written[..10]), TimeOnly.Parse(written[11..16]), TimeOnly.Parse(written[17..]));

    public Task SignUp(Training training, Teacher who, SignUpState state, string because = "", string at = "2026-10-02") => App.Db(async db =>
    {
        var moment = DateTime.SpecifyKind(DateTime.Parse(at), DateTimeKind.Utc);
        var made = Domain.Trainings.SignUps.SignUp.Of(training.Id, who.Id, 1, state, By, moment);
        if (because.Length > 0)
        {
            made.Become(state, because, By, moment);
        }

        db.Add(made);
        await db.SaveChangesAsync();
    });

    public Task Lead(Training training, Teacher who) => App.Db(async db =>
    {
        db.Add(TrainingTrainer.Of(training.Id, who.Id));
        await db.SaveChangesAsync();
    });

    /// <summary>Marks somebody at the sessions in their order.</summary>
    public Task Mark(Training training, Teacher who, params AttendanceKind[] kinds) => App.Db(async db =>
    {
        var sessions = await Sessions(db, training).ToListAsync();
        db.AddRange(kinds.Select((kind, i) => AttendanceMark.Of(sessions[i].Id, who.Id, new(kind, kind == AttendanceKind.Late ? 20 : 0), MarkedBy.Hand, By, At)));
        await db.SaveChangesAsync();
    });

    /// <summary>Changes a training and its sessions.</summary>
    public Task Change(Training training, Action<Training, IReadOnlyList<TrainingSession>> change) => App.Db(async db =>
    {
        change(await db.Trainings.SingleAsync(t => t.Id == training.Id), await Sessions(db, training).ToListAsync());
        await db.SaveChangesAsync();
    });

    public Task<HttpClient> SignInShen(string? language = null) => App.SignInAs(Shen, language);

    public void Dispose() => App.Dispose();

    private static IQueryable<TrainingSession> Sessions(Data.TeacherDevDb db, Training training) =>
        db.TrainingSessions.Where(s => s.TrainingId == training.Id).OrderBy(s => s.On).ThenBy(s => s.Start);
}
