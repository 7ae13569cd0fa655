using TeacherDev.Data;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Reports;

/// <summary>
/// Two schools in 2025: Lin stays at the first until March 2026, then moves; Wang leaves in June; Chen begins in September at the
/// second; Zhao has no post on record; somebody bears a formula for a name. One entry was failed, one reversed.
/// </summary>
internal sealed class SmallDistrict
{
    private static readonly DateTime Recorded = new(2025, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    public School First { get; } = new() { Code = "S1", Name = "第一小学", Stage = "小学", Setting = "城区" };
    public School Second { get; } = new() { Code = "S2", Name = "第二中学", Stage = "初中", Setting = "镇区" };
    public Teacher Lin { get; } = Person("T1", "林静", new(2010, 9, 1));
    public Teacher Wang { get; } = Person("T2", "王芳", new(2010, 9, 1));
    public Teacher Chen { get; } = Person("T3", "陈新", new(2025, 9, 1));
    public Teacher Zhao { get; } = Person("T4", "赵无校", new(2010, 9, 1));
    public Teacher Formula { get; } = Person("T5", "=HYPERLINK(\"http://x\")", new(2010, 9, 1));

    public static async Task<SmallDistrict> In(TestApp app)
    {
        await app.Command("migrate");
        var small = new SmallDistrict();
        await app.Db(small.Fill);
        return small;
    }

    public static LedgerEntry Entry(Teacher of, string day, double hours, TrainingLevel level = TrainingLevel.County, TrainingMode mode = TrainingMode.InPerson, bool passed = true) => new()
    {
        TeacherId = of.Id, CompletedOn = DateOnly.Parse(day), StartedOn = DateOnly.Parse(day), Tenths = (int)(hours * 10), Level = level, Mode = mode, Passed = passed,
        Project = "培训", SourceKind = EntrySource.Record, SourceId = $"{of.Number} {day} {hours}", RecordedBy = "t", RecordedAt = Recorded,
    };

    private static Teacher Person(string number, string name, DateOnly start) => new() { Number = number, Name = name, TeachingStartOn = start, IdNumber = "330402199001011234" };

    private static Placement Post(Teacher of, School at, string from, string? to = null) => new()
    {
        TeacherId = of.Id, SchoolId = at.Id, Kind = PlacementKind.Post, StartOn = DateOnly.Parse(from), EndOn = to is null ? null : DateOnly.Parse(to), RecordedAt = Recorded,
    };

    private async Task Fill(TeacherDevDb db)
    {
        db.Schools.AddRange(First, Second);
        db.Teachers.AddRange(Lin, Wang, Chen, Zhao, Formula);
        await db.SaveChangesAsync();
        db.TeacherFacts.AddRange(new[] { Lin, Wang, Chen }.Select(t => new TeacherFact { TeacherId = t.Id, Kind = FactKind.StaffCategory, Value = "专任教师", FromOn = new(2010, 9, 1) }));
        db.Placements.AddRange(
            Post(Lin, First, "2010-09-01", "2026-02-28"), Post(Lin, Second, "2026-03-01"), Post(Wang, First, "2010-09-01", "2025-06-30"),
            Post(Chen, Second, "2025-09-01"), Post(Formula, First, "2010-09-01"));
        var reversed = Entry(Zhao, "2025-04-01", 6);
        db.LedgerEntries.AddRange(
            Entry(Lin, "2025-03-01", 30), Entry(Lin, "2025-04-02", 10, passed: false), Entry(Lin, "2026-02-10", 10), Entry(Lin, "2026-05-01", 12.5),
            Entry(Wang, "2025-05-05", 8, TrainingLevel.Province, TrainingMode.Online), Entry(Chen, "2025-10-10", 20, TrainingLevel.School, TrainingMode.Practice),
            Entry(Zhao, "2025-06-06", 5), reversed);
        await db.SaveChangesAsync();
        db.LedgerEntries.Add(reversed.Reversed("twice", "t", Recorded));
        await db.SaveChangesAsync();
    }
}
