using TeacherDev.Data;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Web.Features.Demo.Careers;

/// <summary>Who went to a host school when the last school years began, and who is away in another way, told backwards from today.</summary>
internal sealed class DemoRotations(TeacherDevDb db, IReadOnlyDictionary<string, Teacher> teachers, IReadOnlyDictionary<string, School> schools, DateOnly today, DateTime now)
{
    /// <summary>Number, host school, school years since it began, years that it takes.</summary>
    private static readonly (string Number, string Host, int Since, int Years)[] Away =
    [
        ("D1037", "D04", 0, 3), ("D1032", "D05", 0, 3), ("D1027", "D04", 0, 3), ("D1031", "D03", 1, 3), ("D1014", "D05", 1, 3), ("D1038", "D04", 2, 3), ("D1033", "D05", 3, 1), ("D1017", "D03", 4, 2),
    ];

    /// <summary>Number, kind, host school, months since it began, months that it takes, days of the week.</summary>
    private static readonly (string Number, PlacementKind Kind, string Host, int Since, int Months, WeekDays Weekdays)[] Others =
    [
        ("D1034", PlacementKind.Support, "D05", 7, 12, WeekDays.None), ("D1029", PlacementKind.Loan, "D03", 2, 6, WeekDays.None), ("D1042", PlacementKind.Secondment, "D02", 3, 12, WeekDays.None),
        ("D1011", PlacementKind.Shadowing, "D02", 1, 3, WeekDays.None), ("D1035", PlacementKind.Walking, "D04", 4, 10, WeekDays.Monday | WeekDays.Wednesday),
        ("D1035", PlacementKind.Walking, "D06", 4, 10, WeekDays.Friday),
    ];

    public async Task Fill(CancellationToken cancel)
    {
        var year = SchoolYear.Of(today).FirstYear;
        db.Placements.AddRange(Away.Select(a => new Placement
        {
            TeacherId = teachers[a.Number].Id, SchoolId = schools[a.Host].Id, Kind = PlacementKind.Rotation, StartOn = new SchoolYear(year - a.Since).Range.Start,
            EndOn = new SchoolYear(year - a.Since + a.Years - 1).Range.End, MovesPersonnel = false, RecordedAt = now,
        }));
        db.Placements.AddRange(Others.Select(o => new Placement
        {
            TeacherId = teachers[o.Number].Id, SchoolId = schools[o.Host].Id, Kind = o.Kind, StartOn = today.AddMonths(-o.Since), EndOn = today.AddMonths(o.Months - o.Since).AddDays(-1),
            MovesPersonnel = false, Weekdays = o.Weekdays, RecordedAt = now,
        }));
        await db.SaveChangesAsync(cancel);
    }
}
