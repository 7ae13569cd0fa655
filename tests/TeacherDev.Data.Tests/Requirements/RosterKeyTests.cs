using Microsoft.EntityFrameworkCore;
using Shouldly;
using TeacherDev.Data.Requirements;
using TeacherDev.Data.Requirements.Tallies;
using TeacherDev.Data.Tests.Kit;
using TeacherDev.Data.Tests.Reads;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Data.Tests.Requirements;

public sealed class RosterKeysOnSqlite(SqliteDatabase database) : RosterKeyTests<SqliteDatabase>(database);

public sealed class RosterKeysOnPostgreSql(PostgreSqlDatabase database) : RosterKeyTests<PostgreSqlDatabase>(database);

/// <summary>A search reads an index and finds whom a look at everybody would find.</summary>
public abstract class RosterKeyTests<TDatabase>(TDatabase database) : ReadsOnEngine<TDatabase>(database)
    where TDatabase : TestDatabase
{
    // Neighbours in every order that an engine may compare in: cases, widths, accents, the last letter before the surrogates, rare characters.
    private static readonly string[] Letters = ["王", "伟", "传", "芳", "𠮷", "\ud7ff", "é", "z", "Z", "a", "·", " ", "１", "〇"];

    [Fact]
    public async Task A_search_finds_whom_a_look_at_everybody_finds()
    {
        await using var db = Open();
        await using var undone = await db.Database.BeginTransactionAsync(Cancel);
        Random chance = new(20261126);
        List<Teacher> people = [];
        for (var i = 0; i < 300; i++)
        {
            var name = string.Concat(Enumerable.Range(0, chance.Next(2, 6)).Select(_ => Letters[chance.Next(Letters.Length)]));
            people.Add(new() { Number = $"k{chance.Next(100):00}-{i:000}", Name = name, NameKeys = NameKeys.Of(name), TeachingStartOn = new(2019, 9, 1) });
        }

        db.AddRange(people);
        await db.SaveChangesAsync(Cancel);
        await new StandingWriter(Shelf).Changed(db, [.. people.Select(p => p.Id)], World.AsOf, Cancel);
        var everybody = await db.Teachers.AsNoTracking().ToListAsync(Cancel);

        foreach (var typed in people.SelectMany(p => Typed(p, chance)).Distinct())
        {
            var (capitals, pinyin) = (RosterKey.Capitals(typed), NameKeys.Typed(typed));
            var wanted = everybody.Where(t => Holds(t.Name, capitals) || Holds(t.Number, capitals)
                || (pinyin.Length > 0 && t.NameKeys.Split(' ').Any(k => k.StartsWith(pinyin, StringComparison.Ordinal)))).Select(t => t.Id);
            (await db.Found(typed).ToListAsync(Cancel)).ShouldBe(wanted, ignoreOrder: true, typed);
        }
    }

    [Fact]
    public async Task A_key_that_was_changed_behind_the_programs_back_is_named()
    {
        await using var db = Open();
        await using var undone = await db.Database.BeginTransactionAsync(Cancel);
        await db.RosterKeys.Where(k => k.Key == " jhw").ExecuteDeleteAsync(Cancel);
        (await db.WrongKeys(await db.Teachers.AsNoTracking().ToListAsync(Cancel), Cancel)).Select(t => t.Number).ShouldBe(["T001"]);
    }

    private static IEnumerable<string> Typed(Teacher person, Random chance)
    {
        yield return Part(person.Name, chance);
        yield return Part(person.Number, chance);
        if (person.NameKeys.Length > 0)
        {
            yield return person.NameKeys.EnumerateRunes().First().ToString();
        }
    }

    /// <summary>A piece that somebody could type: not only spaces, no half of a character.</summary>
    private static string Part(string text, Random chance)
    {
        var letters = text.EnumerateRunes().ToList();
        var from = chance.Next(letters.Count);
        var part = string.Concat(letters.Skip(from).Take(chance.Next(1, 4))).Trim();
        return part.Length > 0 ? part : "王";
    }

    private static bool Holds(string text, string capitals) => RosterKey.Capitals(text).Contains(capitals, StringComparison.Ordinal);
}
