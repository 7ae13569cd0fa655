using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Web.Tests.Features.Credits;
using TeacherDev.Web.Tests.Features.Imports;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Merges;

public class OldNumberTests
{
    [Fact]
    public async Task Pages_and_search_of_the_old_number_lead_to_the_record_that_stands()
    {
        using var app = new TestApp();
        await app.Twice();
        var hr = await app.SignIn("district-hr");
        await app.Merge(hr);

        (await hr.Open("/teachers/20230001/credits?asOf=2026-06-30")).ShouldBe(HttpStatusCode.TemporaryRedirect).Location.ShouldBe("/teachers/20100007/credits?asOf=2026-06-30");
        (await hr.Open("/teachers/20230001/credits/ledger")).Location.ShouldBe("/teachers/20100007/credits/ledger");
        (await hr.Follow(await hr.Open("/teachers?q=20230001"))).Text.ShouldContain("20100007");
        (await hr.Open("/teachers?q=2023000")).TextsOf("#list tbody tr").ShouldHaveSingleItem().ShouldContain("20100007");
        (await hr.Open("/teachers/99999999/credits")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_may_not_see_the_record_that_stands_learns_nothing_from_the_old_number()
    {
        using var app = new TestApp();
        await app.Twice();
        await app.Merge(await app.SignIn("district-hr"));
        var there = await app.School("油车港中学");
        var administrator = await app.SignIn(await app.Add(["school-admin"], a => a.SchoolId = there));
        (await administrator.Open("/teachers/20230001/credits")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_old_account_opens_the_record_that_stands_at_once_and_its_own_again_after_the_undoing()
    {
        using var app = new TestApp();
        var (stay, from) = await app.Twice();
        var account = await app.Add(["teacher"], a => a.TeacherId = from.Id);
        var browser = await app.SignIn(account);
        var hr = await app.SignIn("district-hr");
        await app.Merge(hr);

        (await browser.Open("/credits")).Text.ShouldContain("97.5");
        (await app.Db(db => db.Users.Where(u => u.Id == account.Id).Select(u => u.TeacherId).SingleAsync())).ShouldBe(stay.Id);
        await hr.TakeBack(1);
        (await app.Db(db => db.Users.Where(u => u.Id == account.Id).Select(u => u.TeacherId).SingleAsync())).ShouldBe(from.Id);
    }

    [Fact]
    public async Task The_status_command_answers_to_it_and_before_the_merge_both_stood_apart()
    {
        using var app = new TestApp();
        await app.Twice();
        app.Clock.Passes(TimeSpan.FromHours(1));
        await app.Merge(await app.SignIn("district-hr"));

        (await app.Command("status 20230001")).Out.ShouldContain("20100007");
        (await app.Command("status --all")).Out.ShouldNotContain("20230001");
        var before = await app.Command("status 20230001 --known-at 2026-11-21T09:30:00 --json");
        before.Out.ShouldContain("20230001");
        before.Out.ShouldNotContain("20100007");
        var all = await app.Command("status --all --known-at 2026-11-21T09:30:00 --json");
        all.Out.ShouldContain("20230001");
        all.Out.ShouldContain("20100007");
        (await app.Command("status 20100007 --known-at 2026-11-21T09:30:00 --json")).Out.ShouldNotContain("心理健康教育");
    }

    [Fact]
    public async Task Records_under_either_number_are_known_already_and_new_ones_go_to_the_record_that_stands()
    {
        using var app = new TestApp();
        await app.AddPolicies();
        var hr = await app.SignIn("district-hr");
        await app.Import(hr, "roster", Books.Roster("2026-10-31", new("T1", "金海文"), new("T2", "金海雯", School: "02")));
        var sent = Books.Records(new("T2", "金海雯"), new("T2", "金海雯", Project: "班主任培训"), new("T1", "金海文"));
        await app.Import(hr, "records", sent);
        await app.RefreshAll();
        await app.Merge(hr, "T1", "T2");

        var again = await app.Upload(hr, "records", sent);
        (await Counts(app, again)).ShouldBe((0, 3, 0));
        var other = await app.Upload(hr, "records", Books.Records(new("T1", "金海文", Project: "班主任培训"), new("T2", "金海雯", Project: "听评课"), new("T1", "金海文", Project: "听评课")));
        (await Counts(app, other)).ShouldBe((1, 2, 0));
        (await hr.Open($"/imports/{other}")).Text.ShouldContain("T2是T1的原工号，该行记入T1。");
        await app.Confirm(hr, other);
        (await app.Db(db => db.LedgerEntries.Where(e => e.Project == "听评课").Join(db.Teachers, e => e.TeacherId, t => t.Id, (_, t) => t.Number).SingleAsync())).ShouldBe("T1");
        await app.ShouldVerify();
    }

    [Fact]
    public async Task A_roster_row_under_the_old_number_goes_to_the_record_that_stands_unless_the_file_speaks_of_that()
    {
        using var app = new TestApp();
        await app.AddPolicies();
        var hr = await app.SignIn("district-hr");
        await app.Import(hr, "roster", Books.Roster("2026-10-31", new("T1", "金海文"), new("T2", "金海文", School: "02"), new("T3", "罗娜")));
        await app.Merge(hr, "T1", "T2");

        var both = await app.Upload(hr, "roster", Books.Roster("2026-11-01", new("T1", "金海文"), new("T2", "金海文", "高级教师", School: "02"), new("T3", "罗娜", "一级教师")));
        (await hr.Open($"/imports/{both}")).Text.ShouldContain("T2是T1的原工号，文件中已有T1，该行略去。");
        await app.Confirm(hr, both);
        (await Title(app)).ShouldBe("二级教师");
        var only = await app.Upload(hr, "roster", Books.Roster("2026-11-10", new("T2", "金海文", "高级教师"), new("T3", "罗娜", "一级教师")));
        (await hr.Open($"/imports/{only}")).Text.ShouldContain("T2是T1的原工号，该行记入T1。");
        await app.Confirm(hr, only);
        (await Title(app)).ShouldBe("高级教师");
        (await app.Db(db => db.Teachers.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_roster_under_a_merge_goes_back_after_it_and_a_records_file_at_any_time()
    {
        using var app = new TestApp();
        await app.AddPolicies();
        var hr = await app.SignIn("district-hr");
        var roster = await app.Import(hr, "roster", Books.Roster("2026-10-31", new("T1", "金海文"), new("T2", "金海文", School: "02")));
        var records = await app.Import(hr, "records", Books.Records(new Books.Record("T2", "金海文")));
        await app.Merge(hr, "T1", "T2");

        (await app.Undo(hr, roster)).State.ShouldBe(ImportState.Done);
        (await hr.Open($"/imports/{roster}")).Text.ShouldContain("T2此后并入了T1，请先撤销该合并。");
        (await app.Undo(hr, records)).State.ShouldBe(ImportState.Undone);
        await hr.TakeBack(1);
        (await app.Db(db => db.LedgerEntries.CountAsync())).ShouldBe(4);
        await app.ShouldVerify();
    }

    private static Task<string> Title(TestApp app) => app.Db(db => db.Teachers.Where(t => t.Number == "T1").Select(t => t.Title).SingleAsync());

    private static Task<(int, int, int)> Counts(TestApp app, int id) => app.Db(async db =>
    {
        var sheet = await db.ImportSheets.SingleAsync(s => s.BatchId == id);
        return (sheet.Accepted, sheet.Duplicates, sheet.Rejected);
    });
}
