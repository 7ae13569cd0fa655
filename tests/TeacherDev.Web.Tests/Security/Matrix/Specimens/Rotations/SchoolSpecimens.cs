using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Teachers.Schools;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens.Rotations;

/// <summary>The two schools, each with a new name of long ago.</summary>
public sealed class SchoolSpecimens : ISpecimens
{
    private static readonly DateTime At = new(2026, 11, 20, 2, 0, 0, DateTimeKind.Utc);

    public async Task Place(District district)
    {
        var (here, elsewhere) = await district.App.Db(async db =>
        {
            var events = new[] { district.Here, district.Elsewhere }.Select(s => Renamed(db.Schools.Single(x => x.Code == s.Code))).ToList();
            db.AddRange(events);
            await db.SaveChangesAsync();
            return ($"{events[0].Id}", $"{events[1].Id}");
        });
        district.Name("schools/{code}", new(_ => null, district.Here.Code, district.Elsewhere.Code, "no-such-school"));
        district.Name("schools/{code}/events/{id}", new(_ => null, here, elsewhere, "99999999"));
    }

    /// <summary>Back to the name that it has.</summary>
    private static SchoolEvent Renamed(School school)
    {
        var name = school.Name;
        school.Name = $"原{name}";
        return SchoolEvent.Of(school, SchoolAct.Renamed, new(2020, 9, 1), name, null, new($"specimen-{school.Id}", "", "更名", null, "tests", At), new(2026, 11, 21));
    }
}
