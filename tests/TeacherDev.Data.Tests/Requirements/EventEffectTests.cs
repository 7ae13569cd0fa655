using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Comparison;
using TeacherDev.Data.Requirements.Events;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Data.Tests.Reads;
using TeacherDev.Domain.Requirements.Events;
using Xunit;

namespace TeacherDev.Data.Tests.Requirements;

public sealed class EventEffectOnSqlite(SqliteDatabase database) : EventEffectTests<SqliteDatabase>(database);

public sealed class EventEffectOnPostgreSql(PostgreSqlDatabase database) : EventEffectTests<PostgreSqlDatabase>(database);

/// <summary>Events made of a seed: what their preview tells is what the standings become, and their withdrawal restores each row.</summary>
public abstract class EventEffectTests<TDatabase>(TDatabase database) : ReadsOnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    private static readonly DateTime At = new(2026, 11, 20, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(7)]
    [InlineData(8)]
    public async Task A_preview_tells_the_effect_and_undo_restores(int seed)
    {
        await using var db = Open();
        var shelf = new PolicyShelf();
        var writer = new StandingWriter(shelf);
        var before = await All(db);
        var drafted = PolicyEventRecord.Drafted(Some(new(seed)), $"{Database.Engine}{seed:D20}", "tests", At);
        db.Add(drafted);
        await db.SaveChangesAsync(Cancel);
        var book = await shelf.Book(db, null, Cancel);
        var told = await db.Compare(null, book, book.WithEvents([.. book.Events, drafted.Event(At)]), World.AsOf, 0, null, Cancel);

        await Change(db, drafted.Id, e => e.Approve("tests", At, told.Changed.Count));
        await writer.Refresh(db, World.AsOf, Cancel);

        var after = await All(db);
        after.Except(before).Concat(before.Except(after)).Select(s => s.TeacherId).Distinct().Order().ShouldBe(told.Changed.Order());
        (await writer.Refresh(db, World.AsOf, Cancel)).ShouldBe(0);

        await Change(db, drafted.Id, e => e.Withdraw("tests", At.AddDays(1), "撤回"));
        await writer.Refresh(db, World.AsOf, Cancel);

        (await All(db)).ShouldBe(before);
        (await shelf.Book(db, At.AddHours(1), Cancel)).Events.Select(e => e.Id).ShouldContain(drafted.Id);
    }

    private static EventTerms Some(Random random)
    {
        var effect = random.Next(3) switch { 0 => EventEffect.Extend, 1 => EventEffect.Exempt, _ => EventEffect.Pause };
        var asked = new DateOnly(2021, 1, 1).AddDays(random.Next(2100));
        var start = new DateOnly(2021, 1, 1).AddDays(random.Next(2100));
        string[] audiences = ["""{"everybody":true}""", """{"fact":"title","in":["一级教师"]}""", """{"fact":"years-of-service","atLeast":12}"""];
        string[] codes = ["zj-cycle", "zj-year", "zj-induction"];
        return new("事项", "原因", "文1", effect, effect == EventEffect.Extend || random.Next(2) == 0 ? codes[random.Next(3)] : null, audiences[random.Next(3)], asked,
            random.Next(1, 30), effect == EventEffect.Extend ? null : start, effect == EventEffect.Extend ? null : start.AddDays(random.Next(700)));
    }

    private static async Task Change(TeacherDevDb db, int id, Action<PolicyEventRecord> change)
    {
        change(await db.PolicyEvents.SingleAsync(e => e.Id == id, Cancel));
        await db.SaveChangesAsync(Cancel);
    }

    private static async Task<List<(int TeacherId, string Policy, DateOnly StartOn, DateOnly EndOn, int Target, int Counted, int Short, string Status)>> All(TeacherDevDb db) =>
        [.. (await db.Standings.AsNoTracking().OrderBy(s => s.TeacherId).ThenBy(s => s.Policy).ThenBy(s => s.StartOn).ToListAsync(Cancel))
            .Select(s => (s.TeacherId, s.Policy, s.StartOn, s.EndOn, s.Target, s.Counted, s.Short, s.Status))];
}
