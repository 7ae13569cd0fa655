using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Imports;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Imports.Records;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;
using Xunit;

namespace TeacherDev.Data.Tests.Ledger;

public sealed class SealingOnSqlite(SqliteDatabase database) : SealingTests<SqliteDatabase>(database);

public sealed class SealingOnPostgreSql(PostgreSqlDatabase database) : SealingTests<PostgreSqlDatabase>(database);

/// <summary>Whatever way an entry is written, its link is written with it, in the order of recording.</summary>
public abstract class SealingTests<TDatabase>(TDatabase database) : OnLedger<TDatabase>(database)
    where TDatabase : TestDatabase
{
    [Fact]
    public async Task An_entry_is_linked_behind_the_last_one_in_the_same_save()
    {
        var before = await Head();
        var first = await Post();
        var second = await Post();

        await using var db = Open();
        var links = await db.LedgerLinks.AsNoTracking().Where(l => l.Position > before.Position).OrderBy(l => l.Position).ToListAsync(Cancel);
        links.Select(l => (l.Position, l.EntryId)).ShouldBe([(before.Position + 1, first), (before.Position + 2, second)]);
        var head = await Head();
        (head.Position, Convert.ToHexString(head.Hash)).ShouldBe((before.Position + 2, Convert.ToHexString(links[1].Hash)));
        (await Findings()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_hashed_is_every_field_as_the_application_reads_it()
    {
        var id = await Post();
        await using var db = Open();
        var link = await db.LedgerLinks.AsNoTracking().SingleAsync(l => l.EntryId == id, Cancel);
        var before = await db.LedgerLinks.Where(l => l.Position == link.Position - 1).Select(l => l.Hash).SingleOrDefaultAsync(Cancel) ?? ChainHash.Nothing;
        var texts = EntryForm.Of(await db.LedgerEntries.AsNoTracking().SingleAsync(e => e.Id == id, Cancel));
        ChainHash.Link(link.Position, before, texts, ChainHash.Blind(link.Salt!, texts)).ShouldBe(link.Hash);
    }

    [Fact]
    public async Task A_transaction_that_is_rolled_back_leaves_neither_an_entry_nor_a_gap()
    {
        var before = await Head();
        await using (var db = Open())
        {
            await using (var transaction = await db.Database.BeginTransactionAsync(Cancel))
            {
                db.Add(Entry(Name()));
                await db.SaveChangesAsync(Cancel);
                await transaction.RollbackAsync(Cancel);
            }

            db.ChangeTracker.Clear();
            await using (await db.Database.BeginTransactionAsync(Cancel))
            {
                db.Add(Entry(Name()));
                await db.SaveChangesAsync(Cancel);
            }

            // The same context goes on, as one from a pool does.
            db.ChangeTracker.Clear();
            db.Add(Entry(Name()));
            await db.SaveChangesAsync(Cancel);
        }

        (await Head()).Position.ShouldBe(before.Position + 1);
        (await Findings()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_savepoint_took_back_is_not_linked_and_the_rest_is()
    {
        var before = await Head();
        var source = Name();
        await Post(source);
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        db.Add(Entry(Name()));
        await db.SaveChangesAsync(Cancel);
        db.Add(Entry(source));
        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancel));
        db.ChangeTracker.Clear();
        await transaction.CreateSavepointAsync("here", Cancel);
        db.Add(Entry(Name()));
        await db.SaveChangesAsync(Cancel);
        await transaction.RollbackToSavepointAsync("here", Cancel);
        await transaction.CommitAsync(Cancel);

        (await Head()).Position.ShouldBe(before.Position + 2);
        (await Findings()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Entry_and_link_come_together_or_not_at_all()
    {
        var before = await Head();
        await Behind("DELETE FROM \"LedgerHeads\"");
        var source = Name();
        await Should.ThrowAsync<InvalidOperationException>(() => Post(source));
        await using var db = Open();
        (await db.LedgerEntries.AnyAsync(e => e.SourceId == source, Cancel)).ShouldBeFalse();
        await Behind("INSERT INTO \"LedgerHeads\" (\"Id\", \"Position\", \"Hash\") VALUES (1, {0}, {1})", before.Position, before.Hash);
        (await Findings()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Fifty_posts_of_one_source_at_once_leave_one_entry_and_a_whole_chain()
    {
        var before = await Head();
        var source = Name();
        var posts = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () =>
        {
            try
            {
                await Post(source);
                return true;
            }
            catch (DbUpdateException)
            {
                return false;
            }
        }, Cancel)));

        posts.Count(kept => kept).ShouldBe(1);
        (await Head()).Position.ShouldBe(before.Position + 1);
        (await Findings()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Imports_on_several_connections_and_posts_between_them_keep_one_chain()
    {
        var before = await Head();
        var imports = Enumerable.Range(1, 3).Select(i => Task.Run(() => Import(i * 10_000, 1_234), Cancel));
        var posts = Enumerable.Range(0, 20).Select(_ => Task.Run(() => Post(), Cancel));
        await Task.WhenAll([.. imports, .. posts]);

        (await Head()).Position.ShouldBe(before.Position + 3 * 1_234 + 20);
        (await Findings()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_whole_import_and_its_undoing_are_linked()
    {
        var before = await Head();
        await Import(90_000, 2_345);
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        await db.TakeBack(90_000, "传错", "测试", At, Cancel);
        await transaction.CommitAsync(Cancel);

        (await Head()).Position.ShouldBe(before.Position + 2 * 2_345);
        (await Findings()).ShouldBeEmpty();
    }

    private async Task Import(int batch, int rows)
    {
        var records = Enumerable.Range(batch, rows).Select(n => new AcceptedRecord(
            new()
            {
                Row = n, Number = "T1", Name = "", NumberTyped = "", NameTyped = "", Project = $"项目{n}", Organiser = "", Certificate = "", Level = TrainingLevel.Overseas,
                Mode = TrainingMode.Online, StartOn = new(2024, 2, 29), EndOn = new(2024, 12, 31), Tenths = n, Passed = true,
            },
            Teacher,
            $"{n:D64}",
            1)).ToList();
        await using var db = Open();
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        await db.Credit(batch, records, "测试", At, _ => { }, Cancel);
        await transaction.CommitAsync(Cancel);
    }
}
