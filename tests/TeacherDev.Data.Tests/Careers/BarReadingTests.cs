using Shouldly;
using TeacherDev.Data.Careers;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Careers.Ethics;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Data.Tests.Careers;

public sealed class BarReadingOnSqlite(SqliteDatabase database) : BarReadingTests<SqliteDatabase>(database);

public sealed class BarReadingOnPostgreSql(PostgreSqlDatabase database) : BarReadingTests<PostgreSqlDatabase>(database);

/// <summary>Who may not, until when; of others nothing.</summary>
public abstract class BarReadingTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    [Fact]
    public async Task Only_whoever_has_a_window_over_the_day_that_names_the_act_is_told_of()
    {
        await using var db = Open();
        Teacher one = new() { Number = "B1", Name = "一" }, other = new() { Number = "B2", Name = "二" }, third = new() { Number = "B3", Name = "三" };
        db.AddRange(one, other, third);
        await db.SaveChangesAsync(Cancel);
        db.AddRange(
            Decided(one.Id, "2026-09-01", 6, BarredAct.Title, BarredAct.Honour), Decided(one.Id, "2027-03-01", 12, BarredAct.Title),
            Decided(other.Id, "2026-09-01", 6, BarredAct.Honour), Decided(third.Id, "2025-01-01", 6, BarredAct.Title));
        var revoked = Decided(third.Id, "2026-09-01", 24, BarredAct.Title);
        revoked.Revoke(new(2026, 10, 1), "撤销", "tests", new(2026, 10, 1, 0, 0, 0, DateTimeKind.Utc));
        db.Add(revoked);
        await db.SaveChangesAsync(Cancel);

        async Task<IReadOnlyList<string>> Told(BarredAct act, string day) =>
            [.. (await db.BarredOn([one.Id, other.Id, third.Id], act, DateOnly.Parse(day), Cancel)).OrderBy(b => b.Key).Select(b => $"{(b.Key == one.Id ? "one" : b.Key == other.Id ? "other" : "third")} {b.Value.UntilOn:yyyy-MM-dd}")];
        (await Told(BarredAct.Title, "2026-11-21")).ShouldBe(["one 2028-02-29"]);
        (await Told(BarredAct.Honour, "2026-11-21")).ShouldBe(["one 2027-02-28", "other 2027-02-28"]);
        (await Told(BarredAct.Title, "2026-09-30")).ShouldBe(["one 2028-02-29", "third 2026-09-30"]);
        (await Told(BarredAct.Certificate, "2026-11-21")).ShouldBeEmpty();
        (await db.BarredOn([], BarredAct.Title, new(2026, 11, 21), Cancel)).ShouldBeEmpty();
    }

    private static EthicsViolation Decided(int teacher, string on, int months, params BarredAct[] bars) => EthicsViolation.Recorded(
        teacher, new("x", new("警告", "Warning"), months, bars, false), DateOnly.Parse(on), "事实", "文号", Guid.NewGuid().ToString("N"), "tests", new(2026, 9, 1, 0, 0, 0, DateTimeKind.Utc));
}
