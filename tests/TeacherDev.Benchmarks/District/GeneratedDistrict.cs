using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Excel;

namespace TeacherDev.Benchmarks.District;

/// <summary>
/// A made-up district of any size, the same for the same seed: sixty teachers a school, everybody with a post, facts, and so many
/// entries in each of the five years up to today (forty where nothing else is said).
/// </summary>
internal sealed class GeneratedDistrict(int people, int entriesAYear, DateOnly today)
{
    public const int Seed = 20261125;
    public const int EntriesAYear = 40;
    private const int PerSchool = 60, Years = 5, PeopleAtOnce = 2_000;
    private const string Surnames = "王李张刘陈杨黄赵吴周徐孙马朱胡林郭何高罗郑梁谢宋唐许韩冯邓曹", Given = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉萍红建国文";
    private static readonly DateTime At = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private readonly Random random = new(Seed);

    public int Entries => people * Years * entriesAYear;

    public static string Number(int index) => $"G{index:0000000}";

    /// <summary>Fills an empty, migrated database.</summary>
    public async Task Fill(TeacherDevDb db)
    {
        db.Schools.AddRange(Enumerable.Range(0, (people + PerSchool - 1) / PerSchool).Select(i => new School
        {
            Code = $"S{i:00000}", Name = $"第{i + 1}小学", Stage = "小学", Setting = "城区", Ownership = "公办",
        }));
        await db.SaveChangesAsync();
        db.ChangeTracker.Clear();
        var schools = await db.Schools.OrderBy(s => s.Code).Select(s => s.Id).ToListAsync();
        for (var from = 0; from < people; from += PeopleAtOnce)
        {
            await using var some = await db.Database.BeginTransactionAsync();
            await Fill(db, schools, from, Math.Min(PeopleAtOnce, people - from));
            await some.CommitAsync();
        }
    }

    private async Task Fill(TeacherDevDb db, List<int> schools, int from, int count)
    {
        var teachers = Enumerable.Range(from, count).Select(i => Teacher(i, schools[i / PerSchool])).ToList();
        await db.AppendInBulk(teachers, default);
        var (first, last) = (Number(from), Number(from + count - 1));
        var ids = await db.Teachers.Where(t => string.Compare(t.Number, first) >= 0 && string.Compare(t.Number, last) <= 0)
            .OrderBy(t => t.Number).Select(t => t.Id).ToListAsync();
        await db.AppendInBulk(ids.Zip(teachers).SelectMany(t => Facts(t.First, t.Second)), default);
        await db.AppendInBulk(ids.Zip(teachers).Select(t => new Placement
        {
            TeacherId = t.First, SchoolId = t.Second.SchoolId!.Value, Kind = PlacementKind.Post, StartOn = t.Second.TeachingStartOn, RecordedAt = At,
        }), default);
        await db.AppendInBulk(ids.SelectMany(EntriesOf), default);
    }

    private Teacher Teacher(int index, int school)
    {
        var name = $"{Surnames[random.Next(Surnames.Length)]}{Given[random.Next(Given.Length)]}{Given[random.Next(Given.Length)]}";
        return new()
        {
            Number = Number(index), Name = name, NameKeys = NameKeys.Of(name), TeachingStartOn = today.AddDays(-random.Next(400, 12_000)), SchoolId = school,
            Stage = "小学", Subject = "语文", Title = random.Next(3) switch { 0 => "高级教师", 1 => "一级教师", _ => "二级教师" },
            StaffCategory = "专任教师", Status = "在岗",
        };
    }

    /// <summary>A file with one class of one day for everybody.</summary>
    /// <param name="path">The workbook.</param>
    /// <param name="names">Of everybody, in the order of their numbers.</param>
    /// <param name="daysAgo">The day.</param>
    public void MonthFile(string path, IReadOnlyList<string> names, int daysAgo = 30)
    {
        var day = today.AddDays(-daysAgo);
        using var file = File.Create(path);
        TextWorkbook.Write(file, [new("国内培训", null,
            ["工号", "姓名", "培训年度", "培训类别", "培训项目名称", "培训机构名称", "培训方式", "培训获得学时", "培训获得学分", "开始日期", "结束日期", "考核结果", "证书编号"],
            Enumerable.Range(0, people).Select(i => (IReadOnlyList<object?>)
                [Number(i), names[i], day.Year, "县级", $"专题培训{i % 400}(第{day.Month}期)", "区教师进修学校", "网络研修", 6, "", $"{day:yyyy-MM-dd}", $"{day:yyyy-MM-dd}", "合格", ""]))]);
    }

    private static IEnumerable<TeacherFact> Facts(int id, Teacher teacher) =>
        new (FactKind Kind, string Value)[]
        {
            (FactKind.Stage, teacher.Stage), (FactKind.Subject, teacher.Subject), (FactKind.Title, teacher.Title), (FactKind.Education, "本科"),
            (FactKind.Post, ""), (FactKind.Employment, "在编"), (FactKind.Honour, ""), (FactKind.StaffCategory, teacher.StaffCategory), (FactKind.Status, teacher.Status),
        }.Select(f => new TeacherFact { TeacherId = id, Kind = f.Kind, Value = f.Value, FromOn = teacher.TeachingStartOn });

    private IEnumerable<LedgerEntry> EntriesOf(int id) => Enumerable.Range(0, Years * entriesAYear).Select(i =>
    {
        var day = today.AddDays(-random.Next(Years * 365));
        return new LedgerEntry
        {
            TeacherId = id, CompletedOn = day, StartedOn = day, Tenths = random.Next(1, 5) * 10, Level = (TrainingLevel)random.Next(5),
            Mode = (TrainingMode)random.Next(6), Passed = random.Next(30) > 0, Project = $"专题培训{random.Next(400)}", Organiser = "区教师进修学校",
            SourceKind = EntrySource.Record, SourceId = $"{i:x4}{Seed:x}", RecordedBy = "figures", RecordedAt = At,
        };
    });
}
