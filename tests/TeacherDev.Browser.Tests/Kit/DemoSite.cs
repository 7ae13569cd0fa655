using System.Collections.Concurrent;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Data.Sqlite;
using Microsoft.Playwright;
using Xunit;

namespace TeacherDev.Browser.Tests.Kit;

/// <summary>
/// The site as a newcomer starts it, with the demo district, on a port of its own, and one Chromium looking at it. Every test
/// class of the collection shares both; each test has a browser context of its own.
/// </summary>
public class DemoSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    protected static readonly TimeSpan China = TimeSpan.FromHours(8);

    private static readonly string[] Quiet =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync",
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("teacherdev-browser-").FullName;
    private readonly ConcurrentDictionary<string, Task<string>> signedIn = new();
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Address { get; private set; } = "";

    /// <summary>The district's day.</summary>
    public virtual DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().ToOffset(China).DateTime);

    /// <summary>What this site has set otherwise.</summary>
    protected virtual IEnumerable<(string Setting, string Value)> Settings => [];

    protected static string? Missing => File.Exists(Chromium) ? null : $"This test needs a browser: {Chromium} (Debian package chromium).";

    public virtual async ValueTask InitializeAsync()
    {
        if (Missing is not null)
        {
            return;
        }

        UseKestrel(0);
        StartServer();
        Address = ClientOptions.BaseAddress.ToString().TrimEnd('/');
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = Quiet });
    }

    /// <summary>A fresh visitor, or somebody of the demo district who has signed in.</summary>
    /// <param name="user">Their sign-in name; null for a stranger.</param>
    /// <param name="language">zh-CN or en-US, as the browser asks.</param>
    /// <param name="width">The width of the window in pixels.</param>
    /// <param name="script">Whether JavaScript runs.</param>
    /// <param name="checker">Lets the checker of accessibility, a script of its own, into the page past its policy.</param>
    public async Task<Visit> Visit(string? user = null, string language = "zh-CN", int width = 1280, bool script = true, bool checker = false)
    {
        if (Missing is { } sentence)
        {
            if (Environment.GetEnvironmentVariable("CI") == "true")
            {
                Assert.Fail(sentence);
            }

            Assert.Skip(sentence);
        }

        var state = user is null ? null : await signedIn.GetOrAdd(user, SignIn);
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Address,
            Locale = language,
            ViewportSize = new() { Width = width, Height = 800 },
            JavaScriptEnabled = script,
            StorageState = state,
            ReducedMotion = ReducedMotion.Reduce,
            BypassCSP = checker,
        });
        return new(context, await context.NewPageAsync());
    }

    /// <summary>Their next visit signs in anew: what they are may have changed.</summary>
    public void SignsInAnew(string user) => signedIn.TryRemove(user, out _);

    protected void EverybodySignsInAnew() => signedIn.Clear();

    /// <summary>From now on whoever visits under this name brings the cookies of that page along.</summary>
    protected async Task Keep(string user, IPage page)
    {
        var cookies = await page.Context.StorageStateAsync();
        signedIn[user] = Task.FromResult(cookies);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Development");
        builder.UseSetting("DataFolder", folder);
        builder.UseSetting("Logging:LogLevel:Default", "Warning");
        builder.UseSetting("SignIn:PerAddressAMinute", "1000");
        builder.UseSetting("SignIn:PerNameInFiveMinutes", "1000");
        foreach (var (setting, value) in Settings)
        {
            builder.UseSetting(setting, value);
        }
    }

    public override async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
        await base.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> SignIn(string user)
    {
        await using var context = await browser!.NewContextAsync(new() { BaseURL = Address, Locale = "zh-CN" });
        var page = await context.NewPageAsync();
        await page.GotoAsync("/account/sign-in");
        await page.FillAsync("#UserName", user);
        await page.FillAsync("#Password", DemoPassword);
        await page.ClickAsync("main button[type=submit], main .buttons button");
        await page.Comes(url => !url.Contains("sign-in", StringComparison.Ordinal));
        return await context.StorageStateAsync();
    }

    public const string DemoPassword = "teacherdev-demo-1";
}

[CollectionDefinition(Name)]
public sealed class OnDemoSite : ICollectionFixture<DemoSite>
{
    public const string Name = "demo site";
}
