using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Engines;

namespace TeacherDev.Web.Tests.Kit;

/// <summary>An empty database, migrated once for the whole run and copied for each application.</summary>
internal static class Template
{
    private static readonly Lazy<string> File = new(Make);

    public static void CopyTo(string file) => System.IO.File.Copy(File.Value, file);

    private static string Make()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("teacherdev-template-").FullName, "template.db");
        var options = new DbContextOptionsBuilder<TeacherDevDb>();
        options.UseEngine(Engine.Sqlite, $"Data Source={file};Pooling=False");
        using (var db = new TeacherDevDb((DbContextOptions<TeacherDevDb>)options.Options))
        {
            db.Database.Migrate();
            db.Database.ExecuteSqlRaw("PRAGMA journal_mode=DELETE");
        }
        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return file;
    }
}
