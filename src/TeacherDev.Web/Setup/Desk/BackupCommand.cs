using Microsoft.Data.Sqlite;
using TeacherDev.Data;
using TeacherDev.Data.Audit;
using TeacherDev.Data.Engines;
using TeacherDev.Web.Commands;

namespace TeacherDev.Web.Setup.Desk;

/// <summary>Copies the embedded database while people work on it, and keeps on record when a backup was taken, by this or other means.</summary>
internal sealed class BackupCommand(TeacherDevDb db, Settings settings, TimeProvider time) : ICommand
{
    public string Usage => "backup [--out FILE] [--taken]";
    public string About => SetupText.Say("Backup.About");

    public async Task<int> Run(CommandLine line, CancellationToken stop)
    {
        var bytes = line["out"] is { } file ? Copied(file)
            : line.Has("taken") ? (long?)null
            : throw new CommandFault(SetupText.Say("Backup.Nothing"), isUsage: true);
        db.Audited(Actor.Command(Environment.UserName), time.GetUtcNow().UtcDateTime, BackupReading.Taken,
            detail: bytes is null ? null : new { file = Path.GetFileName(line["out"]), bytes });
        await db.SaveChangesAsync(stop);
        await line.Out.WriteLineAsync(bytes is null ? SetupText.Say("Backup.Noted") : SetupText.Say("Backup.Done", line["out"]!, bytes));
        return 0;
    }

    /// <returns>How many bytes the copy has.</returns>
    private long Copied(string to)
    {
        if (settings.Engine != Engine.Sqlite) throw new CommandFault(SetupText.Say("Backup.Server"));
        if (Path.Exists(to)) throw new CommandFault(SetupText.Say("Backup.Exists", to));
        var part = to + ".part";
        try
        {
            Copy(part);
            File.Move(part, to);
            return new FileInfo(to).Length;
        }
        catch (Exception barred) when (barred is IOException or UnauthorizedAccessException or SqliteException)
        {
            throw new CommandFault(SetupText.Say("Backup.Failed", to, barred.Message.ReplaceLineEndings(" ").TrimEnd('.')));
        }
        finally
        {
            if (Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(part)))) File.Delete(part);
        }
    }

    private void Copy(string to)
    {
        File.Delete(to);
        using var from = new SqliteConnection(settings.Connection);
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = to, Pooling = false }.ToString());
        from.Open();
        copy.Open();
        from.BackupDatabase(copy);
        // One file, and a whole one.
        Ask(copy, "PRAGMA journal_mode=DELETE");
        if (Ask(copy, "PRAGMA integrity_check") is not "ok" and var broken) throw new IOException($"{broken}");
    }

    private static object? Ask(SqliteConnection copy, string question)
    {
        using var command = copy.CreateCommand();
        command.CommandText = question;
        return command.ExecuteScalar();
    }
}
