using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Shouldly;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Domain.Ledger;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Data.Tests.Engines;

public sealed class KeepingOnSqlite(SqliteDatabase database) : KeepingTests<SqliteDatabase>(database);

public sealed class KeepingOnPostgreSql(PostgreSqlDatabase database) : KeepingTests<PostgreSqlDatabase>(database);

/// <summary>What is written comes back as it was.</summary>
public abstract class KeepingTests<TDatabase>(TDatabase database) : OnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    [Fact]
    public async Task One_of_each_kind_comes_back_as_it_was_written()
    {
        await using var writing = Open();
        await using var whole = await writing.Database.BeginTransactionAsync(Cancel);
        var written = new Specimen(writing);
        await written.Write(Cancel);
        written.Made.Count.ShouldBe(writing.Model.GetEntityTypes().Count(t => !t.IsOwned() && t.FindPrimaryKey() is not null));

        var before = written.Made.ToDictionary(m => m.Key, m => writing.Entry(m.Value).CurrentValues.Clone());
        var parts = written.Made.ToDictionary(m => m.Key, m => PartsOf(m.Key, m.Value));
        writing.ChangeTracker.Clear();
        foreach (var (type, values) in before)
        {
            var key = type.FindPrimaryKey()!.Properties.Select(p => values[p]).ToArray();
            var read = await writing.FindAsync(type.ClrType, key, Cancel);
            read.ShouldNotBeNull(type.ShortName());
            var after = writing.Entry(read).CurrentValues;
            foreach (var property in type.GetProperties())
            {
                after[property].ShouldBe(values[property], $"{type.ShortName()}.{property.Name}");
            }

            PartsOf(type, read).ShouldBe(parts[type], type.ShortName());
        }

        static string PartsOf(IEntityType type, object row) =>
            JsonSerializer.Serialize(Specimen.Parts(type).ToDictionary(p => p.Name, p => p.PropertyInfo!.GetValue(row)));
    }

    [Fact]
    public async Task Instants_are_utc_and_come_back_as_utc()
    {
        var at = new DateTime(2026, 12, 31, 15, 30, 0, DateTimeKind.Utc);
        var local = TimeZoneInfo.ConvertTimeFromUtc(at, TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai"));
        local.Day.ShouldBe(31);
        var teacher = await AddTeacher("U1");
        await Save(Entry(teacher, "instant", at));

        await using var db = Open();
        var read = await db.LedgerEntries.SingleAsync(e => e.SourceId == "instant", Cancel);
        read.RecordedAt.ShouldBe(at);
        read.RecordedAt.Kind.ShouldBe(DateTimeKind.Utc);
        (await db.LedgerEntries.CountAsync(e => e.RecordedAt <= at && e.SourceId == "instant", Cancel)).ShouldBe(1);
        (await db.LedgerEntries.CountAsync(e => e.RecordedAt < at && e.SourceId == "instant", Cancel)).ShouldBe(0);
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("2024-02-29")]
    [InlineData("9999-12-31")]
    public async Task Days_from_the_first_year_to_the_last_come_back_and_compare(string text)
    {
        var day = DateOnly.Parse(text);
        var teacher = await AddTeacher("D" + text);
        await Save(new TeacherFact { TeacherId = teacher, Kind = FactKind.Title, Value = "高级教师", FromOn = day });

        await using var db = Open();
        var facts = db.TeacherFacts.Where(f => f.TeacherId == teacher);
        (await facts.SingleAsync(Cancel)).FromOn.ShouldBe(day);
        (await facts.CountAsync(f => f.FromOn == day, Cancel)).ShouldBe(1);
        (await facts.CountAsync(f => f.FromOn < day || f.FromOn > day, Cancel)).ShouldBe(0);
        (await facts.CountAsync(f => f.FromOn >= DateOnly.MinValue && f.FromOn <= DateOnly.MaxValue, Cancel)).ShouldBe(1);
    }

    [Fact]
    public async Task A_placement_that_ends_before_it_begins_is_refused()
    {
        var teacher = await AddTeacher("P1");
        await using var db = Open();
        var school = new School { Code = "P", Name = "新塍小学" };
        db.Add(school);
        await db.SaveChangesAsync(Cancel);
        db.Add(new Placement { TeacherId = teacher, SchoolId = school.Id, StartOn = new(2026, 9, 1), EndOn = new(2026, 8, 31), RecordedAt = Specimen.Instant });
        await Should.ThrowAsync<DbUpdateException>(() => db.SaveChangesAsync(Cancel));
    }

    [Fact]
    public async Task A_source_is_credited_once_and_again_only_under_the_next_part()
    {
        var teacher = await AddTeacher("S1");
        await Save(Entry(teacher, "twice"));
        await Should.ThrowAsync<DbUpdateException>(() => Save(Entry(teacher, "twice")));
        await Save(Entry(teacher, "twice", part: 2));
        await Save(Entry(await AddTeacher("S2"), "twice"));

        await using var db = Open();
        (await db.LedgerEntries.CountAsync(e => e.SourceId == "twice", Cancel)).ShouldBe(3);
    }

    [Fact]
    public async Task Fifty_posts_of_one_source_at_once_leave_one_line()
    {
        var teacher = await AddTeacher("F1");
        var posts = await Task.WhenAll(Enumerable.Range(0, 50).Select(_ => Task.Run(async () =>
        {
            try
            {
                await Save(Entry(teacher, "fifty"));
                return true;
            }
            catch (DbUpdateException)
            {
                return false;
            }
        }, Cancel)));

        posts.Count(kept => kept).ShouldBe(1);
        await using var db = Open();
        (await db.LedgerEntries.CountAsync(e => e.SourceId == "fifty", Cancel)).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_saves_what_somebody_else_changed_meanwhile_is_refused()
    {
        var id = await AddTeacher("V1");
        await using var first = Open();
        await using var second = Open();
        var (mine, theirs) = (await first.Teachers.SingleAsync(t => t.Id == id, Cancel), await second.Teachers.SingleAsync(t => t.Id == id, Cancel));
        theirs.Phone = "13800000002";
        await second.SaveChangesAsync(Cancel);
        theirs.Version.ShouldBe(mine.Version + 1);

        mine.Phone = "13800000001";
        await Should.ThrowAsync<DbUpdateConcurrencyException>(() => first.SaveChangesAsync(Cancel));
        await using var db = Open();
        (await db.Teachers.SingleAsync(t => t.Id == id, Cancel)).Phone.ShouldBe("13800000002");
    }

    private static LedgerEntry Entry(int teacher, string source, DateTime? at = null, int part = 1) => new()
    {
        TeacherId = teacher, CompletedOn = new(2026, 3, 1), StartedOn = new(2026, 3, 1), Tenths = 80, Project = "课堂观察", Passed = true,
        SourceKind = EntrySource.Record, SourceId = source, SourcePart = part, RecordedBy = "tests", RecordedAt = at ?? Specimen.Instant,
    };

    private async Task<int> AddTeacher(string number)
    {
        var teacher = new Teacher { Number = number, Name = "金海文", TeachingStartOn = new(2010, 9, 1) };
        await Save(teacher);
        return teacher.Id;
    }

    private async Task Save(object row)
    {
        await using var db = Open();
        db.Add(row);
        await db.SaveChangesAsync(Cancel);
    }
}
