using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account;

public sealed class SigningInTests : IDisposable
{
    private const string Page = "/account/sign-in";
    private const string Form = "main form";
    private readonly TestApp _app = new();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("zh-CN", "zh-Hans", "登录", "用户名")]
    [InlineData("en-GB", "en", "Sign in", "User name")]
    public async Task The_door_stands_open_in_both_languages(string asked, string lang, string title, string label)
    {
        var page = (await _app.Stranger(asked).Open(Page)).ShouldBe(HttpStatusCode.OK);

        page.One("html").GetAttribute("lang").ShouldBe(lang);
        page.TextOf("h1").ShouldBe(title);
        page.TextOf("label[for=UserName]").ShouldBe(label);
    }

    [Fact]
    public async Task Whoever_is_not_signed_in_is_led_here_and_back()
    {
        var account = await _app.Add([Roles.Teacher]);
        var browser = _app.Stranger();

        var door = await browser.Follow(await browser.Open("/credits?year=2026"));
        var inside = await door.Submit(Form, ("UserName", account.UserName), ("Password", People.Password));

        inside.ShouldBe(HttpStatusCode.Redirect).Location.ShouldBe("/credits?year=2026");
        (await Told()).ShouldBe(["sign-in.done"]);
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/account/sign-out")]
    public async Task Nobody_is_led_to_another_site(string returnUrl)
    {
        var account = await _app.Add([Roles.Teacher]);
        var door = await _app.Stranger().Open($"{Page}?returnUrl={Uri.EscapeDataString(returnUrl)}");

        (await door.Submit(Form, ("UserName", account.UserName), ("Password", People.Password), ("ReturnUrl", returnUrl)))
            .Location.ShouldBe("/");
    }

    [Fact]
    public async Task An_empty_form_names_each_field()
    {
        var refused = (await (await _app.Stranger().Open(Page)).Submit(Form)).ShouldBe(HttpStatusCode.UnprocessableEntity);

        refused.TextsOf(".problems a").ShouldBe(["请填写用户名。", "请填写密码。"]);
        refused.One(".problems a").GetAttribute("href").ShouldBe("#UserName");
        refused.One("#UserName").GetAttribute("aria-describedby").ShouldBe("UserName-hint UserName-error");
        refused.One("#UserName").GetAttribute("aria-invalid").ShouldBe("true");
    }

    [Theory]
    [InlineData("zh-CN", "用户名或密码不正确，没有登录。连续输错5次，账号将锁定15分钟。")]
    [InlineData("en", "The user name or the password is not right, so you are not signed in. After 5 wrong attempts the account is locked for 15 minutes.")]
    public async Task A_wrong_name_and_a_wrong_password_read_alike(string language, string sentence)
    {
        var account = await _app.Add([Roles.Teacher]);
        var browser = _app.Stranger(language);

        var wrongPassword = await (await browser.Open(Page)).Submit(Form, ("UserName", account.UserName), ("Password", "wrong"));
        var wrongName = await (await browser.Open(Page)).Submit(Form, ("UserName", "nobody-here"), ("Password", "wrong"));

        wrongPassword.ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf(".problems li").ShouldBe([sentence]);
        wrongName.ShouldBe(HttpStatusCode.UnprocessableEntity).TextsOf(".problems li").ShouldBe([sentence]);
        wrongPassword.One("#UserName").GetAttribute("value").ShouldBe(account.UserName);
        wrongPassword.One("#Password").GetAttribute("value").ShouldBeNull();
        (await Told()).ShouldBe(["sign-in.failed", "sign-in.failed"]);
    }

    [Fact]
    public async Task After_five_wrong_passwords_the_right_one_waits_too()
    {
        var account = await _app.Add([Roles.Teacher]);
        var page = await _app.Stranger().Open(Page);
        for (var i = 0; i < 5; i++)
            page = await page.Submit(Form, ("UserName", account.UserName), ("Password", "wrong"));
        var until = await _app.Db(db => db.Users.Select(u => u.LockoutEnd!.Value).SingleAsync());
        _app.Clock.Passes(until - TimeSpan.FromMinutes(10) - _app.Clock.GetUtcNow());

        var refused = await page.Submit(Form, ("UserName", account.UserName), ("Password", People.Password));

        refused.ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".problems li").ShouldStartWith("输错次数过多，账号已暂时锁定。请在");
        refused.TextOf(".problems li").ShouldContain("（约10分钟后）再试");
        (await Told()).ShouldBe(["sign-in.failed", "sign-in.failed", "sign-in.failed", "sign-in.failed", "sign-in.locked", "sign-in.locked"]);
    }

    [Fact]
    public async Task A_one_time_password_leads_to_choosing_an_own_one()
    {
        var account = await _app.Add([Roles.Teacher], a => a.MustChangePassword = true);
        var browser = _app.Stranger();
        var door = await browser.Open(Page + "?returnUrl=%2Fcredits");

        var next = await door.Submit(Form, ("UserName", account.UserName), ("Password", People.Password));

        next.Location.ShouldBe("/account/password?returnUrl=%2Fcredits");
        (await browser.Open("/")).Location.ShouldBe("/account/password");
    }

    [Fact]
    public async Task A_page_without_its_token_saves_nothing()
    {
        var refused = await _app.Stranger().Ask(new(HttpMethod.Post, Page) { Content = new FormUrlEncodedContent([new("UserName", "a")]) });

        refused.ShouldBe(HttpStatusCode.BadRequest).TextOf("h1").ShouldBe("没有保存：页面已过期");
    }

    [Fact]
    public async Task Demo_people_are_never_offered_outside_development() =>
        (await _app.Stranger().Open(Page + "?demo=hr")).Has(".demo-people").ShouldBeFalse();

    private Task<List<string>> Told() =>
        _app.Db(db => db.Set<Data.Audit.AuditRow>().OrderBy(r => r.Id).Select(r => r.Action).ToListAsync());
}
