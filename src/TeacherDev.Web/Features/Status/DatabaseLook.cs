using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Engines;
using TeacherDev.Domain.Imports.Batches;

namespace TeacherDev.Web.Features.Status;

/// <summary>How the database is, told without counting long tables.</summary>
/// <param name="Server">The server's own words about its version.</param>
/// <param name="Bytes">What the database takes on disk, its log not counted.</param>
/// <param name="Migration">The last one that was carried out.</param>
/// <param name="Pending">Migrations that this program brings and the database lacks.</param>
public sealed record DatabaseLook(
    Engine Engine, string Server, long Bytes, string Migration, IReadOnlyList<string> Pending, int Teachers, int Accounts, long LastEntry, int ImportsWaiting,
    DateOnly? StandingsOf)
{
    private static readonly ImportState[] AtWork =
        [ImportState.Received, ImportState.Reading, ImportState.Confirmed, ImportState.Writing, ImportState.UndoAsked, ImportState.Undoing];

    public static async Task<DatabaseLook> At(TeacherDevDb db, CancellationToken cancel)
    {
        var engine = Enum.GetValues<Engine>().First(e => db.Database.ProviderName!.EndsWith(Provider(e), StringComparison.Ordinal));
        var (version, size) = engine switch
        {
            Engine.Sqlite => ("SELECT sqlite_version() AS \"Value\"", "SELECT page_count * page_size AS \"Value\" FROM pragma_page_count(), pragma_page_size()"),
            Engine.PostgreSql => ("SELECT version() AS \"Value\"", "SELECT pg_database_size(current_database()) AS \"Value\""),
            _ => ("SELECT @@VERSION AS [Value]", "SELECT SUM(CAST(size AS bigint)) * 8192 AS [Value] FROM sys.database_files WHERE type = 0"),
        };
        var server = (await db.Database.SqlQueryRaw<string>(version).ToListAsync(cancel)).Single();
        var bytes = (await db.Database.SqlQueryRaw<long>(size).ToListAsync(cancel)).Single();
        var applied = await db.Database.GetAppliedMigrationsAsync(cancel);
        return new(
            engine, server.Split('\n')[0].Trim(), bytes, applied.LastOrDefault() ?? "", [.. db.Database.GetMigrations().Except(applied)],
            await db.Teachers.CountAsync(cancel), await db.Users.CountAsync(cancel), await db.LedgerEntries.MaxAsync(e => (long?)e.Id, cancel) ?? 0,
            await db.ImportBatches.CountAsync(b => AtWork.Contains(b.State), cancel),
            await db.StandingDays.Select(d => (DateOnly?)d.ComputedFor).SingleOrDefaultAsync(cancel));
    }

    private static string Provider(Engine engine) => engine switch
    {
        Engine.Sqlite => ".Sqlite",
        Engine.PostgreSql => ".PostgreSQL",
        _ => ".SqlServer",
    };
}
