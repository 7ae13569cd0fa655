using System.Diagnostics;
using Shouldly;
using TeacherDev.Web.Tests.Features.Imports;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Setup.Servers;

/// <summary>The drill: a backup taken while the program serves, restored elsewhere, is the same ledger, and verify finds nothing.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("teacherdev-backup-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task What_the_embedded_database_is_restored_to_is_what_was_backed_up()
    {
        await using var keeping = await District("Sqlite");
        var copy = Path.Combine(folder, "backup.db");
        using (await Node.Start(keeping.Program))
        {
            var before = await Sums.Of(keeping);
            var ran = await keeping.Run("backup", "--out", copy, "--lang", "en");
            ran.Code.ShouldBe(0, ran.Error);
            ran.Out.ShouldBe($"The database was copied to {copy}, {new FileInfo(copy).Length} bytes.\n");
            await Import(keeping, "later");

            await using var restored = await Keeping.On("Sqlite");
            Directory.CreateDirectory(restored.Program.DataFolder);
            File.Copy(copy, restored.File);
            (await Sums.Of(restored)).ShouldBe(before);
            await Verified(restored);
        }

        (await keeping.Count("SELECT count(*) FROM \"Audit\" WHERE \"Action\" = 'backup.taken'")).ShouldBe(1);
        Directory.EnumerateFiles(folder, "*.part").ShouldBeEmpty();
    }

    [Fact]
    public async Task What_PostgreSQL_is_restored_to_is_what_was_backed_up()
    {
        await using var keeping = await District("PostgreSql");
        var copy = Path.Combine(folder, "backup.dump");
        using (await Node.Start(keeping.Program, keeping.Settings))
        {
            var before = await Sums.Of(keeping);
            await Tool("pg_dump", keeping.Server!, "--format=custom", $"--file={copy}", keeping.Server!.Name);
            (await keeping.Run("backup", "--taken", "--lang", "en")).Out.ShouldBe("It is on record that a backup was taken.\n");
            await Import(keeping, "later");

            await using var restored = await Keeping.On("PostgreSql");
            await Tool("pg_restore", restored.Server!, "--exit-on-error", "--no-owner", $"--dbname={restored.Server!.Name}", copy);
            (await Sums.Of(restored)).ShouldBe(before);
            await Verified(restored);
        }
    }

    [Fact]
    public async Task A_backup_never_writes_over_a_file_and_says_what_it_lacks()
    {
        await using var keeping = await Keeping.On("Sqlite");
        var copy = Path.Combine(folder, "mine.db");
        await File.WriteAllTextAsync(copy, "mine");
        (await keeping.Run("backup", "--out", copy, "--lang", "en")).ShouldBe(new Ran(1, "", $"There is something at {copy} already: name a new file.\n"));
        (await File.ReadAllTextAsync(copy)).ShouldBe("mine");
        (await keeping.Run("backup", "--lang", "en")).Error.ShouldStartWith("Say --out FILE");
        var nowhere = Path.Combine(folder, "nowhere", "b.db");
        var ran = await keeping.Run("backup", "--out", nowhere, "--lang", "zh-Hans");
        (ran.Code, ran.Error.StartsWith($"无法备份到 {nowhere}", StringComparison.Ordinal)).ShouldBe((1, true), ran.Error);
    }

    [Fact]
    public async Task A_server_is_backed_up_by_its_own_means()
    {
        await using var keeping = await District("PostgreSql");
        (await keeping.Run("backup", "--out", Path.Combine(folder, "b.db"), "--lang", "en")).Error.ShouldContain("pg_dump");
    }

    private async Task<Keeping> District(string engine)
    {
        var keeping = await Keeping.On(engine);
        (await keeping.Run("migrate")).Code.ShouldBe(0);
        var roster = Path.Combine(folder, "roster.xlsx");
        await File.WriteAllBytesAsync(roster, Books.Roster("2024-12-31", new("T1", "金海文"), new("T2", "罗娜")));
        (await keeping.Run("import", "roster", roster)).Code.ShouldBe(0);
        await Import(keeping, "课程");
        return keeping;
    }

    private async Task Import(Keeping keeping, string name)
    {
        var file = Path.Combine(folder, name + ".xlsx");
        await File.WriteAllBytesAsync(file, Books.Records([.. Enumerable.Range(0, 200).Select(r => new Books.Record(r % 2 == 0 ? "T1" : "T2", r % 2 == 0 ? "金海文" : "罗娜", Project: $"{name} {r}"))]));
        (await keeping.Run("import", "records", file)).Code.ShouldBe(0);
    }

    private static async Task Verified(Keeping keeping)
    {
        var ran = await keeping.Run("verify");
        ran.Code.ShouldBe(0, ran.Out + ran.Error);
        (await keeping.Count("SELECT count(*) FROM \"LedgerEntries\"")).ShouldBe(200);
    }

    private static async Task Tool(string name, TestServer server, params string[] words)
    {
        var file = Found(name);
        if (file is null && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail($"{name} is not installed.");
        }

        Assert.SkipWhen(file is null, $"Needs {name}, which comes with PostgreSQL.");
        var start = new ProcessStartInfo(file!, words) { RedirectStandardError = true };
        (start.Environment["PGHOST"], start.Environment["PGPORT"], start.Environment["PGUSER"]) = (server.At.Host, $"{server.At.Port}", server.At.Username);
        if (server.At.Password is { Length: > 0 } password)
        {
            start.Environment["PGPASSWORD"] = password;
        }

        using var process = Process.Start(start)!;
        var error = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        process.ExitCode.ShouldBe(0, error);
    }

    /// <summary>On the path, or where Debian keeps the newest.</summary>
    private static string? Found(string name)
    {
        const string debian = "/usr/lib/postgresql";
        var versions = Directory.Exists(debian)
            ? Directory.EnumerateDirectories(debian).OrderByDescending(d => int.TryParse(Path.GetFileName(d), out var version) ? version : 0).Select(d => Path.Combine(d, "bin"))
            : [];
        return versions.Concat((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)).Select(d => Path.Combine(d, name)).FirstOrDefault(File.Exists);
    }
}
