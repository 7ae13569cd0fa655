using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account.Safety;

public sealed class SecondStepTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("zh-CN", "两步验证", "供身份验证器扫描的二维码")]
    [InlineData("en", "Two-step sign-in", "QR code for your authenticator app")]
    public async Task The_page_shows_a_picture_and_the_key_in_writing(string language, string title, string picture)
    {
        var page = (await (await _app.SignIn(await _app.Add([Roles.Teacher], a => a.Language = language[..2] == "zh" ? "zh-Hans" : "en"))).Open("/account/second-step")).ShouldBe(HttpStatusCode.OK);
        page.TextOf("h1").ShouldBe(title);
        page.One("svg.qr").GetAttribute("aria-label").ShouldBe(picture);
        page.TextOf(".once").ShouldMatch("^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$");
        (await _app.Db(db => db.UserTokens.AnyAsync())).ShouldBeFalse("looking stores nothing");
    }

    [Fact]
    public async Task Once_the_code_is_typed_the_recovery_codes_are_shown_and_never_again()
    {
        var browser = await _app.SignIn(Roles.Teacher);
        var (_, recovery) = await Phone.SetUp(_app, browser);

        recovery.Count.ShouldBe(10);
        recovery.ShouldAllBe(code => code.Length == 11);
        (await browser.Open("/account/second-step/codes")).ShouldBe(HttpStatusCode.Redirect).Location.ShouldBe("/account");
        var kept = await _app.Db(db => db.UserTokens.Select(t => t.Value!).ToListAsync());
        kept.ShouldAllBe(value => !recovery.Any(code => value.Contains(code)));
        (await browser.Open("/account")).Text.ShouldContain("恢复码还剩10个");
        (await Told("second-step.turned-on")).ShouldBe(1);
    }

    [Theory]
    [InlineData("", "请填写验证码。")]
    [InlineData("000000", "验证码不对。请输入应用此刻显示的验证码，并确认手机时间为自动设置。")]
    public async Task A_wrong_code_turns_nothing_on_and_keeps_the_key(string typed, string sentence)
    {
        var browser = await _app.SignIn(Roles.Teacher);
        var page = await browser.Open("/account/second-step");

        var refused = (await page.Submit(Phone.CodeForm, ("Code", typed))).ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.TextsOf(".problems li").ShouldBe([sentence]);
        refused.TextOf(".once").ShouldBe(page.TextOf(".once"));
        (await _app.Db(db => db.Users.AnyAsync(u => u.TwoFactorEnabled))).ShouldBeFalse();
    }

    [Fact]
    public async Task A_key_that_was_sealed_for_somebody_else_is_not_taken()
    {
        var theirs = await (await _app.SignIn(Roles.Teacher)).Open("/account/second-step");
        var key = theirs.TextOf(".once").Replace(" ", "", StringComparison.Ordinal);
        var mine = await (await _app.SignIn(Roles.Teacher)).Open("/account/second-step");

        await mine.Submit(Phone.CodeForm, ("Sealed", theirs.One("[name=Sealed]").GetAttribute("value")), ("Code", new Phone(_app, key).Code));

        (await _app.Db(db => db.Users.AnyAsync(u => u.TwoFactorEnabled))).ShouldBeFalse();
    }

    [Fact]
    public async Task From_then_on_the_password_alone_opens_nothing()
    {
        var account = await _app.Add([Roles.Teacher]);
        var (phone, _) = await Phone.SetUp(_app, await _app.SignIn(account));
        var browser = _app.Stranger();

        (await Phone.TypePassword(browser, account.UserName!)).Location.ShouldBe("/account/sign-in/second-step");
        (await browser.Open("/probe")).ShouldBe(HttpStatusCode.Redirect);
        (await Phone.SignIn(browser, account.UserName!, phone.Next())).Location.ShouldBe("/");
        (await browser.Open("/probe")).ShouldBe(HttpStatusCode.OK);
        (await _app.Db(db => db.Audit.OrderBy(r => r.Id).LastAsync())).Detail.ShouldBe("""{"by":"app"}""");
    }

    [Fact]
    public async Task A_code_that_was_taken_once_is_refused()
    {
        var account = await _app.Add([Roles.Teacher]);
        var (phone, _) = await Phone.SetUp(_app, await _app.SignIn(account));
        (await Phone.SignIn(_app.Stranger(), account.UserName!, phone.Code)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        var code = phone.Next();
        (await Phone.SignIn(_app.Stranger(), account.UserName!, code)).ShouldBe(HttpStatusCode.Redirect);
        (await Phone.SignIn(_app.Stranger(), account.UserName!, code)).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_recovery_code_opens_the_door_once_however_it_is_typed()
    {
        var account = await _app.Add([Roles.Teacher]);
        var (_, recovery) = await Phone.SetUp(_app, await _app.SignIn(account));
        var typed = recovery[3].Replace("-", " ", StringComparison.Ordinal).ToLowerInvariant();
        var browser = _app.Stranger();

        var inside = await browser.Follow(await Phone.SignIn(browser, account.UserName!, typed));

        inside.Text.ShouldContain("您用恢复码登录，还剩9个。");
        (await Phone.SignIn(_app.Stranger(), account.UserName!, recovery[3])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Phone.SignIn(_app.Stranger(), account.UserName!, recovery[4])).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task What_is_kept_of_a_recovery_code_opens_nothing()
    {
        var account = await _app.Add([Roles.Teacher]);
        await Phone.SetUp(_app, await _app.SignIn(account));
        var kept = (await _app.Db(db => db.UserTokens.Where(t => t.Name == "RecoveryCodes").Select(t => t.Value!).SingleAsync())).Split(';');
        (await Phone.SignIn(_app.Stranger(), account.UserName!, kept[0])).ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Theory]
    [InlineData("000000")]
    [InlineData("AAAAA-AAAAA")]
    public async Task Five_wrong_codes_lock_the_account_even_for_the_right_one(string wrong)
    {
        var account = await _app.Add([Roles.Teacher]);
        var (phone, recovery) = await Phone.SetUp(_app, await _app.SignIn(account));
        var browser = _app.Stranger();
        var page = await browser.Follow(await Phone.TypePassword(browser, account.UserName!));
        for (var i = 0; i < 5; i++) page = await page.Submit(Phone.CodeForm, ("Code", wrong));

        page.TextsOf(".problems li").ShouldBe(["输错次数过多，账号已暂时锁定。请十五分钟后再试。"]);
        (await page.Submit(Phone.CodeForm, ("Code", phone.Next()))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await page.Submit(Phone.CodeForm, ("Code", recovery[0]))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Told("sign-in.failed")).ShouldBe(4);
        (await Told("sign-in.locked")).ShouldBe(3);
    }

    [Fact]
    public async Task A_remembered_browser_is_asked_for_the_password_alone()
    {
        var account = await _app.Add([Roles.Teacher]);
        var (phone, _) = await Phone.SetUp(_app, await _app.SignIn(account));
        var browser = _app.Stranger();
        var asked = await browser.Follow(await Phone.TypePassword(browser, account.UserName!));
        await asked.Submit(Phone.CodeForm, ("Code", phone.Next()), ("Remember", "true"));
        await (await browser.Open("/account")).Submit("form[action='/account/sign-out']");

        (await Phone.TypePassword(browser, account.UserName!)).Location.ShouldBe("/");
        (await Phone.TypePassword(_app.Stranger(), account.UserName!)).Location.ShouldBe("/account/sign-in/second-step");
    }

    [Fact]
    public async Task Turning_it_off_asks_for_the_password_and_ends_other_sign_ins()
    {
        var account = await _app.Add([Roles.Teacher]);
        var browser = await _app.SignIn(account);
        await Phone.SetUp(_app, browser);
        var form = await browser.Open("/account/second-step/removal");
        (await form.Submit("main form", ("Password", "wrong-password-1"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await _app.Db(db => db.Users.SingleAsync())).TwoFactorEnabled.ShouldBeTrue();

        (await form.Submit("main form", ("Password", People.Password))).Location.ShouldBe("/account");

        (await Phone.TypePassword(_app.Stranger(), account.UserName!)).Location.ShouldBe("/");
        (await _app.Db(db => db.UserTokens.CountAsync())).ShouldBe(0);
        (await Told("second-step.turned-off")).ShouldBe(1);
    }

    [Fact]
    public async Task New_recovery_codes_take_the_place_of_the_old()
    {
        var account = await _app.Add([Roles.Teacher]);
        var browser = await _app.SignIn(account);
        var (_, old) = await Phone.SetUp(_app, browser);
        var made = await browser.Follow(await (await browser.Open("/account/second-step/new-codes")).Submit("main form", ("Password", People.Password)));
        var recovery = made.TextsOf(".codes code");

        (await Phone.SignIn(_app.Stranger(), account.UserName!, old[0])).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Phone.SignIn(_app.Stranger(), account.UserName!, recovery[0])).ShouldBe(HttpStatusCode.Redirect);
    }

    private Task<int> Told(string action) => _app.Db(db => db.Audit.CountAsync(r => r.Action == action));
}
