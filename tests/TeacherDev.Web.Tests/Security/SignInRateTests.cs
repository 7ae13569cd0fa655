using System.Net;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Security;

public sealed class SignInRateTests
{
    [Fact]
    public async Task Too_many_tries_for_one_name_have_to_wait_and_other_names_have_not()
    {
        await using var app = new TestApp(("SignIn:PerNameInFiveMinutes", "2"));
        var browser = app.Stranger();
        for (var i = 0; i < 2; i++) (await Try(browser, "王芳")).Status.ShouldNotBe(HttpStatusCode.TooManyRequests);

        var refused = (await Try(browser, "王芳 ")).ShouldBe(HttpStatusCode.TooManyRequests);
        refused.Answer.Headers.RetryAfter!.Delta!.Value.ShouldBeInRange(TimeSpan.FromSeconds(1), TimeSpan.FromMinutes(5));
        refused.Text.ShouldNotBeEmpty();
        (await Try(browser, "李强")).Status.ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Another_name_beside_the_one_tried_does_not_hide_it()
    {
        await using var app = new TestApp(("SignIn:PerNameInFiveMinutes", "1"));
        var browser = app.Stranger();
        await Try(browser, "王芳");
        var decoy = new FormUrlEncodedContent([new("aUserName", "李强"), new("UserName", "王芳")]);
        (await browser.Ask(new(HttpMethod.Post, "/account/sign-in") { Content = decoy })).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Too_many_tries_from_one_address_have_to_wait()
    {
        await using var app = new TestApp(("SignIn:PerAddressAMinute", "2"));
        var browser = app.Stranger();
        for (var i = 0; i < 2; i++) (await Try(browser, "user" + i)).Status.ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await Try(browser, "user2")).ShouldBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task A_form_with_thousands_of_fields_is_refused_unread()
    {
        await using var app = new TestApp();
        var fields = Enumerable.Range(0, 3000).Select(i => KeyValuePair.Create("f" + i, "x"));
        (await app.Stranger().Ask(new(HttpMethod.Post, "/account/sign-in") { Content = new FormUrlEncodedContent(fields) })).ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task<Page> Try(HttpClient browser, string name) =>
        await (await browser.Open("/account/sign-in")).Submit("form:has([name=Password])", ("UserName", name), ("Password", "wrong"));
}
