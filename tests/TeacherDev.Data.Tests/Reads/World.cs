using TeacherDev.Data.Requirements;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Data.Tests.Reads;

/// <summary>A small district on 2026-11-21: three schools, eight people, the pack of the house.</summary>
internal static class World
{
    public static readonly DateOnly Today = new(2026, 11, 21);
    public static readonly AsOf AsOf = new(Today, new(2021, 1, 1), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
    public static readonly DateTime Recorded = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    public static async Task Fill(TeacherDevDb db, CancellationToken cancel)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Root, "db/policies/zhejiang-2016")))
        {
            var text = await File.ReadAllTextAsync(file, cancel);
            var policy = PolicyReading.Read(text).Policy!;
            db.Add(new PolicyVersion
            {
                Code = policy.Code, Version = policy.Version, Pack = policy.Pack, EffectiveFrom = policy.EffectiveFrom, Document = text,
                RecordedBy = "tests", RecordedAt = Recorded,
            });
        }

        var youche = new School { Code = "3301", Name = "油车港中学" };
        var hongyang = new School { Code = "3302", Name = "虹阳小学" };
        var xincheng = new School { Code = "3303", Name = "新塍小学" };
        db.AddRange(youche, hongyang, xincheng);
        await db.SaveChangesAsync(cancel);

        var jin = await Add(db, "T001", "金海文", new(2005, 9, 1), "高级教师", [(youche, new(2005, 9, 1), null)]);
        var shan = await Add(db, "T002", "单小红", new(2008, 9, 1), "一级教师", [(youche, new(2008, 9, 1), null)]);
        await Add(db, "T003", "王芳", new(2012, 9, 1), "", [(hongyang, new(2012, 9, 1), null)]);
        var ouyang = await Add(db, "T004", "欧阳思远", new(2026, 8, 20), "", [(hongyang, new(2026, 8, 20), null)]);
        await Add(db, "T005", "王芳芳", new(2000, 9, 1), "高级教师", [(youche, new(2000, 9, 1), new(2025, 8, 31))], "离职");
        await Add(db, "T006", "尼格买提·热合曼", new(2015, 9, 1), "二级教师", []);
        var zeng = await Add(db, "T007", "曾文", new(2010, 9, 1), "一级教师",
            [(youche, new(2010, 9, 1), new(2026, 8, 31)), (xincheng, new(2026, 9, 1), null)]);
        var guest = await Add(db, "x008", "John Smith", new(2011, 9, 1), "一级教师", [(hongyang, new(2011, 9, 1), null)]);
        db.Add(new Placement { TeacherId = guest.Id, SchoolId = youche.Id, Kind = PlacementKind.Rotation, StartOn = new(2026, 9, 1), RecordedAt = Recorded });
        for (var year = 2022; year <= 2026; year++)
        {
            db.AddRange(Entry(jin, year, 800), Entry(shan, year, 200), Entry(zeng, year, 719));
        }

        db.AddRange(Entry(ouyang, 2026, 305, month: 10), Entry(guest, 2026, 405));
        await db.SaveChangesAsync(cancel);
    }

    private static async Task<Teacher> Add(
        TeacherDevDb db, string number, string name, DateOnly start, string title, (School School, DateOnly From, DateOnly? To)[] posts, string state = "在岗")
    {
        var teacher = new Teacher { Number = number, Name = name, NameKeys = NameKeys.Of(name), TeachingStartOn = start, Title = title, Status = state, StaffCategory = "专任教师" };
        db.Add(teacher);
        await db.SaveChangesAsync();
        db.AddRange(posts.Select(p => new Placement { TeacherId = teacher.Id, SchoolId = p.School.Id, StartOn = p.From, EndOn = p.To, RecordedAt = Recorded }));
        return teacher;
    }

    private static LedgerEntry Entry(Teacher teacher, int year, int tenths, int month = 3) => new()
    {
        TeacherId = teacher.Id, StartedOn = new(year, month, 1), CompletedOn = new(year, month, 20), Tenths = tenths, Level = TrainingLevel.County,
        Mode = TrainingMode.InPerson, Project = $"{year} 年专题培训", Passed = true, SourceKind = EntrySource.Record, SourceId = $"{teacher.Number}-{year}",
        RecordedBy = "tests", RecordedAt = Recorded,
    };
}
