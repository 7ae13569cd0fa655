using System.Diagnostics;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Evaluation;
using TeacherDev.Domain.Requirements.Policies;
using TeacherDev.Domain.Teachers;

namespace TeacherDev.Benchmarks;

/// <summary>
/// One evaluation of a teacher with 200 entries under the four policies of the default pack (nine windows).
/// Aim: under 50 µs without lines, 200 µs with. Beside it the bare sum of the same entries, window by window.
/// </summary>
internal static class EvaluationFigures
{
    private const int Warm = 3000, Rounds = 15, Each = 1000;

    public static int Run()
    {
        var pack = Directory.GetFiles(Path.Combine(PublishedApp.Repository, "db", "policies", "zhejiang-2016"), "*.json")
            .Select(f => PolicyReading.Read(File.ReadAllText(f)).Policy!).ToList();
        var book = new PolicyBook(pack.Select(p => new TakenPolicy(p, p.EffectiveFrom, DateTime.UnixEpoch)));
        var person = new TeacherRecord(new Teacher { Number = "T1", Name = "沈雨桐", TeachingStartOn = new(2010, 9, 1) }, [], [], new Dictionary<int, School>());
        var ledger = TeacherLedger.From(Enumerable.Range(0, 200).Select(Entry));
        var asOf = new AsOf(new(2026, 10, 31), new(2021, 1, 1), TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        var windows = Evaluator.Evaluate(book, person, ledger, asOf, false).Select(r => r.Window).ToList();

        Figures.Heading($"Evaluation: 200 entries, 4 policies, {windows.Count} windows");
        var plain = Time("without lines (aim: under 50)", () => Evaluator.Evaluate(book, person, ledger, asOf, false).Count);
        var lines = Time("with lines (aim: under 200)", () => Evaluator.Evaluate(book, person, ledger, asOf, true).Count);
        var bare = Time("bare sums of the same windows", () => windows.Sum(w => ledger.Entries.Where(e => w.Contains(e.CompletedOn)).Sum(e => e.Tenths)));
        Figures.PrintRatio("without lines / bare", plain, bare);
        Figures.PrintRatio("with lines / bare", lines, bare);
        return 0;
    }

    private static LedgerEntry Entry(int i)
    {
        var day = new DateOnly(2020, 1, 6).AddDays(i * 12);
        return new()
        {
            CompletedOn = day,
            StartedOn = day,
            Tenths = 15 + (i % 7 * 20),
            Level = (TrainingLevel)(i % 5),
            Mode = (TrainingMode)(i % 6),
            Passed = i % 30 != 0,
            Project = $"培训{i % 40}",
            SourceKind = EntrySource.Record,
            SourceId = i.ToString("x32"),
            RecordedBy = "figures",
        };
    }

    private static Figures Time(string name, Func<int> evaluate)
    {
        var sink = 0;
        for (var i = 0; i < Warm; i++)
        {
            sink += evaluate();
        }

        var rounds = new List<double>();
        for (var round = 0; round < Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < Each; i++)
            {
                sink += evaluate();
            }

            rounds.Add(watch.Elapsed.TotalMicroseconds / Each);
        }

        GC.KeepAlive(sink);
        var figures = new Figures(name, "µs", rounds);
        figures.Print();
        return figures;
    }
}
