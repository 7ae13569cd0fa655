using System.Data.Common;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using TeacherDev.Data;
using TeacherDev.Data.Claims;
using TeacherDev.Data.Engines;
using TeacherDev.Web.Security;

namespace TeacherDev.Web.Setup.Storage;

/// <summary>Brings the database to the state that this version needs, or says why it may not.</summary>
internal sealed class DatabaseStart(TeacherDevDb db, Settings settings, PolicyStart policies, LedgerStart ledger, KeyStart keys, EvidenceStore evidence)
{
    /// <summary>The embedded database migrates itself; a server's is changed only by the command <c>migrate</c>.</summary>
    /// <exception cref="SettingFault">The database cannot be opened, a server's is behind, or it speaks of a folder that no setting names.</exception>
    public Task Prepare(CancellationToken stop) => Opened(async () =>
    {
        if (settings.Engine == Engine.Sqlite) await Migrate(stop);
        else if (await Behind(stop) is > 0 and var steps) throw new SettingFault(SetupText.Say("Pending", steps));
        else await Begin(stop);
        await keys.TakeOver(stop);
        if (!evidence.UsesFolder && await EvidenceStore.InFolders(db, stop) is > 0 and var files) throw new SettingFault(SetupText.Say("Claims.FolderUnset", files));
        return 0;
    });

    /// <summary>Migrates on every engine.</summary>
    /// <returns>How many steps were missing.</returns>
    /// <exception cref="SettingFault">The database cannot be opened.</exception>
    public Task<int> Update(CancellationToken stop) => Opened(async () =>
    {
        var steps = await Behind(stop);
        await Migrate(stop);
        await keys.TakeOver(stop);
        keys.MakeFirst();
        return steps;
    });

    private static async Task<int> Opened(Func<Task<int>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception cannotOpen) when (cannotOpen is DbException or IOException or UnauthorizedAccessException)
        {
            throw new SettingFault(SetupText.Say("Connection.Failed", cannotOpen.Message.ReplaceLineEndings(" ").TrimEnd('.')));
        }
    }

    private async Task<int> Behind(CancellationToken stop) => (await db.Database.GetPendingMigrationsAsync(stop)).Count();

    private async Task Migrate(CancellationToken stop)
    {
        if (settings.Engine == Engine.Sqlite) MakeFolder();
        if (await Behind(stop) > 0) await db.Database.MigrateAsync(stop);
        if (settings.Engine == Engine.Sqlite) await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", stop);
        await AddMissingRoles(stop);
        await Begin(stop);
    }

    private async Task Begin(CancellationToken stop)
    {
        await policies.Take(stop);
        await ledger.Begin(stop);
    }

    private void MakeFolder()
    {
        var file = new SqliteConnectionStringBuilder(settings.Connection).DataSource;
        if (file == ":memory:" || Path.GetDirectoryName(Path.GetFullPath(file)) is not { } folder) return;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception denied) when (folder == settings.DataFolder && denied is IOException or UnauthorizedAccessException)
        {
            throw new SettingFault(SetupText.Say("DataFolder.Denied", folder));
        }
    }

    private async Task AddMissingRoles(CancellationToken stop)
    {
        var known = await db.Roles.Select(r => r.Name!).ToListAsync(stop);
        if (Roles.All.All(known.Contains)) return;
        db.Roles.AddRange(Roles.All.Except(known).Select(name => new IdentityRole<int>(name) { NormalizedName = name.ToUpperInvariant() }));
        await db.SaveChangesAsync(stop);
    }
}
