using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account.Safety;

/// <summary>Whose roles call for the second step.</summary>
public sealed class SecondStepNeededTests : IAsyncDisposable
{
    private readonly TestApp _app = new(("SignIn:SecondStepFor", ""));

    [Theory]
    [InlineData(Roles.DistrictHr, true)]
    [InlineData(Roles.Auditor, true)]
    [InlineData(Roles.SystemAdmin, true)]
    [InlineData(Roles.Teacher, false)]
    [InlineData(Roles.SchoolAdmin, false)]
    public async Task Unless_the_setting_says_otherwise_those_who_see_the_district_set_it_up_first(string role, bool needed)
    {
        var page = await (await _app.SignIn(role)).Open("/probe");
        page.Location.ShouldBe(needed ? "/account/second-step" : null);
    }

    [Fact]
    public async Task They_are_led_nowhere_else_until_it_is_set_up()
    {
        var browser = await _app.SignIn(Roles.DistrictHr);
        foreach (var elsewhere in new[] { "/", "/teachers", "/account", "/account/passkeys", "/account/mail" })
            (await browser.Open(elsewhere)).ShouldBe(HttpStatusCode.Redirect).Location.ShouldBe("/account/second-step");
        var page = await browser.Open("/account/second-step");
        page.Has("nav.rooms").ShouldBeFalse();
        page.Has("main a").ShouldBeFalse("nothing leads away from it");
        page.Has("form[action='/account/sign-out']").ShouldBeTrue();

        await Phone.SetUp(_app, browser);
        (await browser.Open("/probe")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_one_time_password_comes_first()
    {
        var browser = await _app.SignIn(await _app.Add([Roles.DistrictHr], a => a.MustChangePassword = true));
        (await browser.Open("/account/second-step")).Location.ShouldBe("/account/password");
        var changed = await (await browser.Open("/account/password")).Submit("main form",
            ("Current", People.Password), ("New", "xiawuhao-2027"), ("Again", "xiawuhao-2027"));
        (await browser.Follow(changed)).One("[name=Sealed]").ShouldNotBeNull();
    }

    [Fact]
    public async Task Whose_role_needs_it_cannot_turn_it_off()
    {
        var browser = await _app.SignIn(Roles.Auditor);
        await Phone.SetUp(_app, browser);
        (await browser.Open("/account")).Has("a[href='/account/second-step/removal']").ShouldBeFalse();
        (await browser.Open("/account/second-step/removal")).Location.ShouldBe("/account");
        var form = await browser.Open("/account/second-step/new-codes");
        await browser.Ask(new(HttpMethod.Post, "/account/second-step/removal")
        {
            Content = new FormUrlEncodedContent([new("Password", People.Password), new("__RequestVerificationToken", form.Token)]),
        });
        (await _app.Db(db => db.Users.SingleAsync())).TwoFactorEnabled.ShouldBeTrue();
    }

    [Fact]
    public async Task After_a_lost_telephone_an_administrator_resets_it()
    {
        var account = await _app.Add([Roles.DistrictHr]);
        var browser = await _app.SignIn(account);
        await Phone.SetUp(_app, browser);

        (await _app.Command("user reset", account.UserName!, "--second-step")).Code.ShouldBe(0);

        (await _app.Db(db => db.SignInSessions.CountAsync())).ShouldBe(0);
        var anew = _app.Stranger();
        (await anew.Follow(await Phone.TypePassword(anew, account.UserName!))).Has("[name=Sealed]").ShouldBeTrue();
        var row = await _app.Db(db => db.Audit.SingleAsync(r => r.Action == "second-step.reset"));
        (row.SubjectId, row.Address).ShouldBe(($"{account.Id}", "command"));
        (await _app.Db(db => db.Users.SingleAsync())).MustChangePassword.ShouldBeFalse("the password stays");
    }

    [Fact]
    public async Task The_setting_names_other_roles_or_none()
    {
        await using var app = new TestApp(("SignIn:SecondStepFor", "principal, training-centre"));
        (await (await app.SignIn(Roles.Principal)).Open("/probe")).Location.ShouldBe("/account/second-step");
        (await (await app.SignIn(Roles.DistrictHr)).Open("/probe")).ShouldBe(HttpStatusCode.OK);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
