using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;

namespace TeacherDev.Benchmarks;

/// <summary>
/// <c>/credits</c> signed in as a teacher of the demo district, one request after another, beside a signed-in page that asks the
/// database nothing. Aim: the median at most twice the bare page's.
/// </summary>
internal static partial class PageFigures
{
    private const int Rounds = 10, Each = 200, Warm = 4, Port = 5187;

    public static async Task<int> Run(PublishedApp app)
    {
        var data = PublishedApp.EmptyFolder();
        using var server = app.Serve(data, Port);
        _ = server.StandardOutput.ReadToEndAsync();
        try
        {
            using var client = await SignedIn();
            List<double> barePage = [], creditsPage = [];
            for (var round = 0; round < Rounds; round++)
            {
                // The first rounds are for the compiler; after them the two pages take turns.
                await Time(client, "/account/password", round < Warm ? [] : barePage);
                await Time(client, "/credits", round < Warm ? [] : creditsPage);
            }

            Figures bare = new("a signed-in page without a query", "ms", barePage), credits = new("/credits", "ms", creditsPage);
            Figures.Heading("My credits, signed in");
            bare.Print();
            credits.Print();
            Figures.PrintRatio("/credits / bare (aim: at most 2)", credits, bare);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
            Directory.Delete(data, recursive: true);
        }

        return 0;
    }

    private static async Task<HttpClient> SignedIn()
    {
        var client = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = new($"http://127.0.0.1:{Port}") };
        for (var tries = 0; ; tries++)
        {
            try
            {
                (await client.GetAsync(new Uri("/health/ready", UriKind.Relative))).EnsureSuccessStatusCode();
                break;
            }
            catch (HttpRequestException) when (tries < 120)
            {
                await Task.Delay(500);
            }
        }

        var form = await client.GetStringAsync(new Uri("/account/sign-in", UriKind.Relative));
        var token = Token().Match(form).Groups[1].Value;
        var answer = await client.PostAsync(new Uri("/account/sign-in", UriKind.Relative), new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["UserName"] = "zhang",
            ["Password"] = "teacherdev-demo-1",
            ["__RequestVerificationToken"] = token,
        }));
        return answer.RequestMessage!.RequestUri!.AbsolutePath.Contains("sign-in", StringComparison.Ordinal)
            ? throw new InvalidOperationException("The demo sign-in failed.") : client;
    }

    private static async Task Time(HttpClient client, string path, List<double> milliseconds)
    {
        for (var i = 0; i < Each; i++)
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

    [GeneratedRegex("name=\"__RequestVerificationToken\"[^>]*value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
