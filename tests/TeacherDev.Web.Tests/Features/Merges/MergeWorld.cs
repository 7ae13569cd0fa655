using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Merges;

/// <summary>Shen Lan stands twice on the roster: 20100007 at 实验小学, and 20230001 at 油车港中学 since 2023, with one training in both.</summary>
internal static class MergeWorld
{
    public const string Old = "20230001", Stays = "20100007", Word = "重复建档，以老工号为准";

    public static async Task<(Teacher Stay, Teacher From)> Twice(this TestApp app)
    {
        var stay = await app.Shen();
        var from = await app.Teacher(Old, "沈岚", "2010-09-01", "油车港中学");
        await app.Entry(from, "2026-07-11", "项目化学习", 40, level: Domain.Ledger.TrainingLevel.Province);
        await app.Entry(from, "2026-04-18", "心理健康教育", 12);
        await app.Db(async db =>
        {
            db.Exemptions.Add(new() { TeacherId = from.Id, Kind = "产假", Reason = "产假", Document = "批复", StartOn = new(2025, 3, 1), EndOn = new(2025, 7, 31), RecordedAt = new(2025, 3, 1, 0, 0, 0, DateTimeKind.Utc) });
            (await db.Teachers.SingleAsync(t => t.Id == from.Id)).Email = "shen@example.cn";
            await db.SaveChangesAsync();
        });
        await app.RefreshAll();
        return (stay, from);
    }

    public static Task RefreshAll(this TestApp app) => app.Refresh();

    public static async Task<Page> Merge(this TestApp app, HttpClient hr, string stay = Stays, string from = Old) =>
        await (await hr.Open($"/merges/new?stay={stay}&from={from}")).Submit("#merge", ("Reason", Word), ("Typed", from));

    public static async Task<Page> TakeBack(this HttpClient hr, int merge, string reason = "其实是两个人") =>
        await (await hr.Open($"/merges/{merge}")).Submit("#undo-form", ("Reason", reason));

    /// <summary>Every duty of everybody, as lists and reports read it.</summary>
    public static Task<List<string>> Standings(this TestApp app) => app.Db(db => db.Standings.Join(db.Teachers, s => s.TeacherId, t => t.Id,
        (s, t) => t.Number + " " + s.Policy + " " + s.StartOn + " " + s.Status + " " + s.Counted + "/" + s.Target).OrderBy(l => l).ToListAsync());

    public static async Task ShouldVerify(this TestApp app)
    {
        var ran = await app.Command("verify");
        ran.Code.ShouldBe(0, ran.Out + ran.Error);
    }
}
