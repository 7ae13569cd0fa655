using System.Net;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using Shouldly;
using TeacherDev.Data;
using TeacherDev.Data.Engines;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Setup;

public sealed class StartTests : IDisposable
{
    private static readonly int Steps = CountSteps();

    private readonly Executable _executable = new();

    [Theory]
    [InlineData("en", "The setting District:TimeZone is “Mars”, which is no known time zone; an example is Asia/Shanghai.\n")]
    [InlineData("zh-Hans", "设置项 District:TimeZone 的值为“Mars”，不是已知的时区；可填写如 Asia/Shanghai。\n")]
    public async Task A_bad_setting_ends_the_start_with_its_sentence(string language, string sentence)
    {
        (await _executable.Run("--District:TimeZone=Mars", "--lang", language)).ShouldBe(new Ran(1, "", sentence));
        (await _executable.Run("migrate", "--District:TimeZone", "Mars", "--lang", language)).ShouldBe(new Ran(1, "", sentence));
    }

    [Theory]
    [InlineData("SignIn:PerAddressAMinute", "abc", 1)]
    [InlineData("SignIn:PerNameInFiveMinutes", "0", 1)]
    [InlineData("SignIn:CheckedEverySeconds", "-1", 0)]
    public async Task A_limit_that_is_no_count_ends_the_start_with_its_sentence(string setting, string value, int least)
    {
        var ran = await _executable.Run($"--{setting}={value}", "--urls", "http://127.0.0.1:0", "--lang", "en");
        (ran.Code, ran.Error.Split('\n')[^2]).ShouldBe((1, $"The setting {setting} is “{value}”; it must be a whole number from {least} on."));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh-Hans")]
    public async Task A_database_that_cannot_be_opened_is_named_by_migrate_too(string language)
    {
        Directory.CreateDirectory(_executable.DataFolder);
        await File.WriteAllTextAsync(Path.Combine(_executable.DataFolder, "teacherdev.db"), new string('x', 4096));
        var ran = await _executable.Run("migrate", "--lang", language);
        ran.Code.ShouldBe(1);
        ran.Error.ShouldContain("ConnectionStrings:TeacherDev");
        ran.Error.TrimEnd().ShouldNotContain('\n');
    }

    [Fact]
    public async Task A_setting_holds_before_and_behind_a_command()
    {
        var elsewhere = Path.Combine(_executable.DataFolder, "..", "elsewhere");
        (await _executable.Run($"--DataFolder={elsewhere}", "migrate", "--lang", "en")).ShouldBe(new Ran(0, $"The database was migrated: {Steps} step(s).\n", ""));
        (await _executable.Run("migrate", "--DataFolder", elsewhere, "--lang", "en")).Code.ShouldBe(0);
        File.Exists(Path.Combine(elsewhere, "teacherdev.db")).ShouldBeTrue();
        Directory.Exists(_executable.DataFolder).ShouldBeFalse();
    }

    [Fact]
    public async Task It_makes_its_database_says_where_it_listens_and_serves()
    {
        var written = await _executable.Serve(async browser =>
        {
            (await browser.GetStringAsync("/health/ready")).ShouldBe("Healthy");
            (await browser.GetAsync("/teachers?search=%E7%8E%8B%E8%8A%B3")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
            (await browser.GetAsync("/account/sign-in?returnUrl=%2Fteachers%3Fsearch%3D%E7%8E%8B%E8%8A%B3")).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await browser.PostAsync("/account/sign-in", new FormUrlEncodedContent([new("code", "500")]))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await browser.PostAsync("/account/sign-in", new ByteArrayContent(new byte[2_000_000]) { Headers = { { "Content-Type", "application/x-www-form-urlencoded" } } }))
                .StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        });
        written.ShouldNotContain("search");
        written.ShouldContain("GET account/sign-in 200 in ");
        written.ShouldContain("POST account/sign-in 400 in ");

        await using var database = new SqliteConnection($"Data Source={Path.Combine(_executable.DataFolder, "teacherdev.db")};Pooling=False");
        await database.OpenAsync();
        var ask = database.CreateCommand();
        ask.CommandText = "PRAGMA journal_mode";
        (await ask.ExecuteScalarAsync()).ShouldBe("wal");
        ask.CommandText = "SELECT count(*) FROM AspNetUsers";
        (await ask.ExecuteScalarAsync()).ShouldBe(0L);
    }

    [Fact]
    public async Task A_taken_address_is_named()
    {
        using var taken = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var ran = await _executable.Run("--urls", $"http://{taken.LocalEndpoint}", "--lang", "en");
        ran.Code.ShouldBe(1);
        ran.Error.ShouldStartWith($"The address given by the setting Urls cannot be used (Failed to bind to address http://{taken.LocalEndpoint}");
    }

    [Fact]
    public async Task A_server_engine_is_migrated_only_by_command()
    {
        var server = Environment.GetEnvironmentVariable("TEACHERDEV_TEST_POSTGRES");
        Assert.SkipWhen(string.IsNullOrEmpty(server), "Needs PostgreSQL: TEACHERDEV_TEST_POSTGRES holds no connection string.");
        var name = "start_" + Guid.NewGuid().ToString("N");
        await Do(server!, $"CREATE DATABASE {name}");
        try
        {
            string[] engine = ["--Database:Provider=PostgreSql", $"--ConnectionStrings:TeacherDev={server};Database={name};Pooling=False"];
            var behind = $"The database is {Steps} step(s) behind this version of the program: run the command “migrate” first, then start again.\n";
            (await _executable.Run(["--lang", "en", .. engine])).ShouldBe(new Ran(1, "", behind));
            (await _executable.Run(["user", "add", "wang", "--role", "auditor", "--lang", "en", .. engine])).ShouldBe(new Ran(1, "", behind));
            (await _executable.Run(["migrate", "--lang", "en", .. engine])).ShouldBe(new Ran(0, $"The database was migrated: {Steps} step(s).\n", ""));
            (await _executable.Run(["user", "add", "wang", "--role", "auditor", "--lang", "en", .. engine])).Code.ShouldBe(0);
        }
        finally
        {
            await Do(server!, $"DROP DATABASE {name} WITH (FORCE)");
        }
    }

    [Theory]
    [InlineData("en", "could not be opened")]
    [InlineData("zh-Hans", "无法")]
    public async Task A_SQL_Server_that_does_not_answer_is_named_in_a_sentence(string language, string part)
    {
        string[] engine = ["--Database:Provider=SqlServer", "--ConnectionStrings:TeacherDev=Server=tcp:127.0.0.1,1;Database=teacherdev;Connect Timeout=1;ConnectRetryCount=0"];
        foreach (var typed in new string[][] { ["--urls", "http://127.0.0.1:0"], ["migrate"] })
        {
            var ran = await _executable.Run([.. typed, "--lang", language, .. engine]);
            ran.Code.ShouldBe(1);
            ran.Error.ShouldContain("ConnectionStrings:TeacherDev");
            ran.Error.ShouldContain(part);
            ran.Error.TrimEnd().ShouldNotContain('\n');
        }
    }

    private static int CountSteps()
    {
        var options = new DbContextOptionsBuilder<TeacherDevDb>();
        options.UseEngine(Engine.Sqlite, "Data Source=nowhere");
        using var db = new TeacherDevDb(options.Options);
        return db.Database.GetMigrations().Count();
    }

    private static async Task Do(string connection, string sql)
    {
        await using var server = new NpgsqlConnection(connection);
        await server.OpenAsync();
        await using var command = new NpgsqlCommand(sql, server);
        await command.ExecuteNonQueryAsync();
    }

    public void Dispose() => _executable.Dispose();
}
