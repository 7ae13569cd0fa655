using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Attendance.Codes;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>A training that each leads, one of the centre's, one of each school, with a session that runs now.</summary>
public sealed class AttendanceSpecimens : ISpecimens
{
    private const string Key = "0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A";

    private static readonly DateTime Begun = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly Signer By = new(null, "tests", null);

    public async Task Place(District district)
    {
        Dictionary<int, Made> led = [];
        foreach (var person in district.People.Where(p => p.Teacher is not null))
        {
            // A school's own people run its school's anyway; what one leads is kept by somebody else.
            led[person.Teacher!.Id] = await Make(district, OrganiserKind.Provider, null, person.Teacher, person.Teacher);
        }

        var centre = await Make(district, OrganiserKind.Centre, null, null, null);
        var near = await Make(district, OrganiserKind.School, district.Here.Id, district.Colleague, district.Colleague);
        var far = await Make(district, OrganiserKind.School, district.Elsewhere.Id, district.Stranger, district.Stranger);
        Made? Own(Person p) => p.Teacher is not null ? led[p.Teacher.Id] : p.Role == Roles.TrainingCentre ? centre : null;
        district.Name("trainings/{id}", new(p => Own(p)?.Training, near.Training, far.Training, "99999999"));
        district.Name("sessions/{session}", new(p => Own(p)?.Session, near.Session, far.Session, "99999999"));
        district.Name("check-in/done/{session}", new(p => p.Teacher is null ? null : led[p.Teacher.Id].Session, near.Session, far.Session, "99999999"));
        var token = SessionCode.Token(Key, int.Parse(centre.Session), SessionCode.StepAt(district.App.Clock.GetUtcNow().UtcDateTime));
        district.Name("check-in/{token}", Specimen.Common(token, "nowhere"));
    }

    /// <param name="seated">Somebody who takes part, though they lead it: the addresses of both can be named then.</param>
    private static Task<Made> Make(District district, OrganiserKind kind, int? school, Teacher? leads, Teacher? seated) => district.App.Db(async db =>
    {
        TrainingTerms terms = new("作业设计专题", "", kind, "主办方", TrainingLevel.County, TrainingMode.InPerson, "", "", null,
            new DateRange(new(2026, 11, 1), new(2026, 11, 10)), null, false, new(2026, 11, 12), 0, 0, 60, PaysOn.Completion, false);
        var training = Training.Drafted(terms, school, Guid.NewGuid().ToString("n"), By, Begun);
        training.File(By, Begun);
        training.Decide(true, "", By, Begun);
        db.Add(training);
        await db.SaveChangesAsync();
        var session = db.Add(TrainingSession.Planned(training.Id, new(new(2026, 11, 21), new(8, 30), new(11, 30)), "磨课", "三楼", Key)).Entity;
        if (leads is not null)
        {
            db.Add(TrainingTrainer.Of(training.Id, leads.Id));
        }

        if (seated is not null)
        {
            db.Add(SignUp.Of(training.Id, seated.Id, 1, SignUpState.Seated, By, Begun));
        }

        await db.SaveChangesAsync();
        return new Made($"{training.Id}", $"{session.Id}");
    });

    private sealed record Made(string Training, string Session);
}
