using System.Diagnostics;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Engines;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Calendar;
using TeacherDev.Domain.Requirements.Evaluation;

namespace TeacherDev.Benchmarks.District;

/// <summary>
/// How it grows: one made-up district of the size asked for, on SQLite or on the PostgreSQL server that
/// <c>TEACHERDEV_TEST_POSTGRES</c> names. Standing of everybody from scratch (aim: 20,000 teachers under 60 s on two cores) and
/// again (aim: writes nothing); <c>verify</c>; a file of the month; the pages signed in (aim: the same at every size).
/// </summary>
internal static class DistrictFigures
{
    private const int Port = 5188, Each = 60, Warm = 60;

    private static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");
    private static readonly DistrictClock Clock = new(TimeProvider.System, Zone);

    private static readonly string[] Pages =
    [
        "/account/password", "/teachers/G0000100/credits", "/teachers", "/teachers?q=wf", "/teachers?q=%E7%8E%8B%E4%BC%9F&page=2",
        "/teachers?duty=zj-year&status=NotMet", "/teachers?school=S00001&sort=name", "/teachers?sort=short&page=3", "/teachers?short=true", "/teachers?marked=true",
        "/teachers?sort=-zj-year", "/teachers?duty=zj-year&short=true",
        "/teachers/schools",
    ];

    /// <summary>Makes the district and leaves it in the folder, so that it may be made while other work runs and measured alone.</summary>
    public static async Task<int> Make(PublishedApp app, Engine engine, int people, int entriesAYear, string folder)
    {
        await using var store = await Store.New(engine, folder);
        Succeeded(await app.Run(store.Settings, "migrate"));
        await using var db = store.Open();
        db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
        await new GeneratedDistrict(people, entriesAYear, Clock.Today).Fill(db);
        return 0;
    }

    /// <summary>Brings a district that was measured before to this version, and measures its pages and an import once more.</summary>
    public static async Task<int> Look(PublishedApp app, Engine engine, string folder)
    {
        await using var store = await Store.New(engine, folder);
        Succeeded(await app.Run(store.Settings, "migrate"));
        await using (var db = store.Open())
        {
            db.Database.SetCommandTimeout(TimeSpan.FromHours(1));
            await new StandingWriter(new()).Refresh(db, new(Clock.Today, new(2021, 1, 1), Zone), default);
        }

        await Serve(app, store);
        await using var again = store.Open();
        await Import(app, store, new(await again.Teachers.CountAsync(), 0, Clock.Today), daysAgo: 60);
        return 0;
    }

    /// <summary>Measures the pages, then <c>verify</c>, of a district that stands as this version left it.</summary>
    public static async Task<int> Served(PublishedApp app, Engine engine, string folder)
    {
        await using var store = await Store.New(engine, folder);
        await Serve(app, store);
        Print("verify", Succeeded(await app.Run(store.Settings, "verify")));
        return 0;
    }

    /// <param name="app">The program.</param>
    /// <param name="engine">Where the district is kept.</param>
    /// <param name="people">How many teachers.</param>
    /// <param name="entriesAYear">Of each.</param>
    /// <param name="kept">The folder that <see cref="Make"/> left, not measured before; null to make the district first.</param>
    public static async Task<int> Run(PublishedApp app, Engine engine, int people, int entriesAYear, string? kept)
    {
        var today = Clock.Today;
        GeneratedDistrict made = new(people, entriesAYear, today);
        await using var store = await Store.New(engine, kept);
        Succeeded(await app.Run(store.Settings, "migrate"));
        Figures.Heading($"A district of {people.ToString("#,0", CultureInfo.InvariantCulture)} teachers on {engine}, "
            + $"{made.Entries.ToString("#,0", CultureInfo.InvariantCulture)} entries, seed {GeneratedDistrict.Seed}");
        if (kept is null)
        {
            await Timed("made up and written", made.Fill);
        }

        Size(store);

        var asOf = new AsOf(today, new(2021, 1, 1), Zone);
        await Timed("standing of everybody, from scratch", async db => Say("rows written", await Refresh(db)));
        await Timed("standing of everybody, again", async db => Say("rows written", await Refresh(db)));
        await Import(app, store, made, daysAgo: 30);
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

    /// <summary>One record of everybody; a file that is refused would be quick.</summary>
    private static async Task Import(PublishedApp app, Store store, GeneratedDistrict made, int daysAgo)
    {
        await using var db = store.Open();
        var names = await db.Teachers.OrderBy(t => t.Number).Select(t => t.Name).ToListAsync();
        var file = Path.Combine(store.Folder, $"{daysAgo}-days-ago.xlsx");
        made.MonthFile(file, names, daysAgo);
        Print($"import of a month, {names.Count.ToString("#,0", CultureInfo.InvariantCulture)} records", Succeeded(await app.Run(store.Settings, "import", "records", file, "--yes")));
        var credited = await db.LedgerEntries.CountAsync(e => e.BatchId != null && e.CompletedOn == Clock.Today.AddDays(-daysAgo));
        if (credited != names.Count)
        {
            throw new InvalidOperationException($"Of {names.Count} records {credited} were credited.");
        }
    }

    private static async Task Serve(PublishedApp app, Store store)
    {
        var name = $"f{Guid.NewGuid():n}"[..12];
        var added = Succeeded(await app.Run(store.Settings, "user", "add", name, "--role", "district-hr"));
        var teacher = Succeeded(await app.Run(store.Settings, "user", "add", name + "t", "--role", "teacher", "--teacher", GeneratedDistrict.Number(100)));
        using var server = app.Serve(store.Settings, Port);
        _ = server.StandardOutput.ReadToEndAsync();
        try
        {
            using var client = await Browser.SignIn(Port, name, Browser.OneTime(added.Output), "Figures-2026-long");
            using var own = await Browser.SignIn(Port, name + "t", Browser.OneTime(teacher.Output), "Somebody-2026-long");
            (HttpClient Client, string Page)[] all = [.. Pages.Select(p => (client, p)), (own, "/credits")];

            // All of them first: a page measured while the next is still being compiled looks slower in a small district.
            foreach (var (who, page) in all)
            {
                await Browser.Time(who, page, Warm, []);
            }

            foreach (var (who, page) in all)
            {
                List<double> times = [];
                await Browser.Time(who, page, Each, times);
                new Figures(page, "ms", times).Print();
            }

            server.Refresh();
            new Figures("memory of the program afterwards", "MB", [server.WorkingSet64 / 1048576.0]).Print();
        }
        finally
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
        }
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
