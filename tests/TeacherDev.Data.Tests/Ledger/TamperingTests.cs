using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Ledger.Chain;
using Xunit;

namespace TeacherDev.Data.Tests.Ledger;

public sealed class TamperingOnSqlite(SqliteDatabase database) : TamperingTests<SqliteDatabase>(database)
{
    /// <summary>A byte of the file itself, in an entry and in a link.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_flipped_byte_of_the_file_is_found_and_located(bool inTheLink)
    {
        var ids = new List<long>();
        for (var i = 0; i < 20; i++)
        {
            ids.Add(await Post());
        }

        await using var db = Open();
        await db.Database.ExecuteSqlRawAsync("PRAGMA wal_checkpoint(TRUNCATE)", Cancel);
        foreach (var id in new[] { ids[0], ids[7], ids[^2] })
        {
            var link = await db.LedgerLinks.AsNoTracking().SingleAsync(l => l.EntryId == id, Cancel);
            var entry = await db.LedgerEntries.AsNoTracking().SingleAsync(e => e.Id == id, Cancel);
            var sought = inTheLink ? link.Hash : System.Text.Encoding.UTF8.GetBytes(entry.Project);
            await db.Database.CloseConnectionAsync();
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            var before = await File.ReadAllBytesAsync(Database.File, Cancel);
            byte[] bytes = [.. before];
            Flip(bytes, sought).ShouldBeGreaterThan(0);
            await File.WriteAllBytesAsync(Database.File, bytes, Cancel);

            var first = (await Findings())[0];
            (first.Fault, first.Position, first.EntryId).ShouldBe((inTheLink ? ChainFault.LinkChanged : ChainFault.EntryChanged, link.Position, id));
            first.Fields.ShouldBe(inTheLink ? [] : [nameof(LedgerEntry.Project)]);
            Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
            await File.WriteAllBytesAsync(Database.File, before, Cancel);
            (await Findings()).ShouldBeEmpty();
        }
    }

    /// <summary>Wherever it stands: a page also keeps what it held before, and a byte of that is nobody's.</summary>
    private static int Flip(byte[] bytes, byte[] sought)
    {
        var flipped = 0;
        for (var at = bytes.AsSpan().IndexOf(sought); at >= 0; at = bytes.AsSpan().IndexOf(sought))
        {
            bytes[at + sought.Length - 1] ^= 4;
            flipped++;
        }

        return flipped;
    }

    [Theory]
    [InlineData("Passed", 2)]
    [InlineData("Tenths", "85x")]
    [InlineData("Level", "Countx")]
    [InlineData("StartedOn", "2024-13-01")]
    [InlineData("RecordedAt", "2026-11-03 01:02:03.4560")]
    [InlineData("Project", 17)]
    public async Task A_value_that_the_application_could_not_have_written_is_found_too(string field, object value)
    {
        await Post();
        var id = await Post();
        await Behind($"PRAGMA ignore_check_constraints = ON; UPDATE LedgerEntries SET {field} = {{0}} WHERE Id = {id}", value);
        (await Findings())[0].Fields.ShouldBe([field]);
        await Behind($"DELETE FROM LedgerLinks WHERE EntryId = {id}; DELETE FROM LedgerEntries WHERE Id = {id}; "
            + "UPDATE LedgerHeads SET (Position, Hash) = (SELECT Position, Hash FROM LedgerLinks ORDER BY Position DESC LIMIT 1)");
    }
}

public sealed class TamperingOnPostgreSql(PostgreSqlDatabase database) : TamperingTests<PostgreSqlDatabase>(database);

/// <summary>What is done to the ledger behind the application's back is found, and the first place is named.</summary>
public abstract class TamperingTests<TDatabase>(TDatabase database) : OnLedger<TDatabase>(database)
    where TDatabase : TestDatabase
{
    [Fact]
    public async Task A_change_to_any_field_of_any_entry_is_found_and_named()
    {
        var other = await AddTeacher();
        var ids = new List<long>();
        for (var i = 0; i < 30; i++)
        {
            ids.Add(await Post());
        }

        var chance = new Random(20161001);
        foreach (var field in EntryForm.Fields.Concat(EntryForm.Fields))
        {
            var id = ids[chance.Next(ids.Count)];
            await using var db = Open();
            var link = await db.LedgerLinks.AsNoTracking().SingleAsync(l => l.EntryId == id, Cancel);
            var entry = await db.LedgerEntries.AsNoTracking().SingleAsync(e => e.Id == id, Cancel);
            var (before, after) = field switch
            {
                nameof(LedgerEntry.Id) => ((object?)id, (object)(id + 100_000)),
                nameof(LedgerEntry.TeacherId) => (entry.TeacherId, other),
                nameof(LedgerEntry.ReversesId) => (null, ids[0]),
                nameof(LedgerEntry.CompletedOn) => (entry.CompletedOn, entry.CompletedOn.AddDays(1 + chance.Next(300))),
                nameof(LedgerEntry.StartedOn) => (entry.StartedOn, entry.StartedOn.AddDays(-1 - chance.Next(300))),
                nameof(LedgerEntry.RecordedAt) => (entry.RecordedAt, entry.RecordedAt.AddMilliseconds(-1 - chance.Next(100_000))),
                nameof(LedgerEntry.Passed) => (true, false),
                nameof(LedgerEntry.Level) => ("County", "National"),
                nameof(LedgerEntry.Mode) => ("Blended", "Online"),
                _ => db.Entry(entry).Property(field).CurrentValue switch
                {
                    int number => (number, number + 1 + chance.Next(100)),
                    string text => (text, Changed(text, chance)),
                    var odd => throw new InvalidOperationException($"{field}: {odd}"),
                },
            };
            await Set(field, id, after);
            var found = await Findings();
            found[0].Position.ShouldBe(link.Position, field);
            if (field == nameof(LedgerEntry.Id))
            {
                found.Select(f => (f.Fault, f.EntryId)).ShouldBe([(ChainFault.EntryMissing, id), (ChainFault.EntryWithoutLink, id + 100_000)]);
                await Set(field, id + 100_000, id);
            }
            else
            {
                found.Select(f => (f.Fault, f.EntryId, f.TeacherId)).ShouldBe([(ChainFault.EntryChanged, id, Teacher)], field);
                found[0].Fields.ShouldBe([field]);
                await Set(field, id, before);
            }

            (await Findings()).ShouldBeEmpty(field);
        }
    }

    [Fact]
    public async Task A_deleted_entry_is_named_with_whose_it_was()
    {
        var id = await Post();
        await Post();
        var link = await Link(id);
        await Behind($"CREATE TABLE kept AS SELECT * FROM \"LedgerEntries\" WHERE \"Id\" = {id}");
        await Behind($"DELETE FROM \"LedgerEntries\" WHERE \"Id\" = {id}");
        (await Findings()).Select(f => (f.Fault, f.Position, f.EntryId, f.TeacherId)).ShouldBe([(ChainFault.EntryMissing, link.Position, id, Teacher)]);
        await Behind("INSERT INTO \"LedgerEntries\" SELECT * FROM kept; DROP TABLE kept");
        (await Findings()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_link_deleted_with_its_entry_leaves_a_gap_that_is_named()
    {
        var id = await Post();
        await Post();
        var link = await Link(id);
        await Behind($"CREATE TABLE kepte AS SELECT * FROM \"LedgerEntries\" WHERE \"Id\" = {id}");
        await Behind($"CREATE TABLE keptl AS SELECT * FROM \"LedgerLinks\" WHERE \"EntryId\" = {id}");
        await Behind($"DELETE FROM \"LedgerLinks\" WHERE \"EntryId\" = {id}; DELETE FROM \"LedgerEntries\" WHERE \"Id\" = {id}");
        (await Findings()).Select(f => (f.Fault, f.Position, f.Until)).ShouldBe([(ChainFault.LinksMissing, link.Position, link.Position)]);
        await Behind("INSERT INTO \"LedgerEntries\" SELECT * FROM kepte; INSERT INTO \"LedgerLinks\" SELECT * FROM keptl; DROP TABLE kepte; DROP TABLE keptl");
        (await Findings()).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_entry_put_in_is_named()
    {
        var id = await Post();
        await Behind("INSERT INTO \"LedgerEntries\" (\"TeacherId\", \"CompletedOn\", \"StartedOn\", \"Tenths\", \"Level\", \"Mode\", \"Themes\", \"Project\", \"Organiser\", "
            + "\"Passed\", \"CertificateNumber\", \"SourceKind\", \"SourceId\", \"SourcePart\", \"Reason\", \"RecordedBy\", \"RecordedAt\") "
            + "SELECT \"TeacherId\", \"CompletedOn\", \"StartedOn\", 900, \"Level\", \"Mode\", \"Themes\", \"Project\", \"Organiser\", "
            + $"\"Passed\", \"CertificateNumber\", \"SourceKind\", 'put-in', \"SourcePart\", \"Reason\", \"RecordedBy\", \"RecordedAt\" FROM \"LedgerEntries\" WHERE \"Id\" = {id}");
        var found = (await Findings()).ShouldHaveSingleItem();
        (found.Fault, found.TeacherId).ShouldBe((ChainFault.EntryWithoutLink, Teacher));
        await Post();
        (await Findings()).ShouldHaveSingleItem("The next post seals its own entry only.");
        await Behind("DELETE FROM \"LedgerEntries\" WHERE \"SourceId\" = 'put-in'");
        (await Findings()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Two_entries_that_change_places_are_named()
    {
        long a = await Post(), b = await Post();
        var positions = new[] { (await Link(a)).Position, (await Link(b)).Position };
        await Swap(a, b);
        (await Findings()).Select(f => (f.Fault, f.Position)).ShouldBe([(ChainFault.EntryChanged, positions[0]), (ChainFault.EntryChanged, positions[1])]);
        await Swap(a, b);
        await Behind($"UPDATE \"LedgerLinks\" SET \"EntryId\" = -1 WHERE \"EntryId\" = {a}");
        await Behind($"UPDATE \"LedgerLinks\" SET \"EntryId\" = {a} WHERE \"EntryId\" = {b}; UPDATE \"LedgerLinks\" SET \"EntryId\" = {b} WHERE \"EntryId\" = -1");
        (await Findings()).Select(f => (f.Fault, f.Position)).ShouldBe([(ChainFault.EntryChanged, positions[0]), (ChainFault.EntryChanged, positions[1])]);
        await Behind($"UPDATE \"LedgerLinks\" SET \"EntryId\" = -1 WHERE \"EntryId\" = {a}");
        await Behind($"UPDATE \"LedgerLinks\" SET \"EntryId\" = {a} WHERE \"EntryId\" = {b}; UPDATE \"LedgerLinks\" SET \"EntryId\" = {b} WHERE \"EntryId\" = -1");
        (await Findings()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_last_entries_cannot_be_cut_off_unnoticed()
    {
        await Post();
        var kept = await Head();
        long[] gone = [await Post(), await Post()];
        var full = await Head();
        var printed = new ChainAnchor("printed", null, full.Hash[..8]);
        (await Findings(printed)).ShouldBeEmpty();
        var ids = string.Join(", ", gone);
        await Behind($"DELETE FROM \"LedgerLinks\" WHERE \"EntryId\" IN ({ids}); DELETE FROM \"LedgerEntries\" WHERE \"Id\" IN ({ids})");
        (await Findings()).Select(f => (f.Fault, f.Position, f.Until)).ShouldBe([(ChainFault.HeadDiffers, kept.Position, full.Position)]);

        // Whoever sets the head back too leaves a chain that is whole in itself: a root outside the database tells.
        await Behind("UPDATE \"LedgerHeads\" SET \"Position\" = {0}, \"Hash\" = {1}", kept.Position, kept.Hash);
        (await Findings()).ShouldBeEmpty();
        (await Findings(printed)).Select(f => (f.Fault, f.Root)).ShouldBe([(ChainFault.RootDiffers, "printed")]);
        (await Findings(new ChainAnchor("exported", full.Position, full.Hash))).Select(f => (f.Fault, f.Root)).ShouldBe([(ChainFault.RootDiffers, "exported")]);
    }

    private async Task<LedgerLink> Link(long entry)
    {
        await using var db = Open();
        return await db.LedgerLinks.AsNoTracking().SingleAsync(l => l.EntryId == entry, Cancel);
    }

    private async Task Swap(long a, long b)
    {
        await Set(nameof(LedgerEntry.Id), a, -1L);
        await Set(nameof(LedgerEntry.Id), b, a);
        await Set(nameof(LedgerEntry.Id), -1L, b);
    }

    private Task Set(string field, long id, object? value) => value is null
        ? Behind($"UPDATE \"LedgerEntries\" SET \"{field}\" = NULL WHERE \"Id\" = {id}")
        : Behind($"UPDATE \"LedgerEntries\" SET \"{field}\" = {{0}} WHERE \"Id\" = {id}", value);

    /// <summary>One letter of it another, or one more.</summary>
    private static string Changed(string text, Random chance)
    {
        var at = chance.Next(text.Length + 1);
        return at == text.Length ? text + "x" : text[..at] + (text[at] == '甲' ? '乙' : '甲') + text[(at + 1)..];
    }
}
