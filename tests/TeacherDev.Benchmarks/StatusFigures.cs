namespace TeacherDev.Benchmarks;

/// <summary>
/// <c>status --all --json</c> for a district of 1,200 teachers and 48,234 entries, published: from start to exit.
/// Aim: under 3 s. Beside it <c>help</c>, which is the start alone.
/// </summary>
internal static class StatusFigures
{
    private const int Runs = 5;

    public static async Task<int> Run(PublishedApp app)
    {
        var data = PublishedApp.EmptyFolder();
        await app.Run(data, "import", "roster", PublishedApp.Sample("roster.xlsx"), "--yes");
        await app.Run(data, "import", "records", PublishedApp.Sample("training-records.xlsx"), "--yes");
        List<double> all = [], help = [], memory = [];
        for (var run = 0; run <= Runs; run++)
        {
            var status = await app.Run(data, "status", "--all", "--json");
            var start = await app.Run(data, "help");
            if (status.ExitCode != 0 || status.Output.Count(c => c == '\n') < 1200)
            {
                throw new InvalidOperationException(status.Output);
            }

            if (run > 0)
            {
                all.Add(status.Seconds);
                memory.Add(status.PeakMegabytes);
                help.Add(start.Seconds);
            }
        }

        Directory.Delete(data, recursive: true);
        Figures.Heading("Status of 1,200 teachers by command");
        new Figures("status --all --json (aim: under 3)", "s", all).Print();
        new Figures("its peak memory", "MB", memory).Print();
        new Figures("help (the start alone)", "s", help).Print();
        return 0;
    }
}
