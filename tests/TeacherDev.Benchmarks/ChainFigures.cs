using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Engines;
using TeacherDev.Data.Imports;
using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Domain.Imports.Records;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Benchmarks;

/// <summary>
/// What the ledger's chain costs on the embedded database: writing so many entries with their links, walking them in the database,
/// exporting them, checking the export. Beside the walk, the bare reading of the same entries. Entries are generated, the same every time.
/// </summary>
internal static class ChainFigures
{
    private const int Runs = 3, Teachers = 25_000, AtOnce = 48_234;
    private static readonly DateTime At = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    public static async Task<int> Run(PublishedApp app)
    {
        var data = PublishedApp.EmptyFolder();
        await Check(app.Run(data, "migrate"));
        await using (var db = Open(data))
        {
            db.AddRange(Enumerable.Range(1, Teachers).Select(n => new Teacher { Number = $"{n:D8}", Name = "金海文", TeachingStartOn = new(2010, 9, 1) }));
            await db.SaveChangesAsync();
        }

        var written = 0;
        foreach (var count in new[] { AtOnce, 1_000_000 })
        {
            var writing = Stopwatch.StartNew();
            for (var from = written; written < count; from = written)
            {
                written = Math.Min(count, from + AtOnce);
                await Write(data, from, written);
            }

            Figures.Heading($"The chain of {count:#,0} entries");
            Console.WriteLine(FormattableString.Invariant($"{"written and sealed since the heading before",-58} {writing.Elapsed.TotalSeconds:0.00} s"));
            await Walks(data, count);
            await Files(app, data);
        }

        Directory.Delete(data, recursive: true);
        return 0;
    }

    private static async Task Walks(string data, int count)
    {
        List<double> walks = [], bare = [];
        for (var run = 0; run < Runs; run++)
        {
            await using var db = Open(data);
            var watch = Stopwatch.StartNew();
            await foreach (var entry in db.LedgerEntries.AsNoTracking().OrderBy(e => e.Id).AsAsyncEnumerable())
            {
                GC.KeepAlive(entry);
            }

            bare.Add(watch.Elapsed.TotalSeconds);
            watch.Restart();
            var walk = new ChainWalk([]);
            await foreach (var finding in db.ChainFindings(walk, default))
            {
                throw new InvalidOperationException(finding.ToString());
            }

            walks.Add(watch.Elapsed.TotalSeconds);
            if (walk.Position != count)
            {
                throw new InvalidOperationException($"{walk.Position} links");
            }
        }

        var walked = new Figures("walk the chain in the database", "s", walks);
        var read = new Figures("read the same entries bare", "s", bare);
        walked.Print();
        read.Print();
        Figures.PrintRatio("walk / bare", walked, read);
    }

    private static async Task Files(PublishedApp app, string data)
    {
        var file = Path.Combine(data, "ledger.jsonl");
        var export = await Check(app.Run(data, "export", "ledger", "--out", file));
        var verify = await Check(app.Run(data, "verify", "--file", file));
        new Figures("export ledger, from start to exit", "s", [export.Seconds]).Print();
        new Figures("its peak memory", "MB", [export.PeakMegabytes]).Print();
        new Figures("verify --file, from start to exit", "s", [verify.Seconds]).Print();
        new Figures("its peak memory", "MB", [verify.PeakMegabytes]).Print();
        new Figures("size of the file", "MB", [new FileInfo(file).Length / 1048576.0]).Print();
    }

    private static async Task Write(string data, int from, int until)
    {
        await using var db = Open(data);
        await using var transaction = await db.Database.BeginTransactionAsync();
        await db.Credit(1, [.. Enumerable.Range(from, until - from).Select(Record)], "区人事科", At, _ => { }, default);
        await transaction.CommitAsync();
    }

    private static AcceptedRecord Record(int n) => new(
        new()
        {
            Row = n, Number = "", Name = "", NumberTyped = "", NameTyped = "", Project = $"{2021 + (n % 5)}年中小学教师专业发展培训：作业设计与命题研究 {n % 500}", Organiser = "区教师进修学校",
            Certificate = $"2024{n:D8}", Level = (TrainingLevel)(n % 6), Mode = (TrainingMode)(n % 7), StartOn = new(2024, 3, 1), EndOn = new(2024, 3, 2), Tenths = 10 + (n % 400), Passed = n % 25 > 0,
        },
        1 + (n % Teachers),
        $"{n:D64}",
        1);

    private static TeacherDevDb Open(string data)
    {
        var options = new DbContextOptionsBuilder<TeacherDevDb>();
        options.UseEngine(Engine.Sqlite, $"Data Source={Path.Combine(data, "figures.db")}");
        return new((DbContextOptions<TeacherDevDb>)options.Options);
    }

    private static async Task<Command> Check(Task<Command> run) => await run is { ExitCode: 0 } done ? done : throw new InvalidOperationException((await run).Output);
}
