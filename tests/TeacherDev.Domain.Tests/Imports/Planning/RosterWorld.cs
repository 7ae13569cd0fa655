using TeacherDev.Domain.Imports.Planning;
using TeacherDev.Domain.Imports.Roster;
using TeacherDev.Domain.Imports.Sheets;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Domain.Tests.Imports.Planning;

/// <summary>A roster written in a few words, and a district that already knows somebody.</summary>
internal sealed class RosterWorld
{
    public static readonly DateOnly Today = new(2026, 11, 21);
    private static readonly object?[] SchoolHeadings = ["学校编码", "学校名称", "学段", "城乡", "办学性质", "教育共同体"];
    private static readonly object?[] TeacherHeadings = ["工号", "姓名", "身份证件号", "从教日期", "进本校日期", "所在学校", "职称", "骨干称号", "教职工类别", "当前状态"];
    private static readonly object?[] PlacementHeadings = ["工号", "学校编码", "类型", "开始日期", "结束日期", "是否调动人事关系", "走教日"];
    private readonly SheetReading schools = Begun(SchoolShape.Sheet, SchoolHeadings);
    private readonly SheetReading teachers = Begun(TeacherShape.Sheet, TeacherHeadings);
    private readonly SheetReading placements = Begun(PlacementShape.Sheet, PlacementHeadings);
    private readonly List<SchoolRow> schoolRows = [];
    private readonly List<TeacherRow> teacherRows = [];
    private readonly List<PlacementRow> placementRows = [];

    public DateOnly ReferenceOn { get; set; } = new(2026, 10, 31);

    public List<School> KnownSchools { get; } = [new() { Id = 1, Code = "01", Name = "一中", Stage = "初中" }, new() { Id = 2, Code = "02", Name = "二小", Stage = "小学" }];
    public List<Teacher> KnownTeachers { get; } = [];
    public List<TeacherFact> KnownFacts { get; } = [];
    public List<Placement> KnownPlacements { get; } = [];

    public RosterWorld School(string code, string name, string stage = "初中")
    {
        schoolRows.Add(SchoolRow.Read(schools.Next(schoolRows.Count + 2, [code, name, stage, "城区", "公办", null])!));
        return this;
    }

    public RosterWorld Person(
        string number, string name = "金海文", string school = "01", string title = "二级教师", string honour = "", string status = "在岗",
        string start = "2014-09-01", string id = "", string category = "专任教师")
    {
        teacherRows.Add(TeacherRowCheck.Read(
            teachers.Next(teacherRows.Count + 2, [number, name, id, start, start, school, title, honour, category, status])!, Today));
        return this;
    }

    public RosterWorld Stay(string number, string school, string start, string? end = null, string kind = "任职", string? moves = null, string? walks = null)
    {
        placementRows.Add(PlacementRow.Read(placements.Next(placementRows.Count + 2, [number, school, kind, start, end, moves, walks])!));
        return this;
    }

    /// <summary>Somebody whom the district knows, in post at school 01.</summary>
    public RosterWorld Known(string number, string name = "金海文", string title = "二级教师", DateOnly? ended = null)
    {
        var start = new DateOnly(2014, 9, 1);
        var teacher = new Teacher
        {
            Id = KnownTeachers.Count + 1,
            Number = number,
            Name = name,
            TeachingStartOn = start,
            JoinedSchoolOn = start,
            Title = title,
            StaffCategory = "专任教师",
            Status = "在岗",
        };
        KnownTeachers.Add(teacher);
        foreach (var field in TeacherField.All.Where(f => f.Fact is not null))
        {
            KnownFacts.Add(new() { Id = KnownFacts.Count + 1, TeacherId = teacher.Id, Kind = field.Fact!.Value, Value = field.Get(teacher), FromOn = start });
        }

        KnownPlacements.Add(new()
        {
            Id = KnownPlacements.Count + 1, TeacherId = teacher.Id, SchoolId = 1, Kind = PlacementKind.Post, StartOn = start, EndOn = ended, MovesPersonnel = true,
        });
        return this;
    }

    public RosterPlan Plan() => RosterPlan.Make(
        new(ReferenceOn, schoolRows, teacherRows, placementRows),
        new(KnownSchools, KnownTeachers, KnownFacts, KnownPlacements),
        Today);

    private static SheetReading Begun(SheetShape shape, object?[] headings)
    {
        var reading = new SheetReading(shape);
        reading.Next(1, headings);
        return reading;
    }
}
