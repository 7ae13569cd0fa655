using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;
using TeacherDev.Data;
using TeacherDev.Data.Engines;

namespace TeacherDev.Db.Design;

/// <summary>Builds the context for <c>dotnet ef</c>; the engine is the first argument behind <c>--</c>.</summary>
public sealed class DesignTimeFactory : IDesignTimeDbContextFactory<TeacherDevDb>
{
    public static void Main() => Console.WriteLine("For dotnet ef only: see docs/operate.md.");

    public TeacherDevDb CreateDbContext(string[] args)
    {
        var engine = Enum.Parse<Engine>(args.Length > 0 ? args[0] : nameof(Engine.Sqlite));
        var connection = engine switch
        {
            Engine.Sqlite => "Data Source=design.db",
            Engine.PostgreSql => "Host=localhost;Database=design",
            _ => "Server=localhost;Database=design",
        };
        var options = new DbContextOptionsBuilder<TeacherDevDb>();
        options.UseEngine(engine, connection);
        return new(options.Options);
    }
}
