using System.Net;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Security;

/// <summary>What every answer carries, and what none may carry.</summary>
public sealed class AnswerTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    [Theory]
    [InlineData("Content-Security-Policy", "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'self'; form-action 'self'; object-src 'none'")]
    [InlineData("X-Content-Type-Options", "nosniff")]
    [InlineData("Referrer-Policy", "same-origin")]
    [InlineData("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()")]
    [InlineData("Strict-Transport-Security", "max-age=31536000")]
    [InlineData("Cache-Control", "no-store")]
    public async Task Every_answer_tells_the_browser_what_it_may_do(string header, string value)
    {
        var page = await (await _app.SignIn(Roles.Teacher)).Open("/probe");
        page.Answer.Headers.GetValues(header).Single().ShouldBe(value);
    }

    [Fact]
    public async Task The_sign_in_cookie_is_kept_from_scripts_other_sites_and_plain_lines()
    {
        var account = await _app.Add([Roles.Teacher]);
        var answer = await _app.Stranger().GetAsync(SignInShortcut.Path + account.Id);
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("td=", StringComparison.Ordinal));
        cookie.Split("; ")[1..].ShouldBe(["path=/", "secure", "samesite=lax", "httponly"], ignoreOrder: true);
    }

    [Fact]
    public async Task The_form_cookie_is_kept_alike()
    {
        var answer = (await (await _app.SignIn(Roles.Teacher)).Open("/probe/form")).Answer;
        var cookie = answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("td.form=", StringComparison.Ordinal));
        cookie.Split("; ")[1..].ShouldBe(["path=/", "secure", "samesite=strict", "httponly"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_bug_shows_the_request_id_and_nothing_of_its_cause()
    {
        var page = (await (await _app.SignIn(Roles.Teacher)).Open("/probe/bug")).ShouldBe(HttpStatusCode.InternalServerError);
        page.Text.ShouldContain(page.Answer.Headers.GetValues("X-Request-Id").Single());
        page.Text.ShouldNotContain("张三");
    }

    [Theory]
    [InlineData("zh-CN,zh;q=0.9", null, "zh-Hans")]
    [InlineData("en-GB", null, "en")]
    [InlineData("fr", null, "zh-Hans")]
    [InlineData("zh-CN", "en", "en")]
    public async Task The_person_chooses_the_language_else_the_browser_else_Chinese(string browser, string? chosen, string spoken)
    {
        var signedIn = await _app.SignIn(await _app.Add([Roles.Teacher], a => a.Language = chosen));
        signedIn.DefaultRequestHeaders.AcceptLanguage.Clear();
        signedIn.DefaultRequestHeaders.AcceptLanguage.ParseAdd(browser);
        (await signedIn.Open("/probe/culture")).Text.ShouldBe(spoken);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
