using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Data.Tests.Reads;
using TeacherDev.Domain.Requirements.Documents;
using TeacherDev.Domain.Requirements.Policies;
using Xunit;

namespace TeacherDev.Data.Tests.Requirements;

public sealed class ComparisonOnSqlite(SqliteDatabase database) : ComparisonTests<SqliteDatabase>(database);

public sealed class ComparisonOnPostgreSql(PostgreSqlDatabase database) : ComparisonTests<PostgreSqlDatabase>(database);

/// <summary>The district is compared as it is and as it would be, and then becomes what was told.</summary>
public abstract class ComparisonTests<TDatabase>(TDatabase database) : ReadsOnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    private static readonly DateTime At = new(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc);

    [Fact]
    public async Task What_a_comparison_tells_is_what_the_standings_become()
    {
        await using var db = Open();
        var document = (await db.PolicyVersions.SingleAsync(v => v.Code == "zj-year", Cancel)).Document
            .Replace("\"2016.1\"", "\"2026.1\"", StringComparison.Ordinal).Replace("\"amount\": 24", "\"amount\": 72", StringComparison.Ordinal);
        var policy = PolicyReading.Read(document).Policy!;
        var book = await Shelf.Book(db, null, Cancel);
        var standing = await All(db);

        var told = await db.Compare(null, book, new([.. book.Taken, new TakenPolicy(policy, new(2026, 1, 1), At)]), World.AsOf, 1, null, Cancel);

        (await All(db)).ShouldBe(standing);
        told.People.ShouldBe(8);
        told.Moves.Select(m => $"{m.Policy} {m.From}->{m.To} {m.Duties}").ShouldBe(
            ["zj-year Met->OnTrack 1", "zj-year Met->AtRisk 1", "zj-year OnTrack->AtRisk 1", "zj-year AtRisk->AtRisk 2", "zj-year Met->Met 1"]);
        told.First.Count.ShouldBe(1);

        db.Add(new PolicyVersion
        {
            Code = policy.Code, Version = policy.Version, Pack = policy.Pack, EffectiveFrom = new(2026, 1, 1), Document = document, RecordedBy = "tests", RecordedAt = At,
        });
        await new StandingWriter(Shelf).Refresh(db, World.AsOf, Cancel);

        (await All(db)).Except(standing).Select(s => s.TeacherId).Distinct().ShouldBe(told.Changed, ignoreOrder: true);
    }

    private static async Task<List<(int TeacherId, string Policy, DateOnly StartOn, DateOnly EndOn, int Target, int Counted, string Status)>> All(TeacherDevDb db) =>
        [.. (await db.Standings.AsNoTracking().ToListAsync(Cancel)).Select(s => (s.TeacherId, s.Policy, s.StartOn, s.EndOn, s.Target, s.Counted, s.Status))];
}
