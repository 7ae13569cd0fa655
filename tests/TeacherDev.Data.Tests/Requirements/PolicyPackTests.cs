using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Engines;
using TeacherDev.Data.Requirements;
using TeacherDev.Domain.Refusals;
using Xunit;

namespace TeacherDev.Data.Tests.Requirements;

public sealed class PolicyPackTests : IDisposable
{
    const string Year = """
        { "format": 1, "code": "year", "version": "1", "pack": "p", "effectiveFrom": "2016-09-01", "name": { "zh-Hans": "年", "en": "Year" },
          "window": { "kind": "year", "year": "calendar", "wholeOnly": true }, "target": { "amount": 24 } }
        """;

    static readonly DateOnly Today = new(2026, 11, 21);
    static readonly DateTime At = new(2026, 11, 21, 1, 0, 0, DateTimeKind.Utc);
    readonly string folder = Directory.CreateTempSubdirectory("packs-").FullName;
    readonly TeacherDevDb db;

    public PolicyPackTests()
    {
        Directory.CreateDirectory(Path.Combine(folder, "p"));
        var options = new DbContextOptionsBuilder<TeacherDevDb>();
        options.UseEngine(Engine.Sqlite, $"Data Source={Path.Combine(folder, "packs.db")};Pooling=False");
        db = new((DbContextOptions<TeacherDevDb>)options.Options);
        db.Database.Migrate();
    }

    [Fact]
    public async Task Every_document_is_kept_once_with_its_own_text()
    {
        Write("year.json", Year);
        (await Take()).ShouldBe(1);
        (await Take()).ShouldBe(0);
        var kept = db.PolicyVersions.AsNoTracking().ToList().ShouldHaveSingleItem();
        (kept.Code, kept.Version, kept.Pack, kept.EffectiveFrom, kept.RecordedAt).ShouldBe(("year", "1", "p", new DateOnly(2016, 9, 1), At));
        kept.Document.ShouldBe(Year);
    }

    [Fact]
    public async Task Spaces_comments_and_the_order_of_keys_say_nothing()
    {
        Write("year.json", Year);
        await Take();
        Write("year.json", "// the yearly minimum\n" + Year.Replace("\"format\": 1, ", "", StringComparison.Ordinal).Replace("24 } }", "24.0 },  \"format\": 1 }", StringComparison.Ordinal));
        (await Take()).ShouldBe(0);
        db.PolicyVersions.Count().ShouldBe(1);
    }

    [Fact]
    public async Task The_same_version_with_other_content_is_refused()
    {
        Write("year.json", Year);
        await Take();
        Write("year.json", Year.Replace("24 }", "48 }", StringComparison.Ordinal));
        var fault = await Should.ThrowAsync<PolicyPackFault>(() => Take());
        fault.File.ShouldBe("year.json");
        fault.Refusals.ShouldBe([new Refusal("policy-version-differs", "year", "1")]);
        db.PolicyVersions.AsNoTracking().Single().Document.ShouldBe(Year);
    }

    [Fact]
    public async Task A_new_version_joins_the_old_one()
    {
        Write("year.json", Year);
        await Take();
        Write("year.json", Year.Replace("\"version\": \"1\"", "\"version\": \"2\"", StringComparison.Ordinal).Replace("2016-09-01", "2027-01-01", StringComparison.Ordinal));
        (await Take()).ShouldBe(1);
        db.PolicyVersions.Select(v => v.Version).ToList().ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task A_new_version_does_not_begin_before_a_known_one()
    {
        Write("year.json", Year);
        await Take();
        Write("year.json", Year.Replace("\"version\": \"1\"", "\"version\": \"2\"", StringComparison.Ordinal));
        (await Should.ThrowAsync<PolicyPackFault>(() => Take())).Refusals.Single().Code.ShouldBe("policy-from-too-early");
    }

    [Fact]
    public void A_document_with_a_fault_names_its_file()
    {
        Write("good.json", Year);
        Write("odd.json", "{");
        var fault = Should.Throw<PolicyPackFault>(() => PolicyPack.Read(folder, "p"));
        (fault.File, fault.Refusals.Single().Code).ShouldBe(("odd.json", "document-not-json"));
    }

    [Fact]
    public void A_link_to_no_policy_of_the_pack_names_its_file()
    {
        Write("year.json", Year.Replace("\"target\"", "\"exclusions\": [{ \"policy\": \"induction\" }], \"target\"", StringComparison.Ordinal));
        var fault = Should.Throw<PolicyPackFault>(() => PolicyPack.Read(folder, "p"));
        fault.Refusals.ShouldBe([new Refusal("policy-link-unknown", "year", "induction")]);
    }

    [Fact]
    public async Task What_joins_a_filled_database_holds_from_today_or_later()
    {
        Write("year.json", Year);
        await Take();
        Write("other.json", Year.Replace("\"year\", \"version\"", "\"other\", \"version\"", StringComparison.Ordinal), "q");
        Write("later.json", Year.Replace("\"year\", \"version\"", "\"later\", \"version\"", StringComparison.Ordinal).Replace("2016-09-01", "2027-09-01", StringComparison.Ordinal), "q");
        (await Take("p", "q")).ShouldBe(2);
        (await Take("p", "q")).ShouldBe(0);
        db.PolicyVersions.OrderBy(v => v.Code).Select(v => $"{v.Code} {v.EffectiveFrom:yyyy-MM-dd} {v.RecordedBy}").ToList()
            .ShouldBe(["later 2027-09-01 q", "other 2026-11-21 q", "year 2016-09-01 p"]);
    }

    [Fact]
    public void A_policy_that_stands_in_two_packs_names_the_other()
    {
        Write("year.json", Year);
        Write("same.json", Year, "q");
        var fault = Should.Throw<PolicyPackFault>(() => PolicyPack.Read(folder, "p", "q"));
        (fault.Pack, fault.File).ShouldBe(("p", "year.json"));
        fault.Refusals.ShouldBe([new Refusal("policy-in-two-packs", "year", "q")]);
    }

    [Fact]
    public void A_policy_may_name_one_of_another_pack_that_is_read_with_it()
    {
        Write("year.json", Year.Replace("\"target\"", "\"exclusions\": [{ \"policy\": \"induction\" }], \"target\"", StringComparison.Ordinal));
        Write("induction.json", Year.Replace("\"year\", \"version\"", "\"induction\", \"version\"", StringComparison.Ordinal), "q");
        PolicyPack.Read(folder, "p", "q").Select(p => p.Name).ShouldBe(["p", "q"]);
        Should.Throw<PolicyPackFault>(() => PolicyPack.Read(folder, "p")).Refusals.Single().Code.ShouldBe("policy-link-unknown");
    }

    public void Dispose()
    {
        db.Dispose();
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    void Write(string file, string json, string pack = "p") =>
        File.WriteAllText(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, pack)).FullName, file), json);

    Task<int> Take(params string[] packs) => db.Take(PolicyPack.Read(folder, packs is [] ? ["p"] : packs), At, Today, CancellationToken.None);
}
