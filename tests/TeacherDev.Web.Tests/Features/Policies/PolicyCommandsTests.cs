using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Policies;

public sealed class PolicyCommandsTests : IDisposable
{
    readonly TestApp app = new();
    readonly string folder = Directory.CreateTempSubdirectory("policy-").FullName;

    [Fact]
    public async Task A_good_document_is_told_in_plain_words()
    {
        var ran = await Run("policy check", Year("2027.1", 48));
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Out.ShouldContain("it can be taken. The policy “Yearly minimum” (zj-year), version 2027.1.");
        ran.Out.ShouldContain("48 hours to complete.");
        ran.Out.ShouldContain($"Against version 2016.1{Environment.NewLine}{Environment.NewLine}How much{Environment.NewLine}  - 24 hours to complete.{Environment.NewLine}  + 48 hours to complete.");
        ran.Out.ShouldContain("浙江省中小学教师专业发展培训学分制管理办法（试行） 浙教师〔2016〕71号");
    }

    [Fact]
    public async Task Every_fault_is_a_sentence_and_the_answer_is_1()
    {
        var ran = await Run("policy check", Year("2027.1", 48).Replace("\"wholeOnly\"", "\"wholely\"", StringComparison.Ordinal).Replace("\"format\": 1", "\"format\": 7", StringComparison.Ordinal));
        (ran.Code, ran.Out).ShouldBe((1, ""));
        ran.Error.ShouldBe("""
            policy.json: 2 reason(s) why it cannot be taken.
            - policy: the document has format 7; this program reads format 1.
            - policy.window: “wholely” is no key of this format; check its spelling or take it out.

            """);
    }

    [Fact]
    public async Task A_changed_document_needs_a_new_version()
    {
        (await Run("policy check", Year("2016.1", 48))).Error.ShouldContain("Version 2016.1 of “zj-year” is on record with other content; a change needs a new version.");
        (await Run("policy check", Year("2016.1", 24))).Out.ShouldContain("This version is already on record with the same content.");
    }

    [Fact]
    public async Task A_file_that_is_not_there_is_named()
    {
        var ran = await app.Command("policy check", Path.Combine(folder, "none.json"));
        (ran.Code, ran.Out).ShouldBe((1, ""));
        ran.Error.ShouldContain("none.json");
        var typed = await Run("policy add", Year("2027.1", 48), "--from", "1.1.2027");
        (typed.Code, await Versions()).ShouldBe((1, 4));
    }

    [Fact]
    public async Task A_new_version_changes_where_everybody_stands_in_the_same_transaction_and_is_audited()
    {
        await Lin();
        (await Run("policy add", Year("2026.1", 48), "--from", "2026-01-01")).ShouldSatisfyAllConditions(
            ran => ran.Code.ShouldBe(0, ran.Error),
            ran => ran.Out.ShouldContain("On record: the policy “Yearly minimum” (zj-year), version 2026.1, holds from 2026-01-01."));

        (await app.Db(db => db.Standings.Where(s => s.Policy == "zj-year" && s.StartOn >= new DateOnly(2025, 1, 1)).OrderBy(s => s.StartOn)
            .Select(s => $"{s.StartOn.Year}: {s.Counted} of {s.Target}, {s.Status}").ToListAsync()))
            .ShouldBe(["2025: 300 of 240, Met", "2026: 300 of 480, AtRisk"]);
        var audit = await app.Db(db => db.Audit.SingleAsync(a => a.Action == "policy.added"));
        (audit.SubjectId, audit.Detail).ShouldBe(("zj-year", """{"version":"2026.1","from":"2026-01-01","pack":"zhejiang-2016"}"""));
    }

    [Fact]
    public async Task A_window_that_is_over_is_not_moved()
    {
        await Lin();
        var ran = await Run("policy add", Year("2026.1", 48), "--from", "2025-12-31");
        ran.Code.ShouldBe(1);
        ran.Error.ShouldContain("A new version of “zj-year” cannot hold from 2025-12-31: a window ended on 2025-12-31, and its result stays. The earliest day is 2026-01-01.");
        (await Versions()).ShouldBe(4);
        (await app.Db(db => db.Audit.CountAsync(a => a.Action == "policy.added"))).ShouldBe(0);
    }

    [Fact]
    public async Task The_same_version_is_refused_and_so_is_a_start_before_the_one_it_follows()
    {
        (await Run("policy add", Year("2016.1", 24), "--from", "2030-01-01")).Error.ShouldContain("Version 2016.1 of “zj-year” is already on record");
        (await Run("policy add", Year("2026.1", 24), "--from", "2016-09-01")).Error.ShouldContain("version 2016.1 holds from 2016-09-01, and the new one must begin later.");
        (await Versions()).ShouldBe(4);
    }

    public void Dispose()
    {
        app.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    Task<int> Versions() => app.Db(db => db.PolicyVersions.CountAsync());

    async Task<Ran> Run(string words, string json, params string[] more)
    {
        using var _ = new Language("en");
        var file = Path.Combine(folder, "policy.json");
        await File.WriteAllTextAsync(file, json);
        return await app.Command(words, [file, .. more]);
    }

    /// <summary>In post for ten years, thirty hours in each of the last two.</summary>
    Task Lin() => app.Db(async db =>
    {
        var lin = new Teacher { Number = "T1", Name = "林", TeachingStartOn = new(2010, 9, 1) };
        db.Teachers.Add(lin);
        await db.SaveChangesAsync();
        foreach (var year in new[] { 2025, 2026 })
            db.LedgerEntries.Add(new()
            {
                TeacherId = lin.Id, CompletedOn = new(year, 3, 1), StartedOn = new(year, 3, 1), Tenths = 300, Passed = true, Project = "P",
                Level = TrainingLevel.County, Mode = TrainingMode.InPerson, SourceKind = EntrySource.Record, SourceId = $"{year}", RecordedBy = "t", RecordedAt = new(2026, 4, 1, 0, 0, 0, DateTimeKind.Utc),
            });
        await db.SaveChangesAsync();
    });

    static string Year(string version, int hours) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policies", "zhejiang-2016", "zj-year.json"))
        .Replace("2016.1", version, StringComparison.Ordinal).Replace("\"amount\": 24", $"\"amount\": {hours}", StringComparison.Ordinal);
}
