using System.Net;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Errors;

public sealed class ErrorPageTests : IDisposable
{
    private readonly TestApp _app = new();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData(400, "没有保存：页面已过期", "Not saved: the page had expired")]
    [InlineData(403, "您没有这项权限", "You may not do this")]
    [InlineData(404, "没有找到这一页", "There is no such page")]
    [InlineData(413, "文件太大，没有上传", "Too large: nothing was uploaded")]
    [InlineData(429, "操作太频繁，请稍候", "Too many attempts: please wait")]
    [InlineData(500, "系统出错了", "Something went wrong")]
    public async Task Each_has_its_sentences_in_both_languages_for_strangers_too(int code, string chinese, string english)
    {
        var page = await _app.Stranger().Open($"/errors/{code}");
        ((int)page.Status).ShouldBe(code);
        page.TextOf("h1").ShouldBe(chinese);
        page.TextsOf("main p").ShouldAllBe(sentence => sentence.Length > 10);
        page.One(".btn-primary").GetAttribute("href").ShouldBe("/account/sign-in");

        (await _app.Stranger("en").Open($"/errors/{code}")).TextOf("h1").ShouldBe(english);
    }

    [Fact]
    public async Task The_request_id_on_the_page_is_the_one_in_the_answer()
    {
        var page = await (await _app.SignIn(Roles.Teacher)).Open("/no-such-page");

        page.ShouldBe(HttpStatusCode.NotFound).TextOf(".after-card .num").ShouldBe(page.Answer.Headers.GetValues("X-Request-Id").Single());
        page.One("main .btn-primary").GetAttribute("href").ShouldBe("/");
    }

    [Fact]
    public async Task An_unknown_code_is_told_as_its_kind()
    {
        (await _app.Stranger().Open("/errors/405")).TextOf("h1").ShouldBe("没有找到这一页");
        (await _app.Stranger().Open("/errors/409")).TextOf("h1").ShouldBe("没有保存：页面已过期");
        (await _app.Stranger().Open("/errors/503")).TextOf("h1").ShouldBe("系统出错了");
        (await _app.Stranger().Open("/errors/200")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Too_many_attempts_are_told_how_long_to_wait()
    {
        using var strict = new TestApp(("SignIn:PerNameInFiveMinutes", "1"));
        var page = await strict.Stranger().Open("/account/sign-in");
        page = await page.Submit("main form", ("UserName", "someone"), ("Password", "x"));

        var refused = await page.Submit("main form", ("UserName", "someone"), ("Password", "x"));

        refused.ShouldBe(HttpStatusCode.TooManyRequests).TextOf("h1").ShouldBe("操作太频繁，请稍候");
        refused.Text.ShouldContain($"请在{refused.Answer.Headers.RetryAfter}秒后再试");
    }
}
