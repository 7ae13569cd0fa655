using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Shouldly;

namespace TeacherDev.Web.Tests.Kit;

/// <summary>What came back, asked in words.</summary>
public sealed class Page(HttpClient browser, HttpResponseMessage answer, IHtmlDocument document)
{
    public HttpStatusCode Status => answer.StatusCode;
    public HttpResponseMessage Answer => answer;
    public IHtmlDocument Document => document;
    public string? Location => answer.Headers.Location?.ToString();
    public string Title => Clean(document.Title ?? "");

    /// <summary>All that a reader sees, spaces made single.</summary>
    public string Text => Clean(document.Body?.TextContent ?? "");

    public string TextOf(string selector) => Clean(One(selector).TextContent);

    public IReadOnlyList<string> TextsOf(string selector) => [.. document.QuerySelectorAll(selector).Select(e => Clean(e.TextContent))];

    public bool Has(string selector) => document.QuerySelector(selector) is not null;

    public IElement One(string selector) => document.QuerySelector(selector) ?? throw new ShouldAssertException($"No “{selector}” in: {Text}");

    /// <summary>Sends the form that a selector finds, with its hidden fields and its token, after typing into fields by name.</summary>
    public async Task<Page> Submit(string form, params (string Field, string? Value)[] typed)
    {
        var element = (IHtmlFormElement)One(form);
        return await browser.Ask(new(HttpMethod.Post, To(element)) { Content = new FormUrlEncodedContent(Filled(element, typed)) });
    }

    /// <summary>The same with files in the form's field for them.</summary>
    public async Task<Page> Submit(string form, IEnumerable<(string Name, byte[] Bytes)> files, params (string Field, string? Value)[] typed)
    {
        var element = (IHtmlFormElement)One(form);
        MultipartFormDataContent content = [];
        foreach (var (field, value) in Filled(element, typed))
        {
            content.Add(new StringContent(value), field);
        }

        var chosen = element.QuerySelector("input[type=file]")?.GetAttribute("name") ?? throw new ShouldAssertException($"No file is asked for in: {Text}");
        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes) { Headers = { ContentType = new("application/octet-stream") } }, chosen, name);
        }

        return await browser.Ask(new(HttpMethod.Post, To(element)) { Content = content });
    }

    private Uri To(IHtmlFormElement form) => new(answer.RequestMessage!.RequestUri!, form.GetAttribute("action") is { Length: > 0 } action ? action : "");

    private static List<KeyValuePair<string, string>> Filled(IHtmlFormElement form, (string Field, string? Value)[] typed)
    {
        var fields = Fields(form).ToList();
        foreach (var name in typed.Select(t => t.Field).Distinct())
        {
            fields.RemoveAll(f => f.Key == name);
            fields.AddRange(typed.Where(t => t.Field == name && t.Value is not null).Select(t => KeyValuePair.Create(name, t.Value!)));
        }

        return fields;
    }

    /// <summary>Posts to another address what a form would, with this page's token.</summary>
    public Task<Page> PostTo(string address, params (string Field, string Value)[] typed) => browser.Ask(new(HttpMethod.Post, address)
    {
        Content = new FormUrlEncodedContent([new("__RequestVerificationToken", Token), .. typed.Select(t => KeyValuePair.Create(t.Field, t.Value))]),
    });

    /// <summary>The token that a form on this page carries, for posts that a test makes up itself.</summary>
    public string Token => One("input[name=__RequestVerificationToken]").GetAttribute("value")!;

    public Page ShouldBe(HttpStatusCode status)
    {
        Status.ShouldBe(status, Text);
        return this;
    }

    private static IEnumerable<KeyValuePair<string, string>> Fields(IHtmlFormElement form)
    {
        foreach (var field in form.Elements)
            switch (field)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } tick when tick.IsChecked:
                    yield return new(tick.Name!, tick.Value);
                    break;
                case IHtmlInputElement { Type: not ("checkbox" or "radio" or "submit" or "button" or "file"), Name: { Length: > 0 } name } input:
                    yield return new(name, input.Value);
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name, Value: { } value }:
                    yield return new(name, value);
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    yield return new(name, area.Value);
                    break;
            }
    }

    private static string Clean(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

public static class Browsing
{
    private static readonly HtmlParser Parser = new();

    public static Task<Page> Open(this HttpClient browser, string url) => browser.Ask(new(HttpMethod.Get, url));

    public static async Task<Page> Ask(this HttpClient browser, HttpRequestMessage request)
    {
        var answer = await browser.SendAsync(request);
        return new(browser, answer, Parser.ParseDocument(await answer.Content.ReadAsStringAsync()));
    }

    /// <summary>Goes where the answer points, as a browser would.</summary>
    public static async Task<Page> Follow(this HttpClient browser, Page page)
    {
        while (page.Location is { } to) page = await browser.Open(new Uri(page.Answer.RequestMessage!.RequestUri!, to).ToString());
        return page;
    }
}
