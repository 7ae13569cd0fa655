using Microsoft.Playwright;
using Shouldly;
using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Journeys;

/// <summary>A teacher makes the account safer: a passkey, a second step.</summary>
[Collection(OnDemoSite.Name)]
public sealed class SafetyJourneyTests(DemoSite site)
{
    /// <summary>Passkeys belong to a name; an address of numbers has none.</summary>
    private string Named => $"http://localhost:{new Uri(site.Address).Port}";

    [Fact]
    public async Task A_passkey_is_made_named_signed_in_with_and_removed()
    {
        await using var visit = await site.Visit();
        var page = visit.Page;
        await GiveFinger(page);
        await TypePassword(page, "he");
        await page.GotoAsync(Named + "/account/passkeys");
        await page.FillAsync("#Name", "办公室电脑");
        await page.FillAsync("#Password", "wrong-password-1");
        await page.ClickAsync("form[data-passkey] button");
        await page.Locator("[data-passkey-problem]:visible").WaitForAsync();
        (await page.Locator("[data-passkey-problem]").InnerTextAsync()).ShouldContain("密码不正确");

        await page.FillAsync("#Password", DemoSite.DemoPassword);
        await page.ClickAsync("form[data-passkey] button");
        await page.Comes("/account");
        (await page.Locator("[aria-labelledby=passkeys-title]").InnerTextAsync()).ShouldContain("办公室电脑");

        await SignOut(page);
        await page.ClickAsync("form[data-passkey] button");
        await page.Comes("/credits");

        await page.GotoAsync(Named + "/account");
        await page.ClickAsync("form[action$=removal] button");
        await page.Comes("/account");
        (await page.Locator(".notice").InnerTextAsync()).ShouldContain("“办公室电脑”已删除");
        await SignOut(page);
        await page.ClickAsync("form[data-passkey] button");
        await page.Locator("[data-passkey-problem]:visible, .notice.stop").First.WaitForAsync();
        page.Url.ShouldContain("/account/sign-in");
    }

    [Fact]
    public async Task Without_JavaScript_the_buttons_of_passkeys_stay_away()
    {
        await using var visit = await site.Visit("he", script: false);
        await visit.Open("/account/passkeys");
        (await visit.Page.Locator("form[data-passkey]").IsVisibleAsync()).ShouldBeFalse();
        (await visit.Page.Locator("[data-passkey-absent]").IsVisibleAsync()).ShouldBeTrue();
        await using var stranger = await site.Visit(script: false);
        await stranger.Open("/account/sign-in");
        (await stranger.Page.Locator("form[data-passkey]").IsVisibleAsync()).ShouldBeFalse();
    }

    [Fact]
    public async Task Before_the_time_without_a_request_is_over_a_sentence_says_so_and_one_press_goes_on()
    {
        await using var visit = await site.Visit("he");
        await visit.Page.Clock.InstallAsync();
        await visit.Open("/account/password");
        await visit.Page.FillAsync("#New", "half a thought");
        await visit.Page.Clock.FastForwardAsync("07:54:00");
        (await visit.Page.Locator("[data-stay]").IsVisibleAsync()).ShouldBeFalse();
        await visit.Page.Clock.FastForwardAsync("00:02:00");
        await visit.Page.Locator("[data-stay] button").ClickAsync();
        await visit.Page.Locator("[data-stay]").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        (await visit.Page.InputValueAsync("#New")).ShouldBe("half a thought");

        await visit.Page.Context.ClearCookiesAsync();
        await visit.Page.Clock.FastForwardAsync("07:56:00");
        await visit.Page.Locator("[data-stay] button").ClickAsync();
        await visit.Page.Locator("[data-stay] a").WaitForAsync();
        (await visit.Page.InputValueAsync("#New")).ShouldBe("half a thought");
    }

    private async Task TypePassword(IPage page, string user)
    {
        await page.GotoAsync(Named + "/account/sign-in");
        await page.FillAsync("#UserName", user);
        await page.FillAsync("#Password", DemoSite.DemoPassword);
        await page.ClickAsync("form:has(#Password) .buttons button");
        await page.Comes(url => !url.Contains("sign-in", StringComparison.Ordinal));
    }

    private static async Task SignOut(IPage page)
    {
        await page.Locator("header details summary").Last.ClickAsync();
        await page.ClickAsync("form[action='/account/sign-out'] button");
        await page.Comes("/account/sign-in");
    }

    /// <summary>A device that makes and shows keys and always knows its owner.</summary>
    private static async Task GiveFinger(IPage page)
    {
        var browser = await page.Context.NewCDPSessionAsync(page);
        await browser.SendAsync("WebAuthn.enable");
        await browser.SendAsync("WebAuthn.addVirtualAuthenticator", new()
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2", ["transport"] = "internal", ["hasResidentKey"] = true, ["hasUserVerification"] = true,
                ["isUserVerified"] = true, ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
