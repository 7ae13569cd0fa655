using Shouldly;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Domain.Requirements.Events;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Merges;

/// <summary>A policy event that names somebody by a number that was given up since.</summary>
public sealed class NamedByOldNumberTests
{
    [Fact]
    public async Task It_follows_the_person_to_the_record_that_stays_and_back()
    {
        using var app = new TestApp();
        await app.Twice();
        await app.Db(async db =>
        {
            var named = PolicyEventRecord.Drafted(
                new("免修", "支教", "文3", EventEffect.Exempt, "zj-year", """{"all":[{"fact":"number","in":["20230001"]}]}""", new(2026, 3, 1), 0, new(2026, 1, 1), new(2026, 12, 31)),
                new('n', 32), "tests", new(2026, 3, 1, 0, 0, 0, DateTimeKind.Utc));
            named.Approve("tests", new(2026, 3, 2, 0, 0, 0, DateTimeKind.Utc), 1);
            db.Add(named);
            await db.SaveChangesAsync();
        });
        await app.RefreshAll();
        var apart = await app.Standings();
        Exempt(apart).ShouldBe([MergeWorld.Old]);
        var hr = await app.SignIn("district-hr");

        await app.Merge(hr);
        Exempt(await app.Standings()).ShouldBe([MergeWorld.Stays]);
        await app.ShouldVerify();

        await hr.TakeBack(1);
        (await app.Standings()).ShouldBe(apart);
        await app.ShouldVerify();
    }

    private static IEnumerable<string> Exempt(IEnumerable<string> standings) =>
        standings.Where(s => s.Contains("zj-year 2026-01-01", StringComparison.Ordinal) && s.Contains(" Exempt ", StringComparison.Ordinal)).Select(s => s.Split(' ')[0]);
}
