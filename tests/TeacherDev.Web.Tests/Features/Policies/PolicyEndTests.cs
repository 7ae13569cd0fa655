using System.Net;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Security;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Policies;

public sealed class PolicyEndTests : IDisposable
{
    readonly TestApp app = new();

    [Fact]
    public async Task An_end_takes_the_open_window_away_and_keeps_the_closed_ones()
    {
        await Lin();
        var ran = await Run("policy end zj-year --from 2026-01-01 --reason 并入新办法");
        (ran.Code, ran.Error).ShouldBe((0, ""));
        ran.Out.ShouldContain("On record: the policy “Yearly minimum” (zj-year) is over from 2026-01-01.");

        (await Standings()).ShouldBe(["2021 NotMet", "2022 NotMet", "2023 NotMet", "2024 NotMet", "2025 Met"]);
        var audit = await app.Db(db => db.Audit.SingleAsync(a => a.Action == "policy.ended"));
        audit.SubjectId.ShouldBe("zj-year");
        audit.Detail!.ShouldContain("end-2026-01-01");
        audit.Why.ShouldBe("并入新办法");
        var kept = await app.Db(db => db.PolicyVersions.SingleAsync(v => v.Version == "end-2026-01-01"));
        (kept.Pack, kept.EffectiveFrom, PolicyReading.Read(kept.Document).Policy!.Summary.ZhHans).ShouldBe(("zhejiang-2016", new DateOnly(2026, 1, 1), "并入新办法"));
    }

    [Fact]
    public async Task A_closed_window_is_not_moved_by_an_end()
    {
        await Lin();
        var ran = await Run("policy end zj-year --from 2025-06-01");
        ran.Code.ShouldBe(1);
        ran.Error.ShouldContain("A new version of “zj-year” cannot hold from 2025-06-01: a window ended on 2025-12-31, and its result stays. The earliest day is 2026-01-01.");
        (await app.Db(db => db.PolicyVersions.CountAsync())).ShouldBe(4);
    }

    [Fact]
    public async Task What_is_not_on_record_or_over_already_is_not_ended()
    {
        await app.Command("migrate");
        (await Run("policy end zj-yeer --from 2027-01-01")).Error.ShouldContain("There is no policy “zj-yeer” on record.");
        (await Run("policy end zj-year --from 2027-01-01")).Code.ShouldBe(0);
        var again = await Run("policy end zj-year --from 2028-01-01");
        (again.Code, again.Error.Contains("“zj-year” is already ended from 2027-01-01.", StringComparison.Ordinal)).ShouldBe((1, true));
    }

    [Fact]
    public async Task A_start_leaves_the_end_and_a_later_version_begins_the_duty_again()
    {
        await Lin();
        (await Run("policy end zj-year --from 2026-01-01")).Code.ShouldBe(0);
        (await app.Command("migrate")).Code.ShouldBe(0);
        (await Standings()).Count.ShouldBe(5);

        var file = Path.Combine(Path.GetTempPath(), $"zj-year-{Guid.NewGuid():N}.json");
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "policies", "zhejiang-2016", "zj-year.json"))).Replace("2016.1", "2027.1", StringComparison.Ordinal));
        (await Run($"policy add {file} --from 2026-06-01")).Code.ShouldBe(0);
        File.Delete(file);
        (await Standings())[^1].ShouldBe("2026 Met");
    }

    [Fact]
    public async Task The_pages_tell_what_is_over_and_from_when()
    {
        await app.Command("migrate");
        await Run("policy end zj-year --from 2026-01-01 --reason 并入新办法");
        await Run("policy end rolling-360 --from 2030-01-01");
        var browser = await app.SignIn(Roles.Teacher);

        var page = (await browser.Open("/policies")).ShouldBe(HttpStatusCode.OK);
        page.TextsOf("section.card h2").ShouldBe(["新教师试用期培训（青蓝工程）", "五年周期培训", "近五年360学时（优质均衡）", "已终止的要求（1）", "所有要求共同的规则"]);
        page.TextOf("#ended li").ShouldBe("年度最低学时 自2026-01-01起终止");
        page.TextOf("#rolling-360 .chip").ShouldBe("自2016-09-01起施行，自2030-01-01起终止");

        var one = (await browser.Open("/policies/zj-year")).ShouldBe(HttpStatusCode.OK);
        one.Text.ShouldContain("并入新办法");
        one.Text.ShouldContain("该项要求已终止");
        one.TextsOf("table tbody tr td:nth-of-type(1)").ShouldBe(["终止", "已被取代"]);
        (await browser.Open("/policies/zj-year/2016.1")).ShouldBe(HttpStatusCode.OK).Text.ShouldContain("应修24学时。");
        (await browser.Open("/policies/zj-year/end-2026-01-01")).ShouldBe(HttpStatusCode.OK);
    }

    public void Dispose() => app.Dispose();

    async Task<Ran> Run(string words)
    {
        using var _ = new Language("en");
        return await app.Command(words);
    }

    Task<List<string>> Standings() => app.Db(db => db.Standings.Where(s => s.Policy == "zj-year").OrderBy(s => s.StartOn).Select(s => $"{s.StartOn.Year} {s.Status}").ToListAsync());

    /// <summary>In post for ten years, thirty hours in each of the last two.</summary>
    async Task Lin()
    {
        await app.Command("migrate");
        await app.Db(async db =>
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
    }
}
