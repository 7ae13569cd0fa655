using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Ledger;
using TeacherDev.Web.Excel;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Imports;

public sealed class ConfirmationTests
{
    private static readonly Books.Person Jin = new("T1", "金海文"), Luo = new("T2", "罗娜");

    private static async Task<(TestApp App, HttpClient Browser)> District()
    {
        var app = new TestApp();
        var browser = await app.SignIn(Roles.DistrictHr);
        await app.Import(browser, "Roster", Books.Roster("2026-10-31", Jin, Luo));
        return (app, browser);
    }

    [Fact]
    public async Task A_confirmed_file_stands_in_the_ledger_with_who_and_when()
    {
        var (app, browser) = await District();
        await using var _ = app;
        var id = await app.Import(browser, "Records", Books.Records(new("T1", "金海文", "1.5"), new("T2", "罗娜")));
        var entries = await app.Db(db => db.LedgerEntries.OrderBy(e => e.TeacherId).ToListAsync());
        entries.Select(e => (e.Tenths, e.Level, e.SourceKind, e.SourcePart, e.BatchId, e.RecordedBy)).ShouldBe(
            [(15, TrainingLevel.County, "record", 1, id, "测试者"), (80, TrainingLevel.County, "record", 1, id, "测试者")]);
        entries[0].RecordedAt.ShouldBe(app.Clock.GetUtcNow().UtcDateTime);
        var page = await browser.Open($"/imports/{id}");
        page.TextsOf(".figure .big").ShouldBe(["2", "0", "0", "0"]);
        page.Text.ShouldContain("由测试者于2026-11-21 09:00确认写入");
        (await app.Db(db => db.Audit.CountAsync(a => a.Action == "import.done"))).ShouldBe(2);
    }

    [Fact]
    public async Task The_same_file_again_is_all_duplicates_and_writes_nothing()
    {
        var (app, browser) = await District();
        await using var _ = app;
        var file = Books.Records(new("T1", "金海文"), new("T2", "罗娜"), new("T2", "罗娜"));
        await app.Import(browser, "Records", file);
        var again = await app.Upload(browser, "Records", file);
        var page = await browser.Open($"/imports/{again}");
        page.TextsOf(".figure .big").ShouldBe(["0", "0", "3", "0"]);
        page.Has("#confirmation").ShouldBeFalse();
        page.Text.ShouldContain("同一文件已于");
        (await app.Db(db => db.LedgerEntries.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Refused_rows_are_listed_once_with_all_faults_narrowed_by_reason_and_sent_again_when_mended()
    {
        var (app, browser) = await District();
        await using var _ = app;
        var id = await app.Upload(browser, "Records", Books.Records(
            new("T1", "某某某", "-4"), new("X9", "罗娜"), new("T2", "罗娜", "=1+1")));
        var page = await browser.Open($"/imports/{id}");
        page.TextsOf(".figure .big").ShouldBe(["0", "0", "0", "3"]);
        page.TextsOf(".list.cards tbody tr").ShouldContain("国内培训 3 姓名 某某某 该工号对应的教师是“金海文”，请核对工号或姓名。");
        (await browser.Open($"/imports/{id}?code=hours-not-positive")).TextsOf(".list.cards tbody tr").Count.ShouldBe(2);

        var answer = await browser.GetAsync($"/imports/{id}/refused.xlsx");
        (await app.Db(db => db.Audit.CountAsync(r => r.Action == "refused-rows.taken" && r.SubjectId == $"{id}"))).ShouldBe(1);
        var auditor = await app.SignIn(Roles.Auditor);
        (await auditor.Open($"/imports/{id}")).Has("a[href$='refused.xlsx']").ShouldBeFalse();
        (await auditor.Open($"/imports/{id}/refused.xlsx")).ShouldBe(HttpStatusCode.Forbidden);
        using var book = Workbook.Open(new MemoryStream(await answer.Content.ReadAsByteArrayAsync()), new());
        var rows = book.Sheets().First().Rows.Select(r => r.Cells).ToList();
        rows[0].ShouldBe([.. Books.RecordHeadings, "拒收原因"]);
        rows.Count.ShouldBe(4);
        rows[1][^1].ShouldBe("[姓名] 该工号对应的教师是“金海文”，请核对工号或姓名。 [培训获得学时] 学时应为大于0的数字。");
        rows[3][7].ShouldBe("=1+1");

        var mended = new MemoryStream();
        (rows[1][1], rows[1][7], rows[2][0], rows[3][7]) = ("金海文", "4", "T2", "2");
        TextWorkbook.Write(mended, [new("国内培训", null, [.. rows[0].Select(c => $"{c}")], rows.Skip(1).Select(r => (IReadOnlyList<string?>)[.. r.Select(c => c?.ToString())]))]);
        var second = await app.Import(browser, "Records", mended.ToArray());
        (await browser.Open($"/imports/{second}")).TextsOf(".figure .big").ShouldBe(["3", "0", "0", "0"]);
    }

    [Fact]
    public async Task Rows_that_moved_between_preview_and_confirmation_are_reported()
    {
        var (app, browser) = await District();
        await using var _ = app;
        var first = await app.Upload(browser, "Records", Books.Records(new("T1", "金海文"), new("T2", "罗娜")));
        await app.Import(browser, "Records", Books.Records(new Books.Record("T1", "金海文")));
        (await app.Confirm(browser, first)).State.ShouldBe(ImportState.Done);
        var page = await browser.Open($"/imports/{first}");
        page.TextsOf(".figure .big").ShouldBe(["1", "0", "1", "0"]);
        page.TextOf("section:has(#moved-title)").ShouldContain("国内培训 3 预览时可以写入，其间已被登记，现为重复。");
        (await app.Db(db => db.LedgerEntries.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Two_confirmations_at_the_same_moment_write_once()
    {
        var (app, browser) = await District();
        await using var _ = app;
        var records = Enumerable.Range(1, 40).Select(i => new Books.Record("T1", "金海文", $"{i}")).ToArray();
        var ids = new[] { await app.Upload(browser, "Records", Books.Records(records)), await app.Upload(browser, "Records", Books.Records([.. records.Reverse()])) };
        var pages = new List<Page>();
        foreach (var id in ids)
        {
            pages.Add(await browser.Open($"/imports/{id}"));
        }

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(i => pages[i % 2].Submit("#confirmation")));
        answers.Count(a => a.Status == HttpStatusCode.Redirect).ShouldBe(2);
        answers.Where(a => a.Status != HttpStatusCode.Redirect).ShouldAllBe(a => a.Status == HttpStatusCode.UnprocessableEntity);
        foreach (var id in ids)
        {
            (await app.Settled(id)).State.ShouldBe(ImportState.Done);
        }

        (await app.Db(db => db.LedgerEntries.CountAsync())).ShouldBe(40);
    }

    [Fact]
    public async Task A_confirmation_needs_its_role_and_its_token()
    {
        var (app, browser) = await District();
        await using var _ = app;
        var id = await app.Upload(browser, "Records", Books.Records(new Books.Record("T1", "金海文")));
        (await browser.PostAsync($"/imports/{id}/confirmation", new FormUrlEncodedContent([]))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await (await app.SignIn(Roles.Auditor)).PostAsync($"/imports/{id}/confirmation", new FormUrlEncodedContent([]))).StatusCode.ShouldBeOneOf(HttpStatusCode.Forbidden, HttpStatusCode.BadRequest);
        (await (await browser.Open($"/imports/{id}")).Submit("#confirmation")).ShouldBe(HttpStatusCode.Redirect);
        (await browser.Open("/imports/999")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_brake_asks_for_the_number_of_people()
    {
        var (app, browser) = await District();
        await using var _ = app;
        var id = await app.Upload(browser, "Roster", Books.Roster("2026-11-10", Jin, Luo with { End = "2026-11-01" }));
        (await app.Batch(id)).State.ShouldBe(ImportState.Stopped);
        var page = await browser.Open($"/imports/{id}");
        page.TextOf(".danger").ShouldContain("2名在岗人员中的1人");
        var wrong = (await page.Submit("#confirmation", ("people", "2"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        wrong.TextOf(".problems").ShouldContain("请输入此文件将结束任职或调动的人数：1");
        (await app.Confirm(browser, id, "1")).State.ShouldBe(ImportState.Done);
        (await app.Db(db => db.Placements.CountAsync(p => p.WithdrawnAt == null && p.EndOn != null))).ShouldBe(1);
    }

    [Fact]
    public async Task Changed_cells_are_listed_before_and_after_with_what_is_private_masked()
    {
        var (app, browser) = await District();
        await using var _ = app;
        var id = await app.Upload(browser, "Roster", Books.Roster("2026-11-10", Jin with { Title = "一级教师", Phone = "13811112222" }, Luo));
        var rows = (await browser.Open($"/imports/{id}")).TextsOf("section:has(#updates-title) tbody tr");
        rows.ShouldBe(["T1 金海文 手机 199****9233 138****2222", "T1 金海文 职称 二级教师 一级教师"]);
        (await browser.Open($"/imports/{id}/changes")).TextsOf("tbody tr").ShouldBe(rows);
    }

    [Fact]
    public async Task Work_that_a_restart_cut_off_left_nothing_and_says_so()
    {
        var (app, browser) = await District();
        await using var _ = app;
        var id = await app.Upload(browser, "Records", Books.Records(new Books.Record("T1", "金海文")));
        await app.Db(db => db.ImportBatches.Where(b => b.Id == id).ExecuteUpdateAsync(set => set
            .SetProperty(b => b.State, ImportState.Writing).SetProperty(b => b.LeaseUntil, new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc))));
        await app.With<TeacherDev.Web.Features.Imports.Running.ImportQueue, int>(async queue => { await queue.Recover(false, default); return 0; });
        (await app.Batch(id)).State.ShouldBe(ImportState.Checked);
        (await browser.Open($"/imports/{id}")).TextOf(".notice.warn").ShouldContain("服务器重启，没有留下任何内容");
        (await app.Db(db => db.LedgerEntries.CountAsync())).ShouldBe(0);
        (await app.Confirm(browser, id)).State.ShouldBe(ImportState.Done);
    }
}
