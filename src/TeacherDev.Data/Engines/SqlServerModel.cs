using Microsoft.EntityFrameworkCore;

namespace TeacherDev.Data.Engines;

/// <summary>What the model must say on SQL Server alone, so that it means there what it means elsewhere.</summary>
internal static class SqlServerModel
{
    /// <summary>SQL Server 2016: the first that reads a list out of one parameter.</summary>
    public const int OldestLevel = 130;

    // The server's own default takes a for A, and a wide letter for a narrow one: two sources would become one. It is said of the
    // whole database, since a list that comes as one parameter has the database's collation and would not compare with another.
    private const string ByCodePoint = "Latin1_General_100_BIN2";

    // Two of them stand in one key, which holds 900 bytes.
    private const int SignInKeyLength = 128;

    public static void KeepToSqlServer(this ModelBuilder builder)
    {
        builder.UseCollation(ByCodePoint);
        foreach (var property in builder.Model.GetEntityTypes().SelectMany(t => t.GetDeclaredProperties())
            .Where(p => p.ClrType == typeof(string) && p.IsKey() && p.GetMaxLength() is null))
        {
            property.SetMaxLength(SignInKeyLength);
        }
    }
}
