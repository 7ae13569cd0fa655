using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Teachers;

/// <summary>
/// Three schools on 2026-11-21. 油车港中学: Jin (done), Shan (260 short). 虹阳小学: Wang (360 short), Ouyang (new), Smith (319.5 short).
/// 新塍小学: Zeng, who came from 油车港中学 in September (0.5 short). Niguemaiti is in no post, Wang Fangfang left.
/// </summary>
internal static class Roster
{
    private static readonly DateTime Recorded = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    public static async Task AddRoster(this TestApp app)
    {
        await app.AddPolicies();
        await app.Db(Fill);
        await app.Refresh();
    }

    public static Task AddPolicies(this TestApp app) => app.Db(async db =>
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "policies", "zhejiang-2016"), "*.json").Order())
        {
            var document = await File.ReadAllTextAsync(file);
            var policy = PolicyReading.Read(document).Policy!;
            if (!await db.PolicyVersions.AnyAsync(v => v.Code == policy.Code))
            {
                db.PolicyVersions.Add(new()
                {
                    Code = policy.Code, Version = policy.Version, Pack = policy.Pack, EffectiveFrom = policy.EffectiveFrom,
                    Document = document, RecordedBy = "test", RecordedAt = Recorded,
                });
            }
        }

        await db.SaveChangesAsync();
    });

    /// <summary>Brings everybody's standing to the clock's day.</summary>
    public static Task Refresh(this TestApp app) => app.With<StandingWriter, int>(writer => app.Db(async db =>
    {
        await using var together = await db.Database.BeginTransactionAsync();
        var written = await writer.Changed(db, null, new AsOf(app.Clock.Today, new(2021, 1, 1), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai")), default);
        await together.CommitAsync();
        return written;
    }));

    public static Task<int> SchoolId(this TestApp app, string code) => app.Db(db => db.Schools.Where(s => s.Code == code).Select(s => s.Id).SingleAsync());

    /// <summary>Somebody who speaks for one school.</summary>
    public static async Task<HttpClient> SignInFor(this TestApp app, string school, string role = "school-admin")
    {
        var id = await app.SchoolId(school);
        return await app.SignIn(await app.Add([role], a => a.SchoolId = id));
    }

    public static async Task<Teacher> Add(
        TeacherDevDb db, string number, string name, DateOnly start, string title, (School School, DateOnly From, DateOnly? To)[] posts, string state = "在岗")
    {
        var teacher = new Teacher
        {
            Number = number, Name = name, NameKeys = NameKeys.Of(name), TeachingStartOn = start, Title = title, Post = "班主任", Status = state,
            IdNumber = "33040219840512121X", Phone = "13812345678",
        };
        db.Add(teacher);
        await db.SaveChangesAsync();
        db.AddRange(posts.Select(p => new Placement { TeacherId = teacher.Id, SchoolId = p.School.Id, StartOn = p.From, EndOn = p.To, RecordedAt = Recorded }));
        return teacher;
    }

    private static async Task Fill(TeacherDevDb db)
    {
        var youche = new School { Code = "3301", Name = "油车港中学" };
        var hongyang = new School { Code = "3302", Name = "虹阳小学" };
        var xincheng = new School { Code = "3303", Name = "新塍小学" };
        db.AddRange(youche, hongyang, xincheng);
        await db.SaveChangesAsync();
        var jin = await Add(db, "T001", "金海文", new(2005, 9, 1), "高级教师", [(youche, new(2005, 9, 1), null)]);
        var shan = await Add(db, "T002", "单小红", new(2008, 9, 1), "一级教师", [(youche, new(2008, 9, 1), null)]);
        await Add(db, "T003", "王芳", new(2012, 9, 1), "", [(hongyang, new(2012, 9, 1), null)]);
        var ouyang = await Add(db, "T004", "欧阳思远", new(2026, 8, 20), "", [(hongyang, new(2026, 8, 20), null)]);
        await Add(db, "T005", "王芳芳", new(2000, 9, 1), "高级教师", [(youche, new(2000, 9, 1), new(2025, 8, 31))], "离职");
        await Add(db, "T006", "尼格买提·热合曼", new(2015, 9, 1), "二级教师", []);
        var zeng = await Add(db, "T007", "曾文", new(2010, 9, 1), "一级教师",
            [(youche, new(2010, 9, 1), new(2026, 8, 31)), (xincheng, new(2026, 9, 1), null)]);
        var smith = await Add(db, "x008", "=John Smith", new(2011, 9, 1), "一级教师", [(hongyang, new(2011, 9, 1), null)]);
        db.Add(new Placement { TeacherId = smith.Id, SchoolId = youche.Id, Kind = PlacementKind.Rotation, StartOn = new(2026, 9, 1), RecordedAt = Recorded });
        for (var year = 2022; year <= 2026; year++)
        {
            db.AddRange(Entry(jin, year, 800), Entry(shan, year, 200), Entry(zeng, year, 719));
        }

        db.AddRange(Entry(ouyang, 2026, 305, month: 10), Entry(smith, 2026, 405));
        await db.SaveChangesAsync();
    }

    private static LedgerEntry Entry(Teacher teacher, int year, int tenths, int month = 3) => new()
    {
        TeacherId = teacher.Id, StartedOn = new(year, month, 1), CompletedOn = new(year, month, 20), Tenths = tenths, Level = TrainingLevel.County,
        Mode = TrainingMode.InPerson, Project = $"{year} 年专题培训", Passed = true, SourceKind = EntrySource.Record, SourceId = $"{teacher.Number}-{year}",
        RecordedBy = "tests", RecordedAt = Recorded,
    };
}

/// <summary>The application with the roster, shared by tests that only read.</summary>
public sealed class RosterApp : IAsyncLifetime
{
    public TestApp App { get; } = new();

    public HttpClient Hr { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await App.AddRoster();
        Hr = await App.SignIn("district-hr");
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();
}
