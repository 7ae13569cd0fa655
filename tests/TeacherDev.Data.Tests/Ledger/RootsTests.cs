using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;
using Xunit;

namespace TeacherDev.Data.Tests.Ledger;

public sealed class RootsOnSqlite(SqliteDatabase database) : RootsTests<SqliteDatabase>(database);

public sealed class RootsOnPostgreSql(PostgreSqlDatabase database) : RootsTests<PostgreSqlDatabase>(database);

/// <summary>Months are closed, names erased, and nothing else ever changes.</summary>
public abstract class RootsTests<TDatabase>(TDatabase database) : OnLedger<TDatabase>(database)
    where TDatabase : TestDatabase
{
    [Fact]
    public async Task Months_are_closed_once_in_order_and_hold_what_was_recorded_before_they_ended()
    {
        var begun = (await Head()).Position;
        await Post(at: new(2026, 11, 30, 15, 59, 59, DateTimeKind.Utc));
        var november = await Head();
        await Post(at: new(2026, 11, 30, 16, 0, 0, DateTimeKind.Utc));
        await Post(at: new(2026, 12, 5, 0, 0, 0, DateTimeKind.Utc));
        var december = await Head();
        (await Close(new(2026, 12, 1))).Select(r => (r.MonthOn, r.Position, Hash(r.Hash))).ShouldBe([(new(2026, 11, 1), november.Position, Hash(november.Hash))]);
        (await Close(new(2026, 12, 1))).ShouldBeEmpty();
        await Post(at: new(2027, 2, 1, 0, 0, 0, DateTimeKind.Utc));
        (await Close(new(2027, 2, 1))).Select(r => (r.MonthOn, r.Position, r.Entries, Hash(r.Hash))).ShouldBe(
        [
            (new(2026, 12, 1), december.Position, 2, Hash(december.Hash)),
            (new(2027, 1, 1), december.Position, 0, Hash(december.Hash)),
        ]);
        begun.ShouldBeLessThan(november.Position);
        (await Findings()).ShouldBeEmpty();
        await Behind("DELETE FROM \"LedgerRoots\" WHERE \"MonthOn\" = {0}", new DateOnly(2026, 12, 1));
        (await Findings())[0].ShouldSatisfyAllConditions(f => f.Fault.ShouldBe(ChainFault.RootDiffers), f => f.Root.ShouldBe("2026-12"));
        await Behind("DELETE FROM \"LedgerRoots\" WHERE \"Kind\" = 'Month'");
        await Close(new(2027, 2, 1));
        (await Findings()).ShouldBeEmpty();
        await Behind("DELETE FROM \"LedgerRoots\" WHERE \"Kind\" = 'Month'");
    }

    [Fact]
    public async Task Nothing_that_is_written_once_is_changed_through_the_application()
    {
        var id = await Post();
        await using var db = Open();
        db.Remove(await db.LedgerEntries.SingleAsync(e => e.Id == id, Cancel));
        await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancel));
        db.ChangeTracker.Clear();
        var root = await db.LedgerRoots.FirstAsync(Cancel);
        db.Entry(root).Property(r => r.PublishedBy).CurrentValue = "x";
        await Should.ThrowAsync<InvalidOperationException>(() => db.SaveChangesAsync(Cancel));
    }

    [Fact]
    public async Task What_names_a_person_can_be_erased_and_the_chain_still_holds()
    {
        var id = await Post();
        var other = await Post();
        await Behind($"UPDATE \"LedgerEntries\" SET \"Tenths\" = 900 WHERE \"Id\" = {other}");
        await Should.ThrowAsync<InvalidOperationException>(Erase);
        await Behind($"UPDATE \"LedgerEntries\" SET \"Tenths\" = 85 WHERE \"Id\" = {other}");
        (await Erase()).ShouldBe(2);
        (await Erase()).ShouldBe(0);

        await using var db = Open();
        var entry = await db.LedgerEntries.AsNoTracking().SingleAsync(e => e.Id == id, Cancel);
        (entry.CertificateNumber, entry.RecordedBy, entry.Tenths).ShouldBe(("", "", 85));
        (await db.LedgerLinks.SingleAsync(l => l.EntryId == id, Cancel)).Salt.ShouldBeNull();
        (await Findings()).ShouldBeEmpty();
        await Behind($"UPDATE \"LedgerEntries\" SET \"RecordedBy\" = 'x' WHERE \"Id\" = {id}");
        (await Findings()).ShouldHaveSingleItem().Fields.ShouldBe([nameof(LedgerEntry.RecordedBy)]);
        await Behind($"UPDATE \"LedgerEntries\" SET \"RecordedBy\" = '' WHERE \"Id\" = {id}");
    }

    private async Task<int> Erase()
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        var erased = await db.EraseNames([Teacher], Cancel);
        await transaction.CommitAsync(Cancel);
        return erased;
    }

    private async Task<IReadOnlyList<LedgerRoot>> Close(DateOnly month)
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        var made = await db.CloseMonths(month, day => day.ToDateTime(new(0, 0), DateTimeKind.Utc).AddHours(-8), At, "job", Cancel);
        await transaction.CommitAsync(Cancel);
        return made;
    }

    private static string Hash(byte[] hash) => Convert.ToHexString(hash);
}
