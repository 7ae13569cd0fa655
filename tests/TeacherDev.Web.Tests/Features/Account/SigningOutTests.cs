using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Audit;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account;

public sealed class SigningOutTests : IDisposable
{
    private readonly TestApp _app = new();

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task Signing_out_ends_this_browser_alone()
    {
        var account = await _app.Add([Roles.Teacher]);
        var (here, there) = (await _app.SignIn(account), await _app.SignIn(account));

        var left = await (await here.Open("/account/password")).Submit("form[action='/account/sign-out']");

        (await here.Follow(left)).TextOf(".notice").ShouldBe("您已退出登录。");
        (await here.Open("/account/password")).ShouldBe(HttpStatusCode.Redirect);
        (await there.Open("/account/password")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Signing_out_everywhere_gives_a_new_stamp_and_is_told_to_auditors()
    {
        var account = await _app.Add([Roles.Teacher]);
        var browser = await _app.SignIn(account);

        var left = await (await browser.Open("/account/password")).Submit("form[action='/account/sign-out-everywhere']");

        left.Location.ShouldBe("/account/sign-in");
        (await browser.Open("/account/password")).ShouldBe(HttpStatusCode.Redirect);
        (await _app.Db(db => db.Users.AsNoTracking().SingleAsync(u => u.Id == account.Id))).SecurityStamp.ShouldNotBe(account.SecurityStamp);
        (await _app.Db(db => db.Set<AuditRow>().Select(r => r.Action).ToListAsync())).ShouldBe(["sign-out.everywhere"]);
    }

    [Fact]
    public async Task A_link_alone_signs_nobody_out()
    {
        var browser = await _app.SignIn(Roles.Teacher);

        (await browser.Open("/account/sign-out")).ShouldBe(HttpStatusCode.NotFound);
        (await browser.Open("/account/password")).ShouldBe(HttpStatusCode.OK);
    }
}
