using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Attendance.Codes;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Trainings;

/// <summary>An approved training of the centre's, on Saturday 2026-11-21 from two to four unless said otherwise, with its lead and people who have a seat.</summary>
internal sealed class Made : IDisposable
{
    public const string Key = "0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A";

    private static readonly DateTime Begun = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Signer Centre = new(null, "区研训中心", null);

    private Made(TestApp app) => App = app;

    public TestApp App { get; }

    public int Id { get; private set; }

    public Teacher Lead { get; private set; } = null!;

    public IReadOnlyList<Teacher> People { get; private set; } = [];

    public IReadOnlyList<int> Sessions { get; private set; } = [];

    public string At => $"/trainings/{Id}/sessions/{Sessions[0]}";

    public string Register => At + "/attendance";

    public static async Task<Made> Training(int people = 3, PaysOn pays = PaysOn.EachSession, int share = 0, int grade = 0, TestApp? app = null, params string[] sessions)
    {
        Made made = new(app ?? new TestApp());
        await made.App.AddPolicies();
        made.Lead = await made.App.Teacher($"L{people:0000}", "方明远", "2001-09-01", "城西中学");
        await made.Add(people);
        await made.App.RefreshAll();
        await made.Plan(pays, share, grade, sessions.Length == 0 ? ["2026-11-21 14:00-16:00"] : sessions);
        return made;
    }

    /// <summary>The same class once more, for the same people.</summary>
    public async Task Again(string session, PaysOn pays = PaysOn.EachSession)
    {
        var (id, sessions) = (Id, Sessions);
        await Plan(pays, 0, 0, [session]);
        (Id, Sessions) = (id, sessions);
    }

    /// <summary>A session that was added later is the next of its sessions.</summary>
    public void Registered(TrainingSession session) => Sessions = [.. Sessions, session.Id];

    public Task<HttpClient> Keeper() => App.SignIn("training-centre");

    public Task<HttpClient> Leader() => App.SignInAs(Lead);

    public Task<HttpClient> Person(int at) => App.SignInAs(People[at]);

    /// <summary>The address that the session's QR code holds at a moment of the district's day.</summary>
    public string CheckIn(int seconds = 0, int session = 0) => "/check-in/" + Token(seconds, session);

    public string Token(int seconds = 0, int session = 0) => SessionCode.Token(Key, Sessions[session], SessionCode.StepAt(App.Clock.GetUtcNow().UtcDateTime.AddSeconds(seconds)));

    public string Digits(int session = 0) => SessionCode.Typed(Key, Sessions[session], SessionCode.StepAt(App.Clock.GetUtcNow().UtcDateTime));

    /// <summary>The fields that set one person's mark.</summary>
    public (string, string?)[] Set(int person, string kind, string minutes = "") => [($"mark-{People[person].Id}", kind), ($"minutes-{People[person].Id}", minutes)];

    /// <summary>The field that says who led.</summary>
    public (string, string?) Led => ($"mark-{Lead.Id}", "Led");

    /// <summary>Marks as they stand, in the order of the people: "Present", "Late 12", "-" for not taken.</summary>
    public async Task<string> Marks(int session = 0)
    {
        var kept = await App.Db(db => db.AttendanceMarks.AsNoTracking().Where(m => m.SessionId == Sessions[session]).ToListAsync());
        return string.Join(", ", People.Select(p => kept.SingleOrDefault(m => m.TeacherId == p.Id) is not { } mark ? "-" : mark.MinutesMissed > 0 ? $"{mark.Kind} {mark.MinutesMissed}" : $"{mark.Kind}"));
    }

    /// <summary>What stands in the ledger for everybody, the lead last, in tenths; "-" for nothing, "!" behind what was not passed.</summary>
    public async Task<string> Hours()
    {
        var entries = await App.Db(db => db.LedgerEntries.AsNoTracking().ToListAsync());
        var reversed = entries.Select(e => e.ReversesId).ToHashSet();
        return string.Join(", ", People.Append(Lead).Select(p =>
            entries.Where(e => e.TeacherId == p.Id && e.ReversesId is null && !reversed.Contains(e.Id)).OrderBy(e => e.CompletedOn).ThenBy(e => e.Id).Select(e => $"{e.Tenths}{(e.Passed ? "" : "!")}").ToList() is { Count: > 0 } own ? string.Join('+', own) : "-"));
    }

    public Task<int> Entries() => App.Db(db => db.LedgerEntries.CountAsync());

    public Task Drop(int person) => App.Db(async db =>
    {
        (await db.SignUps.SingleAsync(s => s.TrainingId == Id && s.TeacherId == People[person].Id)).Become(SignUpState.Dropped, "工作调动", Centre, Begun);
        await db.SaveChangesAsync();
    });

    public void Dispose() => App.Dispose();

    private Task Add(int people) => App.Db(async db =>
    {
        var school = await db.Schools.FirstAsync();
        People = [.. Enumerable.Range(1, people).Select(at => new Teacher
        {
            Number = $"T{at:0000}", Name = $"学员{at:000}", NameKeys = $"xy{at:000} xueyuan{at:000}", TeachingStartOn = new(2010, 9, 1), SchoolId = school.Id, StaffCategory = "专任教师",
        })];
        db.AddRange(People);
        await db.SaveChangesAsync();
        db.AddRange(People.Select(p => new Placement { TeacherId = p.Id, SchoolId = school.Id, StartOn = p.TeachingStartOn, RecordedAt = Begun }));
        await db.SaveChangesAsync();
    });

    private Task Plan(PaysOn pays, int share, int grade, string[] times) => App.Db(async db =>
    {
        TrainingTerms terms = new("作业设计专题", "", OrganiserKind.Centre, "区研训中心", TrainingLevel.County, TrainingMode.InPerson, "", "", null,
            new DateRange(new(2026, 11, 1), new(2026, 11, 10)), null, false, new(2026, 11, 12), 0, share, grade, pays, false);
        var training = Domain.Trainings.Training.Drafted(terms, null, Guid.NewGuid().ToString("n"), Centre, Begun);
        training.File(Centre, Begun);
        training.Decide(true, "", Centre, Begun);
        db.Add(training);
        await db.SaveChangesAsync();
        Id = training.Id;
        var sessions = times.Select(t => TrainingSession.Planned(Id, Time(t), "磨课", "三楼会议室", Key)).ToList();
        db.AddRange(sessions);
        db.Add(TrainingTrainer.Of(Id, Lead.Id));
        db.AddRange(People.Select(p => SignUp.Of(Id, p.Id, 1, SignUpState.Seated, Centre, Begun)));
        await db.SaveChangesAsync();
        Sessions = [.. sessions.Select(s => s.Id)];
    });

    private static SessionTime Time(string written) => new(DateOnly.Parse(written[..10]), TimeOnly.Parse(written[11..16]), TimeOnly.Parse(written[17..]));
}
