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
