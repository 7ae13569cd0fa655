using System.Net;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Accounts;
using TeacherDev.Web.Features.Account.Provider;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account.Provider;

/// <summary>Out to the district's own sign-in, and back with a word that is believed or not.</summary>
public sealed class ProviderTests : ProviderJourney
{
    [Fact]
    public async Task The_sign_in_page_leads_there_with_PKCE_state_and_nonce()
    {
        var browser = app.Stranger();
        var link = (await browser.Open("/account/sign-in?returnUrl=%2Fcredits")).One("#provider");
        link.TextContent.ShouldBe("用统一身份认证登录");
        var there = (await browser.Open(link.GetAttribute("href")!)).ShouldBe(HttpStatusCode.Redirect).Location!;
        there.ShouldStartWith(provider.Address + "/authorize?");
        var asked = QueryHelpers.ParseQuery(new Uri(there).Query);
        foreach (var part in new[] { "state", "nonce", "code_challenge" }) asked[part].ToString().Length.ShouldBeGreaterThan(40);
        (asked["code_challenge_method"].ToString(), asked["scope"].ToString()).ShouldBe(("S256", "openid profile"));
    }

    [Fact]
    public async Task Whoever_has_the_staff_number_comes_in_and_is_linked()
    {
        await Wang();
        var browser = app.Stranger();
        var page = (await SignIn(browser)).ShouldBe(HttpStatusCode.Redirect);
        page.Location.ShouldBe("/credits");
        (await browser.Open("/probe")).Text.ShouldStartWith("测试者|teacher");
        (await app.Db(db => db.UserLogins.SingleAsync())).ProviderKey.ShouldBe("u-1");
        (await Told()).ShouldBe(["account.linked", "sign-in.done"]);
        provider.Asked["client_secret"].ShouldBe(FakeProvider.Secret);

        // The link holds from now on, whatever the number says.
        provider.Says["preferred_username"] = "T001";
        (await SignIn(app.Stranger())).Location.ShouldBe("/credits");
    }

    [Fact]
    public async Task A_one_time_password_that_was_handed_out_ends_when_the_account_is_linked()
    {
        var account = await Wang(a => a.MustChangePassword = true);
        var browser = app.Stranger();
        await SignIn(browser);
        (await browser.Open("/probe")).ShouldBe(HttpStatusCode.OK);
        (await app.Db(db => db.Users.SingleAsync(a => a.Id == account.Id))).PasswordHash.ShouldBeNull();
    }

    [Fact]
    public async Task Whoever_has_no_account_is_told_so_and_gets_none()
    {
        var page = await SignIn(app.Stranger());
        page.ShouldBe(HttpStatusCode.Forbidden).TextOf("#provider-no").ShouldStartWith("统一身份认证已确认您的身份，但本系统没有与之对应的账号");
        (await app.Db(db => db.Users.CountAsync())).ShouldBe(0);
        (await Told()).ShouldBe(["sign-in.unknown"]);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("email")]
    public async Task A_name_or_a_mail_address_opens_nothing(string claim)
    {
        await Wang(a => (a.Email, a.NormalizedEmail) = ("wang@school.example", "WANG@SCHOOL.EXAMPLE"));
        provider.Says["preferred_username"] = provider.UserInfo["preferred_username"] = null;
        provider.Says[claim] = claim == "name" ? "王芳" : "wang@school.example";
        (await SignIn(app.Stranger())).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_second_person_with_the_same_number_does_not_come_in()
    {
        await Wang();
        await SignIn(app.Stranger());
        provider.Says["sub"] = "u-2";
        (await SignIn(app.Stranger())).ShouldBe(HttpStatusCode.Forbidden).Text.ShouldContain("另一身份");
    }

    [Fact]
    public async Task A_closed_account_stays_closed()
    {
        var account = await Wang();
        await app.Db(async db =>
        {
            (await db.Users.SingleAsync(a => a.Id == account.Id)).Close(app.Clock.GetUtcNow().UtcDateTime, ClosedBy.Person);
            await db.SaveChangesAsync();
        });
        (await SignIn(app.Stranger())).ShouldBe(HttpStatusCode.Forbidden).Text.ShouldContain("已停用");
    }

    [Fact]
    public async Task By_setting_whoever_is_on_the_roster_gets_an_account_and_nobody_else_does()
    {
        await using var making = await With(("SignIn:Provider:MakeAccounts", "true"));
        (await SignIn(making.Stranger())).Location.ShouldBe("/credits");
        var made = await making.Db(db => db.Users.SingleAsync());
        (made.UserName, made.PasswordHash).ShouldBe(("T003", null));
        (provider.Says["sub"], provider.Says["preferred_username"]) = ("u-3", "T005");
        (await SignIn(making.Stranger())).ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task By_setting_a_linked_account_has_no_other_way_in()
    {
        await using var only = await With(("SignIn:Provider:LocalPassword", "false"));
        var account = await Wang(null, only);
        (await Typed(only, account)).ShouldBe(HttpStatusCode.Redirect);
        await SignIn(only.Stranger());
        (await Typed(only, account)).ShouldBe(HttpStatusCode.UnprocessableEntity).Text.ShouldContain("此账号只能用统一身份认证登录");
    }

    [Fact]
    public async Task Signing_out_offers_to_sign_out_there_too()
    {
        await Wang();
        var browser = app.Stranger();
        await SignIn(browser);
        var left = await browser.Follow(await (await browser.Open("/credits")).Submit("form[action$='/account/sign-out']"));
        left.One(".notice a").GetAttribute("href").ShouldBe(provider.Address + "/leave?client_id=teacherdev");
        (await browser.Open("/probe")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task An_account_is_tied_by_hand_where_only_the_linked_come_in_and_untied_again()
    {
        await using var linked = await With(("SignIn:Provider:Match", "Linked"));
        var account = await Wang(null, linked);
        (await SignIn(linked.Stranger())).ShouldBe(HttpStatusCode.Forbidden);
        var hr = await linked.SignIn("district-hr");
        var page = await hr.Open($"/accounts/{account.Id}");
        (await page.Submit("#link", ("Subject", "u-1"))).ShouldBe(HttpStatusCode.UnprocessableEntity).One("#Subject").GetAttribute("value").ShouldBe("u-1");
        (await page.Submit("#link", ("Subject", "u-1"), ("LinkWhy", "本人核实"))).ShouldBe(HttpStatusCode.Redirect);
        (await SignIn(linked.Stranger())).Location.ShouldBe("/credits");
        var other = await linked.Add(["teacher"]);
        (await (await hr.Open($"/accounts/{other.Id}")).Submit("#link", ("Subject", "u-1"), ("LinkWhy", "试试"))).TextOf("#link .error").ShouldBe("这个标识已关联另一个账号。");
        (await (await hr.Open($"/accounts/{account.Id}")).Submit("#link", ("Subject", ""), ("LinkWhy", "离岗"))).ShouldBe(HttpStatusCode.Redirect);
        (await SignIn(linked.Stranger())).ShouldBe(HttpStatusCode.Forbidden);

        var asked = await hr.Open($"/accounts/{other.Id}");
        linked.Meanwhile.Happens(() => linked.Db(async db =>
        {
            db.UserLogins.Add(new() { LoginProvider = ProviderDoor.Scheme, ProviderKey = "u-1", UserId = account.Id });
            await db.SaveChangesAsync();
        }));
        (await asked.Submit("#link", ("Subject", "u-1"), ("LinkWhy", "本人核实"))).ShouldBe(HttpStatusCode.Conflict).TextOf(".problems").ShouldContain("刚被他人修改");
    }

    [Fact]
    public async Task A_provider_that_does_not_answer_is_said_to_be_away()
    {
        await using var alone = await With(("SignIn:Provider:Authority", "http://127.0.0.1:9"));
        var browser = alone.Stranger();
        var page = await browser.Follow(await browser.Open("/account/provider"));
        page.ShouldBe(HttpStatusCode.BadRequest).TextOf("#provider-no").ShouldStartWith("统一身份认证暂时没有应答");
    }
}
