using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Trainings;
using TeacherDev.Domain.Trainings.SignUps;
using TeacherDev.Web.Features.Trainings.Attendance.Codes;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>An approved training of each person, which they lead, with a session that runs now and their own sign-up; one of each school, one of the centre's.</summary>
public sealed class TrainingSpecimens : ISpecimens
{
    private const string Key = "0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A0F3A";

    private static readonly DateTime At = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    public async Task Place(District district)
    {
        Dictionary<int, (string Training, string Session)> own = [];
        foreach (var person in district.People.Where(p => p.Teacher is not null))
        {
            var account = await district.App.Db(db => db.Users.Where(u => u.TeacherId == person.Teacher!.Id).Select(u => u.Id).SingleAsync());
            var kind = person.Role switch { Roles.TrainingCentre => OrganiserKind.Centre, Roles.SchoolAdmin or Roles.Principal => OrganiserKind.School, Roles.StudioLeader => OrganiserKind.Studio, _ => OrganiserKind.Provider };
            own[person.Teacher!.Id] = await Add(district, kind, person.Teacher, person.Role is Roles.Organiser or Roles.StudioLeader ? account : null);
        }

        var centre = await Add(district, OrganiserKind.Centre, null, null);
        (string Training, string Session)? Own(Person p) => p.Teacher is not null ? own[p.Teacher.Id] : p.Role == Roles.TrainingCentre ? centre : null;
        var (near, far) = (await Add(district, OrganiserKind.School, district.Colleague, null), await Add(district, OrganiserKind.School, district.Stranger, null));
        district.Name("trainings/{id}", new(p => Own(p)?.Training, near.Training, far.Training, "99999999"));
        district.Name("sessions/{session}", new(p => Own(p)?.Session, near.Session, far.Session, "99999999"));
        district.Name("sessions/{session}.ics", new(p => Own(p)?.Session, near.Session, far.Session, "99999999"));
        district.Name("check-in/done/{session}", new(p => p.Teacher is null ? null : own[p.Teacher.Id].Session, near.Session, far.Session, "99999999"));
        var token = SessionCode.Token(Key, int.Parse(centre.Session), SessionCode.StepAt(district.App.Clock.GetUtcNow().UtcDateTime));
        district.Name("check-in/{token}", Specimen.Common(token, "nowhere"));
        district.Name("trainers/{number}", new(p => p.Teacher?.Number, district.Colleague.Number, district.Stranger.Number, "nobody-0"));
        district.Name("people/{number}", new(p => p.Teacher?.Number, district.Colleague.Number, district.Stranger.Number, "nobody-0"));
        district.Name("approvals/{signUp}", new(_ => null, await Asked(district, district.Colleague), await Asked(district, district.Stranger), "99999999"));
    }

    private static Task<(string Training, string Session)> Add(District district, OrganiserKind kind, Teacher? lead, int? keeper) => district.App.Db(async db =>
    {
        var training = Approved(kind, kind == OrganiserKind.School ? lead!.SchoolId : null, keeper, $"{lead?.Id ?? 0:D32}");
        db.Add(training);
        await db.SaveChangesAsync();
        var session = TrainingSession.Planned(training.Id, new(new(2026, 11, 21), new(8, 30), new(11, 30)), "磨课", "三楼", Key);
        db.Add(session);
        if (lead is not null)
        {
            // Somebody who takes part, though they lead it: the addresses of both can be named then.
            db.AddRange(TrainingTrainer.Of(training.Id, lead.Id), SignUp.Of(training.Id, lead.Id, 1, SignUpState.Seated, new(null, "tests", null), At));
        }

        await db.SaveChangesAsync();
        return ($"{training.Id}", $"{session.Id}");
    });

    private static Task<string> Asked(District district, Teacher teacher) => district.App.Db(async db =>
    {
        var training = Approved(OrganiserKind.Centre, null, null, $"a{teacher.Id:D31}");
        db.Add(training);
        await db.SaveChangesAsync();
        var asked = SignUp.Of(training.Id, teacher.Id, 1, SignUpState.Asked, new(null, "tests", null), At);
        db.Add(asked);
        await db.SaveChangesAsync();
        return $"{asked.Id}";
    });

    private static Training Approved(OrganiserKind kind, int? schoolId, int? keeper, string key)
    {
        TrainingTerms terms = new("专题培训", "", kind, "主办单位", TrainingLevel.County, TrainingMode.InPerson, "", "", null, new DateRange(new(2026, 11, 1), new(2026, 12, 1)), null, false,
            new(2026, 12, 1), 0, 0, 60, PaysOn.Completion, false);
        var training = Training.Drafted(terms, schoolId, key, new(keeper, "tests", null), At);
        training.File(new(null, "tests", null), At);
        training.Decide(true, "", new(null, "tests", null), At);
        return training;
    }
}
