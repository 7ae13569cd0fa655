using System.Net;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Security;

public sealed class DoorTests : IAsyncDisposable
{
    private readonly TestApp _app = new();

    [Theory]
    [InlineData("/probe")]
    [InlineData("/no-such-page")]
    public async Task Who_is_not_signed_in_is_sent_to_sign_in(string url)
    {
        var page = (await _app.Stranger().Open(url)).ShouldBe(HttpStatusCode.Redirect);
        page.Location.ShouldBe("https://district.example/account/sign-in?returnUrl=" + Uri.EscapeDataString(url));
    }

    [Fact]
    public async Task The_wrong_role_is_refused_and_the_right_one_enters()
    {
        (await (await _app.SignIn(Roles.Teacher)).Open("/probe/hr")).ShouldBe(HttpStatusCode.Forbidden);
        (await (await _app.SignIn(Roles.Teacher, Roles.DistrictHr)).Open("/probe/hr")).ShouldBe(HttpStatusCode.OK).Text.ShouldBe("hr");
    }

    [Fact]
    public async Task The_cookie_tells_the_page_all_about_the_person()
    {
        var browser = await _app.SignIn(await _app.Add([Roles.Mentor, Roles.Teacher], a => (a.DisplayName, a.TeacherId, a.SchoolId) = ("王芳", 7, 3)));
        (await browser.Open("/probe")).Text.ShouldBe("王芳|mentor,teacher|7|3|2026-11-21");
    }

    [Fact]
    public async Task A_post_without_its_token_is_refused()
    {
        var browser = await _app.SignIn(Roles.Teacher);
        (await browser.Ask(new(HttpMethod.Post, "/probe"))).ShouldBe(HttpStatusCode.BadRequest);
        (await (await browser.Open("/probe/form")).Submit("form")).ShouldBe(HttpStatusCode.OK).Text.ShouldStartWith("changed by 测试者");
    }

    [Fact]
    public async Task An_auditor_reads_and_changes_nothing()
    {
        var form = await (await _app.SignIn(Roles.Auditor)).Open("/probe/form");
        (await form.Submit("form")).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task An_auditor_who_is_a_teacher_too_acts_as_a_teacher()
    {
        var form = await (await _app.SignIn(Roles.Auditor, Roles.Teacher)).Open("/probe/form");
        (await form.Submit("form")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_holds_a_one_time_password_chooses_an_own_one_first()
    {
        var browser = await _app.SignIn(await _app.Add([Roles.DistrictHr], a => a.MustChangePassword = true));
        (await browser.Open("/probe")).ShouldBe(HttpStatusCode.Redirect).Location.ShouldBe("/account/password");
    }

    [Fact]
    public async Task A_changed_security_stamp_ends_every_sign_in()
    {
        await using var app = new TestApp(("SignIn:CheckedEverySeconds", "0"));
        var account = await app.Add([Roles.Teacher]);
        var browser = await app.SignIn(account);
        (await browser.Open("/probe")).ShouldBe(HttpStatusCode.OK);
        await app.Db(async db =>
        {
            (await db.Users.FindAsync(account.Id))!.SecurityStamp = "another";
            await db.SaveChangesAsync();
        });
        (await browser.Open("/probe")).ShouldBe(HttpStatusCode.Redirect);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();
}
