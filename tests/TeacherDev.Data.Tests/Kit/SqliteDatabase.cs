using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Engines;

namespace TeacherDev.Data.Tests.Kit;

public sealed class SqliteDatabase : TestDatabase
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"teacherdev-data-{Guid.NewGuid():N}");

    public override Engine Engine => Engine.Sqlite;

    public string File => Path.Combine(folder, "test.db");

    protected override string Connection => $"Data Source={File};Foreign Keys=True";

    protected override Task Create()
    {
        Directory.CreateDirectory(folder);
        return Task.CompletedTask;
    }

    protected override Task Settle(TeacherDevDb db) => db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL");

    protected override Task Drop()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        return Task.CompletedTask;
    }
}
