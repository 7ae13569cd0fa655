using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace TeacherDev.Benchmarks;

/// <summary>Signs in over HTTP and asks for pages, one after another.</summary>
internal static partial class Browser
{
    /// <summary>The one-time password in what <c>user add</c> printed.</summary>
    public static string OneTime(string printed) => Printed().Match(printed) is { Success: true } found
        ? found.Groups[1].Value : throw new InvalidOperationException(printed);

    /// <param name="port">Where the program listens.</param>
    /// <param name="name">The account.</param>
    /// <param name="password">Its password.</param>
    /// <param name="next">What a one-time password is changed to; null for a lasting one.</param>
    public static async Task<HttpClient> SignIn(int port, string name, string password, string? next = null)
    {
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new($"http://127.0.0.1:{port}") };
        await Ready(client);
        await Post(client, "/account/sign-in", ("UserName", name), ("Password", password));
        if (next is not null)
        {
            await Post(client, "/account/password", ("Current", password), ("New", next), ("Again", next));
        }

        return client;
    }

    public static async Task Time(HttpClient client, string path, int times, List<double> milliseconds)
    {
        for (var i = 0; i < times; i++)
        {
            var watch = Stopwatch.StartNew();
            using var answer = await client.GetAsync(new Uri(path, UriKind.Relative));
            await answer.Content.ReadAsByteArrayAsync();
            milliseconds.Add(watch.Elapsed.TotalMilliseconds);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"{path}: {answer.StatusCode}");
            }
        }
    }

    private static async Task Ready(HttpClient client)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).EnsureSuccessStatusCode();
                return;
            }
            catch (HttpRequestException) when (tries < 120)
            {
                await Task.Delay(500);
            }
        }
    }

    private static async Task Post(HttpClient client, string path, params (string Field, string Value)[] typed)
    {
        var form = await client.GetStringAsync(new Uri(path, UriKind.Relative));
        var answer = await client.PostAsync(new Uri(path, UriKind.Relative), new FormUrlEncodedContent(
            typed.Append((Field: "__RequestVerificationToken", Value: Token().Match(form).Groups[1].Value)).Select(f => KeyValuePair.Create(f.Field, f.Value))));
        if (!answer.IsSuccessStatusCode || answer.RequestMessage!.RequestUri!.AbsolutePath == path)
        {
            throw new InvalidOperationException($"{path} answered {answer.StatusCode}.");
        }
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();

    [GeneratedRegex(@"(?m)^.*?[:：]\s*(\S{12,})\s*$")]
    private static partial Regex Printed();
}
