using Deque.AxeCore.Commons;
using Microsoft.Playwright;
using Shouldly;

namespace TeacherDev.Browser.Tests.Kit;

/// <summary>One person's look at the site: a page, and what the browser complained of meanwhile.</summary>
public sealed class Visit : IAsyncDisposable
{
    /// <summary>
    /// Put into a document once, however often it is asked there. The package for Playwright puts it in anew for each look, and once
    /// more into an empty page that joins the results of frames, of which there are none here: two thirds of the time of all looks.
    /// </summary>
    private static readonly Lazy<string> Checker = new(() => new BundledAxeScriptProvider().GetScript());

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    internal Visit(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning")
            {
                complaints.Add(said.Text);
            }
        };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Opens a page; a browser complains of an answer that refuses, which is none when it was meant.</summary>
    public async Task Open(string path, int status = 200)
    {
        var answer = await Page.GotoAsync(path);
        answer!.Status.ShouldBe(status, path);
        Forgive(status);
    }

    /// <summary>Presses the button of a form, and waits for the page that answers.</summary>
    /// <param name="status">What the form is answered with.</param>
    public async Task Press(string button, int status = 302)
    {
        var answer = await Page.Leaving(() => Page.RunAndWaitForResponseAsync(() => Page.Locator(button).First.ClickAsync(), said => said.Request.Method == "POST"));
        answer.Status.ShouldBe(status, button);
        Forgive(status);
    }

    /// <summary>A page that says how far some work is comes again by itself until there is something to see.</summary>
    public async Task Settled() => await Page.Locator("[aria-live] progress").WaitForAsync(new() { State = WaitForSelectorState.Detached, Timeout = 60_000 });

    /// <summary>For eyes: the whole page, taken when TEACHERDEV_PICTURES names a folder.</summary>
    public async Task Picture(string name)
    {
        if (Environment.GetEnvironmentVariable("TEACHERDEV_PICTURES") is { Length: > 0 } folder)
        {
            Directory.CreateDirectory(folder);
            var file = string.Concat(name.Select(c => char.IsLetterOrDigit(c) || c == '-' ? c : '_'));
            await Page.ScreenshotAsync(new() { Path = Path.Combine(folder, file[..Math.Min(file.Length, 110)] + ".png"), FullPage = true });
        }
    }

    public void Forgive(int status) => complaints.RemoveAll(said => status >= 400 && said.Contains($"status of {status}", StringComparison.Ordinal));

    /// <summary>Nothing that hinders anybody: no accessibility violation, nothing wider than the window, no complaint.</summary>
    /// <param name="colours">Whether they are looked at too: the dearest of the checks, and the same in every language and at every width.</param>
    public async Task ShouldBeFitForEverybody(bool colours = true)
    {
        Page.Frames.Count.ShouldBe(1, $"{Page.Url} has frames, into which the checker does not look");
        if (!await Page.EvaluateAsync<bool>("() => 'axe' in window"))
        {
            await Page.EvaluateAsync(Checker.Value);
        }

        var violations = await Page.EvaluateAsync<string[]>("""
            async colours => (await axe.run(document, { resultTypes: ['violations'], rules: { 'color-contrast': { enabled: colours } } })).violations
                .map(found => `${found.id}: ${found.help} — ${found.nodes.slice(0, 3).map(node => node.html).join(' | ')}`)
            """, colours);
        violations.ShouldBeEmpty(Page.Url);
        await ShouldFitTheWindow();
        complaints.ShouldBeEmpty(Page.Url);
    }

    public async Task ShouldFitTheWindow()
    {
        var over = await Page.EvaluateAsync<string[]>("""
            () => document.documentElement.scrollWidth <= window.innerWidth ? [] : [...document.querySelectorAll('body *')]
                .filter(e => e.getBoundingClientRect().right > window.innerWidth + 1)
                .slice(0, 5).map(e => e.tagName + '.' + e.className + ' ' + Math.round(e.getBoundingClientRect().right))
            """);
        over.ShouldBeEmpty($"{Page.Url} is wider than its window");
    }

    public void ShouldHaveNoComplaint() => complaints.ShouldBeEmpty(Page.Url);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
