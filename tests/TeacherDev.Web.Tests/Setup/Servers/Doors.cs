using TeacherDev.Web.Tests.Kit;

namespace TeacherDev.Web.Tests.Setup.Servers;

/// <summary>How the first officer of a new district comes in, as at a terminal and a browser.</summary>
internal static class Doors
{
    /// <returns>The password that is shown once.</returns>
    public static async Task<string> NewHr(Keeping keeping)
    {
        var added = await keeping.Run("user", "add", "hr", "--role", "district-hr", "--lang", "en");
        return added.Out.Split('\n').Single(l => l.StartsWith("One-time password: ", StringComparison.Ordinal)).Split(' ')[^1].Trim();
    }

    public static async Task FirstSignIn(this HttpClient browser, string password)
    {
        var door = await browser.Open("/account/sign-in");
        var forced = await browser.Follow(await door.Submit("form:has([name=Password])", ("UserName", "hr"), ("Password", password)));
        await forced.Submit("form:has([name=New])", ("Current", password), ("New", People.Password), ("Again", People.Password));
    }
}
