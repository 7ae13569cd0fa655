using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Demo.Careers;

/// <summary>Who went to a host school when the last school years began, told backwards from today.</summary>
internal sealed class DemoRotations(TeacherDevDb db, IReadOnlyDictionary<string, Teacher> teachers, IReadOnlyDictionary<string, School> schools, DateOnly today, DateTime now)
{
    /// <summary>Number, host school, school years since it began, years that it takes.</summary>
    private static readonly (string Number, string Host, int Since, int Years)[] Away =
    [
        ("D1037", "D04", 0, 3), ("D1032", "D05", 0, 3), ("D1027", "D04", 0, 3), ("D1031", "D03", 1, 3), ("D1014", "D05", 1, 3), ("D1038", "D04", 2, 3), ("D1033", "D05", 3, 1), ("D1017", "D03", 4, 2),
    ];

    public async Task Fill(CancellationToken cancel)
    {
        var year = SchoolYear.Of(today).FirstYear;
        db.Placements.AddRange(Away.Select(a => new Placement
        {
            TeacherId = teachers[a.Number].Id, SchoolId = schools[a.Host].Id, Kind = PlacementKind.Rotation, StartOn = new SchoolYear(year - a.Since).Range.Start,
            EndOn = new SchoolYear(year - a.Since + a.Years - 1).Range.End, MovesPersonnel = false, RecordedAt = now,
        }));
        await db.SaveChangesAsync(cancel);
    }
}
