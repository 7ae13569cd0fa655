using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account;

public sealed partial class UserResetTests : IDisposable
{
    private readonly TestApp _app = new();

    public UserResetTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    [Fact]
    public async Task Whoever_forgot_the_password_gets_one_that_holds_once_and_opens_the_locked_door()
    {
        var account = await _app.Add([Roles.Teacher], a => a.UserName = "wang");
        await _app.Db(db => db.Users.ExecuteUpdateAsync(u => u.SetProperty(a => a.LockoutEnd, DateTimeOffset.MaxValue)));

        var ran = await _app.Command("user reset wang");

        (ran.Code, ran.Error).ShouldBe((0, ""));
        (await SignIn(People.Password)).Has("[name=Password]").ShouldBeTrue();
        (await SignIn(Password().Match(ran.Out).Groups[1].Value)).Location.ShouldBe("/account/password");
        (await _app.Db(db => db.Users.SingleAsync())).SecurityStamp.ShouldNotBe(account.SecurityStamp);
        var row = await _app.Db(db => db.Audit.SingleAsync(r => r.Action == "password.reset"));
        (row.SubjectKind, row.SubjectId, row.Address, row.Detail).ShouldBe(("account", $"{account.Id}", "command", null));
    }

    [Fact]
    public async Task Nobody_of_that_name_is_said()
    {
        var ran = await _app.Command("user reset wang");
        (ran.Code, ran.Error.TrimEnd()).ShouldBe((1, "There is no account called “wang”."));
        (await _app.Db(db => db.Audit.AnyAsync())).ShouldBeFalse();
    }

    public void Dispose() => _app.Dispose();

    private async Task<Page> SignIn(string password) =>
        await (await _app.Stranger().Open("/account/sign-in")).Submit("form:has([name=Password])", ("UserName", "wang"), ("Password", password));

    [GeneratedRegex("One-time password: (\\S+)\n")]
    private static partial Regex Password();
}
