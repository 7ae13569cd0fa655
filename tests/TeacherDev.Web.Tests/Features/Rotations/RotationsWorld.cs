using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Rotations;

/// <summary>
/// Two public primary schools, 实验小学 in town and 城东小学 in a township; the day is 2027-01-10. At the first since 2010: T1 who stayed and T2 who rotates
/// to the second since 2026-09-01; T5 since 2020. At the second since 2010: T3, a backbone teacher who rotates to the first, and T4 above 55.
/// </summary>
internal sealed class RotationsWorld : IDisposable
{
    public required TestApp App { get; init; }

    public required Teacher Stayed { get; init; }
    public required Teacher Moved { get; init; }
    public required Teacher Backbone { get; init; }

    public static async Task<RotationsWorld> Make(params (string Setting, string Value)[] settings)
    {
        TestApp app = new(settings);
        app.Clock.Is("2027-01-10");
        var (stayed, moved) = (await app.Teacher("T1", "留任", "2010-09-01", "实验小学"), await app.Teacher("T2", "轮岗", "2010-09-01", "实验小学"));
        var (backbone, older) = (await app.Teacher("T3", "骨干", "2010-09-01", "城东小学"), await app.Teacher("T4", "年长", "2010-09-01", "城东小学"));
        var young = await app.Teacher("T5", "新进", "2020-09-01", "实验小学");
        await app.Db(async db =>
        {
            foreach (var school in db.Schools)
            {
                (school.Stage, school.Ownership, school.Setting) = ("小学", "公办", school.Id == stayed.SchoolId ? "城区" : "镇区");
            }

            db.TeacherFacts.RemoveRange(db.TeacherFacts.Where(f => f.Kind == FactKind.StaffCategory));
            db.TeacherFacts.AddRange(new[] { stayed, moved, backbone, older, young }.Select(t => new TeacherFact { TeacherId = t.Id, Kind = FactKind.StaffCategory, Value = "专任教师", FromOn = new(2010, 9, 1) }));
            db.TeacherFacts.Add(new() { TeacherId = backbone.Id, Kind = FactKind.Honour, Value = "学科带头人", FromOn = new(2020, 1, 1) });
            db.Teachers.Single(t => t.Id == older.Id).Gender = "男";
            db.Teachers.Single(t => t.Id == older.Id).BornOn = new(1970, 5, 1);
            db.Placements.AddRange(Stay(moved, backbone.SchoolId!.Value), Stay(backbone, stayed.SchoolId!.Value));
            await db.SaveChangesAsync();
        });
        return new() { App = app, Stayed = stayed, Moved = moved, Backbone = backbone };
    }

    public static Placement Stay(Teacher who, int school) =>
        new() { TeacherId = who.Id, SchoolId = school, Kind = PlacementKind.Rotation, StartOn = new(2026, 9, 1), EndOn = new(2029, 8, 31), RecordedAt = new(2026, 8, 1, 0, 0, 0, DateTimeKind.Utc) };

    public Task<string> Code(Teacher of) => App.Db(db => Microsoft.EntityFrameworkCore.EntityFrameworkQueryableExtensions.SingleAsync(System.Linq.Queryable.Select(System.Linq.Queryable.Where(db.Schools, s => s.Id == of.SchoolId), s => s.Code)));

    public void Dispose() => App.Dispose();
}
