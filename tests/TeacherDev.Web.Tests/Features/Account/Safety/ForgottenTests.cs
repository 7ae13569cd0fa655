using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account.Safety;

public sealed partial class ForgottenTests : IAsyncDisposable
{
    private const string NewPassword = "xiawuhao-2027";
    private readonly SmtpSink _sink = new();
    private readonly TestApp _app;

    public ForgottenTests() => _app = new([.. _sink.Settings, ("SignIn:CheckedEverySeconds", "0")]);

    [Fact]
    public async Task The_letter_comes_in_the_persons_language_and_its_link_gives_a_new_password()
    {
        var account = await Known(a => (a.Language, a.DisplayName) = ("en", "Wang Fang"));
        var before = await _app.SignIn(account);
        await Ask(_app.Stranger(), account.UserName!);
        var letter = await _sink.Next();
        (letter.To, letter.Subject).ShouldBe(("wang@school.example", "示范区教育局: a new password for your account"));
        letter.Body.ShouldStartWith("Dear Wang Fang,");

        var browser = _app.Stranger();
        var done = await browser.Follow(await Choose(await Opened(browser, letter), NewPassword));

        done.TextOf(".notice").ShouldBe("新密码已保存，请用新密码登录。");
        (await before.Open("/probe")).ShouldBe(HttpStatusCode.Redirect);
        (await _app.Db(db => db.SignInSessions.CountAsync())).ShouldBe(0);
        (await Phone.TypePassword(_app.Stranger(), account.UserName!, People.Password)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Phone.TypePassword(_app.Stranger(), account.UserName!, NewPassword)).ShouldBe(HttpStatusCode.Redirect);
        (await _app.Db(db => db.Audit.OrderBy(r => r.Id).Select(r => r.Action).ToListAsync())).ShouldBe(["password.asked", "password.reset-by-mail", "sign-in.failed", "sign-in.done"]);
    }

    [Fact]
    public async Task The_code_of_the_link_leaves_the_address_at_once()
    {
        var letter = await Sent(await Known());
        var first = await _app.Stranger().Open(Link(letter));
        first.Location.ShouldBe("/account/password-reset");
        var cookie = first.Answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("td.reset=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("secure");
        first.Answer.Headers.GetValues("Referrer-Policy").Single().ShouldBe("same-origin");
    }

    [Fact]
    public async Task A_link_works_once()
    {
        var letter = await Sent(await Known());
        HttpClient first = _app.Stranger(), second = _app.Stranger();
        var waiting = await Opened(second, letter);
        (await Choose(await Opened(first, letter), NewPassword)).ShouldBe(HttpStatusCode.Redirect);

        (await Choose(waiting, "wanshanghao-2028")).TextOf(".lead").ShouldBe("此链接已失效：可能已经用过，或已超过一小时。");
        (await Opened(_app.Stranger(), letter)).Has("[name=New]").ShouldBeFalse();
    }

    [Theory]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public async Task A_link_holds_for_an_hour(int minutes, bool holds)
    {
        var letter = await Sent(await Known());
        _app.Clock.Passes(TimeSpan.FromMinutes(minutes));
        (await Opened(_app.Stranger(), letter)).Has("[name=New]").ShouldBe(holds);
    }

    [Theory]
    [InlineData("?code=abc")]
    [InlineData("?code=CfDJ8")]
    [InlineData("")]
    public async Task What_is_no_link_of_ours_opens_nothing(string query)
    {
        var browser = _app.Stranger();
        (await browser.Follow(await browser.Open("/account/password-reset" + query))).Has("[name=New]").ShouldBeFalse();
    }

    [Fact]
    public async Task The_answer_does_not_tell_who_exists()
    {
        var known = await Ask(_app.Stranger(), (await Known()).UserName!);
        var unconfirmed = await Ask(_app.Stranger(), (await _app.Add([Roles.Teacher], a => a.Email = "li@school.example")).UserName!);
        var unknown = await Ask(_app.Stranger(), "nobody-here");

        known.TextOf(".notice").ShouldBe(unknown.TextOf(".notice"));
        unconfirmed.TextOf(".notice").ShouldBe(unknown.TextOf(".notice"));
        (await _app.Db(db => db.Outbox.Select(m => m.To).ToListAsync())).ShouldBe(["wang@school.example"]);
        (await _app.Db(db => db.Audit.CountAsync(r => r.Action == "password.asked"))).ShouldBe(3);
    }

    [Fact]
    public async Task One_letter_is_not_sent_upon_another()
    {
        var account = await Known();
        await Ask(_app.Stranger(), account.UserName!);
        await Ask(_app.Stranger(), account.UserName!);
        (await _app.Db(db => db.Outbox.CountAsync())).ShouldBe(1);
        _app.Clock.Passes(TimeSpan.FromMinutes(6));
        await Ask(_app.Stranger(), account.UserName!);
        (await _app.Db(db => db.Outbox.CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task An_account_that_is_shut_gets_no_letter()
    {
        await Ask(_app.Stranger(), (await Known(a => a.LockoutEnd = DateTimeOffset.MaxValue)).UserName!);
        (await _app.Db(db => db.Outbox.CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Too_many_askings_for_one_name_have_to_wait()
    {
        await using var app = new TestApp([.. _sink.Settings, ("SignIn:PerNameInFiveMinutes", "2")]);
        for (var i = 0; i < 2; i++) (await (await app.Stranger().Open("/account/forgotten")).Submit("main form", ("UserName", "wang"))).ShouldBe(HttpStatusCode.Redirect);
        (await (await app.Stranger().Open("/account/forgotten")).Submit("main form", ("UserName", "wang"))).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_weak_or_mistyped_password_is_refused_beside_its_field()
    {
        var browser = _app.Stranger();
        var page = await Opened(browser, await Sent(await Known()));
        (await page.Submit("main form", ("New", "short1"), ("Again", "short1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).Has("#New-error").ShouldBeTrue();
        (await page.Submit("main form", ("New", NewPassword), ("Again", "other"))).TextOf("#Again-error").ShouldBe("两次填写的新密码不一致，请重新填写。");
        (await Choose(page, NewPassword)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task The_second_step_is_asked_for_after_it_too_and_its_lock_stays()
    {
        var account = await Known();
        await Phone.SetUp(_app, await _app.SignIn(account));
        var letter = await Sent(account);
        await _app.Db(db => db.Users.ExecuteUpdateAsync(u => u.SetProperty(a => a.LockoutEnd, TimeProvider.System.GetUtcNow().AddMinutes(10))));
        var browser = _app.Stranger();
        (await Choose(await Opened(browser, letter), NewPassword)).ShouldBe(HttpStatusCode.Redirect);
        (await Phone.TypePassword(_app.Stranger(), account.UserName!, NewPassword)).ShouldBe(HttpStatusCode.UnprocessableEntity);
        await _app.Db(db => db.Users.ExecuteUpdateAsync(u => u.SetProperty(a => a.LockoutEnd, (DateTimeOffset?)null)));
        (await Phone.TypePassword(_app.Stranger(), account.UserName!, NewPassword)).Location.ShouldBe("/account/sign-in/second-step");
    }

    [Fact]
    public async Task Without_mail_the_page_says_whom_to_ask_and_the_door_shows_no_link()
    {
        await using var app = new TestApp();
        (await app.Stranger().Open("/account/sign-in")).Has("a[href='/account/forgotten']").ShouldBeFalse();
        var page = await app.Stranger().Open("/account/forgotten");
        page.TextOf(".lead").ShouldBe("请联系本区的系统管理员领取一次性密码。");
        page.Has("main form").ShouldBeFalse();
        (await _app.Stranger().Open("/account/sign-in")).Has("a[href='/account/forgotten']").ShouldBeTrue();
    }

    private Task<Data.Accounts.Account> Known(Action<Data.Accounts.Account>? shape = null) => _app.Add([Roles.Teacher], a =>
    {
        (a.Email, a.EmailConfirmed) = ("wang@school.example", true);
        shape?.Invoke(a);
    });

    private async Task<Letter> Sent(Data.Accounts.Account account)
    {
        await Ask(_app.Stranger(), account.UserName!);
        return await _sink.Next();
    }

    private static async Task<Page> Ask(HttpClient browser, string user) =>
        await browser.Follow(await (await browser.Open("/account/forgotten")).Submit("main form", ("UserName", user)));

    private static async Task<Page> Opened(HttpClient browser, Letter letter) => await browser.Follow(await browser.Open(Link(letter)));

    private static Task<Page> Choose(Page page, string password) => page.Submit("main form", ("New", password), ("Again", password));

    private static string Link(Letter letter) => Address().Match(letter.Body).Value;

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        await _sink.DisposeAsync();
    }

    [GeneratedRegex(@"https://district\.example/account/password-reset\?code=\S+")]
    private static partial Regex Address();
}
