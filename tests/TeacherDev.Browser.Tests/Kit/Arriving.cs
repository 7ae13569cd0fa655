using System.Diagnostics;
using Microsoft.Playwright;

namespace TeacherDev.Browser.Tests.Kit;

/// <summary>
/// Waiting for a page, by looking again and again. The package's own waits look once and then listen, and what happens between the
/// look and the listening is lost (microsoft/playwright-dotnet#3364).
/// </summary>
public static class Arriving
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1), Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits until the page is at an address and has everything.</summary>
    /// <exception cref="TimeoutException">It is elsewhere after a minute; says where.</exception>
    public static async Task Comes(this IPage page, Func<string, bool> there)
    {
        for (var waited = Stopwatch.StartNew(); !there(page.Url); await Task.Delay(Pause))
        {
            if (waited.Elapsed > Patience)
            {
                throw new TimeoutException($"The page is still at {page.Url}.");
            }
        }

        for (var waited = Stopwatch.StartNew(); !await IsComplete(page); await Task.Delay(Pause))
        {
            if (waited.Elapsed > Patience)
            {
                throw new TimeoutException($"{page.Url} is not complete.");
            }
        }
    }

    /// <param name="path">How the path of the address ends.</param>
    public static Task Comes(this IPage page, string path) => page.Comes(url => new Uri(url).AbsolutePath.EndsWith(path, StringComparison.Ordinal));

    /// <summary>Waits until the page is the one of something that has a number of its own.</summary>
    public static Task ComesToNumbered(this IPage page) => page.Comes(url => int.TryParse(url.Split('/')[^1], out _));

    /// <summary>Does what leads to another page, and waits until that has everything.</summary>
    public static async Task<T> Leaving<T>(this IPage page, Func<Task<T>> does)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? sender, IPage of) => loaded.TrySetResult();
        page.Load += Loaded;
        try
        {
            var done = await does();
            await loaded.Task.WaitAsync(Patience);
            return done;
        }
        finally
        {
            page.Load -= Loaded;
        }
    }

    private static async Task<bool> IsComplete(IPage page)
    {
        try
        {
            return await page.EvaluateAsync<string>("() => document.readyState") == "complete";
        }
        catch (PlaywrightException gone) when (gone.Message.Contains("context was destroyed", StringComparison.Ordinal))
        {
            return false;
        }
    }
}
