using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Requirements.Properties;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Effects;

/// <summary>Random rounds of random people who have moved before, each to a school of their own, with or without the personnel relation.</summary>
public class UndoneRoundPropertyTests
{
    private static readonly DateOnly First = new(2027, 9, 1);

    [Fact]
    public void An_undone_round_restores_every_placement_exactly() => ForAll.Of(Gen.Choose(0, 1_000_000), seed =>
    {
        Random random = new(seed);
        var people = Enumerable.Range(0, 20).Select(_ => Somebody(random)).ToList();
        var before = people.ConvertAll(p => Rows(p.History));
        var moved = Effect(random, people);
        moved.ShouldNotBeEmpty();
        moved.ShouldAllBe(i => Rows(people[i].History) != before[i]);

        foreach (var i in moved.OrderBy(_ => random.Next()))
        {
            people[i].History.Undo(people[i].Moves).ShouldBeNull();
        }

        people.ConvertAll(p => Rows(p.History)).ShouldBe(before);
    });

    [Fact]
    public void What_was_changed_since_is_not_thrown_away() => ForAll.Of(Gen.Choose(0, 1_000_000), seed =>
    {
        Random random = new(seed);
        var people = Enumerable.Range(0, 20).Select(_ => Somebody(random)).ToList();
        foreach (var i in Effect(random, people))
        {
            var history = people[i].History;
            var next = First.AddDays(1);
            var at = history.Standing.First(p => p.Kind == PlacementKind.Post && p.Days.Contains(next)).SchoolId;
            if (history.Standing.Any(p => p.StartOn == First && p.Days.Contains(next)) && history.Move(new(1, at, 1 + (at % 6), PlacementKind.Post, next, null)) is null)
            {
                var after = Rows(history);
                history.Undo(people[i].Moves)!.Code.ShouldBe("move-changed-since");
                Rows(history).ShouldBe(after);
            }
        }
    });

    /// <returns>Whom the round moved.</returns>
    private static List<int> Effect(Random random, List<(History History, int Moves)> people)
    {
        var kind = random.Next(2) == 0 ? PlacementKind.Post : PlacementKind.Rotation;
        return [.. Enumerable.Range(0, people.Count).Where(i =>
        {
            var from = people[i].History.Standing.First(p => p.Kind == PlacementKind.Post && p.Days.Contains(First)).SchoolId;
            return people[i].History.Move(new(1, from, 1 + random.Next(6), kind, First, kind == PlacementKind.Post ? null : First.AddYears(3).AddDays(-1))) is null;
        })];
    }

    /// <summary>With the number of moves that they made before.</summary>
    private static (History History, int Moves) Somebody(Random random)
    {
        var history = History.Of(("Post", 1 + random.Next(6), "2010-09-01", random.Next(4) == 0 ? "2035-08-31" : null));
        var moves = 0;
        for (var i = 0; i < random.Next(4); i++)
        {
            var on = new DateOnly(2015, 1, 1).AddDays(random.Next(5500));
            var from = history.Standing.First(p => p.Kind == PlacementKind.Post && p.Days.Contains(on)).SchoolId;
            var kind = (PlacementKind)random.Next(7);
            moves += history.Move(new(1, from, 1 + random.Next(6), kind, on, kind == PlacementKind.Post ? null : on.AddDays(random.Next(800)), (WeekDays)random.Next(128))) is null ? 1 : 0;
        }

        return (history, moves);
    }

    private static string Rows(History history) => string.Join('\n', history.Standing
        .Select(p => $"{p.TeacherId} {p.SchoolId} {p.Kind} {p.StartOn:O} {p.EndOn:O} {p.MovesPersonnel} {p.Weekdays}").Order(StringComparer.Ordinal));
}
