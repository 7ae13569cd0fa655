using FsCheck.Fluent;
using Shouldly;
using TeacherDev.Domain.Rotations.Effects;
using TeacherDev.Domain.Teachers;
using TeacherDev.Domain.Tests.Requirements.Properties;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Effects;

/// <summary>Whatever moves are made and undone in whatever order.</summary>
public class MoveEffectPropertyTests
{
    private static readonly DateOnly First = new(2020, 1, 1);

    [Fact]
    public void Legal_posts_never_overlap_nor_leave_a_gap_and_nobody_is_at_two_host_schools_on_one_day() => ForAll.Of(Gen.Choose(0, 1_000_000), seed =>
    {
        var history = Moved(seed, out _);
        foreach (var day in Days)
        {
            history.Standing.Count(p => p.Kind == PlacementKind.Post && p.Days.Contains(day)).ShouldBe(1);
            var away = history.Standing.Where(p => p.IsAwayOn(day)).ToList();
            Enum.GetValues<WeekDays>().Where(w => w != WeekDays.None).ShouldAllBe(w => away.Count(p => p.Kind != PlacementKind.Walking || p.Weekdays.HasFlag(w)) <= 1);
        }
    });

    [Fact]
    public void The_sum_over_schools_is_everybody_on_any_day() => ForAll.Of(Gen.Choose(0, 1_000_000), seed =>
    {
        var people = Enumerable.Range(0, 12).Select(i => Moved(seed + (i * 7919), out _)).ToList();
        foreach (var day in Days)
        {
            Enumerable.Range(1, 6).Sum(school => people.Count(p => p.Standing.Any(x => x.Kind == PlacementKind.Post && x.SchoolId == school && x.Days.Contains(day)))).ShouldBe(people.Count);
        }
    }, times: 50);

    [Fact]
    public void Undone_one_after_the_other_the_moves_leave_what_was_there_and_what_was_known_then_stays_known() => ForAll.Of(Gen.Choose(0, 1_000_000), seed =>
    {
        var before = Fresh(seed).Said;
        var history = Moved(seed, out var moves);
        var known = history.All.ConvertAll(p => (p.RecordedAt, p.SchoolId, p.StartOn, p.EndOn));
        for (var i = moves - 1; i >= 0; i--)
        {
            history.Undo(i).ShouldBeNull();
        }

        history.Said.ShouldBe(before);
        history.All.Take(known.Count).Select(p => (p.RecordedAt, p.SchoolId, p.StartOn, p.EndOn)).ShouldBe(known);
    });

    private static IEnumerable<DateOnly> Days => Enumerable.Range(0, 60).Select(i => First.AddDays(i * 61));

    private static History Fresh(int seed) => History.Of(("Post", 1 + (seed % 6), "2015-09-01", null));

    private static History Moved(int seed, out int moves)
    {
        var (random, history) = (new Random(seed), Fresh(seed));
        moves = 0;
        for (var i = 0; i < 15; i++)
        {
            var on = First.AddDays(random.Next(3000));
            var from = history.Standing.First(p => p.Kind == PlacementKind.Post && p.Days.Contains(on)).SchoolId;
            var kind = (PlacementKind)random.Next(7);
            if (history.Move(new DecidedMove(1, from, 1 + random.Next(6), kind, on, kind == PlacementKind.Post ? null : on.AddDays(random.Next(-10, 800)), (WeekDays)random.Next(128))) is null)
            {
                moves++;
            }

            var stays = history.Standing.Where(p => p.Kind != PlacementKind.Post).ToList();
            if (stays.Count > 0 && history.Until(stays[random.Next(stays.Count)], on.AddDays(random.Next(-400, 400))) is null)
            {
                moves++;
            }
        }

        return history;
    }
}
