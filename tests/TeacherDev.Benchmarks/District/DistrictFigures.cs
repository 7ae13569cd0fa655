using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Engines;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Benchmarks.District;

/// <summary>
/// How it grows: one made-up district of the size asked for, on SQLite or on the PostgreSQL server that
/// <c>TEACHERDEV_TEST_POSTGRES</c> names. Standing of everybody from scratch (aim: 20,000 teachers under 60 s on two cores) and
/// again (aim: writes nothing); <c>verify</c>; a file of the month; the pages signed in (aim: the same at every size).
/// </summary>
internal static class DistrictFigures
{
    private const int Port = 5188, Each = 60, Warm = 15;

    private static readonly string[] Pages =
    [
        "/account/password", "/teachers/G0000100/credits", "/teachers", "/teachers?q=wf", "/teachers?q=%E7%8E%8B%E4%BC%9F&page=2",
        "/teachers?duty=zj-year&status=NotMet", "/teachers?school=S00001&sort=name", "/teachers?sort=short&page=3", "/teachers?short=true", "/teachers?marked=true",
        "/teachers/schools",
    ];

    public static async Task<int> Run(PublishedApp app, Engine engine, int people, int entriesAYear)
    {
        var clock = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
        var today = DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.UtcNow, clock));
        GeneratedDistrict made = new(people, entriesAYear, today);
        await using var store = await Store.New(engine);
        Succeeded(await app.Run(store.Settings, "migrate"));
        Figures.Heading($"A district of {people.ToString("#,0", CultureInfo.InvariantCulture)} teachers on {engine}, "
            + $"{made.Entries.ToString("#,0", CultureInfo.InvariantCulture)} entries, seed {GeneratedDistrict.Seed}");
        await Timed("made up and written", made.Fill);
        Size(store);

        var asOf = new AsOf(today, new(2021, 1, 1), clock);
        await Timed("standing of everybody, from scratch", async db => Say("rows written", await Refresh(db)));
        await Timed("standing of everybody, again", async db => Say("rows written", await Refresh(db)));
        var file = Path.Combine(store.Folder, "month.xlsx");
        made.MonthFile(file);
        Print($"import of a month, {people.ToString("#,0", CultureInfo.InvariantCulture)} records", Succeeded(await app.Run(store.Settings, "import", "records", file, "--yes")));
        Print("verify", Succeeded(await app.Run(store.Settings, "verify")));
        await Serve(app, store);
        return 0;

        async Task<int> Refresh(TeacherDevDb db)
        {
            await using var whole = await db.Database.BeginTransactionAsync();
            var written = await new StandingWriter(new()).Refresh(db, asOf, default);
            await whole.CommitAsync();
            return written;
        }

        async Task Timed(string name, Func<TeacherDevDb, Task> work)
        {
            await using var db = store.Open();
            db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
            var watch = Stopwatch.StartNew();
            await work(db);
            new Figures(name, "s", [watch.Elapsed.TotalSeconds]).Print();
            new Figures("  most memory so far", "MB", [Process.GetCurrentProcess().PeakWorkingSet64 / 1048576.0]).Print();
        }
    }

    private static async Task Serve(PublishedApp app, Store store)
    {
        var added = Succeeded(await app.Run(store.Settings, "user", "add", "figures", "--role", "district-hr"));
        var teacher = Succeeded(await app.Run(store.Settings, "user", "add", "somebody", "--role", "teacher", "--teacher", GeneratedDistrict.Number(100)));
        using var server = app.Serve(store.Settings, Port);
        _ = server.StandardOutput.ReadToEndAsync();
        try
        {
            using var client = await Browser.SignIn(Port, "figures", Browser.OneTime(added.Output), "Figures-2026-long");
            foreach (var page in Pages)
            {
                await Time(client, page);
            }

            using var own = await Browser.SignIn(Port, "somebody", Browser.OneTime(teacher.Output), "Somebody-2026-long");
            await Time(own, "/credits");

            server.Refresh();
            new Figures("memory of the program afterwards", "MB", [server.WorkingSet64 / 1048576.0]).Print();
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
    }

    private static async Task Time(HttpClient client, string page)
    {
        List<double> times = [];
        await Browser.Time(client, page, Warm, []);
        await Browser.Time(client, page, Each, times);
        new Figures(page, "ms", times).Print();
    }

    private static void Print(string name, Command done)
    {
        new Figures(name, "s", [done.Seconds]).Print();
        new Figures("  its peak memory", "MB", [done.PeakMegabytes]).Print();
    }

    private static void Size(Store store)
    {
        using var db = store.Open();
        var bytes = store.Engine == Engine.Sqlite
            ? db.Database.SqlQueryRaw<long>("SELECT page_count * page_size AS \"Value\" FROM pragma_page_count(), pragma_page_size()").Single()
            : db.Database.SqlQueryRaw<long>("SELECT pg_database_size(current_database()) AS \"Value\"").Single();
        new Figures("  size of the database", "MB", [bytes / 1048576.0]).Print();
    }

    private static void Say(string name, int figure) => new Figures("  " + name, "", [figure]).Print();

    private static Command Succeeded(Command done) => done.ExitCode == 0 ? done : throw new InvalidOperationException(done.Output);
}
