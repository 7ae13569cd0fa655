using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
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

    [Fact]
    public async Task With_a_certificate_nobody_reads_the_key_in_the_database_and_a_sign_in_outlives_a_restart()
    {
        await using var unused = new TestApp();
        var path = Certificate(unused.Folder, "pfx-password");
        (string, string)[] settings = [("Keys:Certificate", path), ("Keys:Password", "pfx-password")];
        await using var first = new TestApp(settings);
        var cookie = await Cookie(first);
        (await first.Db(db => db.ProtectionKeys.SingleAsync())).Xml.ShouldSatisfyAllConditions(x => x.ShouldContain("EncryptedData"), x => x.ShouldNotContain("masterKey"));

        await using var restarted = new TestApp([.. first.Database.Settings, .. settings]);
        (await Opened(restarted, cookie)).ShouldBe(HttpStatusCode.OK);
        (await restarted.Db(db => db.ProtectionKeys.CountAsync())).ShouldBe(1);
        await using var without = new TestApp([.. first.Database.Settings]);
        (await Opened(without, cookie)).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_certificate_that_cannot_be_opened_stops_the_start_with_a_sentence()
    {
        using var program = new Executable();
        var ran = await program.Run("migrate", "--lang", "en", "--Keys:Certificate=" + Certificate(program.DataFolder, "right"), "--Keys:Password=wrong");
        ran.Code.ShouldBe(1);
        ran.Error.ShouldContain("of the setting Keys:Certificate cannot be read with the password of Keys:Password");
    }

    private static string Certificate(string folder, string password)
    {
        using var key = RSA.Create(2048);
        using var made = new CertificateRequest("CN=teacherdev keys", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1)
            .CreateSelfSigned(DateTimeOffset.UnixEpoch, new(2100, 1, 1, 0, 0, 0, TimeSpan.Zero));
        var path = Path.Combine(Directory.CreateDirectory(folder).FullName, "keys.pfx");
        File.WriteAllBytes(path, made.Export(X509ContentType.Pfx, password));
        return path;
    }

    private static async Task<string> Cookie(TestApp app)
    {
        var account = await app.Add(["auditor"]);
        using var answer = await app.Stranger().GetAsync(SignInShortcut.Path + account.Id);
        return string.Join("; ", answer.Headers.GetValues("Set-Cookie").Select(c => c.Split(';')[0]));
    }

    private static async Task<HttpStatusCode> Opened(TestApp app, string cookie)
    {
        using var asked = new HttpRequestMessage(HttpMethod.Get, "/audit");
        asked.Headers.Add("Cookie", cookie);
        using var answer = await app.Stranger().SendAsync(asked);
        return answer.StatusCode;
    }

    private static string Sign(TestApp app) => Protector(app).Protect("金海文");

    private static string Read(TestApp app, string cookie) => Protector(app).Unprotect(cookie);

    private static IDataProtector Protector(TestApp app) => app.Services.GetRequiredService<IDataProtectionProvider>().CreateProtector("cookie");
}
