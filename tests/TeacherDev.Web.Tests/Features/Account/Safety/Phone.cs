using Shouldly;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Features.Account.Safety;

/// <summary>An authenticator app that knows one key, and the steps by which people use it.</summary>
internal sealed class Phone(TestApp app, string key)
{
    public const string PasswordForm = "form:has([name=Password])", CodeForm = "form:has([name=Code])";

    public string Code => TimedCode.At(key, TimedCode.StepAt(app.Clock.GetUtcNow()));

    /// <summary>The next code, half a minute later.</summary>
    public string Next()
    {
        app.Clock.Passes(TimeSpan.FromSeconds(30));
        return Code;
    }

    /// <summary>Sets up the second step in a browser that is signed in.</summary>
    public static async Task<(Phone Phone, IReadOnlyList<string> Recovery)> SetUp(TestApp app, HttpClient browser)
    {
        var page = await browser.Open("/account/second-step");
        var phone = new Phone(app, page.TextOf(".once").Replace(" ", "", StringComparison.Ordinal));
        var codes = await browser.Follow(await page.Submit(CodeForm, ("Code", phone.Code)));
        return (phone, codes.TextsOf(".codes code"));
    }

    public static async Task<Page> TypePassword(HttpClient browser, string user, string password = People.Password) =>
        await (await browser.Open("/account/sign-in")).Submit(PasswordForm, ("UserName", user), ("Password", password));

    /// <summary>Password and then a code, up to where that leads.</summary>
    public static async Task<Page> SignIn(HttpClient browser, string user, string code)
    {
        var asked = await browser.Follow(await TypePassword(browser, user));
        asked.Has("[name=Code]").ShouldBeTrue(asked.Text);
        return await asked.Submit(CodeForm, ("Code", code));
    }
}
