using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account.Safety;

public sealed class PasskeyTests : IAsyncDisposable
{
    private const string Site = "https://district.example";
    private readonly TestApp _app = new();
    private readonly SoftKey _key = new(Site);

    [Fact]
    public async Task A_passkey_is_named_and_signs_in_without_password_or_second_step()
    {
        var account = await _app.Add([Roles.Teacher]);
        var browser = await _app.SignIn(account);
        await Phone.SetUp(_app, browser);

        var added = await browser.Follow(await Add(browser, _key, "办公室电脑"));

        added.Text.ShouldContain("通行密钥“办公室电脑”已添加");
        added.TextOf("[aria-labelledby=passkeys-title] li").ShouldStartWith("办公室电脑");
        var door = _app.Stranger();
        (await Show(door, _key)).Location.ShouldBe("/");
        (await door.Open("/probe")).ShouldBe(HttpStatusCode.OK);
        var row = await _app.Db(db => db.Audit.OrderBy(r => r.Id).LastAsync());
        (row.Action, row.ActorId, row.Detail).ShouldBe(("sign-in.done", account.Id, """{"by":"passkey"}"""));
    }

    [Theory]
    [InlineData("", People.Password, "请填写名称。")]
    [InlineData("手机", "", "请填写登录密码。")]
    [InlineData("手机", "wrong-password-1", "密码不正确，没有做任何更改。")]
    public async Task Without_a_name_and_the_password_none_is_begun(string name, string password, string sentence)
    {
        var browser = await _app.SignIn(Roles.Teacher);
        var refused = await Begin(browser, name, password);
        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        System.Text.Json.Nodes.JsonNode.Parse(await refused.Content.ReadAsStringAsync())!["why"]!.ToString().ShouldBe(sentence);
    }

    [Fact]
    public async Task A_name_is_given_once()
    {
        var browser = await _app.SignIn(Roles.Teacher);
        await Add(browser, _key, "手机");
        (await Begin(browser, "手机", People.Password)).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task One_is_renamed_on_the_account_page_and_still_opens_the_account()
    {
        var browser = await _app.SignIn(Roles.Teacher);
        using var second = new SoftKey(Site);
        await Add(browser, _key, "手机");
        await Add(browser, second, "办公室电脑");

        var taken = (await (await browser.Open("/account")).Submit("form[action$='/name']", ("name", " 办公室电脑"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        taken.TextOf("details[open] .field.wrong .error").ShouldBe("您已有一个名为“办公室电脑”的通行密钥。");
        taken.One("details[open] [name=name]").GetAttribute("value").ShouldBe(" 办公室电脑");
        (await taken.Submit("form[action$='/name']", ("name", " "))).ShouldBe(HttpStatusCode.UnprocessableEntity).TextOf(".field.wrong .error").ShouldBe("请填写名称。");

        var done = await browser.Follow(await taken.Submit("form[action$='/name']", ("name", "新手机 ")));

        done.TextOf(".notice").ShouldBe("通行密钥今后名为“新手机”。");
        done.TextsOf("[aria-labelledby=passkeys-title] li")[0].ShouldStartWith("新手机");
        (await _app.Db(db => db.Audit.SingleAsync(r => r.Action == "passkey.renamed"))).Detail.ShouldBe("""{"was":"手机","name":"新手机"}""");
        (await Show(_app.Stranger(), _key)).Location.ShouldBe("/");
    }

    [Fact]
    public async Task A_device_that_does_not_know_its_owner_is_not_taken()
    {
        using var careless = new SoftKey(Site) { KnowsItsOwner = false };
        (await Add(await _app.SignIn(Roles.Teacher), careless, "手机")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Count()).ShouldBe(0);
    }

    [Fact]
    public async Task A_key_made_for_another_site_is_not_taken()
    {
        using var lured = new SoftKey("https://elsewhere.example");
        (await Add(await _app.SignIn(Roles.Teacher), lured, "手机")).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Count()).ShouldBe(0);
    }

    [Fact]
    public async Task A_key_that_nobody_asked_for_is_not_taken()
    {
        var browser = await _app.SignIn(Roles.Teacher);
        (await Send(browser, "/account/passkeys", ("Name", "手机"), ("Credential", "{}"))).ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Send(_app.Stranger(), "/account/sign-in/passkey", ("Credential", "{}"))).Location.ShouldBe("/account/sign-in");
    }

    [Fact]
    public async Task One_that_was_removed_opens_nothing_any_more()
    {
        var browser = await _app.SignIn(Roles.Teacher);
        await Add(browser, _key, "手机");
        await (await browser.Open("/account")).Submit("form[action$=removal]");

        var door = _app.Stranger();
        (await door.Follow(await Show(door, _key))).TextOf(".notice").ShouldBe("此通行密钥不能登录本站。请用密码登录。");
        (await _app.Db(db => db.Audit.CountAsync(r => r.Action == "passkey.removed"))).ShouldBe(1);
    }

    [Fact]
    public async Task A_locked_account_stays_locked()
    {
        var browser = await _app.SignIn(Roles.Teacher);
        await Add(browser, _key, "手机");
        await _app.Db(db => db.Users.ExecuteUpdateAsync(u => u.SetProperty(a => a.LockoutEnd, DateTimeOffset.MaxValue)));
        (await Show(_app.Stranger(), _key)).Location.ShouldBe("/account/sign-in");
    }

    [Fact]
    public async Task A_lost_telephones_passkeys_go_with_the_second_step()
    {
        var account = await _app.Add([Roles.Teacher]);
        await Add(await _app.SignIn(account), _key, "手机");
        (await _app.Command("user reset", account.UserName!, "--second-step")).Code.ShouldBe(0);
        (await Count()).ShouldBe(0);
    }

    private Task<int> Count() => _app.Db(db => db.UserPasskeys.CountAsync());

    private static async Task<Page> Add(HttpClient browser, SoftKey key, string name)
    {
        var options = await Begin(browser, name, People.Password);
        options.StatusCode.ShouldBe(HttpStatusCode.OK);
        return await Send(browser, "/account/passkeys", ("Name", name), ("Credential", key.Make(await options.Content.ReadAsStringAsync())));
    }

    private static async Task<HttpResponseMessage> Begin(HttpClient browser, string name, string password) =>
        (await Send(browser, "/account/passkeys/options", ("Name", name), ("Password", password))).Answer;

    private static async Task<Page> Show(HttpClient browser, SoftKey key)
    {
        var options = (await Send(browser, "/account/sign-in/passkey/options")).ShouldBe(HttpStatusCode.OK).Answer;
        return await Send(browser, "/account/sign-in/passkey", ("Credential", key.Show(await options.Content.ReadAsStringAsync())));
    }

    /// <summary>As the page's script sends: with the token, and from this site.</summary>
    private static async Task<Page> Send(HttpClient browser, string to, params (string, string)[] fields)
    {
        var token = (await browser.Open("/account/forgotten")).Token;
        var request = new HttpRequestMessage(HttpMethod.Post, to)
        {
            Content = new FormUrlEncodedContent([.. fields.Select(f => KeyValuePair.Create(f.Item1, f.Item2)), new("__RequestVerificationToken", token)]),
        };
        request.Headers.Add("Origin", Site);
        return await browser.Ask(request);
    }

    public async ValueTask DisposeAsync()
    {
        _key.Dispose();
        await _app.DisposeAsync();
    }
}
