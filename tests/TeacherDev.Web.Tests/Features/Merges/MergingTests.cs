using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Merges;

public class MergingTests
{
    [Fact]
    public async Task Likely_doubles_are_shown_with_what_is_the_same()
    {
        using var app = new TestApp();
        await app.Twice();
        var hr = await app.SignIn("district-hr");

        (await hr.Open("/teachers")).Has("a[href='/merges']").ShouldBeTrue();
        var page = await hr.Open("/merges");

        page.TextsOf("tbody tr").ShouldHaveSingleItem().ShouldBe("沈岚20100007 · 沈岚20230001 · 身份证件号 姓名和手机号 比对");
        page.Text.ShouldNotContain(CreditsWorld.IdNumber);
    }

    [Fact]
    public async Task The_preview_shows_both_and_writes_nothing()
    {
        using var app = new TestApp();
        await app.Twice();
        var hr = await app.SignIn("district-hr");
        var before = await Everything(app);

        var page = await hr.Open($"/merges/new?stay={MergeWorld.Stays}&from={MergeWorld.Old}");

        page.TextOf("#summary").ShouldBe("采用信息1项，转入任职0段、减免1条、学时记录1条，略去重复记录1条。");
        page.TextOf("#doubles").ShouldContain("项目化学习");
        page.TextOf("#moved").ShouldContain("心理健康教育");
        page.TextsOf("#duty-table tbody tr").ShouldContain("五年周期培训2026-01-01至2030-12-31 进度正常 85.5 / 360 进度正常 52 / 360 进度正常 97.5 / 360");
        page.Text.ShouldNotContain(CreditsWorld.IdNumber);
        (await Everything(app)).ShouldBe(before);
    }

    [Fact]
    public async Task The_preview_of_two_who_look_like_two_people_says_in_what_they_differ()
    {
        using var app = new TestApp();
        await app.Twice();
        var other = await app.Teacher("T0999", "林青", "2012-09-01", "虹阳小学");
        await app.Db(async db =>
        {
            (await db.Teachers.SingleAsync(t => t.Id == other.Id)).IdNumber = "330411198801010022";
            await db.SaveChangesAsync();
        });
        var hr = await app.SignIn("district-hr");

        var page = await hr.Open($"/merges/new?stay={MergeWorld.Stays}&from=T0999");
        page.TextOf("#unlike").ShouldBe("两份记录可能不是同一人，以下各项不同：姓名、身份证件号。确认是同一人再合并。");
        page.TextOf("#posts ~ table tbody tr").ShouldEndWith("略去，这段时间已有其他任职");
        (await hr.Open($"/merges/new?stay={MergeWorld.Stays}&from={MergeWorld.Old}")).Has("#unlike").ShouldBeFalse();
    }

    [Fact]
    public async Task A_merge_does_what_the_preview_said_and_counts_each_hour_once()
    {
        using var app = new TestApp();
        var (stay, from) = await app.Twice();
        var hr = await app.SignIn(await app.Add(["district-hr"], a => a.DisplayName = "王老师"));
        var promised = (await hr.Open($"/merges/new?stay={MergeWorld.Stays}&from={MergeWorld.Old}")).TextsOf("#duty-table td:last-child");

        var done = (await app.Merge(hr)).ShouldBe(HttpStatusCode.Redirect);

        done.Location.ShouldBe("/merges/1");
        (await app.Db(db => db.Teachers.CountAsync())).ShouldBe(1);
        (await hr.Open("/teachers")).TextsOf("#list tbody tr").Count.ShouldBe(1);
        (await app.Db(db => db.Standings.CountAsync(s => s.TeacherId == from.Id))).ShouldBe(0);
        (await app.Db(db => db.Standings.Where(s => s.TeacherId == stay.Id).Select(s => s.Counted).ToListAsync()))
            .ShouldAllBe(counted => promised.Any(p => p.Contains($"{counted / 10m:0.#} /")));
        (await app.Db(db => db.Exemptions.CountAsync(e => e.TeacherId == stay.Id && e.WithdrawnAt == null))).ShouldBe(1);
        (await app.Db(db => db.Exemptions.CountAsync(e => e.TeacherId == from.Id && e.WithdrawnAt == null))).ShouldBe(0);
        (await app.Db(db => db.Teachers.Select(t => t.Email).SingleAsync())).ShouldBe("shen@example.cn");
        var moved = await app.Db(db => db.LedgerEntries.SingleAsync(e => e.SourceKind == EntrySource.Merge));
        (moved.TeacherId, moved.Project, moved.RecordedBy).ShouldBe((stay.Id, "心理健康教育", "王老师"));
        (await app.Db(db => db.LedgerEntries.CountAsync(e => e.TeacherId == from.Id && e.ReversesId != null && e.Reason == MergeWorld.Word))).ShouldBe(2);
        (await app.Db(db => db.Audit.SingleAsync(a => a.Action == "teacher.merged"))).ShouldSatisfyAllConditions(
            a => a.Why.ShouldBe(MergeWorld.Word), a => a.ActorName.ShouldBe("王老师"), a => a.SubjectId.ShouldBe($"{stay.Id}"));
        await app.ShouldVerify();
    }

    [Fact]
    public async Task Without_reason_or_the_typed_number_nothing_happens_and_what_was_typed_stays()
    {
        using var app = new TestApp();
        await app.Twice();
        var hr = await app.SignIn("district-hr");
        var preview = await hr.Open($"/merges/new?stay={MergeWorld.Stays}&from={MergeWorld.Old}");

        var refused = (await preview.Submit("#merge", ("Reason", "重"), ("Typed", "2023"))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.TextOf("#Reason-error").ShouldBe("请写明原因（2至500个字）。");
        refused.TextOf("#Typed-error").ShouldBe("请输入20230001以确认。");
        refused.One("#Typed").GetAttribute("value").ShouldBe("2023");
        (await app.Db(db => db.TeacherMerges.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_the_other_says_is_taken_where_it_is_ticked_with_its_history()
    {
        using var app = new TestApp();
        var (stay, from) = await app.Twice();
        await app.Db(async db =>
        {
            db.TeacherFacts.AddRange(
                new() { TeacherId = stay.Id, Kind = Domain.Teachers.FactKind.Title, Value = "一级教师", FromOn = new(2010, 9, 1) },
                new() { TeacherId = from.Id, Kind = Domain.Teachers.FactKind.Title, Value = "一级教师", FromOn = new(2010, 9, 1) },
                new() { TeacherId = from.Id, Kind = Domain.Teachers.FactKind.Title, Value = "高级教师", FromOn = new(2024, 9, 1) });
            (await db.Teachers.SingleAsync(t => t.Id == from.Id)).Title = "高级教师";
            await db.SaveChangesAsync();
        });
        var hr = await app.SignIn("district-hr");
        var preview = await hr.Open($"/merges/new?stay={MergeWorld.Stays}&from={MergeWorld.Old}");

        var again = (await preview.Submit("#merge", ("Take", "Title"), ("Look", "true"))).ShouldBe(HttpStatusCode.OK);
        again.TextOf("#summary").ShouldStartWith("采用信息2项");
        (await again.Submit("#merge", ("Reason", MergeWorld.Word), ("Typed", MergeWorld.Old))).ShouldBe(HttpStatusCode.Redirect);

        (await app.Db(db => db.Teachers.Select(t => t.Title).SingleAsync())).ShouldBe("高级教师");
        (await app.Db(db => db.TeacherFacts.CountAsync(f => f.TeacherId == stay.Id))).ShouldBe(2);
        await hr.TakeBack(1);
        (await app.Db(db => db.Teachers.Where(t => t.Id == stay.Id).Select(t => t.Title).SingleAsync())).ShouldBe("一级教师");
        (await app.Db(db => db.TeacherFacts.CountAsync(f => f.TeacherId == stay.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task Who_looked_before_the_other_changed_something_is_told_both_versions()
    {
        using var app = new TestApp();
        var (_, from) = await app.Twice();
        var hr = await app.SignIn("district-hr");
        var preview = await hr.Open($"/merges/new?stay={MergeWorld.Stays}&from={MergeWorld.Old}");
        await app.Entry(from, "2026-05-09", "安全教育", 8);
        await app.RefreshAll();

        var refused = (await preview.Submit("#merge", ("Reason", MergeWorld.Word), ("Typed", MergeWorld.Old))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.Text.ShouldContain("当时：采用信息1项，转入任职0段、减免1条、学时记录1条，略去重复记录1条。现在：采用信息1项，转入任职0段、减免1条、学时记录2条");
        (await refused.Submit("#merge", ("Reason", MergeWorld.Word), ("Typed", MergeWorld.Old))).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Sent_twice_or_by_two_at_once_it_is_done_once()
    {
        using var app = new TestApp();
        await app.Twice();
        var (one, other) = (await app.SignIn("district-hr"), await app.SignIn("district-hr"));
        var pages = new[]
        {
            await one.Open($"/merges/new?stay={MergeWorld.Stays}&from={MergeWorld.Old}"),
            await other.Open($"/merges/new?stay={MergeWorld.Old}&from={MergeWorld.Stays}"),
            await other.Open($"/merges/new?stay={MergeWorld.Stays}&from={MergeWorld.Old}"),
        };

        var answers = await Task.WhenAll(pages.Select(p => p.Submit("#merge", ("Reason", MergeWorld.Word), ("Typed", p.One("input[name=From]").GetAttribute("value")))));

        answers.Count(a => a.Status == HttpStatusCode.Redirect).ShouldBe(1);
        answers.Where(a => a.Status != HttpStatusCode.Redirect).ShouldAllBe(a => a.Text.Contains("已经并入其他档案") || a.Text.Contains("刚才有人变动或合并了其中一个档案") || a.Text.Contains("您查看之后"));
        (await app.Db(db => db.TeacherMerges.CountAsync())).ShouldBe(1);
        (await app.Db(db => db.LedgerEntries.CountAsync(e => e.SourceKind == EntrySource.Merge))).ShouldBeGreaterThan(0);
        await app.ShouldVerify();
    }

    [Fact]
    public async Task Numbers_that_nobody_has_or_the_same_twice_are_refused_beside_the_field()
    {
        using var app = new TestApp();
        await app.Twice();
        var hr = await app.SignIn("district-hr");
        (await hr.Open("/merges/new?stay=99&from=")).ShouldBe(HttpStatusCode.UnprocessableEntity).ShouldSatisfyAllConditions(
            p => p.TextOf("#Stay-error").ShouldBe("没有工号为99的档案。"), p => p.TextOf("#From-error").ShouldBe("请填写工号。"));
        (await hr.Open($"/merges/new?stay={MergeWorld.Old}&from={MergeWorld.Old}")).TextOf("#From-error").ShouldBe("两个工号是同一个档案。");
    }

    [Fact]
    public async Task Auditors_see_and_others_do_not_and_only_personnel_merges()
    {
        using var app = new TestApp();
        await app.Twice();
        var auditor = await app.SignIn("auditor");
        var page = (await auditor.Open($"/merges/new?stay={MergeWorld.Stays}&from={MergeWorld.Old}")).ShouldBe(HttpStatusCode.OK);
        page.Has("#confirm").ShouldBeFalse();
        (await page.Submit("#merge", ("Reason", MergeWorld.Word), ("Typed", MergeWorld.Old))).ShouldBe(HttpStatusCode.Forbidden);
        foreach (var role in new[] { "teacher", "school-admin", "principal", "training-centre", "system-admin" })
            (await (await app.SignIn(role)).Open("/merges")).ShouldBe(HttpStatusCode.Forbidden);
    }

    private static Task<string> Everything(TestApp app) => app.Db(async db =>
        $"{await db.LedgerEntries.CountAsync()} {await db.Placements.CountAsync()} {await db.Exemptions.CountAsync()} {await db.TeacherMerges.CountAsync()} {await db.Audit.CountAsync(a => a.Action.StartsWith("teacher."))}");
}
