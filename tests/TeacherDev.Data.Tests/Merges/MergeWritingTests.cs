using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Merges;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Merges;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Data.Tests.Merges;

public sealed class MergeWritingOnSqlite(SqliteDatabase database) : MergeWritingTests<SqliteDatabase>(database);

public sealed class MergeWritingOnPostgreSql(PostgreSqlDatabase database) : MergeWritingTests<PostgreSqlDatabase>(database);

/// <summary>Merges that meet one another, on each engine.</summary>
public abstract class MergeWritingTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    private static readonly DateTime At = new(2026, 11, 21, 1, 2, 3, DateTimeKind.Utc);

    [Fact]
    public async Task Of_merges_that_looked_at_the_same_two_records_one_is_done_whichever_way_round()
    {
        await using (var db = Open())
        {
            var (one, other) = (Person("MW-1"), Person("MW-2"));
            db.AddRange(one, other);
            await db.SaveChangesAsync(Cancel);
            db.AddRange(Entry(one, "a"), Entry(other, "b"), Entry(other, "c"));
            await db.SaveChangesAsync(Cancel);
        }

        var plans = new List<MergePlan>();
        foreach (var (stay, from) in new[] { ("MW-1", "MW-2"), ("MW-2", "MW-1"), ("MW-1", "MW-2"), ("MW-2", "MW-1") })
        {
            await using var db = Open();
            plans.Add(MergePlan.Of((await db.MergeSide(stay, Cancel))!, (await db.MergeSide(from, Cancel))!, MergeChoices.None));
        }

        var done = await Task.WhenAll(plans.Select(plan => Task.Run(() => Try(plan), Cancel)));

        done.Count(d => d).ShouldBe(1);
        await using var after = Open();
        (await after.TeacherMerges.CountAsync(Cancel)).ShouldBe(1);
        (await after.Teachers.CountAsync(t => t.Number.StartsWith("MW-"), Cancel)).ShouldBe(1);
        var stays = await after.Teachers.Where(t => t.Number.StartsWith("MW-")).Select(t => t.Id).SingleAsync(Cancel);
        TeacherLedger.From(await after.LedgerEntries.Where(e => e.TeacherId == stays).ToListAsync(Cancel)).Entries.Sum(e => e.Tenths).ShouldBe(30);
        (await after.LedgerEntries.SumAsync(e => e.ReversesId == null ? e.Tenths : -e.Tenths, Cancel)).ShouldBe(30);
    }

    private async Task<bool> Try(MergePlan plan)
    {
        await using var db = Open();
        try
        {
            await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
            await new MergeWriting(db, "王老师", At).CarryOut(plan, "重复建档", Cancel);
            await transaction.CommitAsync(Cancel);
            return true;
        }
        catch (DbUpdateException)
        {
            return false;
        }
    }

    private static Teacher Person(string number) => new() { Number = number, Name = "沈岚", TeachingStartOn = new(2014, 9, 1) };

    private static LedgerEntry Entry(Teacher teacher, string source) => new()
    {
        TeacherId = teacher.Id, StartedOn = new(2026, 3, 1), CompletedOn = new(2026, 3, 2), Tenths = 10, Project = "培训" + source, Passed = true,
        SourceKind = EntrySource.Record, SourceId = source, RecordedBy = "tests", RecordedAt = At,
    };
}
