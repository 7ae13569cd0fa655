using Shouldly;
using TeacherDev.Domain.Rotations.Figures;
using TeacherDev.Domain.Rotations.Rules;
using TeacherDev.Domain.Teachers;
using Xunit;

namespace TeacherDev.Domain.Tests.Rotations.Figures;

/// <summary>The staff of two schools before and after a move, against figures made by hand.</summary>
public class StaffBalanceTests
{
    static readonly RotationRules Rules = RotationRulesReading.Read(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "rotation", "zhejiang-2013.json"))).Rules!;
    static readonly DateOnly Before = new(2026, 8, 31), After = new(2026, 9, 1);

    /// <summary>At school 1 two with a senior title of 50 and 40 years and one without of 30; at school 2 one without of 25. The first goes to school 2 as a guest.</summary>
    static readonly TeacherRecord[] People =
    [
        new Mover(born: "1976-03-01", id: 1).Is(FactKind.Title, "高级教师").Post(1, "2010-09-01").Stay(2, "2026-09-01", "2029-08-31").Record(),
        new Mover(born: "1986-03-01", id: 2).Is(FactKind.Title, "正高级教师").Is(FactKind.Honour, "名教师").Post(1, "2010-09-01").Record(),
        new Mover(born: "1996-03-01", id: 3).Is(FactKind.Title, "一级教师").Post(1, "2020-09-01").Record(),
        new Mover(born: "2001-03-01", id: 4).Post(2, "2024-09-01").Away(PlacementKind.Walking, 1, "2026-09-01", "2027-06-30").Record(),
        new Mover(born: "1980-03-01", id: 5).Is(FactKind.Title, "高级教师").Post(5, "2010-09-01").Record(), // private
    ];

    [Fact]
    public void Everybody_stands_where_they_work_and_whoever_walks_at_home()
    {
        StaffBalance before = StaffBalance.Of(Rules, People, Before), after = StaffBalance.Of(Rules, People, After);

        before.Schools.Select(s => (s.School.Id, s.People, s.Of(Measure.Senior), s.Of(Measure.Age), s.Of(Measure.Backbone))).ShouldBe([(1, 3, 666, 400, 333), (2, 1, 0, 250, 0)]);
        after.Schools.Select(s => (s.School.Id, s.People, s.Of(Measure.Senior), s.Of(Measure.Age), s.Of(Measure.Backbone))).ShouldBe([(1, 2, 500, 350, 500), (2, 2, 500, 375, 0)]);
        // Of four, two senior: mean .5; before sqrt(3/4 (2/3-1/2)² + 1/4 (1/2)²) / .5 = .577; after every school has the mean.
        (before.Spread(Measure.Senior), after.Spread(Measure.Senior)).ShouldBe((577, 0));
        // Mean 36.25; before sqrt(3/4 3.75² + 1/4 11.25²) = 6.495; after sqrt(1.25²) = 1.25.
        (before.Spread(Measure.Age), after.Spread(Measure.Age)).ShouldBe((179, 34));
    }

    [Fact]
    public void A_round_is_looked_at_before_its_placements_are_written()
    {
        var proposed = StaffBalance.Of(Rules, People, Before, new Dictionary<int, School> { [1] = Mover.Schools[2] });
        proposed.Schools.Select(s => (s.School.Id, s.People, s.Senior)).ShouldBe([(1, 2, 1), (2, 2, 1)]);
    }

    [Fact]
    public void One_school_and_nobody_have_no_spread()
    {
        StaffBalance.Of(Rules, People[1..3], Before).Spread(Measure.Senior).ShouldBeNull();
        StaffBalance.Of(Rules, [], Before).Spread(Measure.Age).ShouldBeNull();
        StaffBalance.Of(Rules, [People[2], People[3]], Before).Spread(Measure.Senior).ShouldBeNull("nobody has the title anywhere");
    }
}
