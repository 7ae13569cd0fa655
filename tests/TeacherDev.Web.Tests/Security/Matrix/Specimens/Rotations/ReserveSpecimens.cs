using TeacherDev.Domain.Rotations.Reserve;

namespace TeacherDev.Web.Tests.Security.Matrix.Specimens.Rotations;

/// <summary>A place of each in the reserve pool, and a shortage of both schools.</summary>
public sealed class ReserveSpecimens : ISpecimens
{
    private static readonly DateTime At = new(2026, 11, 20, 2, 0, 0, DateTimeKind.Utc);

    public async Task Place(District district)
    {
        var (here, there, members) = await district.App.Db(async db =>
        {
            var people = db.Teachers.Where(t => t.SchoolId != null).ToList().Select(t => ReserveMember.Of($"{t.Id:D32}", t.Id, new(["语文"], ["小学"], "", new(2026, 1, 1), new(2030, 1, 1), ""), true, "tests", At)).ToList();
            Shortage near = Of('n', district.Here.Id), far = Of('f', district.Elsewhere.Id);
            db.AddRange(people);
            db.AddRange(near, far);
            await db.SaveChangesAsync();
            return ($"{near.Id}", $"{far.Id}", people.ToDictionary(p => p.TeacherId, p => $"{p.Id}"));
        });
        Specimen member = new(p => p.Teacher is null ? null : members.GetValueOrDefault(p.Teacher.Id), members[district.Colleague.Id], members[district.Stranger.Id], "99999999");
        district.Name("rotation/reserve/{id}", member);
        district.Name("rotations/reserve/{id}", member);
        district.Name("rotations/shortages/{id}", new(_ => null, here, there, "99999999"));
    }

    private static Shortage Of(char key, int school) => Shortage.Of(new(key, 32), school, "小学", "语文", new(2026, 12, 1), new(2027, 3, 1), ShortageReason.Illness, "", "tests", At);
}
