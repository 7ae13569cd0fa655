using TeacherDev.Browser.Tests.Kit;
using Xunit;

namespace TeacherDev.Browser.Tests.Pages;

/// <summary>
/// The pictures of the README, a screen each, taken anew when TEACHERDEV_SCREENSHOTS names a folder; otherwise only that each can be taken.
/// </summary>
[Collection(OnDemoSite.Name)]
public sealed class ScreenshotTests(DemoSite site)
{
    [Theory]
    [InlineData("shen", "/credits", "zh-CN", 1280, "my-credits")]
    [InlineData("shen", "/credits", "zh-CN", 360, "my-credits-phone")]
    [InlineData("shen", "/credits", "en-US", 1280, "my-credits-en")]
    [InlineData("zhao", "/teachers", "zh-CN", 1280, "teachers")]
    [InlineData("zhao", "/reports", "zh-CN", 1280, "reports")]
    [InlineData("zhao", "/policies", "zh-CN", 1280, "policies")]
    [InlineData("zhang", "/studios/2", "zh-CN", 1280, "studio")]
    [InlineData("zhao", "/inductions", "zh-CN", 1280, "induction")]
    [InlineData("zhao", "/teachers/D1003/career", "zh-CN", 1280, "career")]
    [InlineData("zhao", "/targets", "zh-CN", 1280, "targets")]
    public async Task A_page_can_be_pictured(string user, string path, string language, int width, string name)
    {
        await using var visit = await site.Visit(user, language, width);
        await visit.Page.SetViewportSizeAsync(width, width < 500 ? 780 : 960);
        await visit.Open(path);
        var picture = await visit.Page.ScreenshotAsync(new() { Animations = Microsoft.Playwright.ScreenshotAnimations.Disabled });
        if (Environment.GetEnvironmentVariable("TEACHERDEV_SCREENSHOTS") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            await File.WriteAllBytesAsync(Path.Combine(folder, name + ".png"), picture);
        }

        Assert.NotEmpty(picture);
    }
}
