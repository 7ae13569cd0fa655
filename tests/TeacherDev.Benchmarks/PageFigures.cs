
namespace TeacherDev.Benchmarks;

/// <summary>
/// <c>/credits</c> signed in as a teacher of the demo district, one request after another, beside a signed-in page that asks the
/// database nothing. Aim: the median at most twice the bare page's. The figures of today are kept while nothing changes; the page
/// of another day is read and drawn each time, and shows what a first look costs.
/// </summary>
internal static class PageFigures
{
    private const int Rounds = 10, Each = 200, Warm = 4, Port = 5187;

    public static async Task<int> Run(PublishedApp app)
    {
        var data = PublishedApp.EmptyFolder();
        using var server = app.Serve(PublishedApp.Embedded(data), Port);
        _ = server.StandardOutput.ReadToEndAsync();
        try
        {
            using var client = await Browser.SignIn(Port, "zhang", "teacherdev-demo-1");
            List<double> barePage = [], creditsPage = [], drawnPage = [];
            for (var round = 0; round < Rounds; round++)
            {
                // The first rounds are for the compiler; after them the two pages take turns.
                await Browser.Time(client, "/account/password", Each, round < Warm ? [] : barePage);
                await Browser.Time(client, "/credits", Each, round < Warm ? [] : creditsPage);
                await Browser.Time(client, $"/credits?asOf={DateTime.UtcNow.AddDays(-1):yyyy-MM-dd}", Each, round < Warm ? [] : drawnPage);
            }

            Figures bare = new("a signed-in page without a query", "ms", barePage), credits = new("/credits", "ms", creditsPage),
                drawn = new("/credits read and drawn anew", "ms", drawnPage);
            Figures.Heading("My credits, signed in");
            bare.Print();
            credits.Print();
            drawn.Print();
            Figures.PrintRatio("/credits / bare (aim: at most 2)", credits, bare);
            Figures.PrintRatio("/credits read and drawn anew / bare", drawn, bare);
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
            Directory.Delete(data, recursive: true);
        }

        return 0;
    }
}
