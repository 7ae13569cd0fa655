using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Setup;

public class PolicyStartTests
{
    [Fact]
    public async Task A_start_puts_the_pack_on_record_once()
    {
        using var app = new TestApp();
        (await app.Command("migrate")).Code.ShouldBe(0);
        (await app.Command("migrate")).Code.ShouldBe(0);
        (await app.Db(db => db.PolicyVersions.OrderBy(v => v.Code).Select(v => $"{v.Pack} {v.Code} {v.Version}").ToListAsync())).ShouldBe(
            ["zhejiang-2016 rolling-360 2017.1", "zhejiang-2016 zj-cycle 2016.1", "zhejiang-2016 zj-induction 2016.1", "zhejiang-2016 zj-year 2016.1"]);
        (await app.Db(db => db.PolicyVersions.Select(v => v.RecordedAt).Distinct().SingleAsync())).ShouldBe(app.Clock.GetUtcNow().UtcDateTime);
    }

    [Fact]
    public async Task Several_packs_are_put_on_record_together()
    {
        using var app = new TestApp(("District:PolicyPack", "zhejiang-2016, it-2, principals"));
        (await app.Command("migrate")).Code.ShouldBe(0);
        (await app.Db(db => db.PolicyVersions.OrderBy(v => v.Code).Select(v => $"{v.Code} {v.EffectiveFrom:yyyy-MM-dd}").ToListAsync())).ShouldBe(
            ["it-2 2019-01-01", "principal-300 2016-09-01", "rolling-360 2016-09-01", "zj-cycle 2016-09-01", "zj-induction 2016-09-01", "zj-year 2016-09-01"]);
    }

    [Fact]
    public async Task A_pack_that_joins_later_holds_from_the_day_it_joins_and_one_no_longer_named_goes_on()
    {
        using var app = new TestApp(("District:PolicyPack", "it-2, national"));
        await app.Db(db => db.PolicyVersions.ExecuteDeleteAsync());
        await app.Db(db =>
        {
            db.PolicyVersions.Add(new()
            {
                Code = "zj-year", Version = "2016.1", Pack = "zhejiang-2016", EffectiveFrom = new(2016, 9, 1), RecordedBy = "zhejiang-2016", RecordedAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc),
                Document = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "policies", "zhejiang-2016", "zj-year.json")),
            });
            return db.SaveChangesAsync();
        });
        (await app.Command("migrate")).Code.ShouldBe(0);
        (await app.Db(db => db.PolicyVersions.OrderBy(v => v.Code).Select(v => $"{v.Code} {v.EffectiveFrom:yyyy-MM-dd}").ToListAsync())).ShouldBe(
            ["cn-cycle 2026-11-21", "cn-induction 2026-11-21", "it-2 2026-11-21", "zj-year 2016-09-01"]);
    }

    [Fact]
    public async Task A_release_that_mends_where_a_rule_was_read_does_not_stop_the_start()
    {
        using var app = new TestApp(("District:PolicyPack", "national"));
        (await app.Command("migrate")).Code.ShouldBe(0);
        await app.Db(db => db.PolicyVersions.Where(v => v.Code == "cn-cycle")
            .ExecuteUpdateAsync(set => set.SetProperty(v => v.Document, v => v.Document.Replace("\"number\": \"教师〔2011〕1号\",", ""))));
        (await app.Db(db => db.PolicyVersions.SingleAsync(v => v.Code == "cn-cycle"))).Document.ShouldNotContain("教师〔2011〕1号");
        (await app.Command("migrate")).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_version_that_says_something_else_stops_the_start_with_a_sentence()
    {
        using var app = new TestApp();
        (await app.Command("migrate")).Code.ShouldBe(0);
        await app.Db(db => db.PolicyVersions.Where(v => v.Code == "zj-year")
            .ExecuteUpdateAsync(set => set.SetProperty(v => v.Document, v => v.Document.Replace("\"amount\": 24", "\"amount\": 48"))));
        (await Should.ThrowAsync<Exception>(() => app.Command("migrate"))).Message.ShouldBe(
            "The policy pack “zhejiang-2016” named by the setting District:PolicyPack cannot be taken. " +
            "zj-year.json: Version 2016.1 of “zj-year” is on record with other content; a change needs a new version.");
    }
}
