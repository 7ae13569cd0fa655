using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Accounts;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account.Safety;

public sealed class SessionTests : IAsyncDisposable
{
    private const string Edge = "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36 Edg/131.0.0.0";
    private const string WeChat = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Mobile/15E148 MicroMessenger/8.0.50";

    private readonly TestApp _app = new(("SignIn:CheckedEverySeconds", "0"));

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Each_sign_in_is_listed_in_words_this_one_first()
    {
        var account = await _app.Add([Roles.Teacher]);
        await Enter(account, WeChat);
        _app.Clock.Passes(TimeSpan.FromMinutes(20));
        var here = await Enter(account, Edge);

        var page = await here.Open("/account");

        page.TextsOf("tbody th").ShouldBe(["Edge（Windows） 本机", "微信（iPhone）"]);
        page.TextsOf("tbody tr:first-child .num").ShouldBe(["2026-11-21 09:20", "2026-11-21 09:20"]);
        page.TextsOf("tbody tr:last-child .num").ShouldBe(["2026-11-21 09:00", "2026-11-21 09:00"]);
    }

    [Fact]
    public async Task One_that_is_ended_stops_and_the_others_go_on()
    {
        var account = await _app.Add([Roles.Teacher]);
        var (there, here) = (await Enter(account, WeChat), await Enter(account, Edge));

        (await (await here.Open("/account")).Submit("tbody form")).Location.ShouldBe("/account");

        (await there.Open("/probe")).ShouldBe(HttpStatusCode.Redirect);
        (await here.Open("/probe")).ShouldBe(HttpStatusCode.OK);
        var row = await _app.Db(db => db.Audit.SingleAsync(r => r.Action == "session.ended"));
        (row.SubjectId, row.Detail).ShouldBe(($"{account.Id}", """{"count":1}"""));
    }

    [Fact]
    public async Task All_others_end_at_once()
    {
        var account = await _app.Add([Roles.Teacher]);
        HttpClient[] there = [await Enter(account, WeChat), await Enter(account, Edge)];
        var here = await Enter(account, Edge);
        var stranger = await _app.SignIn(Roles.Teacher);

        var told = await here.Follow(await (await here.Open("/account")).Submit("form[action='/account/sign-out-elsewhere']"));

        told.TextOf(".notice").ShouldBe("已结束其他设备上的2个登录。");
        foreach (var browser in there) (await browser.Open("/probe")).ShouldBe(HttpStatusCode.Redirect);
        (await here.Open("/probe")).ShouldBe(HttpStatusCode.OK);
        (await stranger.Open("/probe")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Nobody_ends_somebody_elses()
    {
        var theirs = await _app.SignIn(Roles.Teacher);
        var id = await _app.Db(db => db.SignInSessions.Select(s => s.Id).SingleAsync());
        var mine = await _app.SignIn(Roles.SystemAdmin);
        var token = (await mine.Open("/account/password")).Token;

        (await mine.Ask(new(HttpMethod.Post, $"/account/sessions/{id}/ending") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) }))
            .ShouldBe(HttpStatusCode.NotFound);

        (await theirs.Open("/probe")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Signing_out_takes_this_browser_from_the_list_and_everywhere_all_of_them()
    {
        var account = await _app.Add([Roles.Teacher]);
        var (one, other) = (await Enter(account, Edge), await Enter(account, WeChat));
        await (await one.Open("/account")).Submit("form[action='/account/sign-out']");
        (await Listed()).ShouldBe([WeChat]);
        await (await other.Open("/account")).Submit("form[action='/account/sign-out-everywhere']");
        (await Listed()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_changed_password_ends_the_others_and_keeps_this_one()
    {
        var account = await _app.Add([Roles.Teacher]);
        var (there, here) = (await Enter(account, WeChat), await Enter(account, Edge));
        var id = await _app.Db(db => db.SignInSessions.Where(s => s.Device == Edge).Select(s => s.Id).SingleAsync());

        await (await here.Open("/account/password")).Submit("main form", ("Current", People.Password), ("New", "xiawuhao-2027"), ("Again", "xiawuhao-2027"));

        (await there.Open("/probe")).ShouldBe(HttpStatusCode.Redirect);
        (await here.Open("/probe")).ShouldBe(HttpStatusCode.OK);
        (await _app.Db(db => db.SignInSessions.Select(s => s.Id).SingleAsync())).ShouldBe(id);
    }

    [Fact]
    public async Task Looking_at_pages_writes_when_they_were_seen_only_now_and_then()
    {
        var browser = await _app.SignIn(Roles.Teacher);
        var begun = (await Row()).SeenAt;
        _app.Clock.Passes(TimeSpan.FromMinutes(4));
        await browser.Open("/probe");
        (await Row()).SeenAt.ShouldBe(begun);
        _app.Clock.Passes(TimeSpan.FromMinutes(1));
        await browser.Open("/probe");
        (await Row()).SeenAt.ShouldBe(begun.AddMinutes(5));
        (await Row()).StartedAt.ShouldBe(begun);
    }

    [Fact]
    public async Task Between_two_checks_a_page_asks_nothing_about_who_is_signed_in()
    {
        await using var app = new TestApp();
        var browser = await app.SignIn(Roles.Teacher);
        app.Queries.Clear();
        (await browser.Open("/probe")).ShouldBe(HttpStatusCode.OK);
        app.Queries.Heard.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_nobody_looked_at_for_too_long_is_cleared_away_by_the_next_sign_in()
    {
        await _app.SignIn(Roles.Teacher);
        _app.Clock.Passes(TimeSpan.FromMinutes(480 + 4));
        await _app.SignIn(Roles.Teacher);
        (await Listed()).Count.ShouldBe(2);
        _app.Clock.Passes(TimeSpan.FromMinutes(2));
        await _app.SignIn(Roles.Teacher);
        (await Listed()).Count.ShouldBe(2);
    }

    private async Task<HttpClient> Enter(Data.Accounts.Account account, string device)
    {
        var browser = _app.Stranger();
        browser.DefaultRequestHeaders.UserAgent.ParseAdd(device);
        (await browser.GetAsync(SignInShortcut.Path + account.Id)).EnsureSuccessStatusCode();
        return browser;
    }

    private Task<SignInSession> Row() => _app.Db(db => db.SignInSessions.AsNoTracking().SingleAsync());

    private Task<List<string>> Listed() => _app.Db(db => db.SignInSessions.Select(s => s.Device).ToListAsync());
}
