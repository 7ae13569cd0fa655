using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Credits;

/// <summary>Two schools, a few teachers with ledgers, and the pack's policies, on the clock's day 2026-11-21.</summary>
internal static class CreditsWorld
{
    public const string IdNumber = "33040219840512121X";
    public const string Phone = "13812345678";

    public static Task AddPolicies(this TestApp app) => app.Db(async db =>
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "policies", "zhejiang-2016"), "*.json").Order())
        {
            var document = await File.ReadAllTextAsync(file);
            var policy = PolicyReading.Read(document).Policy!;
            if (!await db.PolicyVersions.AnyAsync(v => v.Code == policy.Code && v.Version == policy.Version))
            {
                db.PolicyVersions.Add(new()
                {
                    Code = policy.Code, Version = policy.Version, Pack = policy.Pack, EffectiveFrom = policy.EffectiveFrom,
                    Document = document, RecordedBy = "test", RecordedAt = At("2020-01-01"),
                });
            }
        }

        await db.SaveChangesAsync();
    });

    /// <summary>The school with this name, added when first named.</summary>
    public static Task<int> School(this TestApp app, string name) => app.Db(async db =>
    {
        if (await db.Schools.SingleOrDefaultAsync(s => s.Name == name) is not { } school)
        {
            db.Schools.Add(school = new() { Code = $"S{await db.Schools.CountAsync() + 1:000}", Name = name, Stage = "小学" });
            await db.SaveChangesAsync();
        }

        return school.Id;
    });

    /// <summary>A teacher with a legal post at the school from the teaching start on.</summary>
    public static async Task<Teacher> Teacher(this TestApp app, string number, string name, string since, string school, string? until = null)
    {
        var schoolId = await app.School(school);
        return await app.Db(async db =>
        {
            var teacher = new Teacher
            {
                Number = number, Name = name, TeachingStartOn = DateOnly.Parse(since), SchoolId = schoolId, Subject = "语文", Stage = "小学", Title = "一级教师",
                IdNumber = IdNumber, Phone = Phone, StaffCategory = "专任教师",
            };
            db.Teachers.Add(teacher);
            await db.SaveChangesAsync();
            db.Placements.Add(new()
            {
                TeacherId = teacher.Id, SchoolId = schoolId, Kind = PlacementKind.Post, StartOn = teacher.TeachingStartOn,
                EndOn = until is null ? null : DateOnly.Parse(until), RecordedAt = At("2020-01-01"),
            });
            await db.SaveChangesAsync();
            return teacher;
        });
    }

    /// <summary>Their title stands in the roster from their first day: they may lead a studio.</summary>
    public static async Task<Teacher> Titled(this TestApp app, Teacher teacher)
    {
        await app.Db(async db =>
        {
            db.TeacherFacts.Add(new() { TeacherId = teacher.Id, Kind = FactKind.Title, Value = "一级教师", FromOn = teacher.TeachingStartOn });
            await db.SaveChangesAsync();
        });
        return teacher;
    }

    public static Task<LedgerEntry> Entry(
        this TestApp app, Teacher teacher, string completed, string project, decimal hours, TrainingMode mode = TrainingMode.InPerson,
        TrainingLevel level = TrainingLevel.County, bool passed = true, string organiser = "区教师进修学校") => app.Db(async db =>
    {
        var day = DateOnly.Parse(completed);
        var entry = new LedgerEntry
        {
            TeacherId = teacher.Id, CompletedOn = day, StartedOn = day, Tenths = (int)(hours * 10), Mode = mode, Level = level, Passed = passed,
            Project = project, Organiser = organiser, SourceKind = EntrySource.Record, SourceId = $"{teacher.Number}-{completed}-{project}",
            RecordedBy = "区人事科 王老师", RecordedAt = At(completed).AddDays(2),
        };
        db.LedgerEntries.Add(entry);
        await db.SaveChangesAsync();
        return entry;
    });

    public static Task<LedgerEntry> Reverse(this TestApp app, LedgerEntry entry, string why) => app.Db(async db =>
    {
        var reversal = entry.Reversed(why, "区人事科 王老师", entry.RecordedAt.AddDays(1));
        db.LedgerEntries.Add(reversal);
        await db.SaveChangesAsync();
        return reversal;
    });

    /// <summary>
    /// Shen Lan, in service since 2010: 85.5 hours this year of which 6 school-based are over the cap; 2025 fell short.
    /// </summary>
    public static async Task<Teacher> Shen(this TestApp app)
    {
        await app.AddPolicies();
        var shen = await app.Teacher("20100007", "沈岚", "2010-09-01", "实验小学");
        await app.Entry(shen, "2022-04-16", "新课标解读", 40, level: TrainingLevel.Province);
        await app.Entry(shen, "2023-07-12", "班主任培训", 60);
        await app.Entry(shen, "2024-07-09", "作业设计", 90, TrainingMode.Blended, TrainingLevel.Prefecture);
        await app.Entry(shen, "2025-05-20", "课堂观察", 20);
        await app.Entry(shen, "2026-03-14", "校本研修：大单元备课", 18, TrainingMode.SchoolBased, TrainingLevel.School, organiser: "实验小学");
        await app.Entry(shen, "2026-07-11", "项目化学习", 40, level: TrainingLevel.Province);
        await app.Entry(shen, "2026-09-26", "信息技术测试", 8, TrainingMode.Online, passed: false);
        await app.Entry(shen, "2026-10-20", "校本研修：听评课", 12, TrainingMode.SchoolBased, TrainingLevel.School, organiser: "实验小学");
        await app.Entry(shen, "2026-10-31", "作业设计与命题", 21.5m, TrainingMode.Blended, TrainingLevel.Prefecture);
        return shen;
    }

    public static async Task<HttpClient> SignInAs(this TestApp app, Teacher teacher, string? language = null) =>
        await app.SignIn(await app.Add(["teacher"], a => { a.TeacherId = teacher.Id; a.DisplayName = teacher.Name; a.Language = language; }));

    private static DateTime At(string day) => DateTime.SpecifyKind(DateTime.Parse(day), DateTimeKind.Utc);
}
