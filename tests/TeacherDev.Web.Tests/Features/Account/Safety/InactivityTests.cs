using System.Net;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account.Safety;

public sealed class InactivityTests : IAsyncDisposable
{
    private readonly TestApp _app = new(("SignIn:InactiveMinutes", "30")) { SignInsRunOut = true };

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task Whoever_does_nothing_for_so_long_signs_in_anew_and_comes_back()
    {
        var browser = await _app.SignIn(Roles.Teacher);
        _app.Clock.Passes(TimeSpan.FromMinutes(31));
        (await browser.Open("/probe?page=3")).ShouldBe(HttpStatusCode.Redirect).Location.ShouldBe("https://district.example/account/sign-in?returnUrl=%2Fprobe%3Fpage%3D3");
    }

    [Fact]
    public async Task Each_request_begins_the_time_anew()
    {
        var browser = await _app.SignIn(Roles.Teacher);
        for (var i = 0; i < 4; i++)
        {
            _app.Clock.Passes(TimeSpan.FromMinutes(i == 0 ? 10 : 29));
            (await browser.Open("/probe")).ShouldBe(HttpStatusCode.OK);
        }
    }

    [Fact]
    public async Task A_form_sent_too_late_leads_back_to_its_page()
    {
        var browser = await _app.SignIn(Roles.Teacher);
        var token = (await browser.Open("/probe/form")).Token;
        _app.Clock.Passes(TimeSpan.FromMinutes(31));
        var late = new HttpRequestMessage(HttpMethod.Post, "/probe") { Content = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]) };
        late.Headers.Referrer = new("https://district.example/probe/form");
        (await browser.Ask(late)).Location.ShouldBe("https://district.example/account/sign-in?returnUrl=%2Fprobe%2Fform");
    }

    [Fact]
    public async Task A_page_of_another_site_is_nowhere_to_come_back_to()
    {
        var late = new HttpRequestMessage(HttpMethod.Post, "/probe");
        late.Headers.Referrer = new("https://elsewhere.example/trap");
        (await _app.Stranger().Ask(late)).Location.ShouldBe("https://district.example/account/sign-in?returnUrl=%2F");
    }
}
