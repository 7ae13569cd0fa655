using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Npgsql;
using TeacherDev.Data.Engines;

namespace TeacherDev.Web.Setup;

internal static class ConnectionStrings
{
    private const int SecondsToWaitForTheOtherWriter = 30;

    /// <summary>What was given, with what every connection needs; nothing given is the embedded database in the data folder.</summary>
    public static string Read(Engine engine, string? given, string dataFolder)
    {
        try
        {
            return engine switch
            {
                Engine.Sqlite => Sqlite(given, dataFolder),
                Engine.PostgreSql => PostgreSql(given),
                _ => SqlServer(given),
            };
        }
        catch (ArgumentException odd)
        {
            throw new SettingFault(SetupText.Say("Connection.Odd", odd.Message.TrimEnd('.')));
        }
    }

    private static string Sqlite(string? given, string dataFolder)
    {
        var connection = new SqliteConnectionStringBuilder(given) { ForeignKeys = true, DefaultTimeout = SecondsToWaitForTheOtherWriter };
        if (connection.DataSource.Length == 0)
            connection.DataSource = string.IsNullOrWhiteSpace(given) ? Path.Combine(dataFolder, "teacherdev.db")
                : throw new SettingFault(SetupText.Say("Connection.Missing"));
        return connection.ToString();
    }

    private static string PostgreSql(string? given)
    {
        var connection = new NpgsqlConnectionStringBuilder(given);
        return string.IsNullOrEmpty(connection.Host) ? throw new SettingFault(SetupText.Say("Connection.Missing")) : connection.ToString();
    }

    // Without a name for the database the tables would be made among the server's own.
    private static string SqlServer(string? given)
    {
        var connection = new SqlConnectionStringBuilder(given);
        return connection.DataSource.Length == 0 || connection.InitialCatalog.Length == 0
            ? throw new SettingFault(SetupText.Say("Connection.Missing")) : connection.ToString();
    }
}
