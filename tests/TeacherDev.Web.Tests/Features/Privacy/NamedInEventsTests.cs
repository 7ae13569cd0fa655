using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Privacy;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Merges;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Privacy;

/// <summary>A policy event that names somebody whose data become anonymous.</summary>
public sealed class NamedInEventsTests
{
    [Fact]
    public async Task It_goes_on_to_move_them_under_the_key()
    {
        using var app = PrivacyWorld.App();
        var teacher = await Exempted(app);
        var standings = await app.Standings();
        standings.ShouldContain(s => s.StartsWith(PrivacyWorld.Number) && s.Contains("zj-year") && s.Contains("Exempt"));

        await Anonymise(app);

        var key = Anonymity.KeyOf(teacher.Id);
        (await app.Db(db => db.PolicyEvents.Select(e => e.Audience).SingleAsync())).ShouldBe($$"""{"all":[{"fact":"number","in":["{{key}}","T1"]}]}""");
        (await app.Standings()).ShouldBe(standings.Select(s => s.Replace(PrivacyWorld.Number, key, StringComparison.Ordinal)), ignoreOrder: true);
        await app.ShouldVerify();
    }

    [Fact]
    public async Task Every_node_reads_it_anew()
    {
        using var app = PrivacyWorld.App();
        await Exempted(app);
        using var other = new TestApp([.. app.Database.Settings]);
        var elsewhere = await other.SignIn("district-hr");
        (await elsewhere.Open("/policies/zj-year")).TextOf("#events").ShouldContain(PrivacyWorld.Name);

        await Anonymise(app);

        (await elsewhere.Open("/policies/zj-year")).TextOf("#events").ShouldSatisfyAllConditions(
            told => told.ShouldContain("免修"), told => told.ShouldNotContain(PrivacyWorld.Name));
        (await other.Command("verify")).Code.ShouldBe(0);
    }

    private static async Task<Teacher> Exempted(TestApp app)
    {
        var teacher = await app.Left();
        await app.Db(async db =>
        {
            var named = PolicyEventRecord.Drafted(
                new($"{PrivacyWorld.Name}免修", "停课", "文3", EventEffect.Exempt, "zj-year", """{"all":[{"fact":"number","in":["L0001","T1"]}]}""", new(2024, 3, 1), 0, new(2024, 1, 1), new(2024, 12, 31)),
                new('n', 32), "tests", new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc));
            named.Approve("tests", new(2026, 11, 2, 0, 0, 0, DateTimeKind.Utc), 2);
            db.Add(named);
            await db.SaveChangesAsync();
        });
        await app.RefreshAll();
        return teacher;
    }

    private static async Task Anonymise(TestApp app) =>
        await (await (await app.SignIn("district-hr")).Open("/privacy/people/" + PrivacyWorld.Number)).Submit("#anonymise", ("Reason", PrivacyWorld.Why), ("Typed", PrivacyWorld.Number));
}
