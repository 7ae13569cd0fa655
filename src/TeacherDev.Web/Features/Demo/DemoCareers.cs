using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Demo;

/// <summary>Where each of the invented people worked, told backwards from today.</summary>
internal static class DemoCareers
{
    public static IEnumerable<Placement> Of(DemoPerson person, Teacher teacher, IReadOnlyDictionary<string, School> schools, DateOnly today, DateTime now)
    {
        var start = teacher.TeachingStartOn;
        var home = schools[person.School].Id;
        var other = schools.Values.First(s => s.Code != person.School && s.Ownership == "公办").Id;
        return person.Profile switch
        {
            "left" => [Post(home, start, today.AddMonths(-14))],
            "moved" => [Post(other, start, today.AddMonths(-20)), Post(home, today.AddMonths(-20).AddDays(1), null)],
            "hosted" => [Post(home, start, null), Stay(other, PlacementKind.Rotation, today.AddMonths(-10), today.AddMonths(2))],
            "returned" => [Post(home, start, today.AddMonths(-30)), Post(home, today.AddMonths(-18), null)],
            "silver" => [Post(other, start, today.AddMonths(-26)), Post(home, today.AddMonths(-10), null)],
            _ => [Post(home, start, null)],
        };

        Placement Post(int school, DateOnly from, DateOnly? to) => Stay(school, PlacementKind.Post, from, to);

        Placement Stay(int school, PlacementKind kind, DateOnly from, DateOnly? to) => new()
        {
            TeacherId = teacher.Id,
            SchoolId = school,
            Kind = kind,
            StartOn = from,
            EndOn = to,
            MovesPersonnel = kind == PlacementKind.Post,
            RecordedAt = now,
        };
    }
}
