using TeacherDev.Data.Trainings;
using TeacherDev.Domain.Trainings;
using TeacherDev.Web.Features.Trainings.Calendar.Feeds;
using TeacherDev.Web.Tests.Features.Trainings.Mine;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>A training that everybody may see, its session, and the calendar address of a colleague, which opens to whoever knows it.</summary>
public sealed class OwnTrainingSpecimens : ISpecimens
{
    private const string Secret = "a-secret-of-a-colleague";

    public async Task Place(District district)
    {
        var (training, session) = await district.App.Db(async db =>
        {
            var (by, at) = (new Signer(null, "tests", null), new DateTime(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc));
            var made = Training.Drafted(OwnWorld.Terms("公开的培训"), null, new('c', 32), by, at);
            made.File(by, at);
            made.Decide(true, "", by, at);
            db.Add(made);
            db.Add(new CalendarFeed { TeacherId = district.Colleague.Id, SecretHash = FeedShelf.HashOf(Secret), MadeAt = at });
            await db.SaveChangesAsync();
            var meets = TrainingSession.Planned(made.Id, OwnWorld.Time("2026-12-05 09:00-11:30"), "", "");
            db.Add(meets);
            await db.SaveChangesAsync();
            return ($"{made.Id}", $"{meets.Id}");
        });
        district.Name("trainings/{id}", Specimen.Common(training, "99999999"));
        district.Name("sessions/{session}.ics", Specimen.Common(session, "99999999"));
        district.Name("calendar/{secret}.ics", Specimen.Common(Secret, "nobodys-secret"));
    }
}
