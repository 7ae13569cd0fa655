using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Audit;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account;

public sealed class PasswordTests : IDisposable
{
    private const string Url = "/account/password";
    private const string Form = "main form";
    private const string Better = "wanshang-hao-27";
    private readonly TestApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Only_whoever_is_signed_in_sees_it() =>
        (await _app.Stranger().Open(Url)).ShouldBe(HttpStatusCode.Redirect).Location!.ShouldContain("/account/sign-in?returnUrl=%2Faccount%2Fpassword");

    [Theory]
    [InlineData("zh-CN", "修改密码")]
    [InlineData("en", "Change password")]
    public async Task It_shows_in_both_languages(string language, string title)
    {
        var browser = await _app.SignIn(Roles.Teacher);
        browser.DefaultRequestHeaders.AcceptLanguage.Clear();
        browser.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);

        (await browser.Open(Url)).TextOf("h1").ShouldBe(title);
    }

    [Theory]
    [InlineData("", "", "", "请填写现在使用的密码。|请填写新密码。")]
    [InlineData(People.Password, People.Password, People.Password, "新密码不能与现在的密码相同。")]
    [InlineData(People.Password, Better, "wanshang-hao-28", "两次填写的新密码不一致，请重新填写。")]
    [InlineData("wrong-one-2026", Better, Better, "现在的密码不正确，密码没有修改。")]
    public async Task A_slip_is_named_and_nothing_changes(string current, string fresh, string again, string sentences)
    {
        var account = await _app.Add([Roles.Teacher]);
        var page = await (await _app.SignIn(account)).Open(Url);

        var refused = await page.Submit(Form, ("Current", current), ("New", fresh), ("Again", again));

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf(".problems li").ShouldBe(sentences.Split('|'));
        (await Stored(account.Id)).PasswordHash.ShouldBe(account.PasswordHash);
    }

    [Fact]
    public async Task A_weak_password_is_refused_by_rule_and_leaves_no_trace()
    {
        var account = await _app.Add([Roles.Teacher], a => a.MustChangePassword = true);
        var page = await (await _app.SignIn(account)).Open(Url);

        var refused = await page.Submit(Form, ("Current", People.Password), ("New", "short1"), ("Again", "short1"));

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).One("#New").GetAttribute("aria-invalid").ShouldBe("true");
        (await Stored(account.Id)).MustChangePassword.ShouldBeTrue();
        (await Told()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Changing_it_ends_the_one_time_password_and_is_told_to_auditors()
    {
        var account = await _app.Add([Roles.Teacher], a => a.MustChangePassword = true);
        var browser = await _app.SignIn(account);
        var page = await browser.Open(Url + "?returnUrl=%2Fpolicies");
        page.TextOf("h1").ShouldBe("设置自己的密码");

        var done = await page.Submit(Form, ("Current", People.Password), ("New", Better), ("Again", Better));

        done.ShouldBe(HttpStatusCode.Redirect).Location.ShouldBe("/policies");
        (await Stored(account.Id)).MustChangePassword.ShouldBeFalse();
        (await browser.Open(Url)).TextOf(".notice").ShouldBe("密码已修改，其他设备需用新密码重新登录。");
        (await Told()).ShouldBe([("password.changed", account.Id, $"{account.Id}")]);
    }

    [Fact]
    public async Task Guessing_the_current_password_locks_and_signs_out()
    {
        var account = await _app.Add([Roles.Teacher]);
        var browser = await _app.SignIn(account);
        var page = await browser.Open(Url);
        for (var i = 0; i < 4; i++)
            page = await page.Submit(Form, ("Current", "wrong-one-2026"), ("New", Better), ("Again", Better));

        var locked = await page.Submit(Form, ("Current", "wrong-one-2026"), ("New", Better), ("Again", Better));

        locked.Location.ShouldBe("/account/sign-in");
        (await browser.Follow(locked)).TextOf(".notice").ShouldStartWith("输错次数过多，账号已暂时锁定。");
        (await Told()).Select(t => t.Item1).ShouldBe(["sign-in.locked"]);
    }

    private Task<Data.Accounts.Account> Stored(int id) => _app.Db(db => db.Users.AsNoTracking().SingleAsync(u => u.Id == id));

    private Task<List<(string, int?, string?)>> Told() => _app.Db(async db =>
        (await db.Set<AuditRow>().OrderBy(r => r.Id).ToListAsync()).Select(r => (r.Action, r.ActorId, r.SubjectId)).ToList());
}
