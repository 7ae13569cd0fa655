using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Engines;
using TeacherDev.Data.Watching;
using TeacherDev.Domain.Calendar;

namespace TeacherDev.Web.Features.Status;

/// <summary>Versions, sizes, what waits, and what took long; moments in the district's time.</summary>
/// <param name="LastBackupAt">When the last backup was told of; null when none ever was.</param>
/// <param name="FreeBytes">What the disk of an embedded database has left; null where a server keeps the data.</param>
public sealed record StatusPage(DatabaseLook Database, SizeBars Tables, IReadOnlyList<SlowQuery> Slow, TimeSpan SlowFrom, DateOnly Today, DateTime StartedAt, DateTime Now, DateTime? LastBackupAt, long? FreeBytes)
{
    public string Build => Measures.Build;

    public string Framework => RuntimeInformation.FrameworkDescription;

    public string System => RuntimeInformation.OSDescription;

    public string Machine => Environment.MachineName;

    public long MemoryBytes => Environment.WorkingSet;

    /// <summary>The tone of the standings: those of an earlier day mislead.</summary>
    public string StandingsTone => Database.StandingsOf == Today ? "Met" : "AtRisk";

    /// <summary>The tone of the last backup: one older than two days is not what a night owes.</summary>
    public string BackupTone => LastBackupAt is { } at && at > Now.AddDays(-2) ? "Met" : "AtRisk";

    public static async Task<StatusPage> Read(TeacherDevDb db, SlowQueries slow, District district, DistrictClock clock, CancellationToken cancel)
    {
        using var self = Process.GetCurrentProcess();
        var look = await DatabaseLook.At(db, cancel);
        var kept = slow.Kept.Select(q => q with { LastAt = Local(q.LastAt) });
        return new(look, new(await db.LargestTables(look.Engine, cancel)), [.. kept], slow.From, clock.Today, Local(self.StartTime.ToUniversalTime()), Local(clock.UtcNow),
            await db.LastBackup(cancel) is { } backup ? Local(backup) : null, Free(db, look.Engine));

        DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), district.Zone);
    }

    /// <summary>"3.4 GB": a thousand at a time, as disks are sold.</summary>
    public static string Size(long bytes)
    {
        string[] units = ["B", "kB", "MB", "GB", "TB"];
        var (amount, unit) = ((decimal)bytes, 0);
        while (amount >= 1000 && unit < units.Length - 1)
        {
            (amount, unit) = (amount / 1000, unit + 1);
        }

        return FormattableString.Invariant($"{amount:0.#} {units[unit]}");
    }

    private static long? Free(TeacherDevDb db, Engine engine)
    {
        if (engine != Engine.Sqlite)
        {
            return null;
        }

        var file = new SqliteConnectionStringBuilder(db.Database.GetConnectionString()).DataSource;
        return Path.GetDirectoryName(Path.GetFullPath(file)) is { } folder && Directory.Exists(folder) ? new DriveInfo(folder).AvailableFreeSpace : null;
    }
}
