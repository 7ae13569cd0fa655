using TeacherDev.Domain.Rotations.Hiring;
using TeacherDev.Domain.Rotations.Rules;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens.Rotations;

/// <summary>A hiring round in which everybody is.</summary>
public sealed class HiringSpecimens : ISpecimens
{
    private static readonly DateTime At = new(2026, 11, 20, 2, 0, 0, DateTimeKind.Utc);

    public async Task Place(District district)
    {
        var rules = (RotationRules)district.App.Services.GetService(typeof(RotationRules))!;
        var (id, places) = await district.App.Db(async db =>
        {
            var round = HiringRound.Opened("h".PadRight(32, 'h'), "聘任轮次", HiringCalendar.Usual(new(2026, 11, 20)), rules.Hiring!, "tests", At);
            round.People.AddRange(db.Teachers.Where(t => t.SchoolId != null).ToList().Select(t => HiringPerson.In(t.Id, t.SchoolId!.Value, "语文", round.InFromOn, "tests", At)));
            db.Add(round);
            await db.SaveChangesAsync();
            return ($"{round.Id}", round.People.ToDictionary(p => p.TeacherId, p => $"{p.Id}"));
        });
        Specimen place = new(p => p.Teacher is null ? null : places.GetValueOrDefault(p.Teacher.Id), places[district.Colleague.Id], places[district.Stranger.Id], "99999999");
        district.Name("rotation/hirings/{id}", Specimen.Common(id, "99999999"));
        district.Name("rotations/hirings/{id}", Specimen.Common(id, "99999999"));
        district.Name("people/{place}", place);
    }
}
