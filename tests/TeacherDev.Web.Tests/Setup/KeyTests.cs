using Microsoft.AspNetCore.DataProtection;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Setup;

public sealed class KeyTests
{
    [Fact]
    public async Task Keys_stand_in_the_database_and_not_in_the_data_folder()
    {
        await using var app = new TestApp();
        Sign(app);
        var key = (await app.Db(db => db.ProtectionKeys.ToListAsync())).ShouldHaveSingleItem();
        key.Name.ShouldStartWith("key-");
        key.Xml.ShouldStartWith("<key id=");
        Directory.Exists(Path.Combine(app.Folder, "keys")).ShouldBeFalse();
    }

    [Fact]
    public async Task Keys_of_the_first_release_are_taken_over_once_so_that_nobody_is_signed_out()
    {
        await using var first = new TestApp();
        var cookie = Sign(first);
        var key = await first.Db(db => db.ProtectionKeys.SingleAsync());

        await using var upgraded = new TestApp();
        var folder = Directory.CreateDirectory(Path.Combine(upgraded.Folder, "keys")).FullName;
        await File.WriteAllTextAsync(Path.Combine(folder, key.Name + ".xml"), "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + key.Xml);
        await File.WriteAllTextAsync(Path.Combine(folder, "no-key.xml"), "<key");
        Read(upgraded, cookie).ShouldBe("金海文");
        (await upgraded.Db(db => db.ProtectionKeys.Select(k => k.Name).ToListAsync())).ShouldBe([key.Name]);

        (await upgraded.Command("verify")).Code.ShouldBe(0);
        (await upgraded.Db(db => db.ProtectionKeys.CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Migrate_makes_the_first_key_so_that_nodes_that_start_together_have_one()
    {
        using var program = new Executable();
        (await program.Run("migrate")).Code.ShouldBe(0);
        await using var database = new SqliteConnection($"Data Source={Path.Combine(program.DataFolder, "teacherdev.db")};Pooling=False");
        await database.OpenAsync();
        var ask = database.CreateCommand();
        ask.CommandText = "SELECT count(*) FROM ProtectionKeys";
        (await ask.ExecuteScalarAsync()).ShouldBe(1L);
    }

    private static string Sign(TestApp app) => Protector(app).Protect("金海文");

    private static string Read(TestApp app, string cookie) => Protector(app).Unprotect(cookie);

    private static IDataProtector Protector(TestApp app) => app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie");
}
