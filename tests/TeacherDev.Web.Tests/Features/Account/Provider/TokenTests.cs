using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Account.Provider;

/// <summary>Only a word that the provider signed, for us, now and for this very sign-in, is believed.</summary>
public sealed class TokenTests : ProviderJourney
{
    [Theory]
    [InlineData("nonce", "odd")]
    [InlineData("audience", "odd")]
    [InlineData("issuer", "odd")]
    [InlineData("expired", "late")]
    [InlineData("signature", "odd")]
    public async Task A_word_that_is_wrong_is_not_believed(string fault, string shown)
    {
        await Wang();
        var (claim, value) = fault switch
        {
            "nonce" => ("nonce", (object?)"another"),
            "audience" => ("aud", "another-program"),
            "issuer" => ("iss", "https://elsewhere.example"),
            "expired" => ("exp", DateTimeOffset.UtcNow.AddMinutes(-10).ToUnixTimeSeconds()),
            _ => ("sub", "u-1"),
        };
        provider.Says[claim] = value;
        if (fault == "expired") provider.Says["nbf"] = provider.Says["iat"] = DateTimeOffset.UtcNow.AddMinutes(-20).ToUnixTimeSeconds();
        if (fault == "signature") provider.Twist = token => Changed(token);
        await Refused(fault, shown);
    }

    [Fact]
    public async Task A_key_that_the_provider_never_published_is_not_believed()
    {
        await Wang();
        provider.SignsWithAnother = true;
        await Refused("signature", "odd");
    }

    [Fact]
    public async Task A_token_that_nobody_signed_is_not_believed()
    {
        await Wang();
        provider.Twist = token => WebEncoders.Base64UrlEncode("{\"alg\":\"none\"}"u8) + "." + token.Split('.')[1] + ".";
        await Refused("signature", "odd");
    }

    [Fact]
    public async Task Without_a_nonce_or_without_a_token_nobody_is_believed()
    {
        await Wang();
        provider.Says["nonce"] = null;
        await Refused("nonce", "odd");
        provider.GivesIdToken = false;
        await Refused("no-id-token", "odd");
    }

    [Fact]
    public async Task The_number_may_stand_in_the_user_info_of_the_same_person_only()
    {
        await Wang();
        provider.Says["preferred_username"] = null;
        provider.UserInfo["sub"] = "u-9";
        await Refused("other-person", "odd");
        provider.UserInfo["sub"] = "u-1";
        (await SignIn(app.Stranger())).Location.ShouldBe("/credits");
    }

    [Fact]
    public async Task A_state_holds_once_and_in_one_browser()
    {
        await Wang();
        var browser = app.Stranger();
        var back = await There(browser);
        (await browser.Open(back)).Location.ShouldNotBeNull().ShouldContain("/account/provider/arrival");
        (await browser.Open(back)).Location.ShouldBe("/account/provider/refusal?why=late");
        var another = await There(app.Stranger());
        (await app.Stranger().Open(another)).Location.ShouldBe("/account/provider/refusal?why=late");
        (await browser.Open(back.Replace("state=", "state=x"))).Location.ShouldBe("/account/provider/refusal?why=late");
    }

    private async Task Refused(string code, string shown)
    {
        var browser = app.Stranger();
        (await browser.Open(await There(browser))).ShouldBe(HttpStatusCode.Redirect).Location.ShouldBe("/account/provider/refusal?why=" + shown);
        (await browser.Open("/probe")).ShouldBe(HttpStatusCode.Redirect);
        (await app.Db(db => db.Audit.OrderByDescending(r => r.Id).FirstAsync())).Detail.ShouldBe($$"""{"code":"{{code}}"}""");
        (await app.Db(db => db.UserLogins.CountAsync())).ShouldBe(0);
        (await browser.Open("/account/provider/refusal?why=" + shown)).Has("#provider-no").ShouldBeTrue();
    }

    /// <summary>Another person in a token that was signed for the first.</summary>
    private static string Changed(string token)
    {
        var parts = token.Split('.');
        var said = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(parts[1]));
        return $"{parts[0]}.{WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes(said.Replace("T003", "T001")))}.{parts[2]}";
    }
}
