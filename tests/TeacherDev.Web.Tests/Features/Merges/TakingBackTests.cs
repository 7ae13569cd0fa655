using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers.Leave;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Merges;

public class TakingBackTests
{
    [Fact]
    public async Task Taken_back_both_stand_as_before_and_the_ledger_has_only_grown()
    {
        using var app = new TestApp();
        var (stay, from) = await app.Twice();
        var hr = await app.SignIn("district-hr");
        var (standings, posts, trainings) = (await app.Standings(), await Posts(app), await Trainings(app));
        var oldest = await app.Db(db => db.LedgerEntries.MaxAsync(e => e.Id));
        await app.Merge(hr);

        (await hr.TakeBack(1)).ShouldBe(HttpStatusCode.Redirect);

        (await app.Standings()).ShouldBe(standings);
        (await Posts(app)).ShouldBe(posts);
        (await Trainings(app)).ShouldBe(trainings);
        (await app.Db(db => db.Teachers.Where(t => t.Id == stay.Id).Select(t => t.Email).SingleAsync())).ShouldBe("");
        (await app.Db(db => db.LedgerEntries.CountAsync(e => e.Id <= oldest))).ShouldBe((int)oldest);
        (await app.Db(db => db.Exemptions.CountAsync(e => e.TeacherId == from.Id && e.WithdrawnAt == null))).ShouldBe(1);
        (await app.Db(db => db.Audit.SingleAsync(a => a.Action == "teacher.merge-undone"))).Why.ShouldBe("其实是两个人");
        (await hr.Open("/merges/1")).Has("#undo-form").ShouldBeFalse();
        await app.ShouldVerify();
    }

    [Fact]
    public async Task Merged_again_after_the_undoing_and_again_taken_back_it_adds_up()
    {
        using var app = new TestApp();
        await app.Twice();
        var hr = await app.SignIn("district-hr");
        var apart = await app.Standings();
        await app.Merge(hr);
        var together = await app.Standings();
        await hr.TakeBack(1);
        await app.Merge(hr);
        (await app.Standings()).ShouldBe(together);
        await hr.TakeBack(2);
        (await app.Standings()).ShouldBe(apart);
        await app.ShouldVerify();
    }

    [Fact]
    public async Task What_was_reversed_since_is_not_credited_again_and_what_came_since_stays()
    {
        using var app = new TestApp();
        var (stay, from) = await app.Twice();
        var hr = await app.SignIn("district-hr");
        await app.Merge(hr);
        await app.Reverse(await app.Db(db => db.LedgerEntries.SingleAsync(e => e.SourceKind == EntrySource.Merge)), "误记");
        await app.Entry(stay, "2026-11-14", "安全教育", 8);

        await hr.TakeBack(1);

        (await Trainings(app)).Where(t => t.Contains("心理健康教育")).ShouldBeEmpty();
        (await Trainings(app)).ShouldContain("20100007 安全教育 80");
        (await Trainings(app)).ShouldContain("20230001 项目化学习 400");
        await app.ShouldVerify();
    }

    [Fact]
    public async Task Leave_goes_along_with_its_exemption_and_comes_back()
    {
        using var app = new TestApp();
        var (stay, from) = await app.Twice();
        await app.Db(async db =>
        {
            var at = app.Clock.GetUtcNow().UtcDateTime;
            var leave = LeaveRequest.Asked(from.Id, new("病假", null, new(2026, 3, 1), new(2026, 3, 31), "住院", "证明"), "key-1", new(null, "沈岚", null), at);
            leave.Approve(new(null, "区人事科", null), at, null);
            db.Add(leave);
            await db.SaveChangesAsync();
        });
        await app.RefreshAll();
        var hr = await app.SignIn("district-hr");

        await app.Merge(hr);
        (await Leave(app)).ShouldBe((stay.Id, stay.Id, true));
        await hr.TakeBack(1);
        (await Leave(app)).ShouldBe((from.Id, from.Id, true));
        await app.ShouldVerify();
    }

    private static Task<(int Person, int Exempt, bool Stands)> Leave(TestApp app) => app.Db(async db =>
    {
        var leave = await db.LeaveRequests.Include(l => l.Exemption).SingleAsync();
        return (leave.TeacherId, leave.Exemption!.TeacherId, leave.Exemption.WithdrawnAt is null);
    });

    [Fact]
    public async Task A_chain_of_merges_answers_to_every_number_and_goes_back_last_first()
    {
        using var app = new TestApp();
        await app.Twice();
        var third = await app.Teacher("20240001", "沈岚", "2024-09-01", "高照小学");
        await app.Entry(third, "2024-12-01", "班级管理", 10);
        await app.RefreshAll();
        var apart = await app.Standings();
        var hr = await app.SignIn("district-hr");
        await app.Merge(hr, stay: "20230001", from: "20240001");
        await app.Merge(hr);

        (await hr.Open("/teachers/20240001/credits")).Location.ShouldBe("/teachers/20100007/credits");
        (await Trainings(app)).Where(t => t.Contains("班级管理")).ShouldBe(["20100007 班级管理 100"]);
        (await app.Command("status 20240001")).Out.ShouldContain("20100007");
        (await hr.Open("/merges/1")).Text.ShouldContain("请先撤销20230001并入20100007");
        (await app.Db(db => db.Teachers.CountAsync())).ShouldBe(1);

        await hr.TakeBack(2);
        (await hr.Open("/teachers/20240001/credits")).Location.ShouldBe("/teachers/20230001/credits");
        await hr.TakeBack(1);
        (await app.Standings()).ShouldBe(apart);
        await app.ShouldVerify();
    }

    [Fact]
    public async Task An_undoing_without_a_reason_or_of_a_merge_under_another_is_refused()
    {
        using var app = new TestApp();
        await app.Twice();
        var hr = await app.SignIn("district-hr");
        await app.Merge(hr);
        var page = await hr.Open("/merges/1");

        (await page.Submit("#undo-form", ("Reason", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#Reason-error").ShouldContain("请写明原因");
        (await page.Submit("#undo-form", ("Reason", "其实是两个人"))).ShouldBe(HttpStatusCode.Redirect);
        (await page.Submit("#undo-form", ("Reason", "其实是两个人"))).Text.ShouldContain("该合并已经撤销");
        (await hr.Open("/merges/9")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static Task<List<string>> Posts(TestApp app) => app.Db(async db => (await db.Placements.Where(p => p.WithdrawnAt == null)
        .OrderBy(p => p.TeacherId).ThenBy(p => p.StartOn).ToListAsync()).ConvertAll(p => $"{p.TeacherId} {p.SchoolId} {p.Days}"));

    private static Task<List<string>> Trainings(TestApp app) => app.Db(async db =>
    {
        var all = await db.LedgerEntries.ToListAsync();
        var numbers = await db.Teachers.IgnoreQueryFilters().ToDictionaryAsync(t => t.Id, t => t.Number);
        return all.GroupBy(e => e.TeacherId).SelectMany(g => TeacherLedger.From(g).Entries).Select(e => $"{numbers[e.TeacherId]} {e.Project} {e.Tenths}").Order().ToList();
    });
}
