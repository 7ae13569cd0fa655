using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Imports;

public sealed class UndoingTests
{
    private static readonly Books.Person Jin = new("T1", "金海文"), Luo = new("T2", "罗娜");

    /// <summary>Everything about the people as text; ids and instants left out.</summary>
    private static Task<string> Facts(TestApp app) => app.Db(async db =>
    {
        var teachers = await db.Teachers.AsNoTracking().OrderBy(t => t.Number).ToListAsync();
        var facts = await db.TeacherFacts.AsNoTracking().OrderBy(f => f.TeacherId).ThenBy(f => f.Kind).ThenBy(f => f.FromOn).ToListAsync();
        var stays = await db.Placements.AsNoTracking().Where(p => p.WithdrawnAt == null).OrderBy(p => p.TeacherId).ThenBy(p => p.StartOn).ToListAsync();
        return string.Join('\n',
            teachers.Select(t => $"{t.Number} {t.Name} {t.NameKeys} {t.Title} {t.Status} {t.SchoolId} {t.Phone}")
                .Concat(facts.Select(f => $"{f.TeacherId} {f.Kind} {f.Value} {f.FromOn:O}"))
                .Concat(stays.Select(p => $"{p.TeacherId} {p.SchoolId} {p.Kind} {p.StartOn:O} {p.EndOn:O}")));
    });

    [Fact]
    public async Task Records_go_back_by_reversal_and_may_come_again_under_the_next_part()
    {
        await using var app = new TestApp();
        var browser = await app.SignIn(Roles.DistrictHr);
        await app.Import(browser, "Roster", Books.Roster("2026-10-31", Jin, Luo));
        var file = Books.Records(new("T1", "金海文"), new("T2", "罗娜"));
        var id = await app.Import(browser, "Records", file);
        (await app.Undo(browser, id)).State.ShouldBe(ImportState.Undone);
        var entries = await app.Db(db => db.LedgerEntries.AsNoTracking().ToListAsync());
        entries.Count.ShouldBe(4);
        entries.Where(e => e.SourceKind == EntrySource.Reversal).ShouldAllBe(e => e.Reason == "传错文件" && e.ReversesId != null && e.RecordedBy == "测试者");
        foreach (var ledger in entries.GroupBy(e => e.TeacherId))
        {
            TeacherLedger.From(ledger).Entries.ShouldBeEmpty();
        }

        (await browser.Open($"/imports/{id}")).Text.ShouldContain("撤销。原因：传错文件");
        (await app.Db(db => db.Audit.SingleAsync(a => a.Action == "import.undone"))).Why.ShouldBe("传错文件");

        var again = await app.Import(browser, "Records", file);
        (await app.Db(db => db.LedgerEntries.Where(e => e.BatchId == again).Select(e => e.SourcePart).Distinct().ToListAsync())).ShouldBe([2]);
    }

    [Fact]
    public async Task A_roster_goes_back_to_the_facts_before_it()
    {
        await using var app = new TestApp();
        var browser = await app.SignIn(Roles.DistrictHr);
        await app.Import(browser, "Roster", Books.Roster("2026-10-31", Jin, Luo));
        var before = await Facts(app);
        var id = await app.Upload(browser, "Roster", Books.Roster(
            "2026-11-10", Jin with { Name = "金海", Title = "一级教师", Phone = "13811112222" }, Luo with { End = "2026-11-01" }, new("T3", "新人", School: "02")));
        (await app.Confirm(browser, id, "1")).State.ShouldBe(ImportState.Done);
        (await Facts(app)).ShouldNotBe(before);
        (await app.Undo(browser, id)).State.ShouldBe(ImportState.Undone);
        (await Facts(app)).ShouldBe(before);
    }

    [Fact]
    public async Task What_was_known_before_the_undo_can_still_be_asked()
    {
        await using var app = new TestApp();
        var browser = await app.SignIn(Roles.DistrictHr);
        await app.Import(browser, "Roster", Books.Roster("2026-10-31", Jin, Luo));
        app.Clock.Is("2026-11-22");
        var id = await app.Upload(browser, "Roster", Books.Roster("2026-11-10", Jin, Luo with { End = "2026-11-01" }));
        await app.Confirm(browser, id, "1");
        var known = app.Clock.GetUtcNow().UtcDateTime;
        app.Clock.Is("2026-11-23");
        await app.Undo(browser, id);
        var stays = await app.Db(db => db.Placements.AsNoTracking().ToListAsync());
        stays.Count(p => p.WasKnownAt(known) && p.EndOn != null).ShouldBe(1);
        stays.Count(p => p.WithdrawnAt is null && p.EndOn != null).ShouldBe(0);
    }

    [Fact]
    public async Task People_with_ledger_lines_keep_their_roster_from_going_back()
    {
        await using var app = new TestApp();
        var browser = await app.SignIn(Roles.DistrictHr);
        var id = await app.Import(browser, "Roster", Books.Roster("2026-10-31", Jin, Luo));
        await app.Import(browser, "Records", Books.Records(new Books.Record("T1", "金海文")));
        var before = await Facts(app);
        (await app.Undo(browser, id)).State.ShouldBe(ImportState.Done);
        (await browser.Open($"/imports/{id}")).TextOf(".notice.stop").ShouldContain("有1人已有学时记录、账号或免修（首位T1）");
        (await Facts(app)).ShouldBe(before);
    }

    [Fact]
    public async Task A_later_roster_goes_back_first()
    {
        await using var app = new TestApp();
        var browser = await app.SignIn(Roles.DistrictHr);
        var first = await app.Import(browser, "Roster", Books.Roster("2026-10-31", Jin, Luo));
        var second = await app.Upload(browser, "Roster", Books.Roster("2026-11-10", Jin with { Title = "一级教师" }, Luo with { End = "2026-11-01" }));
        await app.Confirm(browser, second, "1");
        (await app.Undo(browser, first)).State.ShouldBe(ImportState.Done);
        (await browser.Open($"/imports/{first}")).TextOf(".notice.stop").ShouldContain($"之后的导入{second}");
        (await app.Undo(browser, second)).State.ShouldBe(ImportState.Undone);
        (await app.Undo(browser, first)).State.ShouldBe(ImportState.Undone);
        (await app.Db(async db => (await db.Teachers.CountAsync(), await db.Schools.CountAsync(), await db.Placements.CountAsync(), await db.TeacherFacts.CountAsync()))).ShouldBe((0, 0, 0, 0));
    }

    [Fact]
    public async Task Without_a_reason_nothing_goes_back()
    {
        await using var app = new TestApp();
        var browser = await app.SignIn(Roles.DistrictHr);
        var id = await app.Import(browser, "Roster", Books.Roster("2026-10-31", Jin));
        var page = (await (await browser.Open($"/imports/{id}")).Submit("#undoing", ("reason", "  "))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        page.TextOf(".problems").ShouldContain("请填写撤销原因");
        (await app.Db(db => db.Teachers.SingleAsync())).Status.ShouldBe("在岗");
        (await app.Db(db => db.TeacherFacts.CountAsync(f => f.Kind == FactKind.Title))).ShouldBe(1);
    }
}
