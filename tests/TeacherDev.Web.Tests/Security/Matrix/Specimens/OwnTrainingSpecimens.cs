using TeacherDev.Data.Trainings;
using TeacherDev.Web.Features.Trainings.Calendar.Feeds;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens;

/// <summary>The calendar address of a colleague, which opens to whoever knows it.</summary>
public sealed class OwnTrainingSpecimens : ISpecimens
{
    private const string Secret = "a-secret-of-a-colleague";

    public async Task Place(District district)
    {
        await district.App.Db(async db =>
        {
            db.Add(new CalendarFeed { TeacherId = district.Colleague.Id, SecretHash = FeedShelf.HashOf(Secret), MadeAt = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc) });
            await db.SaveChangesAsync();
        });
        district.Name("calendar/{secret}.ics", Specimen.Common(Secret, "nobodys-secret"));
    }
}
