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
    [InlineData("zhang", "/studios/2", "zh-CN", 360, "studio-phone")]
    [InlineData("zhang", "/studios/2", "en-US", 1280, "studio-en")]
    [InlineData("zhang", "/studios/2", "en-US", 360, "studio-en-phone")]
    [InlineData("zhao", "/inductions", "zh-CN", 1280, "induction")]
    [InlineData("zhao", "/inductions", "zh-CN", 360, "induction-phone")]
    [InlineData("zhao", "/inductions", "en-US", 1280, "induction-en")]
    [InlineData("zhao", "/inductions", "en-US", 360, "induction-en-phone")]
    [InlineData("zhao", "/teachers/D1003/career", "zh-CN", 1280, "career")]
    [InlineData("zhao", "/teachers/D1003/career", "zh-CN", 360, "career-phone")]
    [InlineData("zhao", "/teachers/D1003/career", "en-US", 1280, "career-en")]
    [InlineData("zhao", "/teachers/D1003/career", "en-US", 360, "career-en-phone")]
    [InlineData("zhao", "/targets", "zh-CN", 1280, "targets")]
    [InlineData("zhao", "/targets", "zh-CN", 360, "targets-phone")]
    [InlineData("zhao", "/targets", "en-US", 1280, "targets-en")]
    [InlineData("zhao", "/targets", "en-US", 360, "targets-en-phone")]
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
