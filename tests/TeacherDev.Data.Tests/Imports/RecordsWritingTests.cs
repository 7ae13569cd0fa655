using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Imports;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Imports.Batches;
using TeacherDev.Domain.Imports.Records;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Data.Tests.Imports;

/// <summary>Crediting many rows, taking them back, and two at the same time, on each engine.</summary>
public abstract class RecordsWritingTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    private static readonly DateTime At = new(2026, 11, 21, 1, 2, 3, DateTimeKind.Utc);
    private int teacher;
    private string staff = "";
    private int batch;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        await using var db = Open();
        var person = new Teacher { Number = Guid.NewGuid().ToString("N")[..20], Name = "买买提·艾力𠮷", TeachingStartOn = new(2014, 9, 1) };
        var one = new ImportBatch { FileName = "file.xlsx", FileHash = new('0', 64), UploadedBy = "测试", UploadedAt = At };
        db.AddRange(person, one);
        await db.SaveChangesAsync(Cancel);
        (teacher, batch, staff) = (person.Id, one.Id, person.Number);
    }

    private AcceptedRecord Record(int number, int part = 1, int day = 31) => new(
        new()
        {
            Row = number,
            Number = staff,
            Name = "",
            NumberTyped = "",
            NameTyped = "",
            Project = $"项目{number}",
            Organiser = "",
            Certificate = "",
            Level = TrainingLevel.Overseas,
            Mode = TrainingMode.Blended,
            StartOn = new(2024, 2, 29),
            EndOn = new(2024, 12, day),
            Tenths = number,
            Passed = number % 2 == 0,
        },
        teacher,
        $"{number:D64}",
        part);

    private async Task Credit(TeacherDevDb db, IReadOnlyList<AcceptedRecord> records)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        await db.Credit(batch, records, "测试", At, _ => { }, Cancel);
        await transaction.CommitAsync(Cancel);
    }

    private async Task<IReadOnlyCollection<int>> TakeBack(TeacherDevDb db, int hoursLater)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
        var touched = await db.TakeBack(batch, "传错", "测试", At.AddHours(hoursLater), Cancel);
        await transaction.CommitAsync(Cancel);
        return touched;
    }

    [Fact]
    public async Task Many_rows_are_kept_as_they_are()
    {
        await using var db = Open();
        await Credit(db, [.. Enumerable.Range(1, 2_345).Select(i => Record(i))]);
        var kept = await db.LedgerEntries.AsNoTracking().Where(e => e.BatchId == batch).OrderBy(e => e.Tenths).ToListAsync(Cancel);
        kept.Count.ShouldBe(2_345);
        kept.Select(e => e.Tenths).ShouldBe(Enumerable.Range(1, 2_345));
        var last = kept[^1];
        (last.TeacherId, last.Project, last.Organiser, last.Level, last.Mode, last.StartedOn, last.CompletedOn, last.Passed, last.ReversesId)
            .ShouldBe((teacher, "项目2345", "", TrainingLevel.Overseas, TrainingMode.Blended, new(2024, 2, 29), new(2024, 12, 31), false, null));
        (last.SourceKind, last.SourceId, last.SourcePart, last.RecordedBy, last.RecordedAt).ShouldBe(("record", $"{2345:D64}", 1, "测试", At));
    }

    [Fact]
    public async Task What_is_taken_back_is_known_as_reversed_and_comes_again_under_the_next_part()
    {
        await using var db = Open();
        await Credit(db, [Record(9_001), Record(9_002)]);
        (await TakeBack(db, 1)).ShouldBe([teacher]);
        (await TakeBack(db, 2)).ShouldBeEmpty();
        var known = await db.KnownForRecords([Record(9_001).Row], Cancel);
        (known.IsCredited($"{9001:D64}"), known.NextPart($"{9001:D64}")).ShouldBe((false, 2));
        await Credit(db, [Record(9_001, part: 2)]);
        (await db.KnownForRecords([Record(9_001).Row], Cancel)).IsCredited($"{9001:D64}").ShouldBeTrue();
    }

    [Fact]
    public async Task Of_the_ledger_only_that_is_read_which_the_file_could_repeat()
    {
        await using var db = Open();
        await Credit(db, [Record(9_101), Record(9_102)]);
        var elsewhere = Record(9_101, day: 30).Row;
        (await db.KnownForRecords([elsewhere], Cancel)).IsCredited($"{9101:D64}").ShouldBeFalse(); // another day: no row of this file repeats it
        (await db.KnownForRecords([elsewhere, Record(9_101).Row], Cancel)).IsCredited($"{9102:D64}").ShouldBeTrue(); // the same person and day: one could
        (await db.KnownForRecords([], Cancel)).IsCredited($"{9101:D64}").ShouldBeFalse();
    }

    [Fact]
    public async Task The_same_source_in_parallel_is_credited_once()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(async _ =>
        {
            await using var db = Open();
            try
            {
                await Credit(db, [Record(7_001)]);
                return true;
            }
            catch (Exception refused) when (refused is DbUpdateException or System.Data.Common.DbException)
            {
                return false;
            }
        }));
        outcomes.Count(o => o).ShouldBe(1);
        await using var after = Open();
        (await after.LedgerEntries.CountAsync(e => e.TeacherId == teacher, Cancel)).ShouldBe(1);
    }
}

public sealed class RecordsWritingOnSqlite(SqliteDatabase database) : RecordsWritingTests<SqliteDatabase>(database);

public sealed class RecordsWritingOnPostgreSql(PostgreSqlDatabase database) : RecordsWritingTests<PostgreSqlDatabase>(database);
