using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Shouldly;
using TeacherDev.Data.Ledger.Chain;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Ledger.Chain;
using Xunit;

namespace TeacherDev.Data.Tests.Ledger;

public sealed class BeginningOnSqlite(SqliteDatabase database) : BeginningTests<SqliteDatabase>(database);

public sealed class BeginningOnPostgreSql(PostgreSqlDatabase database) : BeginningTests<PostgreSqlDatabase>(database);

/// <summary>A database of a version that knew no chain.</summary>
public abstract class BeginningTests<TDatabase>(TDatabase database) : OnLedger<TDatabase>(database)
    where TDatabase : TestDatabase
{
    [Fact]
    public async Task What_an_older_version_recorded_is_sealed_once_in_the_order_of_recording()
    {
        var late = await Post(at: At.AddDays(2));
        var early = await Post(at: At.AddDays(1));
        var last = await Post(at: At.AddDays(2));
        await using (var db = Open())
        {
            var migrator = db.GetService<IMigrator>();
            var before = db.Database.GetMigrations().TakeWhile(m => !m.EndsWith("LedgerChain", StringComparison.Ordinal)).Last();
            await migrator.MigrateAsync(before, Cancel);
            await migrator.MigrateAsync(null, Cancel);
        }

        (await Findings()).Select(f => f.Fault).ShouldBe([ChainFault.EntryWithoutLink, ChainFault.EntryWithoutLink, ChainFault.EntryWithoutLink]);
        var root = (await Begin()).ShouldNotBeNull();
        (root.Kind, root.Position, root.Entries, root.PublishedBy).ShouldBe((RootKind.Beginning, 3, 3, "start"));
        await using (var db = Open())
        {
            (await db.LedgerLinks.OrderBy(l => l.Position).Select(l => l.EntryId).ToListAsync(Cancel)).ShouldBe([early, late, last]);
        }

        (await Findings()).ShouldBeEmpty();
        (await Begin()).ShouldBeNull();
        await Post();
        (await Findings()).ShouldBeEmpty();
    }

    private async Task<LedgerRoot?> Begin()
    {
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        var root = await db.BeginLedger(new(2026, 12, 1), At.AddDays(30), "start", Cancel);
        await transaction.CommitAsync(Cancel);
        return root;
    }
}
