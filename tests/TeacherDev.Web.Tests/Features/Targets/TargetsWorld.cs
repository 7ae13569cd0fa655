using Microsoft.EntityFrameworkCore;
using TeacherDev.Domain.Careers.Targets;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Careers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Targets;

/// <summary>
/// Shen (语文, 小学) and somebody who left in 2025 (语文, 小学) at one school, Far (数学, 初中) and a colleague (数学, 初中) at another;
/// the day is Friday, 2026-11-20. Shen and who left lead their subject since 2024-06-01, Far since 2026-03-01; Shen alone is registered.
/// </summary>
internal sealed class TargetsWorld : IDisposable
{
    private readonly string file;

    private TargetsWorld(CareersWorld careers, string file) => (Careers, this.file) = (careers, file);

    public CareersWorld Careers { get; }

    public TestApp App => Careers.App;

    public Teacher Shen => Careers.Shen;

    public Teacher Far => Careers.Far;

    /// <param name="counts">What the target <c>backbone</c> counts.</param>
    public static string Plan(string counts = """{ "fact": "honour-level", "in": ["county"] }""", string milestone = "5") => $$"""
        {
          "format": 1, "code": "plan", "version": "1", "name": { "zh-Hans": "示例规划", "en": "A plan" },
          "targets": [
            { "code": "backbone", "name": { "zh-Hans": "骨干教师", "en": "Backbone" }, "unit": "people", "baseline": { "on": "2023-12-31", "value": 1 },
              "milestones": [ { "by": "2025-12-31", "value": 2 }, { "by": "2027-12-31", "value": {{milestone}} } ], "count": { "people": {{counts}} } },
            { "code": "registered", "name": { "zh-Hans": "定期注册", "en": "Registered" }, "unit": "percent", "milestones": [ { "by": "2027-12-31", "value": 100 } ],
              "count": { "share": { "of": { "fact": "staff-category", "in": ["专任教师"] }, "having": { "fact": "certificate", "in": ["教师资格定期注册"] } } } },
            { "code": "coverage", "name": { "zh-Hans": "学科覆盖", "en": "Coverage" }, "unit": "cells", "milestones": [ { "by": "2027-12-31", "value": 3 } ],
              "count": { "matrix": { "subjects": ["语文", "数学", "音乐"], "stages": ["小学", "初中"], "atLeast": 1, "having": { "fact": "honour", "in": ["学科带头人"] } } } },
            { "code": "studios", "name": { "zh-Hans": "工作室", "en": "Studios" }, "unit": "studios", "milestones": [ { "by": "2027-12-31", "value": 2 } ], "count": { "studios": ["master-teacher"] } },
            { "code": "trained", "name": { "zh-Hans": "工作室成员", "en": "Members" }, "unit": "people", "milestones": [ { "by": "2027-12-31", "value": 2 } ], "count": { "members": ["master-teacher"] } }
          ]
        }
        """;

    public static async Task<TargetsWorld> Make()
    {
        var file = Write(Plan());
        var careers = await CareersWorld.Make(("Targets:Plan", file));
        var world = new TargetsWorld(careers, file);
        var left = await careers.App.Teacher("20120002", "离任林", "2012-09-01", "实验小学", until: "2025-06-30");
        var other = await careers.App.Teacher("20120003", "邻近岚", "2012-09-01", "城西中学");
        await careers.App.Db(async db =>
        {
            foreach (var (teacher, subject, stage) in new[] { (careers.Shen, "语文", "小学"), (left, "语文", "小学"), (careers.Far, "数学", "初中"), (other, "数学", "初中") })
            {
                foreach (var (kind, value) in new[] { (FactKind.Subject, subject), (FactKind.Stage, stage), (FactKind.StaffCategory, "专任教师") })
                {
                    db.TeacherFacts.Add(new() { TeacherId = teacher.Id, Kind = kind, Value = value, FromOn = teacher.TeachingStartOn });
                }
            }

            await db.SaveChangesAsync();
        });
        await careers.App.Refresh();
        var hr = await careers.Hr();
        await world.Leads(hr, careers.Shen.Number, "2024-06-01");
        await world.Leads(hr, left.Number, "2024-06-01");
        await world.Leads(hr, careers.Far.Number, "2026-03-01");
        await careers.Entered(hr, CareersWorld.Typed("registration", "2023-05-01", null, number: careers.Shen.Number));
        return world;
    }

    public static string Write(string plan)
    {
        var file = Path.Combine(Path.GetTempPath(), $"teacherdev-plan-{Guid.NewGuid():N}.json");
        File.WriteAllText(file, plan);
        return file;
    }

    /// <summary>The district enters that somebody leads their subject.</summary>
    public Task Leads(HttpClient hr, string number, string on) => Careers.Entered(hr, CareersWorld.Typed("subject-leader", on, number: number));

    public Task<List<TargetPoint>> Points(string target) => App.Db(db => db.TargetPoints.AsNoTracking().Where(p => p.Target == target).OrderBy(p => p.On).ToListAsync());

    /// <summary>What was counted of it on a day: how many of how many.</summary>
    public async Task<(int, int?)> On(string target, string day) => (await Points(target)).Where(p => p.On == DateOnly.Parse(day)).Select(p => (p.Numerator, p.Denominator)).Single();

    public void Dispose()
    {
        Careers.Dispose();
        File.Delete(file);
    }
}
