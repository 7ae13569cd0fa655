using System.Net;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Accounts;
using TeacherDev.Data.Audit;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Features.Imports.Running;
using TeacherDev.Web.Tests.Features.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account.Keeping;

/// <summary>Roles given and taken, accounts closed and opened, and who keeps whose.</summary>
public sealed class OneAccountTests : IAsyncLifetime
{
    private readonly TestApp app = new(("SignIn:CheckedEverySeconds", "0"));
    private HttpClient admin = null!;

    public async ValueTask InitializeAsync()
    {
        await app.AddRoster();
        admin = await app.SignIn("system-admin");
    }

    [Fact]
    public async Task Roles_and_school_are_given_and_hold_from_the_next_check_of_the_sign_in()
    {
        var account = await app.Add(["teacher"]);
        var theirs = await app.SignIn(account);
        (await theirs.Open("/teachers")).ShouldBe(HttpStatusCode.Forbidden);
        var saved = await (await admin.Open($"/accounts/{account.Id}")).Submit("#change", ("Roles", "teacher"), ("Roles", "school-admin"), ("School", "3301"));
        saved.ShouldBe(HttpStatusCode.Redirect);
        TeacherListTests.Numbers(await theirs.Open("/teachers")).ShouldBe("T001 T002");
        var told = await app.Db(db => db.Audit.SingleAsync(r => r.Action == "account.changed"));
        (told.SubjectId, told.Detail!.Contains("\"given\":[\"school-admin\"]")).ShouldBe(($"{account.Id}", true));
    }

    [Fact]
    public async Task A_lost_update_is_refused_with_both_versions_shown()
    {
        var account = await app.Add(["teacher"]);
        var mine = await admin.Open($"/accounts/{account.Id}");
        var other = await (await app.SignIn("system-admin")).Open($"/accounts/{account.Id}");
        (await other.Submit("#change", ("Name", "别人填的"))).ShouldBe(HttpStatusCode.Redirect);
        var refused = (await mine.Submit("#change", ("Name", "我填的"))).ShouldBe(HttpStatusCode.Conflict);
        refused.TextsOf("#clash tbody tr").ShouldContain(row => row.Contains("我填的") && row.Contains("别人填的"));
        (await app.Db(db => db.Users.Where(a => a.Id == account.Id).Select(a => a.DisplayName).SingleAsync())).ShouldBe("别人填的");
        (await refused.Submit("#change")).ShouldBe(HttpStatusCode.Redirect);
        (await app.Db(db => db.Users.Where(a => a.Id == account.Id).Select(a => a.DisplayName).SingleAsync())).ShouldBe("我填的");
    }

    [Fact]
    public async Task What_makes_no_sense_is_refused_beside_its_field_and_kept()
    {
        var account = await app.Add(["teacher"]);
        var page = await (await admin.Open($"/accounts/{account.Id}")).Submit("#change", ("Name", " "), ("Roles", "principal"), ("Number", "no-such"));
        page.ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf("#change .error").ShouldBe(["请填写姓名，不超过100个字。", "学校管理员和校长须有代表的学校。", "名册上没有这个工号。"]);
        page.One("#Number").GetAttribute("value").ShouldBe("no-such");
        page.One("#role-principal").HasAttribute("checked").ShouldBeTrue();
    }

    [Fact]
    public async Task Closing_ends_the_sign_ins_and_opening_lets_in_again()
    {
        var account = await app.Add(["teacher"]);
        var theirs = await app.SignIn(account);
        var page = await admin.Open($"/accounts/{account.Id}");
        (await page.Submit("#acts", ("Why", ""))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#acts .error").ShouldBe("请填写原因。");
        (await Post(page, $"/accounts/{account.Id}/closing", "长期借出")).ShouldBe(HttpStatusCode.Redirect);
        (await theirs.Open("/probe")).ShouldBe(HttpStatusCode.Redirect);
        var door = await app.Stranger().Open("/account/sign-in");
        (await door.Submit("#main form", ("UserName", account.UserName), ("Password", People.Password))).Text.ShouldContain("此账号已停用");
        (await admin.Open("/accounts?state=closed")).Text.ShouldContain(account.UserName!);
        (await Post(page, $"/accounts/{account.Id}/opening", "返岗")).ShouldBe(HttpStatusCode.Redirect);
        (await (await app.Stranger().Open("/account/sign-in")).Submit("#main form", ("UserName", account.UserName), ("Password", People.Password))).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_new_one_time_password_is_shown_once_and_must_be_changed()
    {
        var account = await app.Add(["teacher"]);
        var page = await (await admin.Open($"/accounts/{account.Id}")).Submit("#acts", ("Why", "忘记密码"));
        var password = page.ShouldBe(HttpStatusCode.OK).TextOf("#password");
        page.Answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        await app.With<UserManager<Data.Accounts.Account>, int>(async accounts =>
        {
            var found = (await accounts.FindByIdAsync($"{account.Id}"))!;
            (await accounts.CheckPasswordAsync(found, password), found.MustChangePassword).ShouldBe((true, true));
            return 0;
        });
    }

    [Theory]
    [InlineData("closing")]
    [InlineData("opening")]
    [InlineData("password")]
    public async Task An_act_between_whose_reading_and_saving_the_account_changed_is_told_so_and_can_be_done_again(string act)
    {
        var account = await app.Add(["teacher"]);
        var page = await admin.Open($"/accounts/{account.Id}");
        app.Meanwhile.Happens(() => app.Db(db => db.Users.Where(a => a.Id == account.Id).ExecuteUpdateAsync(set => set.SetProperty(a => a.ConcurrencyStamp, "other").SetProperty(a => a.DisplayName, "别人改的"))));
        var told = (await Post(page, $"/accounts/{account.Id}/{act}", "长期借出")).ShouldBe(HttpStatusCode.Conflict);
        told.TextOf(".problems").ShouldContain("刚被他人修改");
        told.TextOf(".lead").ShouldBe("别人改的");
        told.One("#acts [name=Why]").GetAttribute("value").ShouldBe("长期借出");
        (await app.Db(db => db.Users.Where(a => a.Id == account.Id).Select(a => a.PasswordHash == account.PasswordHash && a.ClosedAt == null).SingleAsync())).ShouldBeTrue();
        (await Post(told, $"/accounts/{account.Id}/{act}", "长期借出")).Status.ShouldBe(act == "password" ? HttpStatusCode.OK : HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task Nobody_changes_the_own_account_here()
    {
        var me = await app.Add(["system-admin"]);
        var browser = await app.SignIn(me);
        var page = await browser.Open($"/accounts/{me.Id}");
        page.Has("#change").ShouldBeFalse();
        (await Post(page, $"/accounts/{me.Id}/closing", "试试")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await app.Db(db => db.Users.AnyAsync(a => a.Id == me.Id && a.ClosedAt != null))).ShouldBeFalse();
    }

    [Fact]
    public async Task HR_neither_sees_nor_gives_roles_of_the_district()
    {
        var hr = await app.SignIn("district-hr");
        var (auditor, teacher) = (await app.Add(["auditor"]), await app.Add(["teacher"]));
        (await hr.Open($"/accounts/{auditor.Id}")).ShouldBe(HttpStatusCode.NotFound);
        var page = await hr.Open($"/accounts/{teacher.Id}");
        (await Post(page, $"/accounts/{auditor.Id}/password", "试试")).ShouldBe(HttpStatusCode.NotFound);
        (await page.Submit("#change", ("Roles", "system-admin"))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf("#change .error").ShouldBe("这个角色只能由系统管理员授予。");
        var list = await hr.Open("/accounts");
        list.Text.ShouldContain(teacher.UserName!);
        list.Text.ShouldNotContain(auditor.UserName!);
        Encoding.UTF8.GetString(await hr.GetByteArrayAsync("/accounts/export.csv")).ShouldNotContain(auditor.UserName!);
    }

    [Theory]
    [InlineData("q=T003", "T003u")]
    [InlineData("role=principal", "aprincipal")]
    [InlineData("school=3301&sort=-user", "aprincipal")]
    [InlineData("state=one-time", "T003u")]
    public async Task The_list_is_searched_and_filtered(string query, string names)
    {
        var (wang, school) = (await app.Db(db => db.Teachers.Where(t => t.Number == "T003").Select(t => t.Id).SingleAsync()), await app.SchoolId("3301"));
        await app.Add(["teacher"], a => (a.UserName, a.TeacherId, a.MustChangePassword) = ("T003u", wang, true));
        await app.Add(["principal"], a => (a.UserName, a.SchoolId) = ("aprincipal", school));
        (await admin.Open("/accounts?" + query)).TextsOf("#main tbody th").ShouldBe(names.Split(' '));
    }

    [Theory]
    [InlineData("school", "aprincipal anadmin")]
    [InlineData("-school", "anadmin aprincipal")]
    public async Task Sorted_by_school_whoever_is_of_none_comes_last(string sort, string names)
    {
        var (one, other) = (await app.SchoolId("3301"), await app.SchoolId("3302"));
        await app.Add(["principal"], a => (a.UserName, a.SchoolId) = ("aprincipal", one));
        await app.Add(["school-admin"], a => (a.UserName, a.SchoolId) = ("anadmin", other));
        (await admin.Open("/accounts?sort=" + sort)).TextsOf("#main tbody th").Take(2).ShouldBe(names.Split(' '));
    }

    [Fact]
    public async Task Whoever_the_roster_says_left_is_closed_and_opened_on_return_but_not_what_a_person_closed()
    {
        var (wang, jin) = (await app.Db(db => db.Teachers.SingleAsync(t => t.Number == "T003")), await app.Db(db => db.Teachers.SingleAsync(t => t.Number == "T001")));
        var account = await app.Add(["teacher"], a => a.TeacherId = wang.Id);
        var other = await app.Add(["teacher"], a => a.TeacherId = jin.Id);
        await app.Db(async db =>
        {
            (await db.Users.SingleAsync(a => a.Id == other.Id)).Close(app.Clock.GetUtcNow().UtcDateTime, ClosedBy.Person);
            await db.SaveChangesAsync();
        });
        await Says(Teacher.Left);
        (await State(account.Id)).ShouldBe((ClosedBy.Roster, true));
        await Says("在岗");
        (await State(account.Id)).ShouldBe((null, false));
        (await State(other.Id)).ShouldBe((ClosedBy.Person, true));
        (await app.Db(db => db.Audit.Where(r => r.Action.StartsWith("account.") && r.SubjectId == $"{account.Id}").OrderBy(r => r.Id).Select(r => r.Action).ToListAsync())).ShouldBe(["account.closed", "account.opened"]);

        Task Says(string status) => app.Db(async db =>
        {
            (await db.Teachers.SingleAsync(t => t.Id == wang.Id)).Status = status;
            await db.SaveChangesAsync();
            await db.CloseLeavers(Actor.Command("roster"), app.Clock.GetUtcNow().UtcDateTime, default);
        });
    }

    private Task<(ClosedBy?, bool)> State(int id) => app.Db(async db =>
    {
        var account = await db.Users.SingleAsync(a => a.Id == id);
        return (account.ClosedBy, account.LockoutEnd > app.Clock.GetUtcNow());
    });

    private static Task<Page> Post(Page from, string address, string why) => from.PostTo(address, ("Why", why));

    public ValueTask DisposeAsync() => app.DisposeAsync();
}
