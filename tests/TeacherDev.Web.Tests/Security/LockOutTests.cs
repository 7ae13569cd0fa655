using System.Net;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Security;

public sealed class LockOutTests
{
    [Fact]
    public async Task Five_wrong_passwords_lock_the_account_even_for_the_right_one()
    {
        await using var app = new TestApp();
        var account = await app.Add([Roles.Teacher]);
        var browser = app.Stranger();
        for (var i = 0; i < 5; i++) (await Try(browser, account.UserName!, "wrong-password-1")).Status.ShouldNotBe(HttpStatusCode.Redirect);

        (await Try(browser, account.UserName!, People.Password)).Status.ShouldNotBe(HttpStatusCode.Redirect);
        var end = (await app.Db(async db => await db.Users.FindAsync(account.Id)))!.LockoutEnd!.Value;
        (end - TimeProvider.System.GetUtcNow()).ShouldBeInRange(TimeSpan.FromMinutes(14), TimeSpan.FromMinutes(15));
    }

    [Fact]
    public async Task The_right_password_opens_the_door()
    {
        await using var app = new TestApp();
        var account = await app.Add([Roles.Teacher]);
        (await Try(app.Stranger(), account.UserName!, People.Password)).ShouldBe(HttpStatusCode.Redirect);
    }

    private static async Task<Page> Try(HttpClient browser, string name, string password) =>
        await (await browser.Open("/account/sign-in")).Submit("form:has([name=Password])", ("UserName", name), ("Password", password));
}
