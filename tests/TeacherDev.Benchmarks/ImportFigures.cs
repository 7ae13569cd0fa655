namespace TeacherDev.Benchmarks;

/// <summary>
/// A district's 48,234 training records by command into an empty embedded database: start, read, check, write, standings, exit.
/// Beside it the bare reading and inserting of the same rows. Aim: under 20 s and 400 MB.
/// </summary>
internal static class ImportFigures
{
    private const int Runs = 3;

    public static async Task<int> Run(PublishedApp app)
    {
        List<double> seconds = [], memory = [], bare = [], again = [];
        for (var run = 0; run < Runs; run++)
        {
            var data = PublishedApp.EmptyFolder();
            Check(await app.Run(data, "import", "roster", PublishedApp.Sample("roster.xlsx"), "--yes"));
            var records = Check(await app.Run(data, "import", "records", PublishedApp.Sample("training-records.xlsx"), "--yes"));
            seconds.Add(records.Seconds);
            memory.Add(records.PeakMegabytes);
            again.Add(Check(await app.Run(data, "import", "records", PublishedApp.Sample("training-records.xlsx"), "--yes")).Seconds);
            bare.Add(Check(await Command.Run("dotnet",
                [typeof(BareImport).Assembly.Location, "bare", PublishedApp.Sample("training-records.xlsx"), Path.Combine(data, "bare.db")])).Seconds);
            Directory.Delete(data, recursive: true);
        }

        Figures.Heading("Import of 48,234 training records");
        var import = new Figures("import records (aim: under 20)", "s", seconds);
        var baseline = new Figures("read the file and insert the same rows bare", "s", bare);
        import.Print();
        new Figures("peak memory of the import (aim: under 400)", "MB", memory).Print();
        new Figures("the same file again: everything a duplicate", "s", again).Print();
        baseline.Print();
        Figures.PrintRatio("import / bare", import, baseline);
        return 0;
    }

    private static Command Check(Command done) => done.ExitCode == 0 ? done : throw new InvalidOperationException(done.Output);
}
