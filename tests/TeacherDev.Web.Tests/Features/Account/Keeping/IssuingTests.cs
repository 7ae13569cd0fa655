using System.Net;
using ExcelDataReader;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Data.Accounts;
using TeacherDev.Web.Features.Account.Keeping.Issuing.Running;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using TeacherDev.Web.Tests.Kit.Databases;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account.Keeping;

/// <summary>Accounts for the roster: in service are T001, T002 at 3301, T003, T004, x008 at 3302, T007 at 3303, T006 in no post.</summary>
public sealed class IssuingTests : IAsyncLifetime
{
    private readonly TestApp app = new();
    private HttpClient hr = null!;

    public async ValueTask InitializeAsync()
    {
        await app.AddRoster();
        await app.Db(async db =>
        {
            foreach (var teacher in await db.Teachers.ToListAsync()) teacher.SchoolId = await db.Placements.Where(p => p.TeacherId == teacher.Id && p.Kind == Domain.Teachers.PlacementKind.Post).OrderByDescending(p => p.StartOn).Select(p => (int?)p.SchoolId).FirstOrDefaultAsync();
            await db.SaveChangesAsync();
        });
        hr = await app.SignIn("district-hr");
    }

    [Fact]
    public async Task The_preview_says_who_gets_one_who_has_one_and_whose_number_is_taken_and_stores_nothing()
    {
        var jin = await Teacher("T001");
        await app.Add(["teacher"], a => a.TeacherId = jin);
        await app.Add(["auditor"], a => a.UserName = "t002");
        var page = (await hr.Open("/accounts/issues")).ShouldBe(HttpStatusCode.OK);
        page.TextsOf(".band .figure").ShouldBe(["将建账号5", "已有账号1", "工号被占用1"]);
        page.TextsOf("#people tbody tr").ShouldContain("单小红T002 油车港中学工号被占用");
        page.Text.ShouldNotContain("王芳芳");
        (await hr.Open("/accounts/issues?school=3302&state=gets")).TextsOf("#people tbody th").ShouldBe(["王芳", "欧阳思远", "=John Smith"]);
        (await app.Db(db => db.AccountIssues.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Everybody_in_service_gets_an_account_and_the_sheet_is_taken_once()
    {
        var issue = await Begun("/accounts/issues");
        var sheet = await Sheet(issue);
        sheet.Select(row => row[2]).Order(StringComparer.Ordinal).ShouldBe(["T001", "T002", "T003", "T004", "T006", "T007", "x008"]);
        sheet.Select(row => row[4]).Distinct().Count().ShouldBe(7);
        var account = await app.Db(db => db.Users.SingleAsync(a => a.UserName == "T003"));
        (account.DisplayName, account.MustChangePassword, account.TeacherId).ShouldBe(("王芳", true, await Teacher("T003")));
        var password = sheet.Single(row => row[2] == "T003")[4];
        await app.With<UserManager<Data.Accounts.Account>, int>(async accounts =>
        {
            var found = (await accounts.FindByNameAsync("t003"))!;
            (await accounts.CheckPasswordAsync(found, password)).ShouldBeTrue();
            (await accounts.GetRolesAsync(found)).ShouldBe(["teacher"]);
            return 0;
        });
        var again = (await hr.Open($"/accounts/issues/{issue}")).ShouldBe(HttpStatusCode.OK);
        again.Has("#sheet").ShouldBeFalse();
        again.Text.ShouldContain("名单已取走");
        (await app.Db(db => db.AccountSlips.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task No_password_stands_in_the_database_in_the_open()
    {
        var issue = await Begun("/accounts/issues?school=3301");
        var slips = await app.Db(db => db.AccountSlips.ToListAsync());
        var sheet = await Sheet(issue);
        (await app.Database.Holding([.. sheet.Select(row => row[4])])).ShouldBeEmpty();
        slips.Count.ShouldBe(2);
        var audit = await app.Db(db => db.Audit.Where(r => r.Action == "account.added").Select(r => r.Detail).ToListAsync());
        audit.Count.ShouldBe(2);
        sheet.ShouldAllBe(row => audit.All(detail => !detail!.Contains(row[4])));
    }

    [Fact]
    public async Task The_same_form_sent_twice_makes_one_round_and_nothing_twice()
    {
        var page = await hr.Open("/accounts/issues");
        var answers = await Task.WhenAll(page.Submit("#begin"), page.Submit("#begin"));
        answers.Select(a => a.Location).Distinct().Count().ShouldBe(1);
        await Settled(int.Parse(answers[0].Location!.Split('/')[^1]));
        (await app.Db(db => db.AccountIssues.CountAsync())).ShouldBe(1);
        (await app.Db(db => db.Users.CountAsync(a => a.TeacherId != null))).ShouldBe(7);
        (await app.Db(db => db.AccountSlips.CountAsync())).ShouldBe(7);
    }

    [Fact]
    public async Task Two_rounds_at_once_give_each_person_one_account_and_one_slip()
    {
        var (one, other) = (await Asked(null), await Asked(null));
        await Task.WhenAll(Work(one), Work(other));
        await Task.WhenAll(Work(one), Work(other));
        (await app.Db(db => db.Users.CountAsync(a => a.TeacherId != null))).ShouldBe(7);
        (await app.Db(db => db.AccountSlips.Select(s => s.TeacherId).ToListAsync())).Order().ShouldBe(await app.Db(db => db.Users.Where(a => a.TeacherId != null).Select(a => a.TeacherId!.Value).OrderBy(id => id).ToListAsync()));
    }

    [Fact]
    public async Task A_round_that_was_cut_off_goes_on_and_the_first_passwords_still_hold()
    {
        var (id, key) = await Asked(null);
        await app.Db(async db =>
        {
            // Half done by somebody who went away: one slip stands, the lease is over.
            var making = app.Services.CreateScope().ServiceProvider.GetRequiredService<AccountMaking>();
            var first = (await Candidate.Of(db, null).ToListAsync())[..1];
            var slips = making.Passwords(first, default);
            var made = await making.Keep(slips, new(null, "tests", "", ""), default);
            db.AccountSlips.Add(new() { IssueId = id, TeacherId = first[0].TeacherId, AccountId = made[first[0].TeacherId].Id, Sealed = SlipSeal.Seal(key, id, first[0].TeacherId, slips[0].Password) });
            var issue = await db.AccountIssues.SingleAsync(i => i.Id == id);
            (issue.Holder, issue.LeaseUntil, issue.Done) = ("gone", app.Clock.GetUtcNow().UtcDateTime.AddMinutes(-1), 1);
            await db.SaveChangesAsync();
        });
        (await Work((id, key))).ShouldBeTrue();
        (await app.Db(db => db.AccountSlips.CountAsync(s => s.IssueId == id))).ShouldBe(7);
        (await app.Db(db => db.AccountIssues.Where(i => i.Id == id).Select(i => i.Done).SingleAsync())).ShouldBe(7);
    }

    [Fact]
    public async Task Another_browser_is_told_where_the_sheet_can_be_taken()
    {
        var issue = await Begun("/accounts/issues");
        var other = await app.SignIn("system-admin");
        var page = (await other.Open($"/accounts/issues/{issue}")).ShouldBe(HttpStatusCode.OK);
        page.Has("#sheet").ShouldBeFalse();
        page.Text.ShouldContain("只能在开始这一批的浏览器里取");
        var posted = await other.Ask(new(HttpMethod.Post, $"/accounts/issues/{issue}/sheet.xlsx") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", page.Token)]) });
        posted.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.Db(db => db.AccountSlips.CountAsync())).ShouldBe(7);
    }

    [Fact]
    public async Task After_a_day_the_passwords_are_gone_and_those_unused_can_be_given_anew()
    {
        var issue = await Begun("/accounts/issues?school=3301");
        app.Clock.Passes(TimeSpan.FromHours(25));
        (await hr.Open($"/accounts/issues/{issue}")).Has("#sheet").ShouldBeFalse();
        (await app.Db(db => db.AccountSlips.CountAsync())).ShouldBe(0);
        (await hr.Open("/accounts/issues?school=3301")).Has("#begin").ShouldBeFalse();
        var sheet = await Sheet(await Begun("/accounts/issues?school=3301&anew=true"));
        sheet.Select(row => row[2]).ShouldBe(["T001", "T002"]);
        (await app.Db(db => db.Users.CountAsync(a => a.TeacherId != null))).ShouldBe(2);
    }

    [Fact]
    public async Task The_slips_are_shown_school_by_school_and_not_kept_by_the_browser()
    {
        var issue = await Begun("/accounts/issues");
        var slips = await (await hr.Open($"/accounts/issues/{issue}")).Submit("#slips");
        slips.ShouldBe(HttpStatusCode.OK).TextsOf(".slips h2").ShouldBe(["油车港中学", "虹阳小学", "新塍小学", "–"]);
        slips.Answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        slips.TextsOf(".slips .once").Count.ShouldBe(7);
        (await app.Db(db => db.Audit.CountAsync(r => r.Action == "account-slips.shown"))).ShouldBe(1);
    }

    private async Task<int> Begun(string address)
    {
        var begun = (await (await hr.Open(address)).Submit("#begin")).ShouldBe(HttpStatusCode.Redirect);
        return await Settled(int.Parse(begun.Location!.Split('/')[^1]));
    }

    private async Task<int> Settled(int issue)
    {
        for (var tries = 0; tries < 600 && await app.Db(db => db.AccountIssues.AnyAsync(i => i.Id == issue && i.FinishedAt == null)); tries++) await Task.Delay(50);
        (await app.Db(db => db.AccountIssues.AnyAsync(i => i.Id == issue && i.FinishedAt != null))).ShouldBeTrue();
        return issue;
    }

    private async Task<List<string[]>> Sheet(int issue)
    {
        var form = await hr.Open($"/accounts/issues/{issue}");
        using var answer = await hr.SendAsync(new(HttpMethod.Post, $"/accounts/issues/{issue}/sheet.xlsx") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", form.Token)]) });
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var reader = ExcelReaderFactory.CreateReader(await answer.Content.ReadAsStreamAsync());
        var rows = new List<string[]>();
        while (reader.Read()) rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetValue(i)?.ToString() ?? "")]);
        return rows[2..];
    }

    private Task<int> Teacher(string number) => app.Db(db => db.Teachers.Where(t => t.Number == number).Select(t => t.Id).SingleAsync());

    private async Task<(int Id, byte[] Key)> Asked(int? school)
    {
        var key = SlipSeal.Key(SlipSeal.NewKey())!;
        var id = await app.Db(async db =>
        {
            var issue = new AccountIssue { KeyHash = SlipSeal.HashOf(key), SchoolId = school, AskedBy = "tests", AskedFrom = "", AskedRequest = "", AskedAt = app.Clock.GetUtcNow().UtcDateTime };
            db.Add(issue);
            await db.SaveChangesAsync();
            return issue.Id;
        });
        return (id, key);
    }

    private Task<bool> Work((int Id, byte[] Key) round) => app.With<IssueWork, bool>(work => work.Do(round.Id, round.Key, default));

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
