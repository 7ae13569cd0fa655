using System.Globalization;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Web.Tests.Features.Imports;
using TeacherDev.Web.Tests.Kit;
using Xunit;

namespace TeacherDev.Web.Tests.Features.Credits;

public sealed class VerifyTests : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("teacherdev-verify-").FullName;
    private readonly TestApp app = new();

    public VerifyTests() => CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");

    /// <summary>The roster comes on one day, a record of one of the two on another.</summary>
    public async ValueTask InitializeAsync()
    {
        await Import("roster", Books.Roster("2026-10-31", new Books.Person("T1", "金海文"), new Books.Person("T2", "罗娜")), "2026-10-31");
        await Import("records", Books.Records(new Books.Record("T1", "金海文")), "2026-11-20");
    }

    [Theory]
    [InlineData("2026-11-21")]
    [InlineData("2026-10-31")]
    [InlineData("2027-03-01")]
    public async Task What_is_sound_is_found_sound_on_every_day(string today)
    {
        var ran = await app.Command("verify", "--today", today);
        (ran.Code, ran.Error).ShouldBe((0, ""), ran.Out);
    }

    [Fact]
    public async Task A_large_ledger_has_hours_to_answer_for_nobody_waits_at_a_page()
    {
        app.Queries.Clear();
        await app.Command("verify");
        app.Queries.Patience.ShouldNotBeNull().ShouldBeGreaterThanOrEqualTo(3600);
    }

    [Theory]
    [InlineData("UPDATE Standings SET Counted = Counted + 1 WHERE TeacherId = 1 AND Policy = 'zj-cycle'", "T1")]
    [InlineData("DELETE FROM Standings WHERE TeacherId = 2 AND Policy = 'zj-cycle'", "T2")]
    [InlineData("UPDATE Teachers SET SchoolId = 2 WHERE Id = 2", "T2")]
    [InlineData("UPDATE PolicyVersions SET Code = 'own-year', Document = '[]' WHERE Code = 'zj-year'", "own-year")]
    [InlineData("UPDATE LedgerEntries SET SourceKind = 'reversal'", "1")]
    public async Task Each_breach_is_named(string sql, string named)
    {
        await app.Database.Tell(sql);
        var ran = await app.Command("verify");
        ran.Code.ShouldBe(1);
        (ran.Out + ran.Error).ShouldContain(named);
    }

    [Fact] // T12
    public async Task Posts_that_overlap_are_named()
    {
        await app.Db(async db =>
        {
            db.Add(new Placement { TeacherId = 1, SchoolId = 2, Kind = PlacementKind.Post, StartOn = new(2013, 9, 1), EndOn = new(2014, 9, 1), RecordedAt = DateTime.UnixEpoch });
            await db.SaveChangesAsync();
        });
        var ran = await app.Command("verify");
        ran.Code.ShouldBe(1);
        (ran.Out + ran.Error).ShouldContain("T1");
    }

    public ValueTask DisposeAsync()
    {
        app.Dispose();
        Directory.Delete(folder, recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task Import(string kind, byte[] file, string today)
    {
        var path = Path.Combine(folder, kind + ".xlsx");
        await File.WriteAllBytesAsync(path, file);
        (await app.Command($"import {kind}", path, "--today", today)).Code.ShouldBe(0);
    }
}
