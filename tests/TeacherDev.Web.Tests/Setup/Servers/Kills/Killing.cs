using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Shouldly;
using SQLitePCL;

namespace TeacherDev.Web.Tests.Setup.Servers.Kills;

/// <summary>Kills a program while it writes, and says whether the kill fell inside its transaction.</summary>
internal sealed class Killing(Keeping keeping) : IDisposable
{
    private const int Seed = 20261125;
    private readonly Random random = new(Seed);
    private readonly string folder = Directory.CreateTempSubdirectory("teacherdev-kill-").FullName;

    /// <summary>How many kills: few in the checks; the environment's <c>TEACHERDEV_KILLS</c> asks for more.</summary>
    public static int Times(int few) =>
        Environment.GetEnvironmentVariable("TEACHERDEV_KILLS") is { } asked ? int.Parse(asked, CultureInfo.InvariantCulture) : few;

    public string Kept(string name, byte[] bytes)
    {
        var file = Path.Combine(folder, name);
        File.WriteAllBytes(file, bytes);
        return file;
    }

    /// <summary>A part of the time, by chance.</summary>
    public TimeSpan PartOf(TimeSpan whole, double from, double to) => whole * (from + ((to - from) * random.NextDouble()));

    /// <summary>Kills it after a while, wherever it is.</summary>
    /// <returns>Whether it was seen inside a transaction that writes, just before.</returns>
    public async Task<bool> After(Process process, TimeSpan wait)
    {
        await Task.Delay(wait);
        return await Now(process);
    }

    /// <summary>Waits until it is inside a transaction that writes, and a while longer.</summary>
    /// <returns>Whether it was still inside one, just before the kill.</returns>
    public async Task<bool> Inside(Process process, TimeSpan wait)
    {
        while (!process.HasExited && !await IsWriting())
        {
            await Task.Delay(2);
        }

        return await After(process, wait);
    }

    public async Task<bool> IsWriting() => keeping.Server is { } server ? await server.IsWritten() : await IsHeld();

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<bool> Now(Process process)
    {
        var seen = !process.HasExited && await IsWriting();
        process.Kill();
        await process.WaitForExitAsync();
        await (keeping.Server?.Alone() ?? Task.CompletedTask);
        return seen;
    }

    /// <summary>Whoever writes to an embedded database keeps everybody else from beginning to.</summary>
    private async Task<bool> IsHeld()
    {
        await using var connection = new SqliteConnection($"Data Source={keeping.File};Pooling=False");
        await connection.OpenAsync();
        var answer = raw.sqlite3_exec(connection.Handle!, "BEGIN IMMEDIATE; ROLLBACK");
        answer.ShouldBeOneOf(raw.SQLITE_OK, raw.SQLITE_BUSY);
        return answer == raw.SQLITE_BUSY;
    }
}
