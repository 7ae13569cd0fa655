using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data.Engines;

namespace TeacherDev.Web.Tests.Kit.Databases;

/// <summary>A file, migrated once for the whole run and copied for each application.</summary>
internal sealed class SqliteFile : AppDatabase
{
    private static readonly Lazy<string> Template = new(MakeTemplate);
    private readonly string _file;

    public SqliteFile(string folder)
    {
        _file = Path.Combine(folder, "teacherdev.db");
        File.Copy(Template.Value, _file);
    }

    public override Engine Engine => Engine.Sqlite;

    protected override string Connection => $"Data Source={_file}";

    protected override string WithoutForeignKeys => "PRAGMA foreign_keys = OFF;";

    public override DbConnection Open()
    {
        var connection = new SqliteConnection($"{Connection};Pooling=False");
        connection.Open();
        return connection;
    }

    /// <summary>What stands in its place can be opened by nobody.</summary>
    public override void Drop()
    {
        SqliteConnection.ClearAllPools();
        if (Directory.Exists(_file)) return;
        File.Delete(_file);
        Directory.CreateDirectory(_file);
    }

    private static string MakeTemplate()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory("teacherdev-template-").FullName, "template.db");
        using (var db = Context(Engine.Sqlite, $"Data Source={file};Pooling=False"))
        {
            db.Database.Migrate();
            db.Database.ExecuteSqlRaw("PRAGMA journal_mode=DELETE");
        }
        SqliteConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Path.GetDirectoryName(file)!, recursive: true);
        return file;
    }
}
