using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account;

public sealed class ChoicesTests : IDisposable
{
    private readonly TestApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task A_stranger_reads_the_door_in_the_chosen_language()
    {
        var browser = _app.Stranger("zh-CN");

        var chosen = await (await browser.Open("/account/sign-in?returnUrl=%2Fcredits")).Submit("form[action='/account/language']", ("language", "en"));

        chosen.Location.ShouldBe("/account/sign-in?returnUrl=%2Fcredits");
        (await browser.Follow(chosen)).TextOf("h1").ShouldBe("Sign in");
    }

    [Fact]
    public async Task The_language_goes_with_the_account_to_every_device()
    {
        var account = await _app.Add([Roles.Teacher]);
        var browser = await _app.SignIn(account);

        await (await browser.Open("/account/password")).Submit("form[action='/account/language']", ("language", "en"));

        (await browser.Open("/account/password")).TextOf("h1").ShouldBe("Change password");
        (await _app.Db(db => db.Users.SingleAsync(u => u.Id == account.Id))).Language.ShouldBe("en");
        (await (await _app.SignIn(account)).Open("/account/password")).TextOf("h1").ShouldBe("Change password");
        var row = await _app.Db(db => db.Audit.SingleAsync());
        (row.Action, row.SubjectId, row.Detail).ShouldBe(("language.chosen", $"{account.Id}", """{"language":"en"}"""));
    }

    [Theory]
    [InlineData("dark", "dark")]
    [InlineData("light", "light")]
    [InlineData("system", "")]
    public async Task The_theme_stands_on_the_page(string chosen, string worn)
    {
        var browser = _app.Stranger();
        var page = await browser.Open("/account/sign-in");
        page = await browser.Follow(await page.Submit("form[action='/account/theme']", ("theme", "light")));

        page = await browser.Follow(await page.Submit("form[action='/account/theme']", ("theme", chosen)));

        page.One("html").GetAttribute("data-theme").ShouldBe(worn);
        page.One($"button[name=theme][value={chosen}]").GetAttribute("aria-pressed").ShouldBe("true");
    }

    [Theory]
    [InlineData("/account/language", "language", "fr")]
    [InlineData("/account/theme", "theme", "pink")]
    public async Task What_is_not_offered_is_refused(string url, string field, string value) =>
        (await (await _app.Stranger().Open("/account/sign-in")).Submit($"form[action='{url}']", (field, value))).ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task Nobody_is_led_to_another_site() =>
        (await (await _app.Stranger().Open("/account/sign-in")).Submit("form[action='/account/theme']", ("theme", "dark"), ("returnUrl", "https://elsewhere.example")))
            .Location.ShouldBe("/");

    [Fact]
    public async Task An_auditor_may_choose_too()
    {
        var browser = await _app.SignIn(Roles.Auditor);

        (await (await browser.Open("/account/password")).Submit("form[action='/account/language']", ("language", "en"))).ShouldBe(HttpStatusCode.Redirect);
    }
}
